/// Joins words that were spaced out over a cell: 合　　计, 项　　目.
enum SpacedWords {
  private static let words: [[UInt32]] = ["合计", "总计", "小计", "项目", "收入", "支出", "科目", "金额", "备注", "栏次", "行次"].map {
    $0.unicodeScalars.map(\.value)
  }

  /// Bytes of a Chinese character.
  private static let character = 3
  /// Widest gap inside a word (columns).
  private static let widest = 12

  static func join(_ cells: inout [AlignedCell], _ bytes: UnsafeBufferPointer<UInt8>) {
    guard cells.contains(where: { $0.range.count == character }) else { return }
    var joined: [AlignedCell] = []
    for cell in cells {
      if let last = joined.last, isWord(last, cell, bytes) {
        joined[joined.count - 1] = AlignedCell(
          bytes, last.range.lowerBound..<cell.range.upperBound,
          columns: last.columns.lowerBound..<cell.columns.upperBound)
      } else {
        joined.append(cell)
      }
    }
    cells = joined
  }

  private static func isWord(
    _ first: AlignedCell, _ second: AlignedCell, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    guard first.range.count == character, second.range.count == character,
      second.columns.lowerBound - first.columns.upperBound <= widest
    else { return false }
    var one = CharacterReader(bytes, first.range)
    var other = CharacterReader(bytes, second.range)
    guard let head = one.next(), let tail = other.next() else { return false }
    return words.contains([head, tail])
  }
}
