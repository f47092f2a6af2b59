import DisclosureModel

/// Follows the headings of a document and tells for each block which sections it stands in.
///
/// Converters leave heading levels wrong, so a section's rank comes from its ordinal (第一部分, 一、, (一), 1., (1)); a
/// heading without an ordinal opens a section of the highest rank.
struct OutlineTracker: Sendable {
  private struct Open: Sendable {
    var rank: Int
    var title: Range<Int>
    var zone: Section.Zone
    var scope: Scope?
    var year: Int?
    var basis: Basis?
    var subject: Indicator?
    var total: Indicator?
    var isAboutProjects = false
    /// The heading names a line of its own.
    var namesLine = false
  }

  private var open: [Open] = []
  private let context: DocumentContext
  private var contents = ContentsZone()

  /// The sections that are open now.
  private(set) var section = Section()

  init(context: DocumentContext) { self.context = context }

  private var openSection: Section {
    var section = Section()
    for entry in open {
      section.headings.append(entry.title)
      if entry.zone != .body { section.zone = entry.zone }
      // （三）财政拨款支出具体情况 under 五、一般公共预算财政拨款支出情况 is about that fund alone
      if let scope = entry.scope, scope != .fiscal || section.scope != .general {
        section.scope = scope
        section.scopeStart = entry.title.lowerBound
      }
      if let year = entry.year, let basis = entry.basis { (section.year, section.basis) = (year, basis) }
      section.subject = entry.subject ?? section.subject
      if entry.total != nil || entry.namesLine { section.total = entry.total }
      section.isAboutProjects = entry.isAboutProjects
      section.isBelowProjects = section.isBelowProjects || entry.isAboutProjects
    }
    return section
  }

  /// Opens the section that a heading, or the title in front of a paragraph, names.
  ///
  /// - Parameters:
  ///   - title: the heading's range of the text.
  ///   - isHeading: false for a paragraph that begins with an ordinal.
  mutating func enter(
    _ title: Range<Int>, isHeading: Bool, text: borrowing Span<UInt8>, run: TokenRun, lexicon: Lexicon
  ) {
    let rank = HeadingRank.rank(in: text, range: title)
    guard isHeading || rank != nil else { return }
    enter(title, rank: rank, level: rank ?? 0, text: text, run: run, lexicon: lexicon)
  }

  /// Opens the part of a section that a line without an ordinal names (财政拨款支出按功能科目分类情况): numbered items stand
  /// below it, the next numbered heading closes it.
  mutating func enterTopic(_ line: Range<Int>, text: borrowing Span<UInt8>, run: TokenRun, lexicon: Lexicon) {
    enter(line, rank: nil, level: HeadingRank.topicLine, text: text, run: run, lexicon: lexicon)
  }

  private mutating func enter(
    _ title: Range<Int>, rank: Int?, level: Int, text: borrowing Span<UInt8>, run: TokenRun, lexicon: Lexicon
  ) {
    // an ordinal may be the contents' own; a heading without one is not
    let isEntry = section.zone == .contents && rank != nil
    open.removeAll { $0.rank >= level && !(isEntry && $0.zone == .contents) }
    var entry = OutlineTracker.reading(title, rank: level, text: text, run: run, lexicon: lexicon)
    if !isOther(entry) { entry.year = nil }
    if entry.zone == .contents { contents = ContentsZone() } else if isEntry { entry.zone = .body }
    open.append(entry)
    section = openSection
  }

  /// A heading's year and basis count where the report's are unknown or it is of two kinds, or where it tells of another year's other figures (二、
  /// 2021年“三公”经费决算情况 in the budget of 2022); the same kind of figures of another year is a title that was left as it was.
  private func isOther(_ entry: Open) -> Bool {
    guard let own = context.year?.number, let basis = context.defaultBasis, context.kind != .combined else {
      return true
    }
    return entry.year == own - 1 && basis == .budget && entry.basis == .actual
  }

  /// Closes a table of contents or a glossary in front of a block that cannot belong to it, so that none silences what
  /// stands behind it.
  mutating func leaveZone(before block: Range<Int>, text: borrowing Span<UInt8>, run: TokenRun) {
    switch section.zone {
    case .body: return
    case .contents:
      guard let end = contents.end(before: block, text: text, run: run) else { return }
      close(repeating: end == .repeatsFirst)
    case .definitions:
      guard OutlineTracker.statesSum(run) else { return }
      close(repeating: false)
    }
    section = openSection
  }

  /// The zone's own heading goes, and with the repeated first entry all behind it; other headings stay without a zone.
  private mutating func close(repeating: Bool) {
    if repeating, let start = open.firstIndex(where: { $0.zone == .contents }) { open.removeSubrange(start...) }
    open.removeAll { $0.zone == .contents }
    for index in open.indices { open[index].zone = .body }
  }

  /// A sum as accounts print it, or one of a year: contents and definitions have none.
  static func statesSum(_ run: TokenRun, _ tokens: Range<Int>? = nil) -> Bool {
    var hasYear = false
    var hasSum = false
    for position in tokens ?? run.tokens.indices {
      switch run.tokens[position].kind {
      case .year: hasYear = true
      case .figure(let number):
        let figure = run.figures[number]
        guard figure.unit.isMoney else { continue }
        if figure.decimals > 0 || figure.hasSeparators { return true }
        hasSum = true
      default: continue
      }
    }
    return hasYear && hasSum
  }

