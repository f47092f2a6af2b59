extension Range<Int> {
  /// The range between two offsets that were found separately; empty where the second lies before the first.
  static func stretch(_ start: Int, _ end: Int) -> Range<Int> { start..<Swift.max(start, end) }
}
