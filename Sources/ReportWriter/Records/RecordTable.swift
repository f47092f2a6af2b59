/// Rows under named columns: what every data format is written from. A row has a value for each column.
package struct RecordTable: Sendable, Hashable {
  package var columns: [String]
  package private(set) var rows: [[RecordValue]]

  package init(columns: [String], rows: [[RecordValue]] = []) {
    self.columns = columns
    self.rows = []
    for row in rows { append(row) }
  }

  package mutating func append(_ row: [RecordValue]) {
    precondition(row.count == columns.count, "a record has a value for each column")
    rows.append(row)
  }
}

/// One value of a record. Amounts are text, so that no reader rounds them.
package enum RecordValue: Sendable, Hashable {
  case text(String)
  case integer(Int)
  /// Nothing is known here: an empty field in CSV, `null` in JSON.
  case absent

  /// ``absent`` for nil.
  package init(_ number: Int?) { self = number.map(RecordValue.integer) ?? .absent }

  /// As a field of plain text.
  package var plainText: String {
    switch self {
    case .text(let text): text
    case .integer(let number): String(number)
    case .absent: ""
    }
  }
}

extension RecordValue: ExpressibleByStringLiteral {
  package init(stringLiteral value: String) { self = .text(value) }
}
