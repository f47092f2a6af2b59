import DisclosureModel

/// Reads the figures of one part of a table: for each cell the line to its left and the columns above it.
struct SegmentReader {
  let document: SourceDocument
  let context: DocumentContext
  let caption: TableCaption
  let layout: TableLayout
  let parts: KeyParts
  let lines: LineReader
  let project: String?
  private let ownNames: [Words]
  /// The unit of money where neither table nor column names one.
  let documentUnit: DocumentUnit?
  var states: [LineState]
  /// A money figure without a unit has been met.
  private(set) var missesUnit: Range<Int>?
  /// The number of this part among those that took their unit from the sentences around the tables.
  private var assumedUnit: Int?

  init(
    document: SourceDocument, context: DocumentContext, section: Section, caption: TableCaption, layout: TableLayout,
    reader: DescriptorReader, project: String?, documentUnit: DocumentUnit?
  ) {
    self.document = document
    self.context = context
    self.caption = caption
    self.layout = layout
    self.project = project
    self.documentUnit = documentUnit
    ownNames = context.ownNames.map { Words($0) }
    parts = KeyParts(caption: caption, section: section, context: context)
    lines = LineReader(reader: reader)
    states = layout.panels.map { _ in LineState() }
  }

  mutating func read(_ rows: [TableRow], into ledger: inout FactLedger) {
    let aligner = RowAligner(layout: layout)
    let paths = functionPaths(rows, aligner)
    noteFunctionalCodes(rows, aligner)
    let units = UnitLines(layout: layout, text: document.text)
    let projects = ProjectRows(layout: layout, lines: lines, text: document.text).numbers(rows, aligner)
    let namesUnits = layout.panels.map { units.areNamed(rows, panel: $0, aligner) }
    for (number, row) in rows.enumerated() {
      let placed = aligner.place(row)
      for cell in placed.open where cell.figure != nil { ledger.unassigned.append(cell.range) }
      for (index, panel) in layout.panels.enumerated() {
        var names = LineNames(path: paths.isEmpty ? nil : paths[index][number], isProject: projects.contains(number))
        if namesUnits[index] {
          names.unit = units.name(placed, panel: panel)
        } else if units.countsStaff(panel), let unit = units.name(placed, panel: panel) {
          // 某某馆, 财政核拨, 16, 14: the department's own line, whatever stands beside its name
          names.isOwn = ownNames.contains(Words(unit))
        }
        read(row, placed, panel, index, names, into: &ledger)
      }
    }
  }

  /// Rows until the first code: a 合计 above it, and a line or two more.
  private static let rowsAboveCodes = 6

  /// Codes of the functional classification say what the 合计 above them is the total of.
  private mutating func noteFunctionalCodes(_ rows: [TableRow], _ aligner: RowAligner) {
    guard caption.topic == nil, !layout.columns.contains(where: \.isIncome) else { return }
    for (index, panel) in layout.panels.enumerated() where !panel.codes.isEmpty {
      for row in rows.prefix(SegmentReader.rowsAboveCodes) {
        var state = LineState()
        let line = lines.line(aligner.place(row), panel: panel, state: &state, text: document.text.span)
        if line.code?.hasPrefix("2") ?? false { states[index].isFunctional = true }
      }
    }
  }

  /// Names of functional lines without codes, for each half of the table.
  private func functionPaths(_ rows: [TableRow], _ aligner: RowAligner) -> [[Int: String]] {
    guard caption.topic == .expenditure || caption.topic == .fund || caption.isFunctional,
      layout.panels.allSatisfy(\.codes.isEmpty)
    else { return [] }
    let names = FunctionLines(layout: layout, lines: lines, text: document.text)
    return layout.panels.indices.map { names.paths(rows, panel: $0, aligner) }
  }

  /// What only the rows around a line tell of its name.
  private struct LineNames {
    var path: String?
    var isProject: Bool
    var unit: String?
    var isOwn = false
  }

  private mutating func read(
    _ row: TableRow, _ placed: RowAligner.Placed, _ panel: TableLayout.Panel, _ index: Int, _ names: LineNames,
    into ledger: inout FactLedger
  ) {
    var state = states[index]
    var line = lines.line(placed, panel: panel, state: &state, text: document.text.span)
    states[index] = state
    line.functionPath = names.path ?? line.functionPath
    if names.isProject { line.project = line.descriptor.name.text }
    line.unit = names.unit
    line.isOwn = names.isOwn || ownNames.contains(line.descriptor.name)
    for column in panel.lineNumbers + panel.codes where placed[column]?.figure != nil {
      ledger.leaveOut("numbering")
    }
    for column in panel.values {
      guard let cell = placed[column], cell.isOrigin else { continue }
      switch cell.content {
      case .figure(let figure, let isNegative):
        read(figure, isNegative, cell, column, line, index, row, into: &ledger)
      case .blank, .dash:
        if placed.isExact { noteBlank(column, line, index, row, into: &ledger) }
      case .text:
        continue
      }
    }
    note(line, placed, panel, index)
  }

  private func rule(_ column: Int, _ line: Line, _ index: Int) -> FigureRule {
    FigureRule(
      caption: caption, column: layout.columns[column], line: line, state: states[index], panel: layout.panels[index],
      project: project)
  }

