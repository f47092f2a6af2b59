/// Joins the words of a header cell that were wrapped into the rows below it: 2022年预 over 算数, 年初结转 over 和结余.
///
/// Two cells are one where their words together are known and the two halves are not, or where only together they name a
/// figure (财政拨款 over 收入, with no other column under 财政拨款).
struct WrappedWords {
  let reader: DescriptorReader

  func joined(_ rows: [TableRow], in text: borrowing Span<UInt8>) -> [TableRow] {
    guard rows.count > 1 else { return rows }
    var cells = rows.map(\.cells)
    for upper in 0..<(rows.count - 1) {
      for column in rows[upper].texts where cells[upper][column].isText {
        let below = rests(below: upper, column, rows, cells, in: text)
        for lower in 0..<below {
          cells[upper][column].rests.append(rows[upper + 1 + lower][column].range)
          cells[upper + 1 + lower][column] = .blank
        }
      }
    }
    return cells.map(TableRow.init).filter { !$0.filled.isEmpty }
  }

  /// How many of the cells below are the rest of a cell's words: two, one or none.
  private func rests(
    below upper: Int, _ column: Int, _ rows: [TableRow], _ cells: [[TableCell]], in text: borrowing Span<UInt8>
  ) -> Int {
    let parts = (upper..<min(upper + 3, rows.count)).prefix { row in
      rows[row].texts.contains(column) && cells[row][column].isText
        && (row == upper || rows[row][column].rests.isEmpty)
    }.map { cells[$0][column] }
    if parts.count == 3, isOne(parts, in: text) { return 2 }
    guard parts.count > 1 else { return 0 }
    return isOne(parts[0], parts[1], isAlone: isAlone(column, rows, upper), isFirst: column == 0, in: text) ? 1 : 0
  }

  /// Words over three rows that are whole only together.
  private func isOne(_ parts: [TableCell], in text: borrowing Span<UInt8>) -> Bool {
    guard parts.reduce(0, { $0 + $1.range.count }) <= DescriptorReader.longestLabel else { return false }
    var cell = HeaderCell(parts[0])
    let isWhole = parts.prefix(2).allSatisfy { part in
      WrappedWords.isKnown(HeaderCell(part).descriptor(by: reader, in: text))
    }
    guard !isWhole, HeaderCell(parts[2]).descriptor(by: reader, in: text).word != .total else { return false }
    cell.rests += parts.dropFirst().map(\.range)
    return WrappedWords.isKnown(cell.descriptor(by: reader, in: text))
  }

  /// The upper cell covers no column but its own.
  private func isAlone(_ column: Int, _ rows: [TableRow], _ upper: Int) -> Bool {
    let isLast = column + 1 >= max(rows[upper].cells.count, rows[upper + 1].width)
    return isLast || rows[upper][column + 1].isText
  }

  private static let joints: [StaticString] = ["及", "和", "与", "、"]

  func isOne(
    _ upper: TableCell, _ lower: TableCell, isAlone: Bool = false, isOrdered: Bool = false, isFirst: Bool = false,
    in text: borrowing Span<UInt8>
  ) -> Bool {
    let limit = DescriptorReader.longestLabel
    guard upper.range.count + lower.range.count <= limit else { return false }
    var cell = HeaderCell(upper)
    let first = cell.descriptor(by: reader, in: text)
    let second = HeaderCell(lower).descriptor(by: reader, in: text)
    cell.rests.append(lower.range)
    let whole = cell.descriptor(by: reader, in: text)
    guard WrappedWords.isKnown(whole), second.word != .total else { return false }
    let isCut =
      Words(upper.range, in: text).hasSuffix(anyOf: WrappedWords.joints)
      || Words(lower.range, in: text).hasPrefix(anyOf: WrappedWords.joints)
    if isCut || !WrappedWords.isKnown(first) || !WrappedWords.isKnown(second) { return true }
    // 项目 over 名称, 功能分类 over 科目编码
    if isAlone || isOrdered, whole.word != nil, first.word != nil, second.word != nil { return true }
    guard isAlone else { return false }
    // 国有资本经营 over 预算财政拨款: the basis or fund of the second half is lost in the whole word
    if second.basis != nil && whole.basis == nil || second.scope != nil && whole.scope != second.scope { return true }
    // 支出 over 政府性基金 stands over other funds too
    return !isFirst && whole.indicator != nil && first.indicator == nil && first.side == nil && second.indicator == nil
  }

  private static func isKnown(_ descriptor: Descriptor) -> Bool {
    guard descriptor.isPure, !descriptor.isAmbiguous else { return false }
    return descriptor.indicator != nil || descriptor.word != nil || descriptor.aside != nil
      || descriptor.basis != nil || descriptor.side != nil || descriptor.scope != nil || descriptor.year != nil
  }
}
