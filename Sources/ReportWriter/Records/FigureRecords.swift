import DiffEngine
import DisclosureModel

/// The figures of a comparison: tidy data, one observation a row.
package enum FigureRecords {
  package static func table(_ comparison: Comparison) -> RecordTable {
    var table = RecordTable(columns: [
      "department", "year", "indicator", "item", "basis", "scope", "value", "unit", "precision", "origin", "state",
      "document", "page", "line", "column", "quote", "id", "measure", "printed", "facts",
    ])
    let department = RecordValue.text(comparison.department.fullName)
    each(comparison) { row, year, cell in
      let subject = RowSubject(row)
      table.append(
        [
          department, .integer(year.number), .text(row.indicator.rawValue), .text(row.item), .text(subject.basis),
          .text(row.scope.rawValue),
        ] + value(cell, unit: row.shownUnit) + [.text(CellState(cell).rawValue)] + place(cell.citation)
          + [
            .text(subject.cellID(year)), .text(subject.measure), .text(cell.figure?.printed ?? ""),
            .text(cell.figure?.factIDs.joined(separator: " ") ?? ""),
          ])
    }
    return table
  }

  /// `role` is `source` for the one that counts, `witness` for one that agrees, `disagreeing` for one that cannot.
  package static func witnesses(_ comparison: Comparison) -> RecordTable {
    var table = RecordTable(columns: ["figure", "role", "document", "page", "line", "column", "quote"])
    each(comparison) { row, year, cell in
      guard let figure = cell.figure else { return }
      let id = RecordValue.text(RowSubject(row).cellID(year))
      for (index, citation) in figure.citations.enumerated() {
        table.append([id, index == 0 ? "source" : "witness"] + place(citation))
      }
      for citation in figure.disagreeing { table.append([id, "disagreeing"] + place(citation)) }
    }
    return table
  }

  /// document, page, line, column, quote.
  static func place(_ citation: Citation?) -> [RecordValue] {
    guard let citation else { return [.absent, .absent, .absent, .absent, .absent] }
    let position = citation.quote.position
    return [
      .text(citation.document), RecordValue(position.page), .integer(position.line), .integer(position.column),
      .text(citation.quote.text),
    ]
  }

  /// value, unit, precision, origin.
  private static func value(_ cell: ComparisonCell, unit: MeasureUnit) -> [RecordValue] {
    guard let figure = cell.figure else { return [.absent, .text(unit.rawValue), .absent, .absent] }
    let quantity = figure.quantity
    return [
      .text(quantity.plainText), .text(quantity.unit.rawValue), .text(quantity.precisionText),
      .text(figure.origin.rawValue),
    ]
  }

  private static func each(
    _ comparison: Comparison, _ body: (ComparisonRow, FiscalYear, ComparisonCell) -> Void
  ) {
    for topic in comparison.topics {
      for row in topic.rows {
        for (year, cell) in zip(comparison.years, row.cells) { body(row, year, cell) }
      }
    }
  }
}

extension ComparisonRow {
  /// The unit of its figures; a rate of money is in percent.
  var shownUnit: MeasureUnit { cells.lazy.compactMap(\.figure).first?.quantity.unit ?? indicator.unit }
}

extension ComparisonRow {
  /// True for a computed cost (per head, per visit) that is below 1 万元 in every year.
  var isSmallCost: Bool {
    guard case .rate = measure else { return false }
    let amounts = cells.compactMap { $0.figure?.quantity.amount }
    return !amounts.isEmpty && amounts.allSatisfy { $0.fen.magnitude < 1_000_000 }
  }
}

extension ComparisonCell {
  var figure: CellFigure? {
    if case .figure(let figure) = self { figure } else { nil }
  }

  /// The place that the cell shows first.
  var citation: Citation? {
    switch self {
    case .figure(let figure): figure.citations.first
    case .blank(let citation): citation
    case .absentLine, .missingReport, .unreadableReport, .notComputable: nil
    }
  }
}

extension CellState {
  package init(_ cell: ComparisonCell) {
    switch cell {
    case .figure(let figure): self = figure.quantity.isZero ? .zero : .value
    case .blank: self = .blank
    case .absentLine: self = .absentLine
    case .missingReport: self = .missingReport
    case .unreadableReport: self = .unreadableReport
    case .notComputable: self = .notComputable
    }
  }
}
