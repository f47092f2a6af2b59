/// Decides whether a line break inside running text is a soft wrap.
///
/// Converters break lines at page edges, inside words and numbers, and put blank lines and page numbers in between. A wrong join
/// of a heading does more harm than a sentence that stays broken, so headings never join.
struct LineJoining {
  let bytes: UnsafeBufferPointer<UInt8>
  let hasMarkup: Bool
  /// The width of a hard-wrapped text.
  var wrap: WrapWidth?

  /// Whether `lower` goes on with the sentence of `upper`.
  ///
  /// - Parameters:
  ///   - isFirst: `upper` begins its paragraph.
  ///   - isTitle: nothing read of the paragraph so far is more than a title.
  ///   - hasGap: blank lines, a page break or a page number stand between them.
  func joins(_ upper: SourceLine, isFirst: Bool, isTitle: Bool, _ lower: SourceLine, hasGap: Bool) -> Bool {
    guard case .text = LineRole(bytes, lower, hasMarkup: hasMarkup), !beginsTable(lower) else { return false }
    if isRowTitle(lower), upper.content.count <= 60, !hasClauses(upper) { return false }
    let ending = LineEnding(bytes, upper.content)
    if ending == .sentence { return !hasGap && lower.indent <= upper.indent && wrap?.isFull(bytes, upper) ?? false }
    if ending == .open || continuesSentence(lower) { return true }
    if endsInDigit(upper), beginsWithUnit(lower) { return true }
    if hasGap { return joinsOverGap(upper, lower) }
    if lower.indent >= 4, lower.indent > upper.indent { return false }
    if isFirst && isUnitLine(upper) || isTitle && endsTitle(upper, lower) { return false }
    return isFirst ? joinsFirst(upper, lower) : true
  }

  /// Whether an ordinal line that looks like a title is the first line of a longer sentence: it ends as no title does, and
  /// what follows soon comes to a comma or full stop, or follows at once below a long line.
  func breaksTitle(_ upper: SourceLine, _ lower: SourceLine, hasGap: Bool) -> Bool {
    guard case .text = LineRole(bytes, lower, hasMarkup: hasMarkup), !beginsTable(lower) else { return false }
    let shape = TitleShape(bytes, upper.content)
    if shape.endsInSentence { return false }
    if continuesSentence(lower) { return true }
    if shape.length < 16 || shape.endsLikeTitle { return false }
    if !hasGap, shape.length >= 24 { return true }
    var reader = CharacterReader(bytes, lower.content)
    for _ in 0..<6 {
      guard let scalar = reader.nextVisible() else { return false }
      if scalar == 0xFF0C || scalar == 0x2C || scalar == 0x3002 || scalar == 0xFF1B { return true }
    }
    return false
  }

  /// Digits at the end of `upper` go on in `lower`: a number broken in the middle, since a unit follows it.
  func breaksNumber(_ upper: SourceLine, _ lower: SourceLine) -> Bool {
    guard endsInDigit(upper), bytes[upper.content].contains(where: { $0 &- 0xE4 < 6 }) else { return false }
    var reader = CharacterReader(bytes, lower.content)
    var digits = 0
    while digits < 16, let scalar = reader.nextVisible() {
      if Numeral(scalar) == .digit || scalar == 0x2E || scalar == 0x2C || scalar == 0xFF0E || scalar == 0xFF0C {
        digits += 1
      } else {
        return digits > 0 && Self.units.contains(scalar)
      }
    }
    return false
  }

  /// After a blank line only running prose goes on, and only in words that begin no sentence of their own.
  private func joinsOverGap(_ upper: SourceLine, _ lower: SourceLine) -> Bool {
    guard upper.content.count >= 60, hasClauses(upper) else { return false }
    if beginsSentence(lower) { return false }
    let shape = TitleShape(bytes, lower.content)
    return shape.hasClauses || shape.endsInSentence
  }

  private func joinsFirst(_ upper: SourceLine, _ lower: SourceLine) -> Bool {
    let shape = TitleShape(bytes, upper.content)
    if shape.hasClauses || shape.length > 24 { return !(isLabel(upper) && endsField(upper, lower)) }
    if shape.endsLikeTitle || isLabel(lower) || isDatedTitle(lower) { return false }
    if isTrail(upper) || isPlacedTitle(lower) && !endsInPlace(shape) { return false }
    // Lines of a list that each say one figure: 基本支出 20 万元 / 项目支出 30 万元.
    let next = TitleShape(bytes, lower.content)
    return !(shape.hasFigure && next.hasFigure && !next.hasClauses && Self.endsInUnit(shape))
  }

