import CorpusIndex
import DiffEngine
import DisclosureModel

/// A swing with its inputs, thresholds and the grade of its reason.
struct SwingExplanation {
  let swing: Swing
  /// The facts that it rests on, as far as the index has them.
  let inputs: [FactRecord]
  let language: Language

  var text: String {
    var lines = [
      say("变化 \(swing.id)", "Swing \(swing.id)"), "  " + SwingText(swing: swing, language: language).line,
      "  " + say("差额：", "change: ") + QuantityWords.text(swing.change) + say("，可能范围 ", ", stands for ")
        + QuantityWords.interval(swing.change),
    ]
    lines += swing.trace.map { "  " + $0.text(language) }
    lines += [reason]
    if !swing.drivers.isEmpty { lines.append(say("  变化来自：", "  made up of:")) }
    lines += swing.drivers.map { "    " + driver($0) }
    lines += swing.notes.map { "  · " + $0.text(language) }
    lines.append(say("出处：", "Sources:"))
    lines += swing.sources.map { SourceWords.place($0.document, $0.quote, language) }
    if !inputs.isEmpty { lines.append(say("所用数据：", "Inputs:")) }
    lines += inputs.map { record in
      let fact = record.fact
      return "  \(record.id)  \(fact.key.year)  \(IndicatorWords.text(fact.key, language))  "
        + "\(QuantityWords.interval(fact.quantity))  \(record.path):\(fact.source.position.line)"
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func driver(_ driver: Driver) -> String {
    let name = driver.indicator.map { $0.label(language) + (driver.item.isEmpty ? "" : " " + driver.item) }
    return "\(name ?? say("其余", "the rest"))  \(QuantityWords.text(driver.change))"
  }

  private var reason: String {
    let grade = say("说明：", "explanation: ") + swing.explanation.label(language)
    guard let reason = swing.reason else { return "  " + grade }
    return "  " + grade + "\n" + SourceWords.place(reason.document, reason.quote, language)
  }

  private func say(_ zh: String, _ en: String) -> String { language == .zh ? zh : en }
}
