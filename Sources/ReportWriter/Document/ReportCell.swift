import DisclosureModel

/// What stands in one place of a table.
package enum ReportCell: Sendable, Hashable {
  case words([Inline])
  case figure(FigureCell)
  case change(ChangeCell)
  case percentage(String)
  case badge(Badge)
  /// No figure, and why.
  case state(CellState, label: String, footnote: String?)
  /// Nothing to say here: neither a figure nor a gap.
  case nothing
}

/// A figure as shown, with the way to its source.
package struct FigureCell: Sendable, Hashable {
  /// With sign and separators, without a unit that the table's head gives.
  package var text: String
  /// Follows the figure where the table's head gives another unit or none; empty otherwise.
  package var unit: String
  /// As printed, or exact where it is computed; with unit.
  package var exact: String
  package var isZero: Bool
  package var origin: Origin
  /// True when another witness cannot be reconciled with this figure.
  package var isDisputed: Bool
  package var source: SourceReference?

  package init(
    text: String, unit: String = "", exact: String = "", isZero: Bool = false, origin: Origin = .stated,
    isDisputed: Bool = false, source: SourceReference? = nil
  ) {
    self.text = text
    self.unit = unit
    self.exact = exact
    self.isZero = isZero
    self.origin = origin
    self.isDisputed = isDisputed
    self.source = source
  }

  /// † restated in a later report, ‡ derived from a stated change, ≠ witnesses disagree.
  package var marks: String {
    let originMark =
      switch origin {
      case .stated: ""
      case .restated: "†"
      case .derived: "‡"
      }
    return originMark + (isDisputed ? "≠" : "")
  }
}

/// How a figure moved, as shown.
package struct ChangeCell: Sendable, Hashable {
  package enum Direction: String, Sendable, Hashable, CaseIterable {
    case up
    case down
    case steady
    case appeared
    case vanished
    case notComparable = "not_comparable"

    package var sign: String {
      switch self {
      case .up: "▲"
      case .down: "▼"
      case .steady: "＝"
      case .appeared: "◆"
      case .vanished: "◇"
      case .notComparable: "≁"
      }
    }
  }

  package var direction: Direction
  /// 持平, 新出现 …; empty where the figures say it.
  package var label: String
  /// With sign; empty where there is none.
  package var percent: String
  /// With sign; empty where there is none.
  package var amount: String
  /// What is left out for want of room, for readers who point at the cell; empty for nothing.
  package var detail: String
  package var footnote: String?

  /// With one figure alone: the percentage of money, the difference of anything else.
  package func brief(isMoney: Bool, moneyUnit: String) -> ChangeCell {
    var brief = self
    if !label.isEmpty, !amount.isEmpty {
      // what appeared or vanished is the figure in the cell beside it
      (brief.detail, brief.amount) = (amount, "")
      return brief
    }
    guard !percent.isEmpty, !amount.isEmpty else { return self }
    brief.detail = isMoney ? amount + " " + moneyUnit : percent
    if isMoney { brief.amount = "" } else { brief.percent = "" }
    return brief
  }

  package init(
    direction: Direction, label: String = "", percent: String = "", amount: String = "", detail: String = "",
    footnote: String? = nil
  ) {
    self.direction = direction
    self.label = label
    self.percent = percent
    self.amount = amount
    self.detail = detail
    self.footnote = footnote
  }
}

/// Why there is no figure, or what kind of figure there is. Values are the names of exports.
package enum CellState: String, Sendable, Hashable, CaseIterable {
  case value
  /// a stated zero
  case zero
  /// the line is printed and its cell left blank
  case blank
  case absentLine = "absent_line"
  case missingReport = "missing_report"
  case unreadableReport = "unreadable_report"
  case notComputable = "not_computable"
}
