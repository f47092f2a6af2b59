import DisclosureModel

/// Reads figures, claims and reasons from running text: a small grammar over the tokens of one paragraph.
///
/// Labels anchor figures. A figure belongs to the nearest label before it when only words that may stand between them do;
/// what a comparison, a share or a completion rate says becomes a claim about that label.
struct ProseReader: Sendable {
  let document: SourceDocument
  let context: DocumentContext
  let lexicon: Lexicon
  var ledger: FactLedger

  var section = Section()
  var run = TokenRun()
  var index = 0
  /// Index of the sentence's first token.
  var sentenceStart = 0
  var sentence = SentenceState()
  /// Topic of the counts that follow (团组, 批次, 人次): the last 三公 line of the paragraph.
  var countTopic: Indicator?
  /// A line named without a figure, for the sentence that follows it (…（项）。年初预算为…).
  var carried: Subject?
  /// What the sentence before said, for a sentence that begins with 其中 or a comparison.
  var previous: PreviousSentence?
  /// The figures of the paragraph's finished sentences that are no parts of others.
  var paragraphMains: [Int] = []
  var functionPath = FunctionPath()
  /// Offset behind the last token that a name cannot reach across.
  var nameStart = 0
  var reason: ReasonReading?
  var subUnit: String?
  /// Index of the token that ended the sub-unit's name.
  var subUnitIndex = -2
  /// A list that a paragraph ended with (…其中：) and the next ones go on with.
  var openList: OpenList?
  /// Indicators with a reading of the report's own year, among the ledger's readings seen so far.
  var valuedIndicators: Set<Indicator> = []
  var valuesSeen = 0
  var tabledLines = TabledLines()
  /// Where points of indicators are printed that are read already.
  var scored: Set<Int> = []
  /// The class that a line of its own names for the 款 and 项 below it: （一）一般公共服务支出（类）.
  var openClass: OpenClass?

  struct OpenClass: Sendable {
    var name: String
    var rank: Int
  }

  struct OpenList: Sendable {
    var parent: Subject
    var isProjectList: Bool
    var basis: Basis?
    var rank: Int
    /// A paragraph broke off behind a semicolon: only one without an ordinal goes on with it.
    var isBroken = false
  }

  /// What was current when each open bracket began.
  var brackets: [Bracket] = []

  /// A list in brackets divides the line before it; behind the bracket that line is current again.
  struct Bracket: Sendable {
    /// Offset behind the bracket.
    var start: Int
    var whole: Subject?
    var outer: SentenceState
    var countTopic: Indicator?
    var functionPath: FunctionPath
  }

  /// The readings of a finished sentence and the claims that a reason may still be given for.
  struct PreviousSentence: Sendable {
    var readings: [Int]
    var mains: [Int]
    var openClaims: [Int]
    var parent: Subject?
    var isProjectList: Bool
    /// What its changes are against; 其中 goes on with it.
    var comparison: Comparison?
  }

  init(document: SourceDocument, context: DocumentContext, lexicon: Lexicon, ledger: FactLedger) {
    self.document = document
    self.context = context
    self.lexicon = lexicon
    self.ledger = ledger
  }

  /// Reads one paragraph. `run` holds its tokens; state carries over from the paragraph before only where that one ended
  /// with a line that still waits for its figure.
  mutating func read(_ run: TokenRun, range: Range<Int>, section: Section) {
    if isSilent(run) {
      previous = nil
      return
    }
    self.run = run
    // the caller fills its tokens again, and must not copy them for that
    defer { self.run = TokenRun() }
    self.section = section
    begin(at: range.lowerBound)
    let silent = ParagraphFilter.silent(run, in: document)
    if let silent {
      leaveOut(silent, as: "definition")
      carried = nil
      if silent.count == run.tokens.count { return }
    }
    continueList(range)
    continueClass(range)
    index = 0
    sentenceStart = 0
    brackets = []
    while index < run.tokens.count {
      if let silent, index == silent.lowerBound {
        index = silent.upperBound
        startBehind(silent)
        continue
      }
      readToken()
      index += 1
    }
    let list = listLeftOpen(range)
    endSentence(at: range.upperBound)
    finishParagraph()
    if let list { openList = list }
  }

  /// The list that a paragraph ending in a colon leaves open for the ones behind it.
  private func listLeftOpen(_ range: Range<Int>) -> OpenList? {
    let projects = sentence.isProjectList ? Subject(indicator: .expenditureProject, start: range.lowerBound) : nil
    if openList == nil, endsWithSemicolon, let parent = sentence.parent ?? projects {
      return OpenList(
        parent: parent, isProjectList: sentence.isProjectList, basis: sentence.basis, rank: 0, isBroken: true)
    }
    guard mark(at: run.tokens.count - 1) == .colon else { return nil }
    let rank = HeadingRank.rank(in: document.text.span, range: range) ?? 0
    let mains = paragraphMains + sentence.mains
    // behind both a figure and its budget (支出26万元…年初预算30万元。其中：) the list divides the figure
    let own = mains.last { ledger.readings[$0].key.basis == context.defaultBasis }
    // nothing can be divided into parts
    let filled = mains.last { ledger.readings[$0].quantity.minor != 0 }
    let last =
      own.flatMap { ledger.readings[$0].quantity.minor == 0 ? nil : $0 } ?? filled ?? own ?? mains.last ?? sentence
      .readings.last ?? previous?.readings.last
    if let projects, last == nil {
      return OpenList(parent: projects, isProjectList: true, basis: nil, rank: rank)
    }
    guard let last, ledger.readings[last].key.indicator.unit == .yuan else { return nil }
    let reading = ledger.readings[last]
    return OpenList(
      parent: subject(of: reading),
      isProjectList: sentence.isProjectList || reading.key.indicator == .expenditureProject,
      basis: reading.isBasisExplicit ? reading.key.basis : nil, rank: rank)
  }

