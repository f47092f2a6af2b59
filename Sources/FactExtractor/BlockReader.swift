import DisclosureModel

/// Walks the blocks of a document and hands paragraphs to the prose grammar and tables to the table reader, each with the
/// sections that it stands in.
struct BlockReader: Sendable {
  let document: SourceDocument
  let context: DocumentContext
  let lexicon: Lexicon

  /// Reads the document; a second time where its sentences name lines with sums that only a table further down lists.
  func read() -> FactLedger {
    let first = read(TabledLines())
    let lines = TabledLines(later: first.readings)
    guard first.unreadSums.contains(where: { lines.line($0, in: []) != nil }) else { return first }
    return read(lines)
  }

  private func read(_ tabledLines: TabledLines) -> FactLedger {
    var outline = OutlineTracker(context: context)
    var prose = ProseReader(document: document, context: context, lexicon: lexicon, ledger: FactLedger())
    prose.tabledLines = tabledLines
    var tables = TableReader(document: document, context: context, lexicon: lexicon)
    let tokenizer = Tokenizer(lexicon: lexicon)
    let text = document.text.span
    var run = TokenRun()
    for (position, block) in document.blocks.enumerated() {
      if case .table(let table) = block.kind {
        // a title above a table is no subject of the sentences below it
        prose.carried = nil
        tables.read(
          table, section: outline.section, caption: caption(above: position), after: unitLine(below: position),
          into: &prose.ledger)
        continue
      }
      run.removeAll()
      tokenizer.tokenize(text, range: block.range, into: &run)
      outline.leaveZone(before: block.range, text: text, run: run)
      let title = RunInTitle.range(of: block, run: run)
      if TopicLine.isTopic(block, run: run, in: text) {
        outline.enterTopic(block.range, text: text, run: run, lexicon: lexicon)
      } else {
        outline.enter(
          title, isHeading: block.isHeading || PartTitle.isTitle(block.range, run: run, in: text), text: text,
          run: run, lexicon: lexicon)
      }
      // lines of contents may be joined to the sentence behind them
      if !block.isHeading, outline.section.zone == .definitions {
        outline.leaveZone(before: block.range, text: text, run: run)
      }
      let section = outline.section
      let next = position + 1 < document.blocks.count ? document.blocks[position + 1] : nil
      if section.zone == .body, let row = FieldLines(document: document, lexicon: lexicon).row(block, run, next) {
        tables.read(row, section: section, caption: [], into: &prose.ledger)
        continue
      }
      if block.isHeading { prose.openList = nil }
      if section.zone == .body {
        if !block.isHeading { prose.ledger.paragraphs.append(block.range) }
        prose.scored = ScoredSentences(document: document, context: context).read(run, into: &prose.ledger)
        prose.read(run, range: block.range, section: section)
      } else {
        leaveOut(run, zone: section.zone, in: &prose.ledger)
      }
    }
    return prose.ledger
  }

  private func leaveOut(_ run: TokenRun, zone: Section.Zone, in ledger: inout FactLedger) {
    for figure in run.figures where figure.unit != .none && figure.unit != .other {
      ledger.leaveOut(zone == .contents ? "contents" : "definition")
    }
  }

  /// Title, department and unit lines in front of a table.
  private func caption(above position: Int) -> [Range<Int>] {
    let above = document.blocks[max(0, position - TableReader.linesAbove)..<position]
    let start = above.lastIndex(where: \.isTable).map { $0 + 1 } ?? above.startIndex
    return above[start...].map(\.range)
  }

  /// The block below a table, which may print its unit.
  private func unitLine(below position: Int) -> Range<Int>? {
    let next = position + 1
    return next < document.blocks.count && !document.blocks[next].isTable ? document.blocks[next].range : nil
  }
}

extension Block {
  var isTable: Bool {
    if case .table = kind { return true }
    return false
  }

  var isHeading: Bool {
    if case .heading = kind { return true }
    return false
  }
}

/// The title in front of a paragraph: its words up to the first full stop, colon or figure. 二、2021年“三公”经费决算情况 is a
/// title with its year, where nothing is stated before its end.
enum RunInTitle {
  static func range(of block: Block, run: TokenRun) -> Range<Int> {
    if block.isHeading { return block.range }
    let start = block.range.lowerBound
    var year: Int?
    for (position, token) in run.tokens.enumerated() {
      switch token.kind {
      case .figure: return start..<max(year ?? token.start, start)
      case .mark(.comma): if let year { return start..<max(year, start) }
      case .mark(.period), .mark(.colon), .mark(.semicolon):
        let end = position <= longestDated ? token.start : year ?? token.start
        return start..<max(end, start)
      case .year: year = year ?? token.start
      default: continue
      }
    }
    return run.tokens.count <= longestDated ? block.range : start..<max(year ?? block.range.upperBound, start)
  }

  /// Tokens of a title with a year.
  private static let longestDated = 16
}