  /// A line that ends as a title does, above a longer one, was not broken for its width: prose follows a report's title at once.
  private func endsTitle(_ upper: SourceLine, _ lower: SourceLine) -> Bool {
    let shape = TitleShape(bytes, upper.content)
    // 来源：某某局 below a title that is as long as it may be
    if !shape.hasClauses, shape.endsLikeTitle, isLabel(lower) { return true }
    return !shape.hasClauses && shape.endsLikeTitle && upper.content.count + 12 < lower.content.count
      && !(wrap?.isFull(bytes, upper) ?? false)
  }

  private static func endsInUnit(_ shape: TitleShape) -> Bool {
    shape.endsInDigit || shape.last.map { units.contains($0) } ?? false
  }

  private func beginsTable(_ line: SourceLine) -> Bool {
    if !hasMarkup { return false }
    if bytes[line.content.lowerBound] == UInt8(ascii: "|") || PipeTable.endsInPipe(bytes, line.content) { return true }
    if line.hasTab, Memory.firstIndex(of: 0x09, in: bytes, line.content.lowerBound..<line.whole.upperBound) != nil {
      return true
    }
    if AlignedTable.isRow(bytes, line) || FormLines.begins(bytes, line) { return true }
    return CharacterReader(bytes, line.content).starts(with: "<table")
  }

  /// 项目 alone: the title over the names of a table that is printed one cell a line.
  private func isRowTitle(_ line: SourceLine) -> Bool {
    guard line.content.count <= 9 else { return false }
    var reader = CharacterReader(bytes, line.content)
    return reader.nextVisible() == 0x9879 && reader.nextVisible() == 0x76EE && reader.nextVisible() == nil
  }

  /// Closing punctuation and signs begin no line of their own.
  private func continuesSentence(_ line: SourceLine) -> Bool {
    var reader = CharacterReader(bytes, line.content)
    return reader.next().map { Self.closing.contains($0) } ?? false
  }

  private func endsInDigit(_ line: SourceLine) -> Bool {
    var reader = BackwardReader(bytes, line.content)
    return reader.next().map { Numeral($0) == .digit } ?? false
  }

  private func beginsWithUnit(_ line: SourceLine) -> Bool {
    var reader = CharacterReader(bytes, line.content)
    guard let unit = reader.next(), Self.units.contains(unit) else { return false }
    // 人员编制 and 年初预算 begin with no unit
    guard let words = Self.wordsOfUnits[unit], let second = reader.next() else { return true }
    return !words.contains(second)
  }

  private func hasClauses(_ line: SourceLine) -> Bool {
    let tail = max(line.content.lowerBound, line.content.upperBound - 600)..<line.content.upperBound
    return bytes[tail].contains(0x2C) || containsWide(tail)
  }

  /// `，` `；` `：` (EF BC …) or `。` `、` (E3 80 …).
  private func containsWide(_ range: Range<Int>) -> Bool {
    var offset = range.lowerBound
    while offset + 2 < range.upperBound {
      switch (bytes[offset], bytes[offset + 1], bytes[offset + 2]) {
      case (0xEF, 0xBC, 0x8C), (0xEF, 0xBC, 0x9A), (0xEF, 0xBC, 0x9B), (0xE3, 0x80, 0x81), (0xE3, 0x80, 0x82):
        return true
      default: offset += 1
      }
    }
    return false
  }

  /// `2020年…`, `本单位…`, `我单位…`, `一是…`: words that open a paragraph after a blank line.
  private func beginsSentence(_ line: SourceLine) -> Bool {
    var reader = CharacterReader(bytes, line.content)
    guard let first = reader.nextVisible() else { return false }
    if first == 0x672C || first == 0x6211 { return true }
    if Numeral(first) == .chinese { return reader.nextVisible() == 0x662F }
    guard Numeral(first) == .digit else { return false }
    for _ in 0..<3 {
      guard let digit = reader.nextVisible(), Numeral(digit) == .digit else { return false }
    }
    return reader.nextVisible() == 0x5E74
  }

