import DisclosureModel

/// The line that the next figure belongs to.
struct Subject: Sendable, Hashable {
  var indicator: Indicator
  var item = ""
  var scope: Scope?
  var basis: Basis?
  var year: Int?
  /// Start of its name in the text.
  var start: Int
  /// True once a figure was taken for it; another needs a new basis or year.
  var hasFigure = false
}

/// What the next figure says.
enum FigureRole: Sendable, Hashable {
  case value
  case share
  case completion
  case rate(Indicator)
  case change(Statement.Direction)
  /// A figure behind a word of change that compares with nothing.
  case unrelatedChange
  /// 由…: the earlier value
  case earlier
}

/// What a clause compares with: 与2020年度…相比, 较年初预算.
struct Comparison: Sendable {
  var year: Int?
  var basis: Basis?
  /// The line named inside the comparison (与2020年度支出…相比).
  var subject: Subject?
  /// True until 相比 or a word of change closes it; a figure inside is the earlier value.
  var isOpen: Bool
  var hasFigure = false
  /// Its changes are about a line that has no figure here.
  var isForeign = false
  /// The sentence begins with it.
  var isLeading = false
  /// A list goes on with it: only a line that its item names can have changed.
  var isInherited = false

  var isSettled: Bool { year != nil || basis != nil }
}

/// What the reader remembers within a sentence.
struct SentenceState: Sendable {
  var subject: Subject?
  /// The line that a title in front of the sentence names (2.公务用车购置费支出情况。).
  var title: Subject?
  /// The line in front of 年中追加: the adjusted budget behind it is that line's.
  var beforeSupplement: Subject?
  /// Labels joined by 、 or 和 before their figures (分别为).
  var joined: [Subject] = []
  /// Years joined before their figures (2019年、2020年…分别为).
  var joinedYears: [Int] = []
  /// Bases joined before their figures (预算、决算分别为).
  var joinedBases: [Basis] = []
  var isRespective = false
  var role: FigureRole = .value
  var year: Int?
  var yearClause = -1
  /// The year of a day named in the sentence (截至2020年12月31日), which dates the counts of what is there.
  var dateYear: Int?
  var basis: Basis?
  /// A basis read since the last figure, so that a subject may take another one.
  var hasBasisCue = false
  var hasYearCue = false
  var scope: Scope?
  /// A fund named since the last figure or label.
  var scopeCue: Scope?
  var comparison: Comparison?
  /// The comparison that a list behind 其中 goes on with, over its semicolons.
  var listComparison: Comparison?
  /// 与上年相比， at the head of the sentence: every item behind it is compared.
  var leadingComparison: Comparison?
  var shareWhole: Indicator?
  /// The reading before the last closed bracket, and how many there were when it closed.
  var beforeBracket: (reading: Int, count: Int)?
  /// Start of the last sum of money that belongs to no line.
  var unreadMoney: Int?
  /// Start of the last name of a figure that is none of the vocabulary's.
  var otherLine: Int?
  var completionBasis: Basis?
  /// The comparison as it goes on behind the sentence's end: settled and closed.
  var closedComparison: Comparison? {
    guard var closed = comparison ?? listComparison ?? pastComparison, closed.isSettled else { return nil }
    closed.isOpen = false
    return closed
  }
  /// The last comparison that an item's end put away.
  var pastComparison: Comparison?
  /// Readings of this sentence (indices into the ledger).
  var readings: [Int] = []
  /// Those of them that are no parts of another figure.
  var mains: [Int] = []
  /// Claims that a reason behind them would explain.
  var openClaims: [Int] = []
  var everySubject = false
  /// The line that a list behind 其中 divides.
  var parent: Subject?
  var isProjectList = false
  /// The names behind a class are its items.
  var isClassList = false
  /// The sentence tells how much was looked at (涉及资金), not what was spent.
  var isActivity = false
  /// 主要是 behind a sum: people who are counted there explain it.
  var isExplained = false
  /// The sentence speaks of a place (全县…完成…).
  var isTerritory = false
  /// Bytes of unknown words since the subject or its last cue.
  var gapWords = 0
  var gapCommas = 0
  /// Where the item began: behind the last semicolon.
  var itemStart = 0
  /// Unknown words other than those for the department itself stand in the sentence so far.
  var hasOtherWords = false
  /// Unknown words stand anywhere in the sentence so far.
  var hasWords = false
  var isExampleList = false
  /// A line that waits for its figure behind 包括… (examples of what it is spent on).
  var described: Subject?
  var clause = 0
  var clauseStart = 0
  var countWord: CountWord?
  var hasFunctions = false
  /// A reason that stands in front of its change (由于…，…减少).
  var leadingReason: Range<Int>?
}
