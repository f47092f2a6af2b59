import DisclosureModel

/// Finds a second report within a file: an evaluation annexed to accounts, accounts annexed to an evaluation.
struct AnnexFinder {
  let document: SourceDocument

  /// An evaluation of the whole department that is printed, not only listed.
  func evaluation() -> Range<Int>? {
    annex(with: "绩效") { line in
      AnnexFinder.holds(.performance, line) && AnnexFinder.evaluationWords.contains { AnnexFinder.holds($0, line) }
        && AnnexFinder.evaluationEnds.contains { AnnexFinder.holds($0, line) }
    }
  }

  /// Accounts with a title of their own.
  func accounts() -> Range<Int>? {
    annex(with: "决算") { line in
      AnnexFinder.holds(.year, line) && !AnnexFinder.holds(.performance, line)
        && AnnexFinder.accountsEnds.contains { line.suffix($0.bytes.count).elementsEqual($0.bytes) }
    }
  }

  /// Most lines with the word that are looked at closely.
  private static let maximum = 400

  /// A short line that is a title by the given test, in the body of the document and with text after it.
  private func annex(with word: Phrase, _ isTitle: ([UInt8]) -> Bool) -> Range<Int>? {
    let quarter = document.text.count / 4
    var tried = 0
    for index in document.blocks.indices.reversed() where tried < AnnexFinder.maximum {
      let range = document.blocks[index].range
      guard range.lowerBound >= quarter else { break }
      guard !isTable(document.blocks[index]), range.count >= 18, range.count <= 180,
        contains(word, in: range)
      else { continue }
      tried += 1
      let line = document.text[range].filter { $0 > 0x20 && $0 != UInt8(ascii: "*") }
      guard isTitle(line), !AnnexFinder.notHere.contains(where: { AnnexFinder.holds($0, line) }) else { continue }
      if isFollowedByText(index) { return range }
    }
    return nil
  }

  private func isFollowedByText(_ index: Int) -> Bool {
    let after = document.blocks[(index + 1)...].prefix(8)
    let length = document.text.count - document.blocks[index].range.upperBound
    return length >= 400
      && after.contains { isTable($0) || ($0.range.count >= 120 && contains(.fullStop, in: $0.range)) }
  }

  private func isTable(_ block: Block) -> Bool {
    if case .table = block.kind { true } else { false }
  }

  private func contains(_ word: Phrase, in range: Range<Int>) -> Bool {
    ByteSearch.first(word.bytes, in: document.text, range) != nil
  }

  private static func holds(_ phrase: Phrase, _ line: [UInt8]) -> Bool {
    ByteSearch.first(phrase.bytes, in: line, line.indices) != nil
  }

  private static let evaluationWords = Phrase.list("整体支出 整体绩效 部门整体 单位整体")
  private static let evaluationEnds = Phrase.list("报告 自评表 评分表 评价表 计分表 自评结果 绩效自评 绩效评价")
  private static let accountsEnds = Phrase.list("部门决算 单位决算 部门决算公开 部门决算报告 决算情况说明 决算编制说明 部门决算说明")
  private static let notHere = Phrase.list("略 。 另附 见附件 另行 附后 …… ... 情况 根据 通知")
}
