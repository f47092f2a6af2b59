import DisclosureModel

/// One line of a table as a small chart: a bar a year, a gap where there is no figure.
package struct TrendChart: Sendable, Hashable {
  package var title: String
  package var unit: String
  package var years: [String]
  /// Parallel to `years`.
  package var bars: [Point]
  /// What the bars are measured against (a budget, a quota), parallel to `years`; empty for nothing.
  package var marks: [Point]
  package var barLabel: String
  package var markLabel: String

  package init(
    title: String, unit: String, years: [String], bars: [Point], barLabel: String, marks: [Point] = [],
    markLabel: String = ""
  ) {
    self.title = title
    self.unit = unit
    self.years = years
    self.bars = bars
    self.barLabel = barLabel
    self.marks = marks
    self.markLabel = markLabel
  }

  /// True when a figure was not printed in the report of its own year.
  package var hasIndirectFigures: Bool {
    bars.contains { point in
      if case .value(_, _, let origin) = point { origin != .stated } else { false }
    }
  }

  package enum Point: Sendable, Hashable {
    /// Minor units of one unit for the whole chart, and the figure as shown.
    case value(Int64, text: String, origin: Origin)
    case gap(CellState, label: String)

    package var minor: Int64? {
      if case .value(let minor, _, _) = self { minor } else { nil }
    }
  }
}