  /// `金额单位：万元`: a few characters and a colon.
  private func isLabel(_ line: SourceLine) -> Bool {
    var reader = CharacterReader(bytes, line.content)
    guard !reader.starts(with: "其中"), !reader.starts(with: "主要") else { return false }
    for _ in 0..<12 {
      guard let scalar = reader.nextVisible() else { return false }
      if scalar == 0xFF1A || scalar == 0x3A { return true }
      if Numeral(scalar) == .digit { return false }
    }
    return false
  }

  /// `金额单位：万元`, `支出明细表（单位：万元）`: nothing goes on behind it.
  private func isUnitLine(_ line: SourceLine) -> Bool {
    guard line.content.count <= 150 else { return false }
    var reader = BackwardReader(bytes, line.content)
    var last = reader.next()
    if last == 0x29 || last == 0xFF09 { last = reader.next() }
    guard last == 0x5143, Memory.contains(Self.unit, in: bytes, line.content) else { return false }
    return line.content.count <= 60 && isLabel(line) || isCaption(line)
  }

  /// A title of a table in front of its unit.
  private func isCaption(_ line: SourceLine) -> Bool {
    Memory.contains(Self.table, in: bytes, line.content) && !Memory.contains(Self.comma, in: bytes, line.content)
  }

  private static let table = Array("表".utf8)
  private static let comma = Array("，".utf8)

  private static let unit = Array("单位".utf8)

  /// Whether a labelled line is whole: the next one is labelled too, is a title, or both are short and were not broken at a width.
  private func endsField(_ upper: SourceLine, _ lower: SourceLine) -> Bool {
    if isLabel(lower) || isReportTitle(lower) { return true }
    let next = TitleShape(bytes, lower.content)
    return upper.content.count <= 72 && !next.hasClauses && !next.endsInSentence && next.length >= 6
      && !(wrap?.isFull(bytes, upper) ?? false)
  }

  /// `2024年度某县某局部门决算公开`: a whole title, below the links at a page's head.
  private func isDatedTitle(_ line: SourceLine) -> Bool {
    Numeral(UInt32(bytes[line.content.lowerBound])) == .digit && beginsSentence(line) && isReportTitle(line)
      && TitleShape(bytes, line.content).length >= 14
  }

  /// `信息公开 > 财政预决算 > 绩效`: the way to a page, in front of its title.
  private func isTrail(_ line: SourceLine) -> Bool { bytes[line.content].contains(UInt8(ascii: ">")) }

  /// `某县水利局2023年度部门决算`: a whole title that begins with a place of its own.
  private func isPlacedTitle(_ line: SourceLine) -> Bool {
    guard isReportTitle(line), TitleShape(bytes, line.content).length >= 14 else { return false }
    var reader = CharacterReader(bytes, line.content)
    for position in 0..<8 {
      guard let scalar = reader.nextVisible() else { return false }
      if Self.places.contains(scalar) { return position >= 2 }
    }
    return false
  }

  private func endsInPlace(_ shape: TitleShape) -> Bool { shape.last.map { Self.places.contains($0) } ?? false }

  /// What names of places end in.
  private static let places = Set("省市县区州旗盟镇乡".unicodeScalars.map(\.value))

  /// `…2024年度部门决算公开`: a title as reports have it, which goes on with no label above it.
  private func isReportTitle(_ line: SourceLine) -> Bool {
    let shape = TitleShape(bytes, line.content)
    return !shape.hasClauses && shape.endsLikeTitle && shape.length >= 8
  }

  private static let closing = Set("，,。、；;：:）)》〉」』】”’％%！!？?﹪".unicodeScalars.map(\.value))
  private static let wordsOfUnits: [UInt32: Set<UInt32>] = {
    let words = ["人员均数才民事口", "年初末度终底", "日期常", "名称单", "分类管别配工值项部", "件数", "个人别", "台账"]
    var found: [UInt32: Set<UInt32>] = [:]
    for word in words {
      let scalars = word.unicodeScalars.map(\.value)
      found[scalars[0]] = Set(scalars.dropFirst())
    }
    return found
  }()
  private static let units = Set("万亿元年月日人个辆名台次批件分%％".unicodeScalars.map(\.value))
}
