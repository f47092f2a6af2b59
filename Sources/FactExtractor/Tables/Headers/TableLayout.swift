import DisclosureModel

/// The columns of a table and the halves that they form.
struct TableLayout: Sendable {
  /// Label columns with the value columns to their right.
  struct Panel: Sendable {
    var labels: [Int] = []
    var codes: [Int] = []
    var lineNumbers: [Int] = []
    var projects: [Int] = []
    var values: [Int] = []
    var side: Descriptor.Side?
    /// What the header over the names says that they divide (整体支出规模).
    var divided: Indicator?
    /// A column shows each line's whole figure.
    var hasWholeColumn = false
    /// What was carried over stands beside the income of the year, and 合计 is both.
    var addsOpening = false
    /// Something was carried over, by the figures of that column.
    var hasOpening = false
    /// A column is the income of the year by its name.
    var namesIncome = false
    /// 基本支出 and 项目支出 stand side by side.
    var dividesExpenditure = false
  }

  var columns: [Column]
  var panels: [Panel]
  /// The header's words, row by row, to recognise it when it is repeated.
  var headerWords: [[Words]]
  let isGrid: Bool
  /// The unit of money for columns that name none.
  private(set) var sharedUnit: Figure.Unit?
  /// Data rows keep their blank cells, so that a place tells the column.
  var keepsPlaces: Bool

  init(
    header: [TableRow], rows: [TableRow], hasSpans: Bool, isGrid: Bool, reader: ColumnReader,
    text: borrowing Span<UInt8>
  ) {
    self.isGrid = isGrid
    let sample = rows.prefix(200)
    keepsPlaces = isGrid || sample.contains { row in row.cells.contains { $0.content == .blank } }
    let grid = HeaderGrid(
      rows: header, data: sample, hasSpans: hasSpans, keepsPlaces: keepsPlaces, reader: reader.reader, text: text)
    columns = []
    for chain in grid.chains {
      columns.append(reader.column(chain, in: text))
      if grid.isLost { columns[columns.count - 1].isAmbiguous = true }
    }
    headerWords = header.map { row in row.texts.map { Words(row[$0].range, in: text) } }
    panels = []
    spreadBases()
    settleKinds(sample, hasSpans: hasSpans)
    setAsideCounts(grid, text)
    limitTitles(grid, reader, text)
    nameThreePublicTotals()
    nameAppropriations()
    noteFundSums()
    panels = TableLayout.panels(of: columns)
    sharedUnit = TableLayout.sharedUnit(of: columns)
  }

  /// 收入合计, 上年结转, 公共财政拨款, 其他收入: a fund alone beside kinds of income is the income from it.
  private mutating func nameAppropriations() {
    guard columns.contains(where: { $0.indicator == .incomeTotal }),
      columns.contains(where: { $0.isIncome && $0.indicator != .incomeTotal }),
      !columns.contains(where: { $0.indicator?.rawValue.hasPrefix("expenditure") ?? false })
    else { return }
    for index in columns.indices where columns[index].kind == .value && columns[index].scope != nil {
      let column = columns[index]
      if column.indicator == nil, column.word == nil, column.isPure { columns[index].indicator = .incomeFiscal }
    }
  }

  /// 预算数合计, 出国, 用车, 接待, 决算数合计, 出国, 用车, 接待: the basis of a half's first column is that of the half.
  private mutating func spreadBases() {
    guard let first = columns.firstIndex(where: { $0.basis != nil }), (columns.count - first) % 2 == 0 else { return }
    let width = (columns.count - first) / 2
    let second = first + width
    guard width > 1, let basis = columns[first].basis, let other = columns[second].basis, basis != other,
      (1..<width).allSatisfy({ step in
        let (left, right) = (columns[first + step], columns[second + step])
        return left.indicator != nil && left.indicator == right.indicator && left.basis == nil && right.basis == nil
      })
    else { return }
    for total in [first, second] where columns[total].indicator == nil {
      columns[total].word = columns[total].word ?? .total
    }
    for step in 1..<width {
      columns[first + step].basis = basis
      columns[second + step].basis = other
    }
  }

