import DisclosureModel

/// What a term of the lexicon means to the grammar around a figure.
enum Meaning: Hashable, Sendable {
  /// Names a figure of the vocabulary.
  case label(Label)
  /// Names a figure outside the vocabulary (授予中小企业合同金额): it takes the number and nothing is made of it.
  case otherFigure
  /// 收入 and 支出 alone: a label after a year or a fund, only a tail after another label.
  case bareIncome
  case bareExpenditure
  /// 收支: both at once, only said where there is none of either
  case bareBalance
  /// 结余, 结转结余 alone: what is left of an income, where one is given
  case bareClosing
  /// A 款 of the economic classification by name (办公费): a line inside a list of basic expenditure
  case economicClass
  /// 行政, 事业, 工勤 alone: kinds of the staff figure that they divide
  case staffKind(StaffKind)
  /// 购置费, 运行费 alone: parts of the vehicle line
  case vehiclePart(Indicator)
  /// 全部为: the line named next is the whole of the figure before
  case entirely
  /// A class of the functional classification (类), by its full name.
  case functionClass(String)
  /// The markers (类), (款), (项) behind a name of the classification.
  case classMarker(ClassLevel)
  case basis(Basis)
  case scope(Scope)
  /// 本年 is 0, 上年 is -1.
  case relativeYear(Int)
  /// 比, 较, 与, 同: what follows is compared with.
  case against
  /// 同比: against the year before.
  case againstLastYear
  /// 相比
  case compared
  case direction(Statement.Direction)
  /// 增加到, 降至: the figure that follows is the value, not the change.
  case toward
  /// 由, 从: the figure that follows is the earlier value.
  case from
  /// 占
  case share
  /// 完成, 为预算的
  case completion
  /// 预决算差异率: the outcome against the budget in percent of it, with its sign
  case difference
  /// A rate that evaluation tables define: 预算执行率.
  case rate(Indicator)
  /// 主要原因是: what follows is a reason.
  case reason
  /// 由于, 因: a reason that may stand before its change.
  case because
  /// 主要是: a reason behind a change, a description elsewhere.
  case mainly
  /// 大于, 小于, 等于 between 决算数 and 预算数.
  case relation(Statement.Direction)
  /// 其中, 包括
  case ofWhich
  /// 分别为
  case respectively
  /// 和, 及 between two labels
  case joint
  /// 主要用于: opens a list of projects behind 项目支出
  case usedFor
  /// 均, 都
  case every
  /// 等: closes a list of examples, so that no figure behind it belongs to its last name.
  case andOthers
  /// 无, 未发生
  case none
  /// 未购置公务用车: a stated zero of one line
  case absent(Indicator)
  /// 团组, 批次, 人次, 购置, 保有量
  case count(CountWord)
  /// Words that may stand between a label and its figure.
  case filler
  /// 涉及: the figures behind it tell how much was looked at, not what was spent.
  case activity
  /// 不得超过: the figure behind it is a limit.
  case limit
  /// 全县, 全市: totals behind it are the place's, not the department's.
  case territory
  /// 执行, 实际: behind a line's budget the figure is what was done (预算100万元，执行98万元), else a filler
  case carriedOut
  /// 一般公共预算收入: the appropriation where it divides the department's income, a place's revenue elsewhere.
  case listedIncome(Scope)
  /// Words that only contain a word of the grammar (预算管理).
  case noise
}

/// A name of a figure, with what the name itself says about basis and fund.
struct Label: Hashable, Sendable {
  var indicator: Indicator
  var scope: Scope?
  var basis: Basis?

  init(_ indicator: Indicator, scope: Scope? = nil, basis: Basis? = nil) {
    self.indicator = indicator
    self.scope = scope
    self.basis = basis
  }
}

/// Kinds of staff.
enum StaffKind: Hashable, Sendable {
  case admin
  case institution
  case worker
}

/// Levels of 政府收支分类科目: 类, 款, 项.
enum ClassLevel: Int, Hashable, Sendable, Comparable {
  case lei
  case kuan
  case xiang

  static func < (one: ClassLevel, other: ClassLevel) -> Bool { one.rawValue < other.rawValue }
}

/// Words that say what a count counts, within the topic that the sentence is about.
enum CountWord: Hashable, Sendable {
  case groups
  case batches
  case visits
  case visitors
  case purchased
  case stock
  /// 外宾, 外事: a part of the reception figures that has no line of its own
  case foreignGuests
  /// 共接待: receptions, where receptions are the topic
  case received
  /// 国内公务接待: the count is the count of all reception, the money only a part
  case domesticGuests
}
