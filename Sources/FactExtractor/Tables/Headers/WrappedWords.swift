/// Joins the words of a header cell that were wrapped into the row below it: 2022年预 over 算数, 年初结转 over 和结余.
///
/// Two cells are one where their words together are known and the two halves are not, or where only together they name a
/// figure (财政拨款 over 收入, with no other column under 财政拨款).
struct WrappedWords {
  let reader: DescriptorReader

  func joined(_ rows: [TableRow], in text: borrowing Span<UInt8>) -> [TableRow] {
    guard rows.count > 1 else { return rows }
    var rows = rows
    for upper in 0..<(rows.count - 1) {
      var above = rows[upper].cells
      var below = rows[upper + 1].cells
      var isChanged = false
      for column in rows[upper].texts where rows[upper + 1].texts.contains(column) {
        guard above[column].rest == nil, below[column].rest == nil,
          isOne(above[column], below[column], isAlone: isAlone(column, rows, upper), in: text)
        else { continue }
        above[column].rest = below[column].range
        below[column] = .blank
        isChanged = true
      }
      guard isChanged else { continue }
      rows[upper] = TableRow(cells: above)
      rows[upper + 1] = TableRow(cells: below)
    }
    return rows.filter { !$0.filled.isEmpty }
  }

  /// The upper cell covers no column but its own.
  private func isAlone(_ column: Int, _ rows: [TableRow], _ upper: Int) -> Bool {
    let isLast = column + 1 >= max(rows[upper].cells.count, rows[upper + 1].width)
    return column > 0 && (isLast || rows[upper][column + 1].isText)
  }

  private static let joints: [StaticString] = ["及", "和", "与", "、"]

  private func isOne(
    _ upper: TableCell, _ lower: TableCell, isAlone: Bool, in text: borrowing Span<UInt8>
  ) -> Bool {
    let limit = DescriptorReader.longestLabel
    guard upper.range.count + lower.range.count <= limit else { return false }
    var cell = HeaderCell(upper)
    let first = cell.descriptor(by: reader, in: text)
    let second = HeaderCell(lower).descriptor(by: reader, in: text)
    cell.rest = lower.range
    let whole = cell.descriptor(by: reader, in: text)
    guard WrappedWords.isKnown(whole) else { return false }
    let isCut =
      Words(upper.range, in: text).hasSuffix(anyOf: WrappedWords.joints)
      || Words(lower.range, in: text).hasPrefix(anyOf: WrappedWords.joints)
    if isCut || !WrappedWords.isKnown(first) || !WrappedWords.isKnown(second) { return true }
    guard isAlone else { return false }
    // 国有资本经营 over 预算财政拨款: the basis or fund of the second half is lost in the whole word
    if second.basis != nil && whole.basis == nil || second.scope != nil && whole.scope != second.scope { return true }
    // 支出 over 政府性基金 stands over other funds too
    return whole.indicator != nil && first.indicator == nil && first.side == nil && second.indicator == nil
      && second.word != .total
  }

  private static func isKnown(_ descriptor: Descriptor) -> Bool {
    guard descriptor.isPure, !descriptor.isAmbiguous else { return false }
    return descriptor.indicator != nil || descriptor.word != nil || descriptor.aside != nil
      || descriptor.basis != nil || descriptor.side != nil || descriptor.scope != nil || descriptor.year != nil
  }
}
