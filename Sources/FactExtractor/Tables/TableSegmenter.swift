import DisclosureModel

/// Cuts the rows of a table into parts under one header each: a form may print several tables in one, and a converter
/// repeats the header on every page.
struct TableSegmenter: Sendable {
  let document: SourceDocument
  let captions: CaptionReader

  /// Most rows of one header; further rows of words are text.
  private static let deepestHeader = 12

  private(set) var segments: [TableSegment] = []
  private var current = TableSegment()
  private var pending: [TableRow] = []
  private var pendingCaptions: [Range<Int>] = []
  /// Title, department and unit cells of a table that holds nothing else: they speak of the table below it.
  private(set) var loneCaption: [Range<Int>] = []
  /// Column numbers (栏次 1 2 3), which close a header.
  private(set) var columnNumbers = 0

  init(document: SourceDocument) {
    self.document = document
    captions = CaptionReader(document: document)
  }

  mutating func segment(_ rows: [TableRow]) {
    for row in rows where !row.isEmpty { take(row) }
    flush()
  }

  private mutating func take(_ row: TableRow) {
    if isColumnNumbers(row) {
      columnNumbers += row.figures.count
      keepCodes(of: row)
      return
    }
    if row.figures.isEmpty {
      takeWords(row)
    } else {
      takeData(row)
    }
  }

  /// 类, 款 and 项 in front of the column numbers belong to the header.
  private mutating func keepCodes(of row: TableRow) {
    guard !pending.isEmpty, pending.count < TableSegmenter.deepestHeader else { return }
    let cells = row.cells.map { $0.isText && CellWord.named(words($0)) == .code ? $0 : .blank }
    let codes = TableRow(cells: cells)
    if codes.texts.count > 1 { pending.append(codes) }
  }

  private mutating func takeWords(_ row: TableRow) {
    let cells = row.texts.map { row[$0].range }
    guard let first = cells.first else { return }
    if takeForm(row, cells) { return }
    if cells.count == 1, first.count > DescriptorReader.longestLabel || isSectionRow(row) {
      return
    }
    if !isHeader(row) {
      takeData(row)
    } else if pending.count < TableSegmenter.deepestHeader {
      pending.append(SplitWords.joined(row, in: document.text.span))
    }
  }

  private static let annexes: [StaticString] = ["附件", "附表"]

  /// Title, unit and department rows, and the rows of a form that name the project or the department.
  private mutating func takeForm(_ row: TableRow, _ cells: [Range<Int>]) -> Bool {
    let words = cells.prefix(4).map { Words($0, in: document.text.span) }
    // 财政拨款支出决算表 with 公开05表 at the end of its line
    let isTitle =
      cells.count <= 3 && words.dropFirst().allSatisfy(CaptionReader.isForm)
      && CaptionReader.titleWords(in: words[0]) != nil
    let isUnit =
      cells.count <= 4
      && words.contains { CaptionReader.unit(in: $0) != nil && !$0.hasPrefix("(") && $0.contains("单位") }
    // 项目（单位：万元） beside 2018年决算数 and 2019年预算数: a header whose first cell gives the unit
    if isUnit, words.dropFirst().count(where: FormWords.isValueWord) >= 2 {
      pendingCaptions += cells.prefix(1)
      return false
    }
    let isAnnex = cells.count == 1 && row.texts.first == 0 && words[0].hasPrefix(anyOf: TableSegmenter.annexes)
    if isTitle || isUnit || isAnnex || cells.count <= 3 && CaptionReader.isForm(words[0]) {
      pendingCaptions += cells
      return true
    }
    guard cells.count <= 4, cells.count % 2 == 0 || cells.count == 1, FormWords.namesBody(words[0]) else {
      return false
    }
    // 单位名称 that was merged over the rows of a header is printed in each of them
    if let above = pending.last, let first = above.texts.first, self.words(above[first]) == words[0] { return false }
    if cells.count >= 2, FormWords.isColumnTitle(words[1]) || words.contains(where: FormWords.isHeadcount) {
      return false
    }
    if words[0].hasPrefix("项目名称"), cells.count >= 2 { current.project = cells[1] }
    return true
  }

  /// 相关统计数：, 分解目标自评: one cell over the whole row.
  private func isSectionRow(_ row: TableRow) -> Bool {
    guard row.texts.count == 1, let column = row.texts.first, column == 0 else { return false }
    return row.cells.count > 2 && row.cells.dropFirst().allSatisfy { !$0.isOrigin }
  }

