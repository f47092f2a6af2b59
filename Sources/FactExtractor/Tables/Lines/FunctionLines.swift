import DisclosureModel

/// Collects the functional lines of a table without codes, so that their amounts can tell 款 from 项.
struct FunctionLines {
  let layout: TableLayout
  let lines: LineReader
  let text: [UInt8]

  func paths(_ rows: [TableRow], panel: Int, _ aligner: RowAligner) -> [Int: String] {
    let panel = layout.panels[panel]
    guard let whole = panel.values.first(where: showsWhole) else { return [:] }
    var state = LineState()
    var entries: [FunctionNames.Entry] = []
    for (number, row) in rows.enumerated() {
      let placed = aligner.place(row)
      let descriptor = lines.line(placed, panel: panel, state: &state, text: text.span).descriptor
      let isClass = descriptor.functionClass != nil && descriptor.isPure
      // another kind of line (合计, 基本支出) ends the list
      guard isClass || descriptor.indicator == nil && descriptor.word == nil && !descriptor.name.isEmpty else {
        continue
      }
      entries.append(
        FunctionNames.Entry(
          row: number, name: descriptor.name, value: placed[whole].flatMap(value), isClass: isClass))
    }
    return entries.contains(where: \.isClass) ? FunctionNames.paths(entries) : [:]
  }

  private func showsWhole(_ column: Int) -> Bool {
    layout.columns[column].showsWholeLine || layout.columns[column].indicator == .expenditureTotal
  }

  /// The figure in ten-thousandths of its printed unit; nil where it has finer digits.
  private func value(_ cell: TableCell) -> Int64? {
    guard let figure = cell.figure, let step = Figure.power(4 - figure.decimals) else { return nil }
    let product = figure.mantissa.multipliedReportingOverflow(by: step)
    return product.overflow || product.partialValue > Amount.largest ? nil : product.partialValue
  }
}
