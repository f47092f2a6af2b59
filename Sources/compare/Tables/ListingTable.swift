import CorpusIndex
import DisclosureModel
import ReportWriter

/// The overview of a corpus as rows (CLI: list).
struct ListingTable {
  let rows: [ListingRow]
  let session: Session

  static let columns = ["department", "region", "level", "year", "kind", "document", "facts", "status", "note"]

  private var language: Language { session.language }

  var records: RecordTable { RecordTable(columns: ListingTable.columns, rows: rows.map(record)) }

  private func record(_ row: ListingRow) -> [RecordValue] {
    [
      .text(row.department), .text(row.region), .text(row.level.rawValue), RecordValue(row.year?.number),
      .text(row.kind.rawValue), .text(row.entry?.path ?? ""), .integer(row.entry?.document.summary.factCount ?? 0),
      .text(row.status.rawValue), .text(row.note.text(language)),
    ]
  }

  var people: TextTable {
    let columns =
      language == .zh
      ? ["部门", "年度", "类型", "层级", "状态", "数据", "文件", "说明"]
      : ["department", "year", "kind", "level", "status", "figures", "document", "note"]
    let cells = rows.map { row -> [RecordValue] in
      let isMissing = row.entry == nil
      return [
        .text(row.department.isEmpty ? "？" : row.department), .text(row.year?.description ?? "？"),
        .text(isMissing ? "" : row.kind.label(language)), .text(isMissing ? "" : row.level.label(language)),
        .text(row.status.label(language)), RecordValue(row.entry?.document.summary.factCount),
        .text(row.entry?.path ?? ""),
        .text(row.note.text(language)),
      ]
    }
    return TextTable(table: RecordTable(columns: columns, rows: cells), trailing: [columns[5]])
  }

  /// With what was decided, on which words, and how much of each document was understood.
  func details() throws(CommandFailure) -> JSONValue {
    var objects: [JSONValue] = []
    for row in rows {
      var members = zip(ListingTable.columns, record(row)).map { JSONValue.Member($0, JSONValue($1)) }
      if let entry = row.entry { members += try more(entry) }
      objects.append(.object(members))
    }
    return .array(objects)
  }

  private func more(_ entry: CatalogueEntry) throws(CommandFailure) -> [JSONValue.Member] {
    var members = [JSONValue.Member("sha256", entry.document.digest.map(JSONValue.text) ?? .null)]
    let disclosure = try session.ask { () throws(IndexFailure) in try session.catalogue.disclosure(of: entry) }
    guard let disclosure else { return members }
    let identity = disclosure.identity
    members.append(
      .init(
        "identity",
        .object([
          .init("department", evidence(identity.department) { $0.fullName }),
          .init("year", evidence(identity.year) { $0.description }),
          .init("kind", evidence(identity.kind) { $0.rawValue }),
          .init("level", evidence(identity.level) { $0.rawValue }),
        ])))
    members.append(.init("self_names", .array((identity.department.value?.selfNames ?? []).map(JSONValue.text))))
    members.append(.init("coverage", coverage(disclosure.coverage)))
    return members
  }

  private func evidence<Value>(_ evidenced: Evidenced<Value>, _ text: (Value) -> String) -> JSONValue {
    switch evidenced {
    case .known(let value, let quote):
      .object([
        .init("value", .text(text(value))), .init("line", .integer(quote.position.line)),
        .init("column", .integer(quote.position.column)), .init("quote", .text(quote.text)),
      ])
    case .unknown(let remedy): .object([.init("value", .null), .init("remedy", .text(remedy.text(language)))])
    }
  }

  private func coverage(_ coverage: Coverage) -> JSONValue {
    let leftOut = coverage.leftOut.keys.sorted().map { JSONValue.Member($0, .integer(coverage.leftOut[$0] ?? 0)) }
    return .object([
      .init("assigned", .integer(coverage.assigned)), .init("left_out", .object(leftOut)),
      .init("unassigned", .integer(coverage.unassigned.count)),
    ])
  }
}
