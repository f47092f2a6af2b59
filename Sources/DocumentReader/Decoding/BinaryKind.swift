/// Recognises files that are no text by the bytes they begin with, and by control characters.
enum BinaryKind {
  /// What a reader calls such a file; nil where the bytes may be text. An empty name means: binary of no known kind.
  static func name(of bytes: [UInt8]) -> String? {
    for (opening, name) in openings where bytes.starts(with: opening) { return name }
    return nil
  }

  private static let openings: [([UInt8], String)] = [
    (Array("%PDF-".utf8), "PDF"),
    ([0x50, 0x4B, 0x03, 0x04], "Word/Excel/ZIP"),
    ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], "Word/Excel 97–2003"),
    (Array("{\\rtf".utf8), "RTF"),
    ([0x89, 0x50, 0x4E, 0x47], "PNG"),
    ([0xFF, 0xD8, 0xFF], "JPEG"),
    (Array("GIF8".utf8), "GIF"),
    (Array("Rar!".utf8), "RAR"),
    ([0x37, 0x7A, 0xBC, 0xAF], "7z"),
    ([0x1F, 0x8B], "gzip"),
    (Array("SQLite format 3".utf8), "SQLite"),
  ]
}
