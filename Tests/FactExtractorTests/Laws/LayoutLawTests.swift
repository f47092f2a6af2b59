import Testing

/// How a converter spaces, wraps and widens a report must not change what it says.
@Suite("Layout does not change facts")
struct LayoutLawTests {
  @Test("Blanks between Chinese characters, in text and tables", arguments: LawReport.all)
  func blanks(_ report: LawReport) throws {
    try holds(report) { line, random in
      spread(line, every: 30, using: &random) { [" ", "\u{3000}", "\u{A0}"].randomElement(using: &$0) ?? " " }
    }
  }

  @Test("Line breaks inside long paragraphs", arguments: LawReport.all)
  func lineBreaks(_ report: LawReport) throws {
    try holds(report) { line, random in
      guard line.count >= 70, !line.hasPrefix("|"), !line.hasPrefix("#") else { return line }
      var characters = Array(line)
      let places = characters.indices.dropFirst(45).dropLast(20).filter {
        isHan(characters[$0 - 1]) && isHan(characters[$0]) && !"一二三四五六七八九十第".contains(characters[$0])
      }
      guard let place = places.randomElement(using: &random) else { return line }
      characters.insert("\n", at: place)
      return String(characters)
    }
  }

  @Test("Wide digits, brackets, signs and letters", arguments: LawReport.all)
  func wideForms(_ report: LawReport) throws {
    try holds(report) { line, random in
      if line.hasPrefix("|") && line.contains("---") || line.hasPrefix("#") { return line }
      let isWide = !random.once(in: 3)
      return String(line.enumerated().map { isWide && !isOrdinal(line, $0.offset) ? wide($0.element) : $0.element })
    }
  }

  @Test("Empty lines and blanks at the ends of lines", arguments: LawReport.all)
  func emptyLines(_ report: LawReport) throws {
    try holds(report) { line, random in
      if line.isEmpty { return random.once(in: 2) ? "\n" : "" }
      return line.hasPrefix("|") ? line : line + (random.once(in: 3) ? "  " : "")
    }
  }

  private func holds(_ report: LawReport, change: (String, inout SeededRandom) -> String) throws {
    let before = try report.facts(of: report.lines)
    for round in 1...LawReport.rounds {
      var random = SeededRandom(seed: round)
      var lines = report.lines
      for index in report.bodyStart..<lines.count { lines[index] = change(lines[index], &random) }
      let after = try report.facts(of: lines)
      #expect(before == after, "seed \(round)\n\(LawReport.difference(before, after))")
    }
  }

  private func spread(
    _ line: String, every: Int, using random: inout SeededRandom, _ blank: (inout SeededRandom) -> String
  ) -> String {
    var result = ""
    for character in line {
      if let last = result.last, isHan(last), isHan(character), random.once(in: every) { result += blank(&random) }
      result.append(character)
    }
    return result
  }

  private func isHan(_ character: Character) -> Bool {
    character.unicodeScalars.allSatisfy { (0x4E00...0x9FFF).contains($0.value) }
  }

  /// A digit at the start of a line numbers it.
  private func isOrdinal(_ line: String, _ offset: Int) -> Bool { offset < 4 && line.first?.isNumber == true }

  private func wide(_ character: Character) -> Character {
    guard let ascii = character.asciiValue, character.isNumber || "(),%".contains(character),
      let scalar = Unicode.Scalar(UInt32(ascii) + 0xFEE0)
    else { return character }
    return Character(scalar)
  }
}
