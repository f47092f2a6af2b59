import DisclosureModel

/// A small table whose cells single blanks part, over lines or in running text: 项目 预算数 决算数, then names with as many figures.
///
/// A line gives what its row lacks away: one figure far behind its name stands in the last column. Where running text lost a
/// name, its figures follow another row's, and the name comes last.
struct NamedRows {
  /// Titles first, then rows.
  private(set) var rows: [[Range<Int>]]
  /// Indices of the first cell and of the cell behind the table.
  let begin: Int
  private(set) var end: Int

  private static let fewest = 3
  private static let widths = 1...4
  /// Longest name (UTF-8 bytes) and most words of it.
  private static let longestName = 90
  private static let mostWords = 4
  /// Blanks in front of a figure that stands in a column further right.
  private static let wideGap = 3

  private let count: Int
  /// Rows with a figure in every column.
  private var complete = 0
  /// Figures in running text whose name is lost in front of them.
  private var nameless: [[Range<Int>]] = []

  init?(_ cells: [FormCell]) {
    guard let header = Self.header(cells) else { return nil }
    begin = header.begin
    count = header.titles.count - 1
    rows = [header.titles]
    end = header.end
    if end < cells.count, cells[end].line == header.line { readRunning(cells) } else { readLines(cells) }
    guard complete >= Self.fewest else { return nil }
  }

  /// Whether the titles of such a table stand in a line.
  static func hasTitles(_ cells: [FormCell]) -> Bool { header(cells) != nil }

  /// Names and figures in one line after another; the table ends with the first line that is neither.
  private mutating func readLines(_ cells: [FormCell]) {
    while end < cells.count {
      let line = cells[end...].prefix { $0.line == cells[end].line }
      let words = line.prefix { !$0.isNumber }
      let figures = line.dropFirst(words.count)
      guard let name = Self.name(words), figures.allSatisfy(\.isNumber), figures.count <= count else { return }
      take(name, Array(figures))
      end = line.endIndex
    }
  }

  /// Names and figures in turn, until words follow that no figure does.
  private mutating func readRunning(_ cells: [FormCell]) {
    while end < cells.count {
      let words = cells[end...].prefix { !$0.isNumber }
      let figures = cells[words.endIndex...].prefix(while: \.isNumber)
      guard words.count <= Self.mostWords, let name = Self.name(words), figures.count >= count,
        figures.count % count == 0
      else {
        if nameless.count == 1, let name = Self.name(words.prefix(1)) {
          rows.append([name] + nameless[0])
          end += 1
        }
        return
      }
      take(name, Array(figures.prefix(count)))
      for start in stride(from: count, to: figures.count, by: count) {
        nameless.append(figures.dropFirst(start).prefix(count).map(\.range))
      }
      end = figures.endIndex
    }
  }

  private mutating func take(_ name: Range<Int>, _ figures: [FormCell]) {
    if figures.count == count { complete += 1 }
    let isLast = figures.count == 1 && figures[0].range.lowerBound - name.upperBound >= Self.wideGap
    let blanks = figures.count < count && isLast ? count - 1 : 0
    rows.append(
      [name] + Array(repeating: name.upperBound..<name.upperBound, count: blanks) + figures.map(\.range))
  }

  private static func name(_ words: ArraySlice<FormCell>) -> Range<Int>? {
    guard let first = words.first, let last = words.last, words.count <= mostWords,
      last.range.upperBound - first.range.lowerBound <= longestName, !words.contains(where: \.hasSentence)
    else { return nil }
    return first.range.lowerBound..<last.range.upperBound
  }

  /// 项目 and the titles of one to four columns.
  private static func header(_ cells: [FormCell]) -> (titles: [Range<Int>], begin: Int, end: Int, line: Int)? {
    for index in cells.indices where cells[index].names("项目") || cells[index].names("项") {
      var next = index + 1
      var name = cells[index].range
      if cells[index].names("项") {
        guard next < cells.count, cells[next].names("目") else { continue }
        name = name.lowerBound..<cells[next].range.upperBound
        next += 1
      }
      let titles = cells[next...].prefix { isTitle($0) && $0.line == cells[index].line }
      guard widths.contains(titles.count), titles.count > 1 || titles.first?.begins(with: "20") ?? false else {
        continue
      }
      return ([name] + titles.map(\.range), index, next + titles.count, cells[index].line)
    }
    return nil
  }

  /// 预算数, 2017年执行数
  private static func isTitle(_ cell: FormCell) -> Bool {
    cell.range.count <= 45 && titleEndings.contains(cell.ending)
  }

  private static let titleEndings: Set<UInt64> = Set(
    ["算数", "行数", "预算", "决算", "金额", "计数"].map { $0.unicodeScalars.reduce(0) { $0 << 32 | UInt64($1.value) } })
}
