import DisclosureModel
import DocumentReader
import FactExtractor

/// Reads one input through reader and extractor and checks what must hold whatever was read.
enum Trial {
  /// Why an input is worth a look; nil when nothing is wrong.
  static func complaint(about input: FuzzInput) -> String? {
    let document: SourceDocument
    do throws(ReadFailure) {
      document = try DocumentReading.read(input.bytes, path: input.path)
    } catch {
      return error.message.zh.isEmpty ? "a failure without a message" : nil
    }
    if let complaint = complaint(about: document) { return complaint }
    return complaint(about: FactExtraction().disclosure(of: document), in: document)
  }

  private static func complaint(about document: SourceDocument) -> String? {
    let end = document.text.count
    for block in document.blocks {
      guard 0 <= block.range.lowerBound, block.range.upperBound <= end else { return "a block outside the text" }
      guard case .table(let table) = block.kind else { continue }
      for cell in table.rows.joined() where cell.range.lowerBound < 0 || cell.range.upperBound > end {
        return "a cell outside the text"
      }
    }
    return nil
  }

  private static func complaint(about disclosure: Disclosure, in document: SourceDocument) -> String? {
    let lines = document.source.count { $0 == 0x0A } + 1
    for fact in disclosure.facts {
      if fact.source.text.isEmpty { return "a fact without words: \(fact.key)" }
      if !(1...lines).contains(fact.source.position.line) { return "a fact outside the file: \(fact.key)" }
      if fact.quantity.unit != fact.key.indicator.unit { return "a fact in a foreign unit: \(fact.key)" }
      if fact.quantity.minor.magnitude > UInt64(Amount.largest) * 2 { return "a fact too large: \(fact.key)" }
      if fact.quantity.plainText.isEmpty || fact.quantity.precisionText.isEmpty { return "a fact without a value" }
    }
    if Set(disclosure.facts.map { Slot(key: $0.key, origin: $0.origin) }).count != disclosure.facts.count {
      return "one key with two facts of one origin"
    }
    return nil
  }

  private struct Slot: Hashable {
    var key: FactKey
    var origin: Origin
  }
}