  private static func reading(
    _ title: Range<Int>, rank: Int, text: borrowing Span<UInt8>, run: TokenRun, lexicon: Lexicon
  ) -> Open {
    var entry = Open(rank: rank, title: title, zone: zone(of: title, in: text))
    var labels: [Indicator] = []
    for token in run.tokens where token.start < title.upperBound {
      if case .year(let year) = token.kind { entry.year = entry.year ?? year }
      guard case .term(let number) = token.kind else { continue }
      switch lexicon.meanings[number] {
      // 部门财政资金支出情况 heads all that a department spends
      case .scope(.fiscal) where matches(token, fundsWord, text): break
      case .scope(let scope): entry.scope = entry.scope ?? scope
      case .basis(let basis): entry.basis = basis
      case .label(let label):
        labels.append(label.indicator)
        entry.scope = entry.scope ?? label.scope
      case .functionClass, .economicClass, .classMarker: entry.namesLine = true
      default: break
      }
    }
    entry.namesLine = entry.namesLine || !labels.isEmpty
    if entry.scope != nil, !entry.namesLine, contains(expenditureWord, in: title, text),
      !contains(incomeWord, in: title, text)
    {
      entry.total = .expenditureTotal
    }
    if contains(accountsWord, in: title, text) {
      entry.basis = .actual
    } else if entry.basis == nil, namesBudget(title, text) {
      entry.basis = .budget
    }
    entry.isAboutProjects = contains(projectWord, in: title, text)
    if labels.count == 1 { entry.subject = labels[0] }
    return entry
  }

  /// 预算 that is no part of the name of a fund (一般公共预算).
  private static func namesBudget(_ title: Range<Int>, _ text: borrowing Span<UInt8>) -> Bool {
    for offset in title where FigureScanner.matches(text, budgetWord, at: offset, limit: title.upperBound) {
      let isFund = funds.contains { fund in
        offset - fund.count >= title.lowerBound
          && FigureScanner.matches(text, fund, at: offset - fund.count, limit: title.upperBound)
      }
      if !isFund { return true }
    }
    return false
  }

  private static func matches(_ token: Token, _ word: [UInt8], _ text: borrowing Span<UInt8>) -> Bool {
    token.end - token.start == word.count && FigureScanner.matches(text, word, at: token.start, limit: token.end)
  }

  private static let fundsWord = Array("财政资金".utf8)
  private static let budgetWord = Array("预算".utf8)
  private static let funds = ["公共", "基金", "经营"].map { Array($0.utf8) }
  private static let accountsWord = Array("决算".utf8)
  private static let projectWord = Array("项目".utf8)
  private static let expenditureWord = Array("支出".utf8)
  /// of 收入 and 收支
  private static let incomeWord = Array("收".utf8)

  private static func contains(_ word: [UInt8], in title: Range<Int>, _ text: borrowing Span<UInt8>) -> Bool {
    for offset in title where FigureScanner.matches(text, word, at: offset, limit: title.upperBound) { return true }
    return false
  }

  private static let definitionWords = ["名词解释", "术语解释", "专业名词", "名词说明", "相关名词"].map { Array($0.utf8) }
  private static let contentsWords = ["目录"].map { Array($0.utf8) }

  private static func zone(of title: Range<Int>, in text: borrowing Span<UInt8>) -> Section.Zone {
    for offset in title {
      for word in definitionWords where FigureScanner.matches(text, word, at: offset, limit: title.upperBound) {
        return .definitions
      }
    }
    for word in contentsWords
    where title.count <= word.count + 3
      && FigureScanner.matches(text, word, at: title.lowerBound, limit: title.upperBound)
    {
      return .contents
    }
    return .body
  }
}

/// The rank that a heading's ordinal gives it: 0 第一部分, 1 一、, 2 (一), 4 1., 5 (1), 6 ①.
enum HeadingRank {
  /// A line without an ordinal that names what the numbered items below it are about.
  static let topicLine = 3

  private static let di = Array("第".utf8)
  private static let part = ["部分", "章", "节", "编"].map { Array($0.utf8) }

  static func rank(in text: borrowing Span<UInt8>, range: Range<Int>) -> Int? {
    guard !range.isEmpty else { return nil }
    let start = range.lowerBound
    if FigureScanner.matches(text, di, at: start, limit: range.upperBound) {
      for offset in start..<min(start + 18, range.upperBound) {
        for word in part where FigureScanner.matches(text, word, at: offset, limit: range.upperBound) { return 0 }
      }
    }
    guard OrdinalScanner.ordinal(in: text, at: start, limit: range.upperBound) != nil else { return nil }
    let isBracketed = text[start] == 0x28
    let digit = text[isBracketed ? start + 1 : start]
    if digit == 0xE2 { return 6 }
    if FigureScanner.isDigit(digit) { return isBracketed ? 5 : 4 }
    return isBracketed ? 2 : 1
  }
}
