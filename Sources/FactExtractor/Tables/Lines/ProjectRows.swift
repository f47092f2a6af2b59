import DisclosureModel

/// Finds projects that a table lists below 项目支出 without saying so: lines of no known name that add up to it.
struct ProjectRows {
  let layout: TableLayout
  let lines: LineReader
  let text: [UInt8]

  private static let fewest = 2
  /// Decimals to which figures are brought.
  private static let decimals = 4

  /// Numbers of the rows that hold projects, in a table of one half.
  func numbers(_ rows: [TableRow], _ aligner: RowAligner) -> Set<Int> {
    guard layout.panels.count == 1, let panel = layout.panels.first, panel.projects.isEmpty else { return [] }
    var found: Set<Int> = []
    var whole: [Int: Int64]?
    var group: [Int] = []
    var sums: [Int: Int64] = [:]
    for (number, row) in rows.enumerated() {
      var state = LineState()
      let placed = aligner.place(row)
      let descriptor = lines.line(placed, panel: panel, state: &state, text: text.span).descriptor
      let figures = values(placed, panel)
      if whole != nil, isUnknown(descriptor), !figures.isEmpty {
        group.append(number)
        sums.merge(figures) { $0 + $1 }
        continue
      }
      if let whole, group.count >= Self.fewest, whole == sums { found.formUnion(group) }
      whole = descriptor.indicator == .expenditureProject && descriptor.isPure && !figures.isEmpty ? figures : nil
      (group, sums) = ([], [:])
    }
    if let whole, group.count >= Self.fewest, whole == sums { found.formUnion(group) }
    return found
  }

  private func isUnknown(_ descriptor: Descriptor) -> Bool {
    // 环卫清扫市场化服务 holds a word of the vocabulary
    let isLine = descriptor.isPure && (descriptor.indicator != nil || descriptor.functionClass != nil)
    return !isLine && descriptor.word == nil && descriptor.code == nil && !descriptor.name.isEmpty
  }

  /// The sums of a row by column, percentages left out.
  private func values(_ placed: RowAligner.Placed, _ panel: TableLayout.Panel) -> [Int: Int64] {
    var values: [Int: Int64] = [:]
    for column in panel.values {
      guard let figure = placed[column]?.figure, figure.unit == .none || figure.unit.isMoney,
        (0...Self.decimals).contains(figure.decimals), figure.digitCount <= 12
      else { continue }
      values[column] = (figure.decimals..<Self.decimals).reduce(figure.mantissa) { value, _ in value * 10 }
    }
    return values
  }
}