  /// 合计 in front of 因公出国（境）费, 公务用车购置及运行费 and 公务接待费 is their total, whatever the table is called.
  private mutating func nameThreePublicTotals() {
    for index in columns.indices
    where columns[index].word == .total && columns[index].indicator == nil && columns[index].isPure {
      let parts = columns[(index + 1)...].prefix { $0.word != .total || $0.indicator != nil }
      let own = parts.filter { $0.basis == columns[index].basis && $0.scope == columns[index].scope }.compactMap(
        \.indicator)
      if TableLayout.threePublicParts.isSubset(of: own) { columns[index].indicator = .threePublicTotal }
    }
  }

  private static let threePublicParts: Set<Indicator> = [.threePublicAbroad, .threePublicReception]

  /// 合计, 一般公共预算, 政府性基金, each half of the table by itself.
  private mutating func noteFundSums() {
    for index in columns.indices where columns[index].word == .total && columns[index].scope == nil {
      let funds = columns[(index + 1)...].prefix { $0.word != .total && $0.basis == columns[index].basis }
      columns[index].sumsFunds = Set(funds.compactMap(\.scope)).count > 1
    }
  }

  /// 数量 and 单价 beside a column of amounts say how many were bought and at what price.
  private mutating func setAsideCounts(_ grid: HeaderGrid, _ text: borrowing Span<UInt8>) {
    var counts: [Int] = []
    var hasAmount = false
    for (index, chain) in grid.chains.enumerated() {
      guard let last = chain.last else { continue }
      let name = last.name(in: text)
      if TableLayout.countWords.contains(name) {
        counts.append(index)
      } else if columns[index].word == .amount || columns[index].word == .total || columns[index].basis != nil {
        hasAmount = true
      }
    }
    if hasAmount { for index in counts { columns[index].kind = .words } }
  }

  private static let countWords: Set<Words> = ["数量", "采购数量", "单价", "计量单位"]

  /// A header cell over label and value columns (人员经费, 支出) is the title of a half.
  private mutating func limitTitles(_ grid: HeaderGrid, _ reader: ColumnReader, _ text: borrowing Span<UInt8>) {
    var titles: Set<HeaderCell> = []
    for (index, chain) in grid.chains.enumerated() where columns[index].kind != .value && columns[index].kind != .words
    {
      titles.formUnion(chain.dropLast())
    }
    guard !titles.isEmpty else { return }
    for (index, chain) in grid.chains.enumerated()
    where columns[index].kind == .value && chain.contains(where: titles.contains) {
      let bare = reader.column(chain.filter { !titles.contains($0) }, in: text)
      if bare.indicator != nil || bare.word == .total { continue }
      let hasFigures = columns[index].hasFigures
      columns[index] = reader.column(chain, titles: titles, in: text)
      columns[index].hasFigures = hasFigures
    }
  }

  /// That of a label column (预算资金(万元)), else the only one that the other
  /// columns name (年初预算数 beside 决算数(万元)).
  private static func sharedUnit(of columns: [Column]) -> Figure.Unit? {
    let named = columns.filter { $0.unit?.isMoney ?? false }
    if named.isEmpty { return nil }
    if let label = named.first(where: { !$0.hasFigures }) { return label.unit }
    return Set(named.compactMap(\.unit)).count == 1 ? named[0].unit : nil
  }

