/// Puts the cells of a row under the columns of the table. In flattened tables places shift and blank cells vanish; then
/// only what is forced is placed, and the rest stays open.
struct RowAligner: Sendable {
  let layout: TableLayout

  /// For each panel the cells of its columns; figures that have no certain column are in `open`.
  struct Placed: Sendable {
    /// The cell of each column; nil where none was placed.
    private var cells: [TableCell?]
    var open: [TableCell] = []
    /// False where places were inferred, so that a missing cell says nothing.
    var isExact: Bool

    init(width: Int) {
      cells = Array(repeating: nil, count: width)
      isExact = false
    }

    /// Every cell under the column that it stands in.
    init(_ row: TableRow, width: Int, isExact: Bool) {
      cells = Array(row.cells.prefix(width))
      self.isExact = isExact
    }

    subscript(column: Int) -> TableCell? {
      get { cells.indices.contains(column) ? cells[column] : nil }
      set { if cells.indices.contains(column) { cells[column] = newValue } }
    }
  }

  func place(_ row: TableRow) -> Placed {
    if fits(row) {
      return Placed(row, width: layout.columns.count, isExact: layout.keepsPlaces)
    }
    if let shift = strayRate(row), layout.isGrid, let moved = moved(row, by: shift) { return moved }
    return inferred(row)
  }

  /// Every figure stands in a column of figures, every word in one of words, and every rate under a rate.
  private func fits(_ row: TableRow) -> Bool {
    if layout.isGrid { return strayRate(row) == nil }
    let isShort = !layout.keepsPlaces && row.width < layout.columns.count && !isCutOff(row)
    var figures = 0
    for (index, cell) in row.cells.enumerated() where cell.isOrigin && !cell.isBlank {
      guard index < layout.columns.count else { return false }
      let column = layout.columns[index]
      switch cell.content {
      case .figure(let figure, _):
        figures += 1
        if column.kind == .label || column.kind == .projectName { return false }
        if column.kind == .words, !column.hasHeader { return false }
        if column.kind == .value, !RowAligner.suits(figure, column) { return false }
      case .text:
        if column.kind == .value, column.namesFigures, cell.range.count <= 60 { return false }
        if column.kind == .lineNumber { return false }
      default: break
      }
    }
    // a short row without blanks may have lost some in its middle
    return !isShort || figures == 0
  }

  /// A row lacks only what no figures stand in at its end (备注, 原因): its rate stands under the title of rates.
  private func isCutOff(_ row: TableRow) -> Bool {
    guard let rate = layout.columns.firstIndex(where: { $0.aside == .rate }), row[rate].figure?.unit == .percent else {
      return false
    }
    return !layout.columns[row.width...].contains { $0.kind == .value && $0.namesFigures }
  }

  /// A rate in front of its column: the row has lost cells before it, as merged ones are. How many.
  private func strayRate(_ row: TableRow) -> Int? {
    guard let rate = layout.columns.firstIndex(where: { $0.aside == .rate }), row[rate].figure?.unit != .percent,
      row[rate].figure != nil
    else { return nil }
    let rates = layout.columns.indices.filter { index in
      row[index].figure?.unit == .percent && layout.columns[index].kind == .value
        && layout.columns[index].aside != .rate
    }
    return rates.count == 1 && rates[0] < rate ? rate - rates[0] : nil
  }

  /// The row with its name in front and all behind it moved until the rate stands under its title.
  private func moved(_ row: TableRow, by shift: Int) -> Placed? {
    guard row.texts.first == 0, let panel = layout.panels.first(where: { !$0.values.isEmpty }),
      let label = panel.labels.first
    else { return nil }
    var placed = Placed(width: layout.columns.count)
    placed[label] = row[0]
    for (index, cell) in row.cells.enumerated().dropFirst() where cell.figure != nil {
      guard let figure = cell.figure, panel.values.contains(index + shift),
        RowAligner.suits(figure, layout.columns[index + shift])
      else { return nil }
      placed[index + shift] = cell
    }
    return placed
  }

  /// A rate column holds rates, other columns hold none.
  private static func suits(_ figure: Figure, _ column: Column) -> Bool {
    let isPercent = figure.unit == .percent
    if isPercent { return column.aside != nil || column.indicator == nil }
    return column.aside != .rate || figure.digitCount <= 3
  }

