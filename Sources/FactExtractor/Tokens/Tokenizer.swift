/// Cuts normalised text into tokens: terms of the lexicon, figures, years, marks, and the words between.
struct Tokenizer: Sendable {
  let lexicon: Lexicon

  /// Appends the tokens of a range of the text to `run`.
  func tokenize(_ text: borrowing Span<UInt8>, range: Range<Int>, into run: inout TokenRun) {
    let places = lexicon.characters.places.span
    let entries = lexicon.characters.entries.span
    let pairs = lexicon.automaton.pairBits.span
    let limit = range.upperBound
    var start = range.lowerBound
    var isClauseStart = true
    // start of the words since the last token
    var words = start
    var (character, end) = Tokenizer.character(in: text, at: start, limit: limit)
    while start < limit {
      let (second, secondEnd) = Tokenizer.character(in: text, at: end, limit: limit)
      let place = places[Int(character)]
      // one test for each character, which most fail
      if place & CharacterTable.alone | (TermAutomaton.notes(character, second, in: pairs) ? 1 : 0) == 0 {
        isClauseStart = isClauseStart && character == 0x20
        start = end
        (character, end) = (second, secondEnd)
        continue
      }
      let entry = entries[Int(place & ~CharacterTable.alone)]
      var offset = start
      if let token = token(
        in: text, at: &offset, end: end, limit: limit, first: character, entry: entry, isClauseStart: isClauseStart,
        run: &run)
      {
        if words < start { run.tokens.append(Token(kind: .text, start: words, end: start)) }
        run.tokens.append(token)
        words = offset
        isClauseStart = Tokenizer.opensClause(token)
      } else {
        offset = end
        isClauseStart = isClauseStart && character == 0x20
      }
      start = offset
      (character, end) = Tokenizer.character(in: text, at: start, limit: limit)
    }
    if words < limit { run.tokens.append(Token(kind: .text, start: words, end: limit)) }
  }

  /// A character and the offset behind it; 0 for one outside the Basic Multilingual Plane and at the limit.
  @inline(__always)
  private static func character(in text: borrowing Span<UInt8>, at start: Int, limit: Int) -> (UInt16, Int) {
    guard start < limit else { return (0, limit) }
    var end = start
    if let character = TermAutomaton.character(in: text, at: &end, limit: limit) { return (character, end) }
    return (0, min(start + width(of: text[start]), limit))
  }

  private static func opensClause(_ token: Token) -> Bool {
    switch token.kind {
    case .mark(let mark): mark == .semicolon || mark == .period || mark == .colon || mark == .comma
    case .ordinal: true
    default: false
    }
  }

  private func token(
    in text: borrowing Span<UInt8>, at offset: inout Int, end: Int, limit: Int, first: UInt16,
    entry: CharacterTable.Entry, isClauseStart: Bool, run: inout TokenRun
  ) -> Token? {
    let start = offset
    let byte = text[start]
    let classes = entry.classes
    if isClauseStart, classes.contains(.ordinal), let end = OrdinalScanner.ordinal(in: text, at: start, limit: limit) {
      offset = end
      return Token(kind: .ordinal, start: start, end: end)
    }
    if classes.contains(.term),
      let match = lexicon.automaton.longestMatch(in: text, first: first, single: entry.term, behind: end, limit: limit)
    {
      offset = match.end
      return Token(kind: .term(match.term), start: start, end: match.end)
    }
    if byte == 0x28, let marker = ClassificationCode.marker(in: text, at: start, limit: limit) {
      offset = marker.end
      return Token(kind: .codedMarker(marker.level, marker.code), start: start, end: marker.end)
    }
    if FigureScanner.isDigit(byte) { return numeral(in: text, at: &offset, limit: limit, run: &run) }
    if classes.contains(.mark), let mark = Tokenizer.mark(in: text, at: start, limit: limit) {
      offset = start + mark.width
      return Token(kind: .mark(mark.mark), start: start, end: offset)
    }
    if classes.contains(.count), let count = FigureScanner.chineseCount(in: text, at: start, limit: limit) {
      run.figures.append(count.figure)
      offset = count.end
      return Token(kind: .figure(run.figures.count - 1), start: start, end: count.end)
    }
    if classes.contains(.year), let year = YearScanner.chineseYear(in: text, at: start, limit: limit) {
      offset = year.end
      return Token(kind: year.isDate ? .date(year.year) : .year(year.year), start: start, end: year.end)
    }
    return nil
  }

  private func numeral(
    in text: borrowing Span<UInt8>, at offset: inout Int, limit: Int, run: inout TokenRun
  ) -> Token {
    let start = offset
    if let year = YearScanner.year(in: text, at: start, limit: limit) {
      offset = year.end
      return Token(kind: year.isDate ? .date(year.year) : .year(year.year), start: start, end: year.end)
    }
    if let code = FigureScanner.brokenCode(in: text, at: start, limit: limit) {
      run.figures.append(code.figure)
      offset = code.end
      return Token(kind: .figure(run.figures.count - 1), start: start, end: code.end)
    }
    let scanned = FigureScanner.figure(in: text, at: start, limit: limit)
    run.figures.append(scanned.figure)
    offset = scanned.end
    return Token(kind: .figure(run.figures.count - 1), start: start, end: scanned.end)
  }

  @inline(__always)
  static func width(of byte: UInt8) -> Int {
    byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
  }

  @inline(__always)
  private static func mark(
    in text: borrowing Span<UInt8>, at start: Int, limit: Int
  ) -> (mark: Token.Mark, width: Int)? {
    switch text[start] {
    case 0x28: return (.open, 1)
    case 0x29: return (.close, 1)
    case 0x2D: return (.dash, 1)
    case 0x2F: return (.slash, 1)
    case 0x2C: return (.comma, 1)
    case 0x0A: return (.period, 1)
    case 0x09: return (.semicolon, 1)
    case 0xE3 where start + 2 < limit && text[start + 1] == 0x80:
      if text[start + 2] == 0x81 { return (.enumeration, 3) }
      if text[start + 2] == 0x82 { return (.period, 3) }
    case 0xEF where start + 2 < limit && text[start + 1] == 0xBC:
      switch text[start + 2] {
      case 0x8C: return (.comma, 3)
      case 0x9B: return (.semicolon, 3)
      case 0x9A: return (.colon, 3)
      case 0x81, 0x9F: return (.period, 3)
      default: break
      }
    case 0xE2 where start + 2 < limit && text[start + 1] == 0x80:
      if (0x90...0x95).contains(text[start + 2]) { return (.dash, 3) }
    default: break
    }
    return nil
  }
}
