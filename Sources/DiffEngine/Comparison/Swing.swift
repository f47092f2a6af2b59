import DisclosureModel

/// A change that passes both thresholds at the near end of its interval.
package struct Swing: Sendable, Hashable {
  /// Stable across runs and as the corpus grows.
  package var id: String
  package var key: FactKey
  package var fromYear: FiscalYear
  package var fromBasis: Basis
  package var toYear: FiscalYear
  package var toBasis: Basis
  package var before: Quantity
  package var after: Quantity
  package var change: Quantity
  /// Nil from zero.
  package var percent: Percentage?
  package var explanation: Explanation
  /// The reason that the report gives, quoted; nil when it gives none.
  package var reason: Citation?
  /// Where the later figure stands, and the earlier one.
  package var sources: [Citation]
  package var factIDs: [String]
  /// Why the explanation is graded so, and other remarks (peers moved alike, part of a larger swing).
  package var notes: [Finding.Message]
  /// What the arithmetic alone does not tell: ranking and the like, a step a line.
  private var remarks: [Finding.Message]
  /// The thresholds that it passed.
  var rule: SwingRule?
  /// The parts that make up the change of a total, largest first; they add up to `change`. Empty for a line without parts.
  package var drivers: [Driver]
  /// How much it asks for a reader's attention, larger first; comparable between departments.
  package var weight: Int64 = 0

  package init(
    id: String, key: FactKey, fromYear: FiscalYear, fromBasis: Basis, toYear: FiscalYear, toBasis: Basis,
    before: Quantity, after: Quantity, change: Quantity, percent: Percentage?, explanation: Explanation,
    reason: Citation?, sources: [Citation], factIDs: [String], notes: [Finding.Message] = [],
    trace: [Finding.Message] = [],
    drivers: [Driver] = []
  ) {
    self.id = id
    self.key = key
    self.fromYear = fromYear
    self.fromBasis = fromBasis
    self.toYear = toYear
    self.toBasis = toBasis
    self.before = before
    self.after = after
    self.change = change
    self.percent = percent
    self.explanation = explanation
    self.reason = reason
    self.sources = sources
    self.factIDs = factIDs
    self.notes = notes
    remarks = trace
    self.drivers = drivers
  }
}

extension Swing {
  /// Thresholds, intervals, grade, ranking: a step a line. Told only when it is asked for.
  package var trace: [Finding.Message] {
    (rule?.trace(from: before, to: after) ?? []) + [graded] + remarks
  }

  private var graded: Finding.Message {
    let quoted = reason.map { reason in
      let (text, line) = (reason.quote.text, reason.quote.position.line)
      return Finding.Message(
        zh: "：“\(text)”（\(reason.document) 第 \(line) 行）", en: ": “\(text)” (\(reason.document) line \(line))")
    }
    return Finding.Message(
      zh: "说明评级 \(explanation.label(.zh))\(quoted?.zh ?? "")",
      en: "graded “\(explanation.label(.en))”\(quoted?.en ?? "")")
  }

  /// The order of every list of swings, also over several departments: worst first, equal ones by id.
  package static func isWorse(_ left: Swing, _ right: Swing) -> Bool {
    left.weight == right.weight ? left.id < right.id : left.weight > right.weight
  }
}

/// How much the report's own explanation of a change is worth (CLI: swings).
package enum Explanation: String, Sendable, CaseIterable, Hashable {
  /// no reason given
  case none
  /// the reason only repeats the change
  case restates
  /// a stock phrase that would fit any change
  case boilerplate
  /// argues the opposite direction, or the figures refute it
  case contradicts
  /// names a cause
  case specific
  /// names a cause that other facts bear out
  case confirmed

  /// True when a reader still has to ask why.
  package var isUnexplained: Bool { self == .none || self == .restates || self == .boilerplate || self == .contradicts }

  package func label(_ language: Language = .zh) -> String {
    switch (self, language) {
    case (.none, .zh): "未说明"
    case (.none, .en): "no reason given"
    case (.restates, .zh): "只复述变化"
    case (.restates, .en): "restates the change"
    case (.boilerplate, .zh): "套话"
    case (.boilerplate, .en): "stock phrase"
    case (.contradicts, .zh): "与数据矛盾"
    case (.contradicts, .en): "contradicts the figures"
    case (.specific, .zh): "有具体原因"
    case (.specific, .en): "names a cause"
    case (.confirmed, .zh): "原因有数据印证"
    case (.confirmed, .en): "cause borne out"
    }
  }
}

/// When a change counts as a swing: both bounds are to be passed by the near end of the interval; from or to zero the
/// amount alone.
package struct Thresholds: Sendable, Hashable {
  package struct Bound: Sendable, Hashable {
    /// Minor units of the indicator's unit (分 for money, one for counts).
    package var amount: Int64
    /// Ten-thousandths of a percent.
    package var percent: Int64

    package init(amount: Int64, percent: Int64) {
      self.amount = amount
      self.percent = percent
    }
  }

  package var money: Bound
  package var threePublic: Bound
  package var headCount: Bound

  package init(money: Bound, threePublic: Bound, headCount: Bound) {
    self.money = money
    self.threePublic = threePublic
    self.headCount = headCount
  }

  /// Money 10 万元 and 20 %, 三公 1 万元 and 20 %, head counts 3 and 10 % (CLI).
  package static let standard = Thresholds(
    money: Bound(amount: 10_000_000, percent: 200_000),
    threePublic: Bound(amount: 1_000_000, percent: 200_000),
    headCount: Bound(amount: 3, percent: 100_000))
}
