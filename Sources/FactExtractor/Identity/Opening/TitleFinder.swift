/// Finds the titles at the head of a document, over broken lines too.
struct TitleFinder {
  let text: OpeningText
  private let parser: TitleParser

  init(text: OpeningText) {
    self.text = text
    parser = TitleParser(text: text)
  }

  static let maximumLines = 48
  /// A title is broken over four lines at most.
  static let maximumPieces = 4

  /// Lines before the first part or numbered section.
  var zone: Range<Int> {
    let lines = text.lines.prefix(TitleFinder.maximumLines)
    let end = lines.firstIndex { isSection($0.range) } ?? lines.endIndex
    return .stretch(lines.startIndex, end)
  }

  /// The titles that say most; those that say less only where none says all.
  func titles() -> [TitleReading] {
    var found: [TitleReading] = []
    let zone = zone
    for count in 1...TitleFinder.maximumPieces {
      for first in zone where first + count <= zone.upperBound {
        if let title = title(of: .stretch(first, first + count)) { found.append(title) }
      }
      if found.contains(where: { $0.completeness == 3 }) { break }
    }
    if !found.contains(where: { $0.name != nil }) { found += runningTitles() }
    let best = found.map(\.completeness).max() ?? 0
    // an undated name and a nameless year complete each other
    return found.filter { $0.completeness == best || (best < 3 && $0.completeness == 2) }
  }

  private func title(of indices: Range<Int>) -> TitleReading? {
    let lines = text.lines[indices]
    guard let first = lines.first, let last = lines.last, !lines.contains(where: \.isCell) else { return nil }
    if indices.count > 1 {
      guard lines.allSatisfy({ $0.range.count <= TitleFinder.longestPiece }) else { return nil }
    }
    guard let title = parser.title(in: .stretch(first.range.lowerBound, last.range.upperBound)) else { return nil }
    // pieces are joined to make a title whole, not to lend a title what stands beside it
    if indices.count > 1 {
      guard let name = title.name else { return completesByYear(lines) ? title : nil }
      guard !name.body.places.isEmpty || !name.body.forerunner.isEmpty || isPieces(lines) else { return nil }
    }
    return title
  }

  /// Whether one line is a title and the others are years: 部门决算 (2021年度).
  private func completesByYear(_ lines: ArraySlice<OpeningText.Line>) -> Bool {
    let reader = YearReader(text: text)
    let others = lines.filter { line in
      guard let year = reader.mentions(in: line.range).first, year.role == .period else { return true }
      return line.range.count > year.range.count + 2
    }
    return others.count == 1 && lines.count == 2
  }

  /// Whether the first of the lines is a whole name and the others go on.
  private func isPieces(_ lines: ArraySlice<OpeningText.Line>) -> Bool {
    lines.contains { NameReader(text: text).name(filling: $0.range) != nil }
  }

  /// Whole titles inside longer paragraphs, where a converter joined a page's head into one.
  private func runningTitles() -> [TitleReading] {
    let lines = text.lines.prefix(TitleFinder.maximumLines).filter { !$0.isCell }
    return lines.compactMap { line in
      for word in TitleFinder.runningWords {
        for mark in text.occurrences(of: word, in: line.range).prefix(4) {
          if let title = runningTitle(around: mark, in: line.range) { return title }
        }
      }
      return nil
    }
  }

  private func runningTitle(around mark: Range<Int>, in line: Range<Int>) -> TitleReading? {
    let clause = text.clause(around: mark.lowerBound, in: line, marks: TitleFinder.runningMarks)
    var start = max(clause.lowerBound, mark.lowerBound - TitleFinder.longestPiece)
    while start < mark.lowerBound {
      if beginsTitle(start, limit: mark.lowerBound),
        !text.ends(.stretch(clause.lowerBound, start), withAnyOf: TitleFinder.otherReports),
        let title = parser.title(in: .stretch(start, min(clause.upperBound, mark.upperBound + 36))),
        title.completeness == 3,
        title.years.count == 1
      {
        return title
      }
      start += 1
    }
    return nil
  }

  /// Whether a year or a place that the gazetteer knows stands at an offset.
  private func beginsTitle(_ start: Int, limit: Int) -> Bool {
    if text.isDigit(at: start) {
      return YearReader(text: text).startsWithYear(.stretch(start, limit))
    }
    guard text.isHan(at: start, limit: limit) else { return false }
    let chain = PlaceReader(text: text).chain(at: start, limit: limit)
    return chain.units.first.map(Gazetteer.standard.knows) ?? false
  }

  private func isSection(_ range: Range<Int>) -> Bool {
    if text.starts(range, with: .contents) { return true }
    guard range.count > 9 else { return false }
    if text.starts(range, withAnyOf: TitleFinder.sections) { return true }
    return text.starts(range, with: .number)
      && text.contains(
        anyOf: TitleFinder.parts, in: .stretch(range.lowerBound, min(range.lowerBound + 21, range.upperBound)))
  }

  private static let parts: [Phrase] = ["部分", "章"]
  private static let longestPiece = 150
  private static let runningWords = Phrase.list("部门整体 部门决算 部门预算 单位决算 单位预算")
  private static let runningMarks = Phrase.list("。 ； ， : > 、 》 《")
  /// Words before a title that is another body's: 某中心纳入某局2020年度部门决算.
  private static let otherReports = Phrase.list("纳入 列入 并入 编入 属于 隶属 为 是 按 按照 根据")
  private static let sections = Phrase.list("一、 (一) 1、 1.")
}
