/// A piece of a paragraph that the grammar looks at. Offsets are UTF-8 bytes of the document's normalised text.
struct Token: Sendable {
  enum Kind: Sendable, Hashable {
    /// a term of the lexicon, by number
    case term(Int)
    /// a figure, by index into ``TokenRun/figures``
    case figure(Int)
    /// a marker with its code, (201类), by level and code
    case codedMarker(ClassLevel, Int)
    /// 2021年, 2021年度, 二〇二一年
    case year(Int)
    /// a year that is part of a date (2021年12月31日)
    case date(Int)
    case mark(Mark)
    /// an ordinal at the start of a paragraph or clause: 1、 (一) 一是
    case ordinal
    /// words that the lexicon does not have
    case text
  }

  enum Mark: UInt8, Sendable {
    case comma, enumeration, semicolon, period, colon, open, close, dash, slash
  }

  var kind: Kind
  var start: Int
  var end: Int
}

/// A number with its unit as printed.
struct Figure: Sendable, Hashable {
  /// Units that figures are printed in.
  enum Unit: UInt8, Sendable, Hashable {
    case none, yuan, tenThousandYuan, hundredMillionYuan, thousandYuan, millionYuan
    case percent, person, visit, item, vehicle, set, batch, group, time, point, household
    /// a unit that no indicator is counted in (亩, 件, 期 …)
    case other
  }

  /// Digits as an integer; the value is `mantissa` divided by ten to the power `decimals`.
  var mantissa: Int64
  var decimals: Int
  var digitCount: Int
  var unit: Unit
  var hasSeparators: Bool
  /// 万 before the unit of a count (3万人)
  var isScaled: Bool
  /// End of the digits, before the unit (UTF-8 bytes).
  var numberEnd: Int
}

/// The tokens of one stretch of text.
struct TokenRun: Sendable {
  var tokens: [Token] = []
  var figures: [Figure] = []

  mutating func removeAll() {
    tokens.removeAll(keepingCapacity: true)
    figures.removeAll(keepingCapacity: true)
  }
}
