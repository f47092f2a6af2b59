/// A JSON value whose members keep the order they are given in. Numbers are integers; amounts are text.
package enum JSONValue: Sendable, Hashable {
  case object([Member])
  case array([JSONValue])
  case text(String)
  case integer(Int)
  case boolean(Bool)
  case null

  package struct Member: Sendable, Hashable {
    package var name: String
    package var value: JSONValue

    package init(_ name: String, _ value: JSONValue) {
      self.name = name
      self.value = value
    }
  }

  package init(_ value: RecordValue) {
    switch value {
    case .text(let text): self = .text(text)
    case .integer(let number): self = .integer(number)
    case .absent: self = .null
    }
  }

  /// An array with an object a row.
  package init(_ table: RecordTable) {
    self = .array(
      table.rows.map { row in .object(zip(table.columns, row).map { Member($0, JSONValue($1)) }) })
  }
}
