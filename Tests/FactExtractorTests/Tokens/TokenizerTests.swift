import Testing

@testable import FactExtractor

@Suite("Tokens")
struct TokenizerTests {
  @Test("Of several terms at one place the longest counts")
  func longest() {
    #expect(TokenForms.of("公务用车购置及运行维护费") == ["term 公务用车购置及运行维护费"])
    #expect(TokenForms.of("公务用车购置费") == ["term 公务用车购置费"])
    #expect(TokenForms.of("年初预算数") == ["term 年初预算数"])
  }

  @Test("A term that goes on differently gives way to the shorter one inside it")
  func shorter() { #expect(TokenForms.of("基本支出比例高").first == "term 基本支出") }

  @Test("A sentence falls into terms, figures, marks and the words between")
  func sentence() {
    #expect(
      TokenForms.of("基本支出12.5万元，占8%；供冬季采暖。")
        == [
          "term 基本支出", "figure 12.5 tenThousandYuan", "mark comma", "term 占", "figure 8 percent", "mark semicolon",
          "text 供冬季采暖", "mark period",
        ])
  }

  @Test(
    "A number at the start of a clause that a mark closes numbers it",
    arguments: [
      ("1.基本支出", "ordinal 1."), ("(1)基本支出", "ordinal (1)"), ("一、基本支出", "ordinal 一、"), ("(二)基本支出", "ordinal (二)"),
      ("①基本支出", "ordinal ①"), ("一是基本支出", "ordinal 一是"), ("2、基本支出", "ordinal 2、"), ("十一、基本支出", "ordinal 十一、"),
    ])
  func ordinal(_ text: String, _ expected: String) { #expect(TokenForms.of(text) == [expected, "term 基本支出"]) }

  @Test("Elsewhere, or before a digit, it is a figure")
  func noOrdinal() {
    #expect(TokenForms.of("基本支出1.5万元") == ["term 基本支出", "figure 1.5 tenThousandYuan"])
    #expect(TokenForms.of("1.5万元") == ["figure 1.5 tenThousandYuan"])
  }

  @Test(
    "A bracket that holds a level's code is one marker",
    arguments: [("(201类)", "code lei 201"), ("(38款)", "code kuan 38"), ("(01项)", "code xiang 1")])
  func marker(_ text: String, _ expected: String) { #expect(TokenForms.of(text) == [expected]) }

  @Test(
    "Tokens lie behind one another and cover the text", arguments: ["基本支出１２.5万元𠮷，占8%", "e\u{301}👩‍👩‍👧支出", "\u{FFFD}\0—-"])
  func cover(_ text: String) {
    let bytes = Array(text.utf8)
    var run = TokenRun()
    Tokenizer(lexicon: .standard).tokenize(bytes.span, range: 0..<bytes.count, into: &run)
    #expect(run.tokens.first?.start == 0 && run.tokens.last?.end == bytes.count)
    #expect(zip(run.tokens, run.tokens.dropFirst()).allSatisfy { $0.end == $1.start })
  }
}
