import DisclosureModel
import DocumentReader
import Testing

/// Small, fixed-seed generator (SplitMix64), so that a failure repeats.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

@Suite("Laws of normalising")
struct NormalizingLawTests {
  static let paragraphs = [
    "清江县统计局2021年度收入合计1,263.66万元，其中：财政拨款收入1200.5万元，占95%；其他收入63.16万元。",
    "与上年相比，减少45.74万元，下降3.5%，主要是因为人员（含退休）减少和项目推迟；2022年1月1日起执行。",
    "公务接待费0.46万元，共接待来访团组12个、来宾135人次，比预算减少1.19万元，原因是从严控制接待标准。",
  ]

  @Test("blanks inside a paragraph leave its text equal", arguments: 0..<60)
  func blanks(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let paragraph = try #require(Self.paragraphs.randomElement(using: &generator))
    let blanks: [Character] = [" ", "\u{3000}", "\u{A0}", "\u{200B}", "\u{2002}"]
    var changed = ""
    var previous: Character = " "
    for character in paragraph {
      if !(isWord(previous) && isWord(character)), Int.random(in: 0..<4, using: &generator) == 0,
        let blank = blanks.randomElement(using: &generator)
      {
        changed.append(blank)
      }
      changed.append(character)
      previous = character
    }
    #expect(try Reading.text(changed) == Reading.text(paragraph))
  }

  @Test("line breaks inside a paragraph leave its text equal", arguments: 0..<60)
  func lineBreaks(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let paragraph = try #require(Self.paragraphs.randomElement(using: &generator))
    var changed = ""
    var sinceBreak = 0
    for character in paragraph {
      // Not behind a full stop or colon: there a new paragraph is as likely.
      let mayBreak = sinceBreak > 12 && !"；：。".contains(changed.last ?? " ")
      if mayBreak, Int.random(in: 0..<6, using: &generator) == 0 {
        changed.append("\n")
        sinceBreak = 0
      }
      changed.append(character)
      sinceBreak += 1
    }
    #expect(try Reading.text(changed) == Reading.text(paragraph), "\(changed)")
  }

  @Test("wide forms leave the text of a paragraph equal", arguments: 0..<60)
  func wideForms(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let paragraph = try #require(Self.paragraphs.randomElement(using: &generator))
    let changed = paragraph.unicodeScalars.reduce(into: "") { result, scalar in
      let isASCII = scalar.value > 0x20 && scalar.value < 0x7F
      let wide = isASCII && Bool.random(using: &generator) ? Unicode.Scalar(scalar.value + 0xFEE0) : nil
      result.unicodeScalars.append(wide ?? scalar)
    }
    #expect(try Reading.text(changed) == Reading.text(paragraph), "\(changed)")
  }

  @Test("normalising what is normalised changes nothing")
  func idempotence() throws {
    for paragraph in Self.paragraphs {
      let once = try Reading.text(paragraph)
      #expect(try Reading.text(once) == once)
    }
  }

  private func isWord(_ character: Character) -> Bool {
    character.isASCII && (character.isLetter || character.isNumber)
  }
}
