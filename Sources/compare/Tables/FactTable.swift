import CorpusIndex
import DisclosureModel
import ReportWriter

/// Facts as rows (CLI: facts).
struct FactTable {
  let facts: [FactRecord]

  static let columns = [
    "document", "department", "level", "year", "kind", "indicator", "item", "basis", "scope", "value", "unit",
    "printed",
    "precision", "origin", "page", "line", "column", "quote", "id",
  ]

  var records: RecordTable {
    RecordTable(
      columns: FactTable.columns,
      rows: facts.map { record in
        let (fact, key, position) = (record.fact, record.fact.key, record.fact.source.position)
        return [
          .text(record.path), .text(record.department), .text(record.level.rawValue), .integer(key.year.number),
          .text(record.kind.rawValue), .text(key.indicator.rawValue), .text(key.item), .text(key.basis.rawValue),
          .text(key.scope.rawValue), .text(fact.quantity.plainText), .text(fact.quantity.unit.rawValue),
          .text(fact.printed), .text(fact.quantity.precisionText), .text(fact.origin.rawValue),
          RecordValue(position.page), .integer(position.line), .integer(position.column), .text(fact.source.text),
          .text(record.id),
        ]
      })
  }

  func people(_ language: Language) -> TextTable {
    let columns =
      language == .zh
      ? ["年度", "指标", "明细", "口径", "资金", "数值", "来源", "出处", "编号"]
      : ["year", "indicator", "item", "basis", "scope", "value", "origin", "place", "id"]
    let rows = facts.map { record -> [RecordValue] in
      let (fact, key) = (record.fact, record.fact.key)
      return [
        .integer(key.year.number), .text(key.indicator.label(language)), .text(key.item),
        .text(key.basis.label(language)), .text(key.scope.label(language)),
        .text(FigureWords.text(fact.quantity, language)), .text(fact.origin.label(language)),
        .text("\(record.path):\(fact.source.position.line)"), .text(record.id),
      ]
    }
    return TextTable(table: RecordTable(columns: columns, rows: rows), trailing: [columns[5]])
  }
}
