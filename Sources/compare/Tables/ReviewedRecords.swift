import DisclosureModel
import ReportWriter

/// Records for JSON with what reviewers decided beside them; CSV keeps its documented columns.
enum ReviewedRecords {
  /// - Parameter ids: one a row.
  static func json(_ table: RecordTable, ids: [String], reviews: [String: Review]) -> JSONValue {
    .array(
      zip(table.rows, ids).map { row, id in
        let members = zip(table.columns, row).map { JSONValue.Member($0, JSONValue($1)) }
        return .object(members + [.init("review", reviews[id].map(object) ?? .null)])
      })
  }

  private static func object(_ review: Review) -> JSONValue {
    .object([
      .init("decision", .text(review.decision.rawValue)), .init("reason", .text(review.reason)),
      .init("author", .text(review.author)), .init("date", .text(review.date)),
    ])
  }
}