  private func inferred(_ row: TableRow) -> Placed {
    var placed = Placed(width: layout.columns.count)
    let runs = self.runs(row)
    let panels = layout.panels.filter { !$0.values.isEmpty }
    guard !panels.isEmpty else {
      placed.open = row.figures.map { row[$0] }
      return placed
    }
    for (index, run) in runs.enumerated() {
      let panel = runs.count == panels.count ? panels[index] : panels[0]
      if runs.count != panels.count, index > 0 {
        placed.open += run.figures
        continue
      }
      place(run, in: panel, &placed)
    }
    return placed
  }

  /// Words with the figures that follow them.
  private struct Run {
    var labels: [TableCell] = []
    var figures: [TableCell] = []
  }

  private func runs(_ row: TableRow) -> [Run] {
    var runs: [Run] = [Run()]
    let cells = row.cells.filter { $0.isOrigin && $0.content != .blank }
    for (index, cell) in cells.enumerated() {
      let isLabel = cell.isText || isCode(cells[index...])
      if isLabel, !runs[runs.count - 1].figures.isEmpty { runs.append(Run()) }
      if isLabel { runs[runs.count - 1].labels.append(cell) } else { runs[runs.count - 1].figures.append(cell) }
    }
    return runs
  }

  /// Three, five or seven digits, or a class with the two digits of 款 and 项, in front of a name, in a table with a column
  /// of codes.
  private func isCode(_ cells: ArraySlice<TableCell>) -> Bool {
    guard layout.panels.contains(where: { !$0.codes.isEmpty }), let first = cells.first, isDigits(first, [2, 3, 5, 7])
    else { return false }
    let rest = cells.dropFirst().drop { isDigits($0, [2]) }
    return rest.first?.isText ?? false
  }

  private func isDigits(_ cell: TableCell, _ counts: [Int]) -> Bool {
    guard let figure = cell.figure else { return false }
    return figure.decimals == 0 && !figure.hasSeparators && figure.unit == .none && counts.contains(figure.digitCount)
  }

  private func place(_ run: Run, in panel: TableLayout.Panel, _ placed: inout Placed) {
    let figures = run.figures
    let codes = run.labels.filter { $0.figure != nil }
    for (column, cell) in zip(panel.codes, codes) { placed[column] = cell }
    let names = (panel.projects + panel.labels).sorted()
    let labels = run.labels.filter(\.isText)
    for (column, cell) in zip(names.isEmpty ? panel.codes : names, labels.suffix(max(names.count, 1))) {
      placed[column] = cell
    }
    let columns = (panel.lineNumbers + panel.values).sorted()
    if figures.count == columns.count {
      for (column, cell) in zip(columns, figures) { placed[column] = cell }
      return
    }
    let first = numberOfLine(figures, in: panel)
    if let first { placed[first.column] = first.cell }
    let rest = first == nil ? figures : Array(figures.dropFirst())
    if rest.count == panel.values.count {
      for (column, cell) in zip(panel.values, rest) { placed[column] = cell }
    } else {
      placeForced(rest, in: panel.values, &placed)
    }
  }

  /// A whole number in front of a row's figures, in a table whose 行次 stands there: no figure, however many of those are blank.
  private func numberOfLine(
    _ figures: [TableCell], in panel: TableLayout.Panel
  ) -> (column: Int, cell: TableCell)? {
    guard let column = panel.lineNumbers.first, panel.values.allSatisfy({ $0 > column }), let cell = figures.first,
      let figure = cell.figure, figure.decimals == 0, !figure.hasSeparators, figure.unit == .none,
      figure.digitCount <= 3
    else { return nil }
    return (column, cell)
  }

  /// Rates go under rates and the others under the others, where their numbers agree; else only a leading total is certain.
  private func placeForced(_ figures: [TableCell], in values: [Int], _ placed: inout Placed) {
    let isRate: (TableCell) -> Bool = { $0.figure?.unit == .percent }
    for rates in [false, true] {
      let cells = figures.filter { isRate($0) == rates }
      let columns = values.filter { (layout.columns[$0].aside == .rate) == rates }
      if cells.count == columns.count {
        for (column, cell) in zip(columns, cells) { placed[column] = cell }
      } else if !rates, let first = cells.first, let column = columns.first, layout.columns[column].word == .total,
        cells.count < columns.count
      {
        placed[column] = first
        placed.open += cells.dropFirst()
      } else {
        placed.open += cells.filter { $0.figure != nil }
      }
    }
  }
}