  /// Columns whose header does not tell hold labels where their cells are words.
  private mutating func settleKinds(_ rows: ArraySlice<TableRow>, hasSpans: Bool) {
    let named = columns.filter(\.hasHeader).count
    for index in columns.indices {
      let (texts, figures) = TableLayout.contents(of: index, in: rows)
      columns[index].hasFigures = figures > 0
      switch columns[index].kind {
      case .value where TableLayout.holdsCodes(index, rows): columns[index].kind = .words
      case .value where index == 0 && figures == 0: columns[index].kind = .label
      case .value where !columns[index].hasHeader && named > 1 && texts <= figures && !isGrid:
        columns[index].kind = .words
      case .value where !columns[index].hasHeader && named > 1 && !isGrid && namesFigures(before: index):
        columns[index].kind = .words
      case .value where texts > figures && !columns[index].namesFigures: columns[index].kind = .label
      // 年度预算数(万元) over 总额 and 其中：财政资金
      case .value where hasSpans && texts > 1 && figures == 0 && !hasFigures(before: index):
        columns[index].kind = .label
      case .label where figures > texts && TableLayout.holdsClasses(index, rows): columns[index].kind = .code
      case .label where figures > texts && texts == 0 && index > 0: columns[index].kind = .value
      default: break
      }
    }
  }

  private func hasFigures(before index: Int) -> Bool {
    columns[..<index].contains { $0.kind == .value && $0.hasFigures }
  }

  private func namesFigures(before index: Int) -> Bool {
    columns[..<index].contains { $0.kind == .value && $0.namesFigures }
  }

  private static func contents(of column: Int, in rows: ArraySlice<TableRow>) -> (texts: Int, figures: Int) {
    var texts = 0
    var figures = 0
    for row in rows where column < row.cells.count {
      if row.cells[column].isText { texts += 1 }
      if row.cells[column].figure != nil { figures += 1 }
    }
    return (texts, figures)
  }

  /// 款 and 项 are printed with two digits (03), a sum of money never is.
  private static func holdsCodes(_ column: Int, _ rows: ArraySlice<TableRow>) -> Bool {
    rows.contains { row in
      guard let figure = row[column].figure else { return false }
      return figure.decimals == 0 && figure.digitCount == 2 && figure.mantissa < 10
    }
  }

  /// Codes of the classification with a name behind each, whatever the column is called.
  private static func holdsClasses(_ column: Int, _ rows: ArraySlice<TableRow>) -> Bool {
    rows.allSatisfy { row in
      guard let figure = row[column].figure else { return true }
      return figure.decimals == 0 && !figure.hasSeparators && figure.unit == .none
        && [3, 5, 7].contains(figure.digitCount) && row[column + 1].isText
    }
  }

  private static func panels(of columns: [Column]) -> [Panel] {
    var panels: [Panel] = [Panel()]
    for (index, column) in columns.enumerated() {
      let isLabel = column.kind == .label || column.kind == .code || column.kind == .projectName
      if isLabel, !panels[panels.count - 1].values.isEmpty { panels.append(Panel()) }
      var panel = panels.removeLast()
      switch column.kind {
      case .label: panel.labels.append(index)
      case .projectName: panel.projects.append(index)
      case .code: panel.codes.append(index)
      case .lineNumber: panel.lineNumbers.append(index)
      case .value: panel.values.append(index)
      case .words: break
      }
      panel.side = panel.side ?? column.side
      panels.append(panel)
    }
    for index in panels.indices { describe(&panels[index], columns) }
    return panels
  }

  private static func describe(_ panel: inout Panel, _ columns: [Column]) {
    panel.divided = panel.labels.lazy.compactMap { columns[$0].indicator }.first
    panel.hasWholeColumn = panel.values.contains {
      columns[$0].showsWholeLine || columns[$0].indicator == .expenditureTotal && columns[$0].whole == nil
    }
    panel.namesIncome = panel.values.contains { columns[$0].indicator == .incomeTotal }
    panel.addsOpening = panel.values.contains { columns[$0].indicator == .carryoverOpening }
    panel.hasOpening = panel.values.contains {
      columns[$0].indicator == .carryoverOpening && columns[$0].hasFigures
    }
    panel.dividesExpenditure = [Indicator.expenditureBasic, .expenditureProject].allSatisfy { part in
      panel.values.contains { columns[$0].indicator == part && columns[$0].whole == nil }
    }
  }
}