  /// A paragraph of the open list takes its basis, fund and kind of lines from it; one of the list's own rank closes it.
  private mutating func continueList(_ range: Range<Int>) {
    guard let list = openList else { return }
    let rank = HeadingRank.rank(in: document.text.span, range: range)
    if list.isBroken {
      openList = nil
      if rank == nil { adopt(list) }
      return
    }
    guard let rank, rank > list.rank || list.rank == 0 && rank >= 3 else {
      // 1.行政运行（项）。 and its figures in the next line are one item
      let waits = sentence.subject != nil
      if rank != nil || !waits && !endsWithSemicolon && !isItemLine(of: list) && !beginsWithClass { openList = nil }
      if rank != nil { return }
      adopt(list)
      return
    }
    adopt(list)
  }

  /// 卫生健康支出39.80万元，… behind a paragraph on the class before it.
  private var beginsWithClass: Bool {
    if case .functionClass? = meaning(at: 0) { true } else { false }
  }

  /// A line of a list of projects that ends in its one sum, as bullets do.
  private func isItemLine(of list: OpenList) -> Bool {
    guard list.isProjectList, run.tokens.count <= 16, run.figures.count(where: \.unit.isMoney) == 1 else {
      return false
    }
    let last = run.tokens.count - (mark(at: run.tokens.count - 1) == nil ? 1 : 2)
    return figure(at: last)?.unit.isMoney ?? false
  }

  private var endsWithSemicolon: Bool { mark(at: run.tokens.count - 1) == .semicolon }

  private mutating func adopt(_ list: OpenList) {
    sentence.parent = list.parent
    sentence.isProjectList = list.isProjectList
    sentence.basis = list.basis
    sentence.scope = list.parent.scope
  }

  private mutating func begin(at start: Int) {
    sentence = SentenceState()
    sentence.clauseStart = start
    // below 一、因公出国（境）费 a paragraph may count groups without saying of what
    countTopic = section.subject.flatMap { ThreePublicExtractor.countTopic(for: $0, current: nil) }
    paragraphMains = []
    if !beginsWithComparison { previous = nil }
    nameStart = start
    subUnit = nil
    functionPath = FunctionPath()
    if let carried {
      sentence.subject = carried
      self.carried = nil
    }
  }

  /// 与上年…相比 or 原因： at the start of a paragraph goes on with the one before.
  private var beginsWithComparison: Bool {
    switch meaning(at: 0) {
    case .against?, .reason?: return true
    default: return false
    }
  }

  private mutating func finishParagraph() {
    closeReason(at: run.tokens.last?.end ?? 0)
  }

  /// What stands behind sentences that state nothing begins anew.
  private mutating func startBehind(_ silent: Range<Int>) {
    sentence = SentenceState()
    sentence.clauseStart = run.tokens[silent.upperBound - 1].end
    nameStart = sentence.clauseStart
    sentenceStart = silent.upperBound
  }

  private mutating func leaveOut(_ silent: Range<Int>, as what: String) {
    for token in run.tokens[silent] {
      if case .figure(let number) = token.kind, run.figures[number].unit != .none { ledger.leaveOut(what) }
    }
  }

  private mutating func readToken() {
    let token = run.tokens[index]
    if reason != nil, !reasonEnds(at: token) {
      swallow(token)
      return
    }
    switch token.kind {
    case .term(let number): readTerm(lexicon.meanings[number], token)
    case .figure(let number): readFigure(run.figures[number], token)
    case .codedMarker(let level, let code): readClassMarker(level, token, code: code)
    case .year(let year): readYear(year, token)
    case .date(let year): readDate(year, token)
    case .mark(let mark): readMark(mark, token)
    case .ordinal: readOrdinal(token)
    case .text: readText(token)
    }
  }

  /// The meaning of the token at `position`, if it is a term.
  func meaning(at position: Int) -> Meaning? {
    guard run.tokens.indices.contains(position), case .term(let number) = run.tokens[position].kind else { return nil }
    return lexicon.meanings[number]
  }

  func mark(at position: Int) -> Token.Mark? {
    guard run.tokens.indices.contains(position), case .mark(let mark) = run.tokens[position].kind else { return nil }
    return mark
  }

  func figure(at position: Int) -> Figure? {
    guard run.tokens.indices.contains(position), case .figure(let number) = run.tokens[position].kind else {
      return nil
    }
    return run.figures[number]
  }
}
