import DisclosureModel

/// Series of reports with random figures: one department, many years, many facts.
struct SeriesGenerator {
  private var random = SeededGenerator(seed: 3)
  /// One line in so many jumps from one year to the next; 1 for all of them.
  var jumps: Int
  private var values: [Line: Int64] = [:]
  /// What each fact of the report gained since the year before.
  private var gains: [Int64] = []

  private struct Line: Hashable {
    var indicator: Indicator
    var item: String
    var basis: Basis
  }

  init(jumps: Int) { self.jumps = jumps }

  /// - Parameter facts: facts of each report.
  mutating func series(department: Int, years: Int, facts: Int) -> DisclosureSeries {
    values = [:]
    let list = (0..<years).compactMap { FiscalYear(2014 + $0) }
    return DisclosureSeries(
      department: DepartmentName(fullName: "青溪县第\(department)局"), years: list,
      reports: list.map { report(of: $0, department: department, facts: facts) })
  }

  private mutating func report(of year: FiscalYear, department: Int, facts count: Int) -> SeriesReport {
    var facts: [Fact] = []
    var item = 0
    gains = []
    while facts.count < count {
      for indicator in Indicator.allCases where facts.count < count {
        for basis in [Basis.actual, .budget] where facts.count < count {
          facts.append(fact(indicator, item: item == 0 ? "" : "项目\(item)", year: year, basis: basis))
        }
      }
      item += 1
    }
    let unknown = Finding.Message(zh: "生成的报告", en: "generated")
    let identity = Identity(
      department: .unknown(remedy: unknown), year: .unknown(remedy: unknown), kind: .unknown(remedy: unknown),
      level: .unknown(remedy: unknown))
    return SeriesReport(
      document: "\(department)/\(year.number).md", year: year, kind: .finalAccounts, level: .department, status: .read,
      disclosure: Disclosure(identity: identity, facts: facts, statements: statements(about: facts)),
      factIDs: facts.indices.map { "f\(department)-\(year.number)-\($0)" })
  }

  private mutating func fact(_ indicator: Indicator, item: String, year: FiscalYear, basis: Basis) -> Fact {
    let value = value(of: Line(indicator: indicator, item: item, basis: basis))
    let quantity = Quantity(minor: value * 10_000, quantum: value == 0 ? 0 : 10_000, unit: indicator.unit)
    let position = SourcePosition(line: 1 + random.below(500), column: 1)
    return Fact(
      key: FactKey(indicator: indicator, item: item, year: year, basis: basis, scope: .all), quantity: quantity,
      printed: "\(value).00", origin: .stated,
      source: SourceQuote(position: position, text: "\(indicator.label())\(value).00"))
  }

  /// The line's value of the year before, a little changed, or another one altogether. A budget is near what is spent of it.
  private mutating func value(of line: Line) -> Int64 {
    let earlier = values[line]
    var value = Int64(random.below(100_000))
    if jumps > 1, line.basis == .budget,
      let spent = values[Line(indicator: line.indicator, item: line.item, basis: .actual)]
    {
      value = spent * Int64(97 + random.below(7)) / 100
    } else if let earlier, random.below(jumps) > 0 {
      value = earlier * Int64(95 + random.below(11)) / 100
    }
    values[line] = value
    gains.append(value - (earlier ?? 0))
    return value
  }

  /// A change for one fact in four, half of them with a reason.
  private mutating func statements(about facts: [Fact]) -> [Statement] {
    facts.enumerated().filter { $0.offset % 4 == 0 }.map { offset, fact in
      let reason = SourceQuote(position: fact.source.position, text: "\(fact.key.indicator.label())项目增多")
      return Statement(
        kind: .change, subject: fact.key, againstYear: FiscalYear(fact.key.year.number - 1),
        direction: gains[offset] < 0 ? .down : .up,
        change: Quantity(minor: abs(gains[offset]) * 10_000, quantum: 10_000, unit: fact.key.indicator.unit),
        reason: offset % 8 == 0 ? Reason(source: reason) : nil, source: fact.source)
    }
  }
}
