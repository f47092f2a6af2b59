/// The YAML block between `---` lines at the very top of a file: about the file, not part of the report.
struct FrontMatter {
  /// Offset after its closing line.
  var end: Int

  init?(_ bytes: UnsafeBufferPointer<UInt8>, _ scanner: LineScanner) {
    guard let first = scanner.line(from: 0), Self.isFence(bytes, first, mark: UInt8(ascii: "-")) else { return nil }
    var line = scanner.line(from: first.next)
    for _ in 0..<200 {
      guard let current = line else { return nil }
      if Self.isFence(bytes, current, mark: UInt8(ascii: "-")) || Self.isFence(bytes, current, mark: UInt8(ascii: "."))
      {
        end = current.next
        return
      }
      guard Self.isEntry(bytes, current) else { return nil }
      line = scanner.line(from: current.next)
    }
    return nil
  }

  private static func isFence(_ bytes: UnsafeBufferPointer<UInt8>, _ line: SourceLine, mark: UInt8) -> Bool {
    line.content.count == 3 && line.indent == 0 && bytes[line.content].allSatisfy { $0 == mark }
  }

  /// `key: value`, a list entry, a comment, or an indented continuation.
  private static func isEntry(_ bytes: UnsafeBufferPointer<UInt8>, _ line: SourceLine) -> Bool {
    if line.indent > 0 { return true }
    let first = bytes[line.content.lowerBound]
    if first == UInt8(ascii: "#") || first == UInt8(ascii: "-") { return true }
    return bytes[line.content].prefix(80).contains(UInt8(ascii: ":"))
  }
}
