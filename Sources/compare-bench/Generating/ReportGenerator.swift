/// Writes reports that no two are alike: sentences of real ones in new order, their clauses mixed, all digits and years
/// changed, two thirds of the text without figures.
struct ReportGenerator {
  let pool: SentencePool
  private let narrative = Narrative()
  private var random: SeededGenerator

  init(pool: SentencePool, seed: UInt64) {
    self.pool = pool
    random = SeededGenerator(seed: seed)
  }

  private static let places = [
    "青溪", "临川", "云岭", "东河", "石门", "南平", "白马", "长岭", "安塘", "新浦", "西岩", "金沙", "北屏", "双江", "龙泉", "平湖",
  ]
  private static let bodies = ["人民政府办公室", "财政局", "民政局", "教育局", "水利局", "司法局", "审计局", "统计局", "林业局", "商务局"]
  private static let kinds = ["部门决算公开", "部门预算公开", "部门整体支出绩效自评报告", "部门决算情况说明"]

  /// One report of about `size` bytes.
  mutating func report(size: Int) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(size + 2_000)
    let year = 2014 + random.below(11)
    let name = "\(random.pick(Self.places))县\(random.pick(Self.bodies))"
    text += Array("# \(name)\(year)年度\(random.pick(Self.kinds))\n\n".utf8)
    while text.count < size { appendSection(to: &text, year: year) }
    return text
  }

  private mutating func appendSection(to text: inout [UInt8], year: Int) {
    if let heading = pool.headings.isEmpty ? nil : random.pick(pool.headings) { append(heading, to: &text, year: year) }
    text += [0x0A, 0x0A]
    for _ in 0..<(2 + random.below(5)) {
      let start = text.count
      for _ in 0..<(1 + random.below(3)) { appendFigures(to: &text, year: year) }
      text += [0x0A, 0x0A]
      let figures = text.count - start
      while text.count - start < 3 * figures { appendNarrative(to: &text) }
    }
    if random.below(12) == 0 { appendTable(to: &text, year: year) }
  }

  private mutating func appendNarrative(to text: inout [UInt8]) {
    for _ in 0..<(1 + random.below(3)) { narrative.append(to: &text, &random) }
    text += [0x0A, 0x0A]
  }

  private mutating func appendFigures(to text: inout [UInt8], year: Int) {
    let sentence = random.pick(pool.figures)
    for (position, clause) in sentence.enumerated() {
      if position > 0 { text += Array("，".utf8) }
      // now and then a clause of another sentence, so that no order of clauses can be learned
      append(random.below(5) == 0 ? random.pick(random.pick(pool.figures)) : clause, to: &text, year: year)
    }
    text += Array("。".utf8)
  }

  private mutating func appendTable(to text: inout [UInt8], year: Int) {
    text += Array("单位：万元\n\n| 科目名称 | 预算数 | 决算数 |\n| --- | --- | --- |\n".utf8)
    for _ in 0..<(3 + random.below(8)) {
      append(random.pick(pool.rows), to: &text, year: year)
      text.append(0x0A)
    }
    text.append(0x0A)
  }

  /// Copies bytes with other digits; four digits that begin with 20 become a year near the report's.
  private mutating func append(_ bytes: [UInt8], to text: inout [UInt8], year: Int) {
    var offset = 0
    while offset < bytes.count {
      if isYear(bytes, at: offset) {
        text += Array(String(year - random.below(2)).utf8)
        offset += 4
      } else {
        let byte = bytes[offset]
        let isChanged = byte >= 0x31 && byte <= 0x39
        text.append(isChanged ? 0x31 + UInt8(random.below(9)) : byte)
        offset += 1
      }
    }
  }

  private func isYear(_ bytes: [UInt8], at offset: Int) -> Bool {
    guard offset + 7 <= bytes.count, bytes[offset] == 0x32, bytes[offset + 1] == 0x30 else { return false }
    return bytes[(offset + 4)..<(offset + 7)].elementsEqual("年".utf8)
  }
}
