import DisclosureModel

/// Words of a template that nobody filled in: 增减 3.62%, 下降（增长）, ×××, an instruction to the author.
enum TemplateResidue {
  private static let placeholders = ["×××", "XXX", "xxx", "××万元", "XX万元", "××年", "XX年"].map { Array($0.utf8) }
  private static let instructions = ["并分析其原因", "报告框架可参考", "请在此处", "填写说明", "此处填写"].map { Array($0.utf8) }

  static func findings(in document: SourceDocument, claims: [ClaimReading], year: FiscalYear?) -> [Finding] {
    let unresolved = claims.filter { $0.direction == .unresolved }.map {
      finding(
        document.quote($0.clause), document: document, year: year,
        zh: "“增减”“增加（减少）”一类的模板用语没有选定方向，无法从文字判断是增是减。", en: "A template's choice of direction was never made.")
    }
    return unresolved + leftovers(in: document, year: year)
  }

  /// Whether an instruction begins with a character of these first two bytes (their ten bits that differ).
  private static let heads: [Bool] = (0..<1024).map { pair in
    instructions.contains { Int($0[0] & 0x0F) << 6 | Int($0[1] & 0x3F) == pair }
  }

  private static func leftovers(in document: SourceDocument, year: FiscalYear?) -> [Finding] {
    var findings: [Finding] = []
    let text = document.text.span
    for block in document.blocks where findings.count < 50 {
      if case .table = block.kind { continue }
      guard let (word, isPlaceholder) = residue(in: text, block.range) else { continue }
      if isPlaceholder {
        findings.append(
          finding(
            document.quote(word), document: document, year: year, zh: "模板的占位符没有填写。",
            en: "A placeholder of the template is left."))
      } else {
        let sentence = block.range.lowerBound..<min(block.range.upperBound, word.upperBound + 90)
        findings.append(
          finding(
            document.quote(clipped(sentence, text)), document: document, year: year, zh: "模板的填写要求留在正文里。",
            en: "An instruction of the template is left in the text."))
      }
    }
    return findings
  }

  /// Moves the end back to a character's first byte.
  private static func clipped(_ range: Range<Int>, _ text: borrowing Span<UInt8>) -> Range<Int> {
    var end = range.upperBound
    while end > range.lowerBound, end < text.count, text[end] & 0xC0 == 0x80 { end -= 1 }
    return range.lowerBound..<end
  }

  /// The first placeholder of a block, else its first instruction.
  private static func residue(in text: borrowing Span<UInt8>, _ range: Range<Int>) -> (
    range: Range<Int>, isPlaceholder: Bool
  )? {
    let heads = heads.span
    var instruction: Range<Int>?
    var offset = range.lowerBound
    while offset < range.upperBound {
      let byte = text[offset]
      if byte & 0xF0 == 0xE0, offset + 2 < range.upperBound {
        if heads[Int(byte & 0x0F) << 6 | Int(text[offset + 1] & 0x3F)], instruction == nil {
          instruction = word(of: instructions, in: text, offset..<range.upperBound)
        }
        offset += 3
      } else {
        if byte == 0xC3 || byte | 0x20 == 0x78, let word = word(of: placeholders, in: text, offset..<range.upperBound) {
          return (word, true)
        }
        offset += 1
      }
    }
    return instruction.map { ($0, false) }
  }

  private static func word(of words: [[UInt8]], in text: borrowing Span<UInt8>, _ range: Range<Int>) -> Range<Int>? {
    for word in words where FigureScanner.matches(text, word, at: range.lowerBound, limit: range.upperBound) {
      return range.lowerBound..<range.lowerBound + word.count
    }
    return nil
  }

  private static func finding(_ quote: SourceQuote, document: SourceDocument, year: FiscalYear?, zh: String, en: String)
    -> Finding
  {
    Finding(
      rule: "template.residue", severity: .warning, message: .init(zh: zh, en: en), year: year, document: document.path,
      source: quote, found: quote.text)
  }
}
