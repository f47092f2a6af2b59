import DiffEngine
import DisclosureModel

/// The table of one topic: a line a row, a year a column, and between two years how it moved.
struct TopicTable {
  let topic: Topic
  let rows: [ComparisonRow]
  let years: [FiscalYear]
  /// A computed line lacks its inputs there for that reason alone, which the column says already.
  let yearsWithoutReport: Set<FiscalYear>
  let sources: SourceRegister
  let text: ReportText

  var table: ReportTable {
    let shown = changeColumns
    var footnotes = FootnoteRegister()
    var previousName = ""
    let lines = rows.map { row in
      let label = RowLabel(row, text: text)
      let name = label.name + "\u{1F}" + label.scope
      defer { previousName = name }
      return line(row, label, repeatsName: name == previousName, changes: shown, &footnotes)
    }
    let hasMoney = rows.contains { $0.shownUnit == .yuan }
    return ReportTable(
      anchor: Anchor("table-" + TopicOrder.anchorName(topic)), caption: text.topicCaption(topic, years),
      unitNote: hasMoney ? text.moneyUnit : "", columns: columns(changes: shown), rows: lines,
      footnotes: markNotes + footnotes.notes)
  }

  /// Positions of `ComparisonRow.changes` that say something in at least one line.
  private var changeColumns: [Int] {
    years.indices.dropLast().filter { index in rows.contains { isTelling($0, index) } }
  }

  /// Where a year has no figure its cell says why; there is nothing to add about the change.
  private func isTelling(_ row: ComparisonRow, _ index: Int) -> Bool {
    guard index < row.changes.count, index + 1 < row.cells.count else { return false }
    let isCovered = [row.cells[index], row.cells[index + 1]].allSatisfy { cell in
      switch cell {
      case .figure, .absentLine, .blank: true
      case .missingReport, .unreadableReport, .notComputable: false
      }
    }
    if case .notComparable = row.changes[index] {
      return row.cells[index].figure != nil && row.cells[index + 1].figure != nil
    }
    if case .steady = row.changes[index], row.cells[index].figure == nil { return false }
    return isCovered
  }

  private func columns(changes: [Int]) -> [ReportColumn] {
    var columns = [ReportColumn(text.lineColumn, .words), ReportColumn(text.measureColumn, .labels)]
    for (index, year) in years.enumerated() {
      columns.append(ReportColumn(year.description, .figures))
      if index > 0, changes.contains(index - 1) {
        columns.append(ReportColumn(text.changeColumn(years[index - 1], year), .changes))
      }
    }
    return columns
  }

  private func line(
    _ row: ComparisonRow, _ label: RowLabel, repeatsName: Bool, changes: [Int], _ footnotes: inout FootnoteRegister
  ) -> ReportRow {
    var name: [Inline] = [.text(label.nameInTable(depth: row.depth))]
    if !label.scope.isEmpty { name.append(.text(text.inBrackets(label.scope))) }
    var cells: [ReportCell] = [.words(name), .words(measure(label, &footnotes))]
    for (index, cell) in row.cells.enumerated() {
      let hasReport = !yearsWithoutReport.contains(years[index])
      cells.append(self.cell(cell, hasReport: hasReport, isInYuan: row.isSmallCost, &footnotes))
      guard index > 0, changes.contains(index - 1) else { continue }
      cells.append(isTelling(row, index - 1) ? change(row.changes[index - 1], row.shownUnit, &footnotes) : .nothing)
    }
    return ReportRow(anchor: RowSubject(row).anchor, depth: row.depth, repeatsName: repeatsName, cells: cells)
  }

  /// 年初预算完成率 with a mark; the formula stands below the table once.
  private func measure(_ label: RowLabel, _ footnotes: inout FootnoteRegister) -> [Inline] {
    if label.formula.isEmpty { return [.text(label.measure)] }
    return [.text(label.measure), .mark(footnotes.mark(label.measure + text.colon + label.formula))]
  }

  private func cell(
    _ cell: ComparisonCell, hasReport: Bool, isInYuan: Bool, _ footnotes: inout FootnoteRegister
  ) -> ReportCell {
    switch cell {
    case .figure(let figure):
      let shown = FigureCell(figure, tableUnit: .yuan, sources: sources, text: text)
      return .figure(isInYuan ? shown.inYuan(figure.quantity, text: text) : shown)
    case .notComputable(let why):
      let mark = hasReport ? footnotes.mark(why.text(text.language)) : nil
      return .state(.notComputable, label: text.state(.notComputable), footnote: mark)
    case .blank, .absentLine, .missingReport, .unreadableReport:
      let state = CellState(cell)
      return .state(state, label: text.state(state), footnote: nil)
    }
  }

  private func change(
    _ change: Change, _ unit: MeasureUnit, _ footnotes: inout FootnoteRegister
  ) -> ReportCell {
    var mark: String?
    if case .notComparable(let why) = change { mark = footnotes.mark(why.text(text.language)) }
    let cell = ChangeText.cell(change, text: text, footnote: mark)
    return .change(cell.brief(isMoney: unit == .yuan, moneyUnit: FigureText.unit(.yuan, text.language)))
  }

  /// The marks that occur, explained where they occur.
  private var markNotes: [ReportTable.Footnote] {
    let figures = rows.flatMap(\.cells).compactMap(\.figure)
    var notes: [ReportTable.Footnote] = []
    if figures.contains(where: { $0.origin == .restated }) { notes.append(.init(mark: "†", text: text.restatedMark)) }
    if figures.contains(where: { $0.origin == .derived }) { notes.append(.init(mark: "‡", text: text.derivedMark)) }
    if figures.contains(where: { !$0.disagreeing.isEmpty }) {
      notes.append(.init(mark: "≠", text: text.disputedMark))
    }
    return notes
  }
}

/// Remarks below a table, each once, marked a, b, c … in order of use.
struct FootnoteRegister {
  private(set) var notes: [ReportTable.Footnote] = []

  mutating func mark(_ text: String) -> String {
    if let known = notes.first(where: { $0.text == text }) { return known.mark }
    let mark = FootnoteRegister.letters(notes.count)
    notes.append(.init(mark: mark, text: text))
    return mark
  }

  /// a … z, aa, ab …
  private static func letters(_ index: Int) -> String {
    let letter = String(Unicode.Scalar(UInt8(ascii: "a") + UInt8(index % 26)))
    return index < 26 ? letter : letters(index / 26 - 1) + letter
  }
}
