import DisclosureModel

@testable import FactExtractor

/// A table of a made-up report, and what the table reader makes of it.
struct TableSample {
  enum Shape {
    /// Merged cells are known: `<` goes on with the cell to its left, `^` with the one above.
    case grid
    /// Blank cells may be anywhere and merged cells are lost.
    case flattened
  }

  var year: Int? = 2022
  var kind = ReportKind.finalAccounts
  var section = Section()
  /// Tables in order, each with the lines in front of it; rows are lines with cells between `|`.
  var tables: [(caption: [String], rows: String)] = []
  var after: String?
  var shape = Shape.flattened

  init(
    _ rows: String, caption: [String] = [], after: String? = nil, shape: Shape = .flattened, year: Int? = 2022,
    kind: ReportKind = .finalAccounts
  ) {
    tables = [(caption, rows)]
    self.after = after
    self.shape = shape
    self.year = year
    self.kind = kind
  }

  /// Readings as `indicator item year basis scope value`, blank items left out.
  var readings: [String] { ledger.readings.map(TableSample.text) }

  var ledger: FactLedger {
    var text = ""
    var blocks: [Block] = []
    var parts: [(caption: [Range<Int>], table: Table)] = []
    for (caption, rows) in tables {
      var lines: [Range<Int>] = []
      for line in caption { lines.append(TableSample.append(line, to: &text)) }
      let start = text.utf8.count
      let table = grid(rows, into: &text)
      blocks.append(Block(kind: .table(table), range: start..<text.utf8.count))
      parts.append((lines, table))
    }
    let below = after.map { TableSample.append($0, to: &text) }
    let bytes = Array(text.utf8)
    let document = SourceDocument(
      path: "样本.txt", source: bytes, text: bytes, map: SourceMap(), blocks: blocks, format: .text)
    let context = DocumentContext(year: year.flatMap { FiscalYear($0) }, kind: kind, ownNames: [])
    var reader = TableReader(document: document, context: context, lexicon: .standard)
    var ledger = FactLedger()
    for part in parts { reader.read(part.table, section: section, caption: part.caption, after: below, into: &ledger) }
    return ledger
  }

  private static func append(_ words: String, to text: inout String) -> Range<Int> {
    let start = text.utf8.count
    text += words
    let range = start..<text.utf8.count
    text += "\n"
    return range
  }

  private func grid(_ rows: String, into text: inout String) -> Table {
    var grid: [[Table.Cell]] = []
    for row in rows.split(separator: "\n", omittingEmptySubsequences: true) {
      var cells: [Table.Cell] = []
      for (column, word) in row.split(separator: "|", omittingEmptySubsequences: false).enumerated() {
        let words = word.trimmed
        let start = text.utf8.count
        var cell = Table.Cell(range: start..<start)
        if shape != .flattened, words == "<", let left = cells.last {
          cell = Table.Cell(range: left.range, isContinuation: true)
        } else if shape != .flattened, words == "^", let above = grid.last, column < above.count {
          cell = Table.Cell(range: above[column].range, isContinuation: true)
        } else {
          text += words
          cell.range = start..<text.utf8.count
        }
        text += "\t"
        cells.append(cell)
      }
      text += "\n"
      grid.append(cells)
    }
    return Table(rows: grid, isGrid: shape != .flattened)
  }

  static func text(_ reading: Reading) -> String {
    let key = reading.key
    return [
      key.indicator.rawValue, key.item, key.year.description, key.basis.rawValue, key.scope.rawValue,
      reading.quantity.plainText,
    ].filter { !$0.isEmpty }.joined(separator: " ")
  }
}

extension Substring {
  var trimmed: String {
    var words = self
    while words.first == " " { words.removeFirst() }
    while words.last == " " { words.removeLast() }
    return String(words)
  }
}
