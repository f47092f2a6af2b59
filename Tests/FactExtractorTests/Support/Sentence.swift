import DisclosureModel
import Testing

/// A sentence with what it says, in short forms.
struct Sentence: Sendable, CustomTestStringConvertible {
  var report: ReportText
  var facts: [String]
  var claims: [String]
  var testDescription: String { report.body }

  init(
    _ text: String, year: Int = 2021, kind: ReportKind = .finalAccounts, facts: [String] = [], claims: [String] = []
  ) {
    report = ReportText(text, year: year, kind: kind)
    self.facts = facts
    self.claims = claims
  }
}
