/// What a reader remembers of a sentence. A sentence has no bound, so only its latest entries are kept: else each further
/// figure would cost a look at all before it.
extension Array {
  /// Entries that are kept at least; twice as many at most.
  static var remembered: Int { 256 }

  /// Appends an entry and forgets the oldest beyond what is remembered.
  mutating func remember(_ entry: Element) {
    if count >= 2 * Self.remembered { removeFirst(count - Self.remembered) }
    append(entry)
  }
}
