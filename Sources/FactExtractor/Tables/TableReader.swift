import DisclosureModel

/// Reads the tables of a document: every cell with a figure collects what its line, its columns and the caption say, and
/// becomes a reading where that is exactly one figure of the vocabulary.
struct TableReader: Sendable {
  let document: SourceDocument
  let context: DocumentContext
  let lexicon: Lexicon

  private let descriptors: DescriptorReader
  private var documentUnit: DocumentUnit?
  private var isUnitSought = false
  /// The table before, which a table without a header or title of its own goes on with.
  private var previous: Previous?
  private var units = SectionUnits()
  /// Lines above a table that holds nothing but captions, and its cells (HTML forms keep 公开01表 and 单位：元 apart).
  private var loneCaption: [Range<Int>] = []
  private var headingTopic: (heading: Range<Int>, topic: TableCaption.Topic?)?

  private struct Previous: Sendable {
    var caption: TableCaption
    var layout: TableLayout
    var states: [LineState] = []
    var names: [EvaluationName] = []
    var project: Range<Int>?
  }

  init(document: SourceDocument, context: DocumentContext, lexicon: Lexicon) {
    self.document = document
    self.context = context
    self.lexicon = lexicon
    descriptors = DescriptorReader(lexicon: lexicon)
  }

  /// Most lines that are looked at for the caption of a table.
  static let linesAbove = 4

  /// Reads one table.
  ///
  /// - Parameters:
  ///   - section: the headings that the table stands under.
  ///   - caption: text ranges of the blocks between the previous table and this one, at most ``linesAbove``, nearest last.
  ///   - after: the block behind the table, which may print the unit.
  mutating func read(
    _ table: Table, section: Section, caption lines: [Range<Int>], after: Range<Int>? = nil,
    into ledger: inout FactLedger
  ) {
    let rows = TableRows.rows(of: table, in: document.text.span)
    var segmenter = TableSegmenter(document: document)
    segmenter.segment(rows)
    for _ in 0..<segmenter.columnNumbers { ledger.leaveOut("numbering") }
    let captions = CaptionReader(document: document)
    let lines = lines.count < TableReader.linesAbove ? loneCaption + lines : lines
    loneCaption = segmenter.loneCaption.isEmpty ? [] : lines + segmenter.loneCaption
    if !loneCaption.isEmpty { return }
    var outer = captions.caption(of: lines, after: after)
    let isTitled = outer.hasTitle
    if !outer.hasTitle, let heading = section.headings.last, let title = captions.line(heading), title.hasTitle {
      outer.fill(from: title)
    }
    let heading = section.headings.last
    if outer.topic == nil, let heading { outer.topic = topic(of: heading, captions) }
    units.note(outer.unit, under: heading)
    outer.unit = outer.unit ?? units.unit(under: heading, isTitled: isTitled)
    if outer.unit == nil { outer.unit = commonUnit(of: segmenter.segments) ?? splitUnit(of: segmenter.segments) }
    let hasSpans = table.rows.contains { $0.contains(where: \.isContinuation) }
    for segment in segmenter.segments {
      var caption = captions.caption(of: segment.captionLines, after: nil)
      units.note(caption.unit, under: heading)
      caption.fill(from: outer)
      read(segment, caption: caption, table: table, hasSpans: hasSpans, section: section, into: &ledger)
      // a part below another one keeps the unit of the table
      outer.unit = outer.unit ?? caption.unit
    }
  }

  /// The unit that one header of a form names (预算执行情况(万元)) is that of its other parts too, unless they differ.
  private func commonUnit(of segments: [TableSegment]) -> Figure.Unit? {
    guard segments.count > 1 else { return nil }
    let text = document.text.span
    var unit: Figure.Unit?
    for segment in segments {
      for row in segment.header {
        for column in row.texts {
          guard let named = CaptionReader.unit(in: Words(row[column].range, in: text)) else { continue }
          if let unit, unit != named { return nil }
          unit = named
        }
      }
    }
    return unit
  }

  /// 整体支出 above and （万元） in the row below it: a title of lines that a converter cut in two.
  private func splitUnit(of segments: [TableSegment]) -> Figure.Unit? {
    let text = document.text.span
    for row in segments.prefix(1).flatMap({ $0.rows.prefix(2) }) {
      for column in row.texts {
        let words = Words(row[column].range, in: text)
        if words.hasPrefix("("), words.hasSuffix("元)"), words.count <= 5 { return CaptionReader.unit(in: words) }
      }
    }
    return nil
  }

