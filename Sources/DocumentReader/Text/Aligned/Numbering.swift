/// The line that numbers the columns: 栏次 1 2 3 …
enum Numbering {
  private static let names: [[UInt32]] = ["栏次", "行次", "类", "款", "项"].map { $0.unicodeScalars.map(\.value) }

  /// Whole numbers that rise by one, from 1 or 2 on, and no words but 栏次 and the like.
  static func isNumbering(_ line: AlignedLine, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let figures = line.cells.filter(\.isFigure)
    let numbers = figures.compactMap { AlignedCell.wholeNumber(bytes, $0.range) }
    guard !numbers.isEmpty, numbers.count == figures.count, numbers[0] <= 2 else { return false }
    guard zip(numbers, numbers.dropFirst()).allSatisfy({ $1 == $0 + 1 }) else { return false }
    let words = line.cells.filter(\.isWords)
    guard words.allSatisfy({ names.contains(scalars($0, bytes)) }) else { return false }
    return numbers.count >= 3 || words.contains { isName($0, bytes) }
  }

  /// 栏次, 行次: names the line itself, not a column.
  static func isName(_ cell: AlignedCell, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    names[..<2].contains(scalars(cell, bytes))
  }

  private static func scalars(_ cell: AlignedCell, _ bytes: UnsafeBufferPointer<UInt8>) -> [UInt32] {
    var scalars: [UInt32] = []
    var reader = CharacterReader(bytes, cell.range)
    while scalars.count < 3, let scalar = reader.nextVisible() { scalars.append(scalar) }
    return scalars
  }
}
