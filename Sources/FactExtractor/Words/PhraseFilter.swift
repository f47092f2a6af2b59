/// Notes for each stretch of a text which characters and pairs of characters it has, so that a phrase which it does not have
/// costs a look.
struct PhraseFilter {
  /// Where a phrase's first character and first pair are noted; -1 for what it has not.
  struct Slots: Sendable {
    var character = -1
    var pair = -1

    init(of phrase: [UInt8]) {
      let word = phrase.prefix(6).reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
      if phrase.count >= 3, phrase[0] & 0xF0 == 0xE0 { character = slot(of: word & 0xFF_FFFF) }
      if phrase.count >= 6 { pair = slot(of: word) }
    }
  }

  /// Bytes of a stretch and bits of its notes.
  private static let stretchBits = 8
  private static let slotBits = 10
  private static let words = 1 << (slotBits - 6)

  private var notes: [UInt64]

  init(_ text: [UInt8]) {
    notes = [UInt64](repeating: 0, count: (text.count >> PhraseFilter.stretchBits + 1) * PhraseFilter.words)
    text.withUnsafeBytes { bytes in
      notes.withUnsafeMutableBufferPointer { notes in
        var offset = 0
        while offset < bytes.count {
          let word = PhraseFilter.word(at: offset, in: bytes)
          let stretch = offset >> PhraseFilter.stretchBits * PhraseFilter.words
          PhraseFilter.note(PhraseFilter.slot(of: word), in: notes, stretch)
          if bytes[offset] & 0xF0 == 0xE0 {
            PhraseFilter.note(PhraseFilter.slot(of: word & 0xFF_FFFF), in: notes, stretch)
            offset += 3
          } else {
            offset += 1
          }
        }
      }
    }
  }

  /// Six bytes at an offset, the first lowest; zeros beyond the end.
  @inline(__always)
  private static func word(at offset: Int, in bytes: UnsafeRawBufferPointer) -> UInt64 {
    if offset + 8 <= bytes.count {
      return UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)) & 0xFFFF_FFFF_FFFF
    }
    var word: UInt64 = 0
    for index in 0..<min(6, bytes.count - offset) { word |= UInt64(bytes[offset + index]) << UInt64(8 * index) }
    return word
  }

  @inline(__always)
  private static func note(_ slot: Int, in notes: UnsafeMutableBufferPointer<UInt64>, _ stretch: Int) {
    notes[stretch + slot >> 6] |= 1 << UInt64(slot & 63)
  }

  @inline(__always)
  private static func slot(of word: UInt64) -> Int {
    Int(truncatingIfNeeded: (word &* 0x9E37_79B9_7F4A_7C15) >> UInt64(64 - slotBits))
  }

  /// False where no phrase with these slots begins in a range.
  func mayHold(_ slots: Slots, in range: Range<Int>) -> Bool {
    let slot = slots.pair >= 0 ? slots.pair : slots.character
    guard slot >= 0, !range.isEmpty else { return true }
    return next(
      slot, from: range.lowerBound >> PhraseFilter.stretchBits,
      through: (range.upperBound - 1) >> PhraseFilter.stretchBits) != nil
  }

  /// The first stretch from one to another that notes a slot.
  @inline(__always)
  private func next(_ slot: Int, from start: Int, through end: Int) -> Int? {
    var stretch = start
    let last = min(end, notes.count / PhraseFilter.words - 1)
    let bit = UInt64(1) << UInt64(slot & 63)
    while stretch <= last {
      if notes[stretch * PhraseFilter.words + slot >> 6] & bit != 0 { return stretch }
      stretch += 1
    }
    return nil
  }

  /// Where a phrase first begins in a range of the text that the notes are of, wholly within it.
  func first(_ phrase: Phrase, in text: [UInt8], _ range: Range<Int>) -> Int? {
    let slot = phrase.slots.pair >= 0 ? phrase.slots.pair : phrase.slots.character
    guard slot >= 0, !range.isEmpty else { return ByteSearch.first(phrase.bytes, in: text, range) }
    let last = (range.upperBound - 1) >> PhraseFilter.stretchBits
    var stretch = range.lowerBound >> PhraseFilter.stretchBits
    while let noted = next(slot, from: stretch, through: last) {
      let low = max(range.lowerBound, noted << PhraseFilter.stretchBits)
      let high = min(range.upperBound, (noted + 1) << PhraseFilter.stretchBits + phrase.bytes.count - 1)
      if low < high, let found = ByteSearch.first(phrase.bytes, in: text, low..<high) { return found }
      stretch = noted + 1
    }
    return nil
  }
}