  private mutating func read(
    _ figure: Figure, _ isNegative: Bool, _ cell: TableCell, _ column: Int, _ line: Line, _ index: Int,
    _ row: TableRow, into ledger: inout FactLedger
  ) {
    switch rule(column, line, index).decision() {
    case .aside(let what): ledger.leaveOut(what)
    case .open: ledger.unassigned.append(cell.range)
    case .figure(let indicator, let item):
      let unit = layout.columns[column].unit ?? line.descriptor.unit ?? caption.unit
      if figure.unit == .percent, indicator.unit != .percent {
        ledger.leaveOut("rate")
        return
      }
      guard let keyed = parts.key(indicator, item: item, column: layout.columns[column], line: line.descriptor),
        let quantity = quantity(figure, isNegative, indicator, unit, cell)
      else {
        ledger.unassigned.append(cell.range)
        return
      }
      let isAssumed = indicator.unit == .yuan && figure.unit == .none && isUnitAssumed(unit)
      if isAssumed { noteAssumedUnit(cell, in: &ledger) }
      let isEarlier = context.year.map { keyed.key.year < $0 } ?? false
      var reading = Reading(
        key: keyed.key, quantity: quantity, origin: isEarlier ? .restated : .stated,
        isBasisExplicit: keyed.isExplicit, printed: cell.range, clause: row.range, place: .table,
        doubt: doubt(indicator, line))
      if isAssumed { reading.assumedUnit = assumedUnit }
      ledger.readings.append(reading)
    }
  }

  /// 车辆数合计 counts every vehicle, 公务用车保有量 those of the “三公” figures: where both stand, the latter is the stock.
  private func doubt(_ indicator: Indicator, _ line: Line) -> Int {
    indicator == .vehicleStock && !line.descriptor.name.contains("保有") ? 1 : 0
  }

  private mutating func quantity(
    _ figure: Figure, _ isNegative: Bool, _ indicator: Indicator, _ unit: Figure.Unit?, _ cell: TableCell
  ) -> Quantity? {
    if indicator.unit == .yuan {
      let money = unit.flatMap { $0.isMoney ? $0 : nil } ?? caption.unit ?? layout.sharedUnit ?? documentUnit?.unit
      if figure.unit == .none, money == nil { missesUnit = missesUnit ?? cell.range }
      guard let amount = figure.quantity(for: indicator, tableUnit: money) else { return nil }
      guard isNegative, case .money(let positive) = amount else { return amount }
      return .money(-positive)
    }
    guard !isNegative, figure.decimals == 0 || indicator.topic == .performance else { return nil }
    let isOrganisation = indicator == .orgInternalUnits || indicator == .orgSubordinateUnits
    // 二级单位 over sums of money is a line of money, no count of units
    if isOrganisation, figure.unit == .none, caption.unit?.isMoney ?? false { return nil }
    return figure.quantity(for: indicator, tableUnit: unit ?? .person)
  }

  private func isUnitAssumed(_ named: Figure.Unit?) -> Bool {
    let isNamed = named?.isMoney ?? false || caption.unit != nil || layout.sharedUnit != nil
    return !isNamed && documentUnit?.isDeclared == false
  }

  private mutating func noteAssumedUnit(_ cell: TableCell, in ledger: inout FactLedger) {
    guard assumedUnit == nil, let unit = documentUnit?.unit else { return }
    assumedUnit = ledger.assumedUnits.count
    ledger.assumedUnits.append(AssumedUnit(unit: unit, place: cell.range))
  }

  private func noteBlank(
    _ column: Int, _ line: Line, _ index: Int, _ row: TableRow, into ledger: inout FactLedger
  ) {
    guard !line.isBlank, case .figure(let indicator, let item) = rule(column, line, index).decision(),
      let keyed = parts.key(indicator, item: item, column: layout.columns[column], line: line.descriptor)
    else { return }
    ledger.blanks.append((key: keyed.key, row: row.range))
  }

  /// What this line tells the next ones.
  private mutating func note(
    _ line: Line, _ placed: RowAligner.Placed, _ panel: TableLayout.Panel, _ index: Int
  ) {
    guard !line.isBlank else { return }
    let descriptor = line.descriptor
    let hasFigure = panel.values.contains { placed[$0]?.figure != nil }
    if descriptor.functionClass != nil || line.code?.hasPrefix("2") ?? false { states[index].isFunctional = true }
    if let code = line.code, code.hasPrefix("3") { states[index].isEconomic = true }
    guard let indicator = descriptor.indicator, descriptor.isPure else {
      if descriptor.isNumbered, states[index].heading == .expenditureProject {
        states[index].hasProjectGroup = !hasFigure
      }
      if !states[index].hasProjectGroup, !descriptor.isOfWhich, !descriptor.isNumbered, descriptor.functionClass == nil,
        hasFigure,
        states[index].heading == .expenditureProject
      {
        states[index].heading = nil
      }
      return
    }
    if [.expenditureWages, .expenditureGoods, .expenditureHouseholds].contains(indicator) {
      states[index].isEconomic = true
    }
    // 项目支出 above 1、…, 2、…
    let opensProjects =
      indicator == .expenditureProject && !line.hasDigitNumber && !descriptor.isOfWhich && panel.codes.isEmpty
    let opensList = opensProjects || line.label.map { isList($0) } ?? false
    states[index].hasProjectGroup = false
    states[index].isHeadingNumbered = descriptor.isNumbered
    if !hasFigure || opensList {
      states[index].heading = indicator
    } else if !descriptor.isOfWhich, !descriptor.isNumbered {
      states[index].heading = nil
    }
    states[index].last = indicator
  }

  private static let wideColon: Phrase = "："

  /// A label that ends in a colon (项目支出：) or stands for a group of its own lines.
  private func isList(_ range: Range<Int>) -> Bool {
    document.ends(range, with: SegmentReader.wideColon) || document.ends(range, with: .colon)
  }
}
