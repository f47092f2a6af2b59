import DisclosureModel
import Testing

@Suite("One fact printed several times")
struct WitnessesTests {
  static let sentences: [Sentence] = [
    Sentence(
      "支出合计1202.95万元。本年支出合计12,029,501.84元。",
      facts: [
        "2021 expenditure.total actual all 12029501.84元"
      ]),
    Sentence(
      "本年支出合计12,029,501.84元。支出合计1202.95万元。",
      facts: [
        "2021 expenditure.total actual all 12029501.84元"
      ]),
    Sentence(
      "支出合计300万元。支出合计300万元。支出合计310万元。",
      facts: [
        "2021 expenditure.total actual all 300万元"
      ]),
  ]

  @Test("The finer print is the fact, further ones bear it out", arguments: sentences)
  func facts(_ sentence: Sentence) throws { #expect(try sentence.report.facts() == sentence.facts) }

  @Test("Prints that agree are witnesses of the finer one; one that does not is kept beside it")
  func witnesses() throws {
    let agreeing = try ReportText("支出合计1202.95万元。本年支出合计12,029,501.84元。").disclosure()
    #expect(agreeing.facts.first?.witnesses.map(\.printed) == ["1202.95万元"])
    let differing = try ReportText("支出合计300万元。支出合计300万元。支出合计310万元。").disclosure()
    #expect(differing.facts.first?.witnesses.map(\.printed) == ["300万元", "310万元"])
  }
}