  /// A row of words is a header in front of the first figures, and later where it speaks the language of headers or puts
  /// words where the figures stand.
  private func isHeader(_ row: TableRow) -> Bool {
    let texts = row.texts
    let words = texts.map { Words(row[$0].range, in: document.text.span) }
    if words.contains(where: { $0.bytes.count > DescriptorReader.longestLabel }) { return false }
    if current.header.isEmpty && current.rows.isEmpty && pending.isEmpty { return true }
    // a title between the rows begins a table of its own
    if pending.isEmpty, hasTitle(pendingCaptions) { return true }
    let strong = words.filter(FormWords.isHeaderWord).count
    if current.rows.isEmpty {
      // still in the header, unless only label cells are filled below a complete one
      return strong > 0 || !isBlankLine(row, below: pending)
    }
    if isEvaluation(current) { return strong >= 2 }
    if !pending.isEmpty { return strong > 0 || texts.count > 1 }
    if strong >= 2 || strong == 1 && texts.count >= 2 && FormWords.isHeaderWord(words[words.count - 1]) { return true }
    let inValues = texts.filter { isValueColumn($0) }.count
    return inValues >= 2
  }

  private func isEvaluation(_ segment: TableSegment) -> Bool {
    segment.header.contains { row in
      row.texts.contains { column in
        let word = CellWord.named(Words(row[column].range, in: document.text.span))
        return word == .thirdLevel || word == .secondLevel || word == .firstLevel
      }
    }
  }

  /// Words only under label columns of a header that already has columns for figures.
  private func isBlankLine(_ row: TableRow, below header: [TableRow]) -> Bool {
    guard let last = header.last else { return false }
    let values = last.texts.filter { FormWords.isValueWord(self.words(last[$0])) }
    guard let first = values.first else { return false }
    return row.texts.allSatisfy { column in
      guard last[column].isText, !values.contains(column) else { return false }
      let title = self.words(last[column])
      if FormWords.isLabel(title) { return true }
      // the words may be the rest of the title above them (功能分 over 类科目)
      var whole = title
      whole += self.words(row[column])
      return column < first && !FormWords.isLabel(whole)
    }
  }

  private func isValueColumn(_ column: Int) -> Bool {
    current.rows.suffix(8).contains { $0[column].figure != nil }
  }

  private mutating func takeData(_ row: TableRow) {
    if !pending.isEmpty || !pendingCaptions.isEmpty {
      let isRepeated = pending.isEmpty ? !hasTitle(pendingCaptions) : isSame(pending, current.header)
      if isRepeated, !current.rows.isEmpty {
        pending = []
        pendingCaptions = []
      } else {
        open()
      }
    }
    current.rows.append(row)
  }

  private func hasTitle(_ lines: [Range<Int>]) -> Bool {
    lines.contains { captions.line($0)?.hasTitle ?? false }
  }

  private func isSame(_ one: [TableRow], _ other: [TableRow]) -> Bool {
    guard one.count == other.count else { return false }
    return zip(one, other).allSatisfy { left, right in
      left.texts.map { words(left[$0]) } == right.texts.map { words(right[$0]) }
    }
  }

  private func words(_ cell: TableCell) -> Words { Words(cell.range, in: document.text.span) }

  private mutating func open() {
    let project = current.rows.isEmpty ? current.project : nil
    if !current.rows.isEmpty { segments.append(current) }
    let before = current.rows.isEmpty ? current.captionLines : hasTitle(pendingCaptions) ? [] : current.captionLines
    current = TableSegment(captionLines: before + pendingCaptions, header: pending)
    current.project = project ?? segments.last?.project
    pending = []
    pendingCaptions = []
  }

  private mutating func flush() {
    if !current.rows.isEmpty { segments.append(current) }
    if segments.isEmpty, pending.isEmpty { loneCaption = pendingCaptions }
    current = TableSegment()
  }

  /// 1 2 3 …, 栏次 1 2 3, 1 2 3=4+5: whole numbers that rise by one, with no words but 栏次 and 行次.
  private func isColumnNumbers(_ row: TableRow) -> Bool {
    let figures = row.figures.compactMap { row[$0].figure }
    guard let first = figures.first, figures.allSatisfy({ $0.decimals == 0 && $0.unit == .none && !$0.hasSeparators })
    else { return false }
    let texts = row.texts.map { words(row[$0]) }
    let isNamed = texts.contains { $0 == "栏次" || $0 == "行次" || $0 == "**" }
    let isRising = zip(figures, figures.dropFirst()).allSatisfy { $1.mantissa == $0.mantissa + 1 }
    if isNamed { return figures.allSatisfy { $0.mantissa < 100 } && (isRising || texts.count >= 2) }
    let areFormulas = texts.allSatisfy { text in
      CellWord.named(text) == .code || CellWord.named(text) == .label
        || TableSegmenter.isFormula(text)
    }
    return areFormulas && isRising && figures.count >= 3 && first.mantissa <= 2
      && (current.rows.isEmpty || !pending.isEmpty)
  }

  /// 3=4+5
  private static func isFormula(_ words: Words) -> Bool {
    (words.removing("—") ?? words).bytes.allSatisfy { formulaBytes.contains($0) }
  }

  private static let formulaBytes = Array("0123456789=+-()".utf8)
}
