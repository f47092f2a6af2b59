import Foundation

/// Reads CSV tables with a header row (RFC 4180).
enum LabelledTable {
  static func rows(of file: URL) throws -> [[String: String]] {
    rows(of: try String(contentsOf: file, encoding: .utf8))
  }

  static func rows(of text: String) -> [[String: String]] {
    let table = cells(text)
    guard let header = table.first else { return [] }
    return table.dropFirst().filter { $0 != [""] }.map { row in
      Dictionary(zip(header, row)) { first, _ in first }
    }
  }

  static func facts(of file: URL) throws -> [LabelledFact] { try rows(of: file).map(LabelledFact.init) }

  private static func cells(_ text: String) -> [[String]] {
    var rows: [[String]] = [[]]
    var cell = ""
    var isQuoted = false
    for character in text where character != "\u{FEFF}" {
      switch character {
      case "\"": isQuoted.toggle()
      case "," where !isQuoted:
        rows[rows.count - 1].append(cell)
        cell = ""
      case "\n" where !isQuoted, "\r\n" where !isQuoted:
        rows[rows.count - 1].append(cell)
        cell = ""
        rows.append([])
      default: cell.append(character)
      }
    }
    if !cell.isEmpty || rows.last?.isEmpty == false { rows[rows.count - 1].append(cell) }
    return rows.filter { !$0.isEmpty }
  }
}
