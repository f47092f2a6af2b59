import DisclosureModel

/// What the header says about the figures of one column.
struct Column: Sendable {
  enum Kind: Sendable, Hashable {
    case label
    case projectName
    case code
    case lineNumber
    case value
    /// notes and other words
    case words
  }

  var kind: Kind = .value
  var indicator: Indicator?
  /// The figure that a narrower one stands under (工资福利支出 under 项目支出情况).
  var whole: Indicator?
  var scope: Scope?
  var basis: Basis?
  var year: Descriptor.Year?
  var unit: Figure.Unit?
  var aside: Descriptor.Aside?
  var word: CellWord?
  var side: Descriptor.Side?
  /// False when the header has words that are not understood.
  var isPure = true
  var isAmbiguous = false
  /// 合计 beside the columns of several funds: the sum over all of them.
  var sumsFunds = false
  var hasHeader = false
  var hasFigures = false

  /// The header says that figures stand below it, whatever does.
  var namesFigures: Bool {
    if indicator != nil || basis != nil || aside != nil { return true }
    switch word {
    case .total, .amount, .weight, .score, .otherScore, .staff: return true
    default: return false
    }
  }

  /// The column gives a kind of income.
  var isIncome: Bool { side == .income || indicator?.rawValue.hasPrefix("income") ?? false }

  /// True for a column that shows a line's whole figure: 金额, 合计, 决算数, 2021年预算数.
  var showsWholeLine: Bool {
    indicator == nil && aside == nil && isPure && !isAmbiguous && word != .weight && word != .score
  }
}
