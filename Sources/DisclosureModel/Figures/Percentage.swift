/// A printed percentage: 62.07% is 620,700 ten-thousandths of a percent with a quantum of 100.
package struct Percentage: Hashable, Sendable, Codable {
  /// The printed value, in ten-thousandths of one percent.
  package var tenThousandths: Int64
  /// One step of the last printed digit, in the same unit; 0 for an exact figure.
  package var quantum: Int64

  /// Ten-thousandths in one percent.
  package static let scale: Int64 = 10_000

  package init(tenThousandths: Int64, quantum: Int64) {
    self.tenThousandths = tenThousandths
    self.quantum = quantum
  }

  package var interval: Interval { .rounded(tenThousandths, quantum: quantum) }
  package var truncatedInterval: Interval { .truncated(tenThousandths, quantum: quantum) }

  /// Plain decimal in percent: `62.07`.
  package var text: String { DecimalText.plain(tenThousandths, scale: 4) }

  /// `part` as a percentage of `whole`, rounded half away from zero to hundredths of a percent; nil for a whole of 0.
  package static func of(_ part: Int64, _ whole: Int64) -> Percentage? {
    guard whole != 0 else { return nil }
    let scaled = Int128(part) * 10_000
    let magnitude = (scaled.magnitude * 2 + Int128(whole).magnitude) / (Int128(whole).magnitude * 2)
    guard magnitude < 1_000_000_000_000_000 else { return nil }
    let sign: Int64 = (part < 0) == (whole < 0) ? 1 : -1
    return Percentage(tenThousandths: sign * Int64(magnitude) * 100, quantum: 100)
  }

  /// True when some part within `part` and some whole within `whole` give a percentage within `stated`.
  ///
  /// Tested as stated × whole against part × 100 %, so that nothing is divided or rounded.
  package static func holds(_ stated: Interval, part: Interval, whole: Interval) -> Bool {
    (stated * whole).meets(part.scaled(by: Int128(2 * 100 * scale)))
  }
}
