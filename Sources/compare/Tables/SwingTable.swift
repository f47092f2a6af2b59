import DiffEngine
import DisclosureModel
import ReportWriter

/// Swings of one or several departments as rows (CLI: swings).
struct SwingTable {
  /// Worst first, whichever department it is of.
  private let ranked: [(department: String, swing: Swing)]
  private let language: Language
  private let reviews: [String: Review]

  init(_ comparisons: [Comparison], language: Language, reviews: [String: Review]) {
    self.reviews = reviews
    ranked = comparisons.flatMap { comparison in
      comparison.swings.map { (comparison.department.fullName, $0) }
    }.sorted { Swing.isWorse($0.swing, $1.swing) }
    self.language = language
  }

  var records: RecordTable {
    RecordTable(
      columns: SwingRecords.columns, rows: ranked.map { SwingRecords.row($0.swing, department: $0.department) })
  }

  var json: JSONValue { ReviewedRecords.json(records, ids: ranked.map(\.swing.id), reviews: reviews) }

  var people: TextTable {
    let columns =
      language == .zh
      ? ["部门", "指标", "明细", "从", "到", "原数", "现数", "变化", "说明", "复核", "编号"]
      : ["department", "indicator", "item", "from", "to", "before", "after", "change", "explanation", "review", "id"]
    let rows = ranked.map { department, swing -> [RecordValue] in
      [
        .text(department), .text(swing.key.indicator.label(language)), .text(swing.key.item),
        .text("\(swing.fromYear) \(swing.fromBasis.label(language))"),
        .text("\(swing.toYear) \(swing.toBasis.label(language))"), .text(FigureWords.number(swing.before)),
        .text(FigureWords.text(swing.after, language)), .text(swing.percent.map { $0.text + "%" } ?? "—"),
        .text(swing.explanation.label(language)), .text(reviews[swing.id]?.text(language) ?? ""), .text(swing.id),
      ]
    }
    return TextTable(table: RecordTable(columns: columns, rows: rows), trailing: Set(columns[5...7]))
  }
}