  /// 基本支出 and 项目支出, and 合计 that is both together: a table of expenditure, whatever its title.
  private func dividesExpenditure(_ segment: TableSegment) -> Bool {
    guard (3...TableReader.mostParts).contains(segment.rows.count) else { return false }
    let text = document.text.span
    var parts: [Int64] = []
    var total: Int64?
    for row in segment.rows {
      guard let first = row.texts.first, let column = row.figures.first(where: { $0 > first }),
        let figure = row[column].figure, figure.decimals <= 4, figure.digitCount <= 12
      else { continue }
      let value = (figure.decimals..<4).reduce(figure.mantissa) { value, _ in value * 10 }
      let words = Words(row[first].range, in: text).removingPrefix("其中：")
      if words == "基本支出" || words == "项目支出" { parts.append(value) }
      if words == "合计" || words == "总计" { total = value }
    }
    return parts.count == 2 && total == parts.reduce(0, +)
  }

  /// Rows of such a table.
  private static let mostParts = 40

  /// A heading stands over many tables and is read once.
  private mutating func topic(of heading: Range<Int>, _ captions: CaptionReader) -> TableCaption.Topic? {
    if let known = headingTopic, known.heading == heading { return known.topic }
    let topic = captions.topic(ofHeading: heading)
    headingTopic = (heading, topic)
    return topic
  }

  private mutating func read(
    _ segment: TableSegment, caption: TableCaption, table: Table, hasSpans: Bool, section: Section,
    into ledger: inout FactLedger
  ) {
    var caption = caption
    var layout = TableLayout(
      header: segment.header, rows: segment.rows, hasSpans: hasSpans, isGrid: table.isGrid,
      reader: ColumnReader(reader: descriptors), text: document.text.span)
    layout.setAside(lineNumbers: LineNumbers.columns(of: layout, rows: segment.rows))
    var before: Previous?
    if let previous, goesOn(segment, layout, caption, after: previous) {
      caption.fill(from: previous.caption)
      if segment.header.isEmpty { layout = previous.layout }
      before = previous
    }
    let project = segment.project ?? before?.project
    if let columns = EvaluationColumns(layout.columns) {
      var reader = EvaluationReader(
        document: document, context: context, columns: columns, caption: caption,
        project: project.map(projectName) ?? "")
      var names = before?.names ?? []
      reader.read(segment.rows, names: &names, into: &ledger)
      previous = Previous(caption: caption, layout: layout, names: names, project: project)
      return
    }
    if caption.unit == nil, layout.sharedUnit == nil { seekUnit() }
    if caption.topic == nil, dividesExpenditure(segment) { caption.topic = .expenditure }
    var reader = SegmentReader(
      document: document, context: context, section: section, caption: caption, layout: layout, reader: descriptors,
      project: project.map(projectName), documentUnit: documentUnit)
    if let states = before?.states, states.count == reader.states.count { reader.states = states }
    let labels = MergedLabels(layout: layout)
    var rows: [TableRow] = []
    rows.reserveCapacity(segment.rows.count)
    for row in segment.rows { rows.append(labels.moved(row, in: document.text.span)) }
    reader.read(rows, into: &ledger)
    if let place = reader.missesUnit { ledger.findings.append(unitFinding(place)) }
    previous = Previous(caption: caption, layout: layout, states: reader.states, project: project)
  }

  /// 51172223T000009120441-光荣院设施维修: the number that a budget system puts in front changes from year to year and is no part
  /// of the name.
  private func projectName(_ cell: Range<Int>) -> String {
    let name = LabelText(cell, in: document.text.span).name.text
    guard let dash = name.firstIndex(where: { $0 == "-" || $0 == "—" }),
      name.distance(from: name.startIndex, to: dash) >= TableReader.shortestNumber,
      name[..<dash].allSatisfy({ $0.isASCII && ($0.isNumber || $0.isLetter) }), name.index(after: dash) < name.endIndex
    else { return name }
    return String(name[name.index(after: dash)...])
  }

  /// Characters of a project's number; years and the like are shorter.
  private static let shortestNumber = 6

  /// The whole document is read for its unit once, where a table names none.
  private mutating func seekUnit() {
    if isUnitSought { return }
    isUnitSought = true
    documentUnit = DocumentUnit.find(in: document)
  }

  /// A table without a title goes on with the one before when it repeats its header, or has none and as many columns.
  private func goesOn(
    _ segment: TableSegment, _ layout: TableLayout, _ caption: TableCaption, after previous: Previous
  ) -> Bool {
    if caption.hasTitle { return false }
    if segment.header.isEmpty { return layout.columns.count <= previous.layout.columns.count }
    return layout.headerWords == previous.layout.headerWords
  }

  private func unitFinding(_ place: Range<Int>) -> Finding {
    Finding(
      rule: "unit.unknown", severity: .warning,
      message: Finding.Message(
        zh: "表格没有写明金额单位，金额未采用。请在表头或表前补上单位：元，或者单位：万元。",
        en: "The table names no unit of money, so its amounts were not used. A line 单位：元 or 单位：万元 settles it."),
      year: context.year, source: document.quote(place))
  }
}
