import DisclosureModel

/// `review.csv` beside the reports: what reviewers decided, one swing or finding a row, `id,decision,reason,author,date`.
package struct ReviewTable: Sendable {
  package static let fileName = "review.csv"

  /// By id; of two rows with one id the later counts.
  package private(set) var reviews: [String: Review] = [:]
  /// Lines of the file, by id.
  private var lines: [String: Int] = [:]
  private var found = CompanionProblems(ReviewTable.fileName)

  /// What was not understood, with line numbers.
  package var problems: [Note] { found.notes }

  package init() {}

  init(unreadable: Unreadable) { found.report(unreadable) }

  package init(_ bytes: [UInt8]) {
    guard String(validating: bytes, as: UTF8.self) != nil else {
      found.reportEncoding()
      return
    }
    let table = CSVRows(bytes)
    for row in table.rows where !isRemark(row.cells) { add(row) }
    if let line = table.openQuoteLine { found.reportOpenQuote(line) }
  }

  /// Entries whose id is none of these, in the order of the file.
  package func stale(known: Set<String>) -> [Note] {
    let gone = lines.filter { !known.contains($0.key) }.sorted { $0.value < $1.value }
    return gone.map { id, line in
      Note(
        zh: "\(ReviewTable.fileName) 第 \(line) 行：现有结果里没有编号 \(id)，可能已更正，请核对后删去",
        en: "\(ReviewTable.fileName) line \(line): nothing has the id \(id) any more; check and remove the row")
    }
  }

  private func isRemark(_ cells: [String]) -> Bool {
    cells.first?.hasPrefix("#") == true || cells.first?.lowercased() == "id"
  }

  private mutating func add(_ row: CSVRows.Row) {
    let cells = row.cells + Array(repeating: "", count: max(0, 5 - row.cells.count))
    guard let decision = ReviewTable.decision(cells[1]) else {
      return found.report(
        row.line, zh: "第二列“\(cells[1])”应为 accepted（成立）或 dismissed（不成立）",
        en: "decision “\(cells[1])” is unknown; write accepted or dismissed")
    }
    guard !cells[0].isEmpty, !cells[2].isEmpty, !cells[3].isEmpty, ReviewTable.isDate(cells[4]) else {
      return found.report(
        row.line, zh: "编号、理由、复核人都要填，日期写成 2024-05-01", en: "id, reason and author must be filled, the date as 2024-05-01"
      )
    }
    if lines[cells[0]] != nil {
      found.report(nil, zh: "编号 \(cells[0]) 有多行，以最后一行为准", en: "several rows for \(cells[0]); the last one counts")
    }
    lines[cells[0]] = row.line
    reviews[cells[0]] = Review(
      id: cells[0], decision: decision, reason: cells[2], author: cells[3], date: cells[4])
  }

  private static func decision(_ word: String) -> Review.Decision? {
    switch word.lowercased() {
    case "accepted", "accept", "成立": .accepted
    case "dismissed", "dismiss", "不成立": .dismissed
    default: nil
    }
  }

  /// `2024-05-01`; whether the day exists does not matter here.
  private static func isDate(_ text: String) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.map(\.utf8.count) == [4, 2, 2] else { return false }
    let numbers = parts.compactMap { Int($0) }
    return numbers.count == 3 && (1...12).contains(numbers[1]) && (1...31).contains(numbers[2])
  }
}
