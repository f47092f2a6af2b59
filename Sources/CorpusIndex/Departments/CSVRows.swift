/// Rows of a comma-separated file (RFC 4180), each with the line it starts on (1-based).
struct CSVRows {
  struct Row {
    var line: Int
    var cells: [String]
  }

  private(set) var rows: [Row] = []
  /// Line of a quotation mark that is never closed.
  private(set) var openQuoteLine: Int?

  private var cells: [String] = []
  private var cell: [UInt8] = []
  private var line = 1
  private var rowLine = 1

  /// - Parameter bytes: UTF-8, a byte order mark allowed.
  init(_ bytes: [UInt8]) {
    var index = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var isQuoted = false
    var quoteLine = 0
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      if byte == 0x0A { line += 1 }
      if isQuoted {
        if byte != 0x22 {
          cell.append(byte)
        } else if index < bytes.count && bytes[index] == 0x22 {
          cell.append(byte)
          index += 1
        } else {
          isQuoted = false
        }
        continue
      }
      switch byte {
      case 0x22 where cell.isEmpty: (isQuoted, quoteLine) = (true, line)
      case 0x2C: endCell()
      case 0x0D where index < bytes.count && bytes[index] == 0x0A: continue
      case 0x0A: endRow()
      default: cell.append(byte)
      }
    }
    if isQuoted { openQuoteLine = quoteLine }
    if !cell.isEmpty || !cells.isEmpty { endRow() }
  }

  private mutating func endCell() {
    cells.append(CSVRows.trimmed(String(decoding: cell, as: UTF8.self)))
    cell = []
  }

  private mutating func endRow() {
    endCell()
    if cells.contains(where: { !$0.isEmpty }) { rows.append(Row(line: rowLine, cells: cells)) }
    cells = []
    rowLine = line
  }

  private static func trimmed(_ text: String) -> String {
    let isBlank: (Character) -> Bool = { $0.isWhitespace }
    guard let first = text.firstIndex(where: { !isBlank($0) }), let last = text.lastIndex(where: { !isBlank($0) })
    else {
      return ""
    }
    return String(text[first...last])
  }
}
