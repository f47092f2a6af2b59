/// Prints results in plain lines.
enum ResultLine {
  static func title(_ text: String) { print("\n\(text)") }

  static func note(_ text: String) { print("  \(text)") }

  /// `what: 0.40 s, 150 MB/s`
  static func speed(_ what: String, _ time: Timing, bytes: Int) {
    let rate = Double(bytes) / 1_000_000 / time.processor
    print("  \(what): \(decimal(time.processor, 3)) s, \(decimal(rate, 0)) MB/s (wall \(decimal(time.wall, 3)) s)")
  }

  /// `what: 2.10 × … (bar: at least 1)`
  static func ratio(_ what: String, _ ratio: Double, atLeast bar: Double) {
    let verdict = ratio >= bar ? "met" : "not met"
    print("  → \(what): \(decimal(ratio, 2)) (bar: at least \(decimal(bar, 1)); \(verdict))")
  }

  static func time(_ what: String, _ time: Timing) {
    print("  \(what): \(decimal(time.processor, 3)) s (wall \(decimal(time.wall, 3)) s)")
  }

  static func decimal(_ value: Double, _ places: Int) -> String {
    guard value.isFinite else { return "—" }
    let scale = (0..<places).reduce(1.0) { scale, _ in scale * 10 }
    let scaled = Int((value * scale).rounded())
    guard places > 0 else { return String(scaled) }
    let digits = String(scaled % Int(scale))
    return "\(scaled / Int(scale))." + String(repeating: "0", count: places - digits.count) + digits
  }
}
