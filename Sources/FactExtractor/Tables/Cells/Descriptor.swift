import DisclosureModel

/// What the words of one cell say about the figures beside or below it.
struct Descriptor: Sendable {
  enum Year: Sendable, Hashable {
    case absolute(FiscalYear)
    /// Years from the report's own (上年 is -1).
    case relative(Int)
  }

  enum Side: Sendable, Hashable {
    case income
    case expenditure
  }

  /// What a figure is when it is none of the vocabulary's.
  enum Aside: String, Sendable {
    /// 占比, 完成率
    case rate
    /// 增减额, 比上年
    case change
    /// named, and outside the vocabulary (结余分配)
    case other
  }

  var indicator: Indicator?
  /// A second figure that the words name too; such words say nothing certain.
  var isAmbiguous = false
  var scope: Scope?
  var basis: Basis?
  var year: Year?
  var unit: Figure.Unit?
  var word: CellWord?
  var aside: Aside?
  var side: Side?
  var functionClass: String?
  /// A 款 of the economic classification by name (办公费).
  var isEconomicName = false
  /// A leading code of the classification, with its digits only.
  var code: String?
  /// False when there are words that the lexicon does not have.
  var isPure = true
  /// An ordinal in front: 一、 is 1, (一) is 2, 1. is 3; 0 without one.
  var isNumbered = false
  var isOfWhich = false
  /// 类, 款 or 项 as the label itself marks it.
  var level: ClassLevel?
  /// The words without ordinal, code and remarks in brackets; names an item.
  var name = Words.none

  var isTotal: Bool { word == .total }
}
