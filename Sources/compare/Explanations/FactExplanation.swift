import CorpusIndex
import DisclosureModel

/// A fact with every place that prints it.
struct FactExplanation {
  let record: FactRecord
  let language: Language

  var text: String {
    let (fact, key) = (record.fact, record.fact.key)
    var lines = [
      say("数据 \(record.id)", "Fact \(record.id)"),
      "  \(record.department)  \(key.year)  \(IndicatorWords.text(key, language))",
      "  " + say("数值：", "value: ") + QuantityWords.text(fact.quantity) + say("（印作 ", " (printed ") + fact.printed
        + say("）", ")"),
      "  " + say("可能范围：", "stands for: ") + QuantityWords.interval(fact.quantity),
      "  " + say("来历：", "origin: ") + fact.origin.label(language),
      SourceWords.place(record.path, fact.source, language),
    ]
    for witness in fact.witnesses {
      lines.append("  " + say("另见：", "also printed: ") + witness.printed)
      lines.append(SourceWords.place(record.path, witness.source, language))
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func say(_ zh: String, _ en: String) -> String { language == .zh ? zh : en }
}
