/// Words to look for, as UTF-8 in the form of ``OpeningText``.
struct Phrase: Sendable, ExpressibleByStringLiteral {
  let bytes: [UInt8]
  /// What ``PhraseFilter`` notes of it.
  let slots: PhraseFilter.Slots
  /// Its first three bytes, or what it has of them, in one number, and the bits that count.
  let head: UInt32
  let headMask: UInt32
  /// Its last three bytes likewise.
  let tail: UInt32
  let tailMask: UInt32

  init(stringLiteral value: String) { self.init(value) }

  init(_ value: String) {
    bytes = Array(value.utf8)
    slots = PhraseFilter.Slots(of: bytes)
    let missing = UInt32(8 * (3 - min(bytes.count, 3)))
    head = bytes.prefix(3).reduce(0) { $0 << 8 | UInt32($1) } << missing
    headMask = 0xFF_FFFF << missing & 0xFF_FFFF
    tail = bytes.suffix(3).reduce(0) { $0 << 8 | UInt32($1) }
    tailMask = 0xFF_FFFF >> missing
  }

  /// The characters of a list separated by blanks, as ``OpeningText/character(at:limit:)`` gives them.
  static func characters(_ words: String) -> [UInt32] {
    list(words).map { $0.bytes.reduce(0) { $0 << 8 | UInt32($1) } }
  }

  /// Phrases of a list separated by blanks.
  static func list(_ words: String) -> [Phrase] { words.split(separator: " ").map { Phrase(String($0)) } }
}
