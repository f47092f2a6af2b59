import DisclosureModel
import Testing

@Suite("Template residue")
struct ResidueTests {
  static let sentences: [Sentence] = [
    Sentence(
      "本年支出比上年增减3.62%。",
      claims: [
        "change expenditure.total 2021 actual →2020 unresolved 3.62%"
      ]),
    Sentence(
      "支出合计300万元，比上年下降（增长）27.78%。",
      claims: [
        "change expenditure.total 2021 actual →2020 unresolved 27.78%"
      ]),
    Sentence(
      "支出合计300万元，比上年增加（减少）20万元。",
      claims: [
        "change expenditure.total 2021 actual →2020 unresolved 20万元"
      ]),
    Sentence(
      "支出合计300万元，比上年增（减）20万元。",
      claims: [
        "change expenditure.total 2021 actual →2020 unresolved 20万元"
      ]),
  ]

  @Test("A direction that nobody chose derives nothing and is said", arguments: sentences)
  func claims(_ sentence: Sentence) throws { #expect(try sentence.report.claims() == sentence.claims) }

  @Test("The reader is told", arguments: sentences)
  func findings(_ sentence: Sentence) throws {
    #expect(try sentence.report.disclosure().findings.map(\.rule) == ["template.residue"])
  }

  @Test(
    "Placeholders and instructions of a template are told as well",
    arguments: ["本年支出合计××万元。", "本年支出XX万元。", "本年支出合计300万元，并分析其原因。", "一、填写说明：本表按决算填报。"])
  func placeholders(_ text: String) throws {
    #expect(try ReportText(text).disclosure().findings.map(\.rule) == ["template.residue"])
  }

  @Test("A report that was filled in leaves nothing to tell", arguments: ["本年支出合计300万元，比上年增加20万元。", "本年支出增减变化见附表。"])
  func filled(_ text: String) throws { #expect(try ReportText(text).disclosure().findings.isEmpty) }
}
