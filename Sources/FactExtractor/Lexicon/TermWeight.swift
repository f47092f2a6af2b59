/// How much a term may say in a paragraph without a figure.
enum TermWeight: UInt8, Sendable {
  /// nothing that outlasts the paragraph
  case none
  /// names a line, which a dash or a direction may speak of, or which may wait for the next paragraph
  case line
  /// a claim about a line, where one is named
  case claim
  /// something by itself
  case telling

  init(_ meaning: Meaning) {
    switch meaning {
    case .label, .bareIncome, .bareExpenditure, .bareClosing, .economicClass, .vehiclePart: self = .line
    case .direction, .relation: self = .claim
    case .otherFigure, .bareBalance, .staffKind, .entirely, .basis, .scope, .relativeYear, .against, .againstLastYear,
      .compared, .toward, .from, .share, .completion, .rate, .reason, .because, .mainly, .ofWhich, .respectively,
      .joint, .every, .andOthers, .count, .filler, .noise, .listedIncome, .carriedOut, .limit, .territory, .activity:
      self = .none
    default: self = .telling
    }
  }
}
