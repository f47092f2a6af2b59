@testable import FactExtractor

/// Tokens of a text in short forms: `term 支出合计`, `figure 1263.66 tenThousandYuan`, `year 2021`, `date 2021`, `mark comma`,
/// `ordinal 一、`, `code lei 201`, `text 用于`.
enum TokenForms {
  static func of(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    var run = TokenRun()
    Tokenizer(lexicon: .standard).tokenize(bytes.span, range: 0..<bytes.count, into: &run)
    return run.tokens.map { token in
      let words = String(decoding: bytes[token.start..<token.end], as: UTF8.self)
      return switch token.kind {
      case .term: "term \(words)"
      case .figure(let number): "figure \(form(run.figures[number]))"
      case .codedMarker(let level, let code): "code \(level) \(code)"
      case .year(let year): "year \(year)"
      case .date(let year): "date \(year)"
      case .mark(let mark): "mark \(mark)"
      case .ordinal: "ordinal \(words)"
      case .text: "text \(words)"
      }
    }
  }

  private static func form(_ figure: Figure) -> String {
    var digits = String(figure.mantissa)
    while digits.count <= figure.decimals { digits = "0" + digits }
    let whole = digits.dropLast(figure.decimals)
    let number = figure.decimals > 0 ? "\(whole).\(digits.suffix(figure.decimals))" : digits
    return "\(number) \(figure.unit)"
  }
}
