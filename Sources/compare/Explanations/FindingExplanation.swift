import DisclosureModel

/// A finding with its arithmetic.
struct FindingExplanation {
  let finding: Finding
  let language: Language

  var text: String {
    let year = finding.year.map { "  \($0)" } ?? ""
    var lines = [
      "\(finding.severity.label(language)) \(finding.id)  \(finding.rule)\(year)",
      "  " + finding.message.text(language),
    ]
    if !finding.expected.isEmpty { lines.append("  " + say("应为：", "expected: ") + finding.expected) }
    if !finding.found.isEmpty { lines.append("  " + say("实为：", "found: ") + finding.found) }
    lines += finding.trace.map { "  " + $0.text(language) }
    if let source = finding.source {
      lines.append(SourceWords.place(finding.document, source, language))
    } else if !finding.document.isEmpty {
      lines.append("  " + finding.document)
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func say(_ zh: String, _ en: String) -> String { language == .zh ? zh : en }
}
