import DisclosureModel

/// Reads what the words of a cell say, with the lexicon and the words that tables use.
struct DescriptorReader: Sendable {
  let lexicon: Lexicon
  let tokenizer: Tokenizer

  init(lexicon: Lexicon) {
    self.lexicon = lexicon
    tokenizer = Tokenizer(lexicon: lexicon)
  }

  /// Longest cell (UTF-8 bytes) that is taken for a label; longer ones are text to read.
  static let longestLabel = 240

  func descriptor(of cell: Range<Int>, in text: borrowing Span<UInt8>) -> Descriptor {
    var descriptor = Descriptor()
    let range = CellScanner.trimmed(cell, in: text)
    guard !range.isEmpty, range.count <= DescriptorReader.longestLabel else {
      descriptor.isPure = range.isEmpty
      return descriptor
    }
    let label = LabelText(range, in: text)
    descriptor.name = label.name
    descriptor.code = label.code
    descriptor.isNumbered = label.isNumbered
    descriptor.isOfWhich = label.isOfWhich
    descriptor.level = label.level
    descriptor.unit = label.unit
    descriptor.word = CellWord.named(label.name)
    if let known = TableLabels.label(label.name) {
      descriptor.indicator = known.indicator
      descriptor.scope = known.scope
      if known.indicator == .procurementTotal { descriptor.basis = DescriptorReader.procurementBasis(label.name) }
      return descriptor
    }
    if let side = TableLabels.sides[label.name] {
      descriptor.side = side
      return descriptor
    }
    if TableLabels.appropriations.contains(label.name) {
      descriptor.scope = .fiscal
      return descriptor
    }
    if TableLabels.otherFunds.contains(label.name) {
      descriptor.aside = .other
      return descriptor
    }
    if descriptor.word != nil { return descriptor }
    readTokens(of: DescriptorReader.withoutTotal(label.core, in: text), in: text, into: &descriptor)
    return descriptor
  }

  private static let subtotal = Array("小计".utf8)

  /// 公务用车购置及运行费小计 names what it sums up.
  private static func withoutTotal(_ core: Range<Int>, in text: borrowing Span<UInt8>) -> Range<Int> {
    let end = core.upperBound - subtotal.count
    guard end > core.lowerBound, FigureScanner.matches(text, subtotal, at: end, limit: core.upperBound) else {
      return core
    }
    return core.lowerBound..<end
  }

  private static func procurementBasis(_ name: Words) -> Basis? {
    name.contains("预算") ? .budget : name.contains("实际") ? .actual : nil
  }

  private func readTokens(of range: Range<Int>, in text: borrowing Span<UInt8>, into descriptor: inout Descriptor) {
    var run = TokenRun()
    tokenizer.tokenize(text, range: range, into: &run)
    var walk = TokenWalk(descriptor: descriptor)
    for token in run.tokens {
      switch token.kind {
      case .term(let number) where lexicon.meanings[number] == .noise:
        walk.takeUnknown(token.start..<token.end, in: text)
      case .term(let number): walk.take(lexicon.meanings[number])
      case .year(let year): walk.descriptor.year = FiscalYear(year).map(Descriptor.Year.absolute)
      case .date, .figure: walk.descriptor.isPure = false
      case .mark, .ordinal, .codedMarker: break
      case .text: walk.takeUnknown(token.start..<token.end, in: text)
      }
    }
    descriptor = walk.finished
  }
}
