import DisclosureModel

/// What a stated change says about the year before: 0.46 万元，比上年减少 1.19 万元 → 1.65 万元.
enum EarlierYear {
  /// Derived facts, in the order of their claims; none where the report itself prints the earlier figure.
  static func derived(from claims: [ClaimReading], facts: [Fact], document: SourceDocument) -> [Fact] {
    var result: [Fact] = []
    guard claims.contains(where: { $0.kind == .change || $0.kind == .againstBudget }) else { return result }
    // facts of each line, by index; derived ones come behind the stated
    var known: [Line: [Int]] = [:]
    known.reserveCapacity(facts.count)
    for index in facts.indices { known[Line(facts[index].key), default: []].append(index) }
    for claim in claims where claim.kind == .change || claim.kind == .againstBudget {
      if let fact = outcomeLikeBudget(claim, known, facts, document) {
        known[Line(fact.key), default: []].append(facts.count + result.count)
        result.append(fact)
        continue
      }
      guard let year = earlierYear(of: claim),
        let current = current(of: claim.subject, among: known[Line(claim.subject)] ?? [], facts),
        speaks(claim, of: current), let quantity = earlier(than: current, claim)
      else { continue }
      var key = current.key
      key.year = year
      if let basis = claim.againstBasis { key.basis = basis }
      // the report prints it itself, under this fund's name or the other one for the same money
      let printedAlready = known[Line(key)]?.contains {
        let fact = $0 < facts.count ? facts[$0] : result[$0 - facts.count]
        // 与预算持平 beside a budget that is another sum
        if claim.change == nil, claim.againstYear == nil, fact.key == key { return true }
        return fact.key == key || fact.origin != .derived && fact.quantity.interval.meets(quantity.interval)
      }
      if printedAlready == true || isOfYearBetween(claim, key, quantity, known, facts) { continue }
      let fact = Fact(
        key: key, quantity: quantity, printed: document.printed(claim.clause), origin: .derived,
        source: document.quote(claim.clause))
      known[Line(key), default: []].append(facts.count + result.count)
      result.append(fact)
    }
    return result
  }

  /// 实际支出186万元；2018年支出201万元，同比减少15万元 in a report of 2019: what it comes to is the figure of 2018, not of 2017.
  private static func isOfYearBetween(
    _ claim: ClaimReading, _ key: FactKey, _ quantity: Quantity, _ known: [Line: [Int]], _ facts: [Fact]
  ) -> Bool {
    guard key.year.number < claim.subject.year.number - 1, let between = FiscalYear(claim.subject.year.number - 1)
    else {
      return false
    }
    var key = key
    key.year = between
    return known[Line(key)]?.contains {
      $0 < facts.count && facts[$0].quantity.interval.meets(quantity.interval)
    } ?? false
  }

  /// The year before, or the same year where the change is against another basis (比年初预算增加).
  private static func earlierYear(of claim: ClaimReading) -> FiscalYear? {
    let year = claim.againstYear ?? claim.subject.year
    if year < claim.subject.year { return year }
    guard year == claim.subject.year, let basis = claim.againstBasis, basis != claim.subject.basis else { return nil }
    // 决算数大于预算数 says nothing exact; 与年初预算数无增减 does
    return claim.change != nil || claim.againstYear != nil || claim.direction == .flat ? year : nil
  }

  /// 年初预算13万元，支出决算与预算持平: the outcome that is printed nowhere is the budget's sum.
  private static func outcomeLikeBudget(
    _ claim: ClaimReading, _ known: [Line: [Int]], _ facts: [Fact], _ document: SourceDocument
  ) -> Fact? {
    guard claim.kind == .againstBudget, claim.direction == .flat, claim.change == nil, !claim.namesPart,
      let basis = claim.againstBasis, claim.subject.basis == .actual, claim.subject.indicator.unit == .yuan,
      known[Line(claim.subject)] == nil
    else { return nil }
    var key = claim.subject
    key.basis = basis
    guard let budget = known[Line(key)]?.first(where: { $0 < facts.count && facts[$0].origin == .stated }) else {
      return nil
    }
    key = facts[budget].key
    key.basis = .actual
    return Fact(
      key: key, quantity: facts[budget].quantity, printed: document.printed(claim.clause), origin: .derived,
      source: document.quote(claim.clause))
  }

  /// A line of a year. 财政拨款 and 一般公共预算 count as one fund here: a report uses either name for the same money.
  private struct Line: Hashable {
    private var key: FactKey

    init(_ key: FactKey) {
      self.key = key
      if key.scope == .general { self.key.scope = .fiscal }
    }
  }

  private static func current(of key: FactKey, among line: [Int], _ facts: [Fact]) -> Fact? {
    let candidates = line.filter { $0 < facts.count && facts[$0].origin == .stated }
    if let exact = candidates.first(where: { facts[$0].key == key }) { return facts[exact] }
    return candidates.count == 1 ? facts[candidates[0]] : nil
  }

  /// 全年支出46万元，比上年减少5万元 says nothing about a line for which the report prints another sum elsewhere.
  private static func speaks(_ claim: ClaimReading, of current: Fact) -> Bool {
    guard let printed = claim.printed, printed.key.indicator == claim.subject.indicator,
      printed.key.item == claim.subject.item, printed.key.basis == claim.subject.basis
    else { return true }
    return printed.quantity.interval.meets(current.quantity.interval)
  }

  private static func earlier(than current: Fact, _ claim: ClaimReading) -> Quantity? {
    let now = current.quantity
    switch claim.direction {
    case .flat: return now
    case .up, .down:
      guard let change = claim.change, change.unit == now.unit else { return nil }
      let minor = isUp(claim, change, now) ? now.minor - change.minor : now.minor + change.minor
      guard minor >= 0 || now.minor < 0 else { return nil }
      return Quantity(minor: minor, quantum: minor == 0 ? 0 : now.quantum + change.quantum, unit: now.unit)
    // 增加(减少)0万元: nothing either way
    case .unresolved: return claim.change?.minor == 0 && claim.change?.unit == now.unit ? now : nil
    case nil: return nil
    }
  }

  /// The printed direction, unless the percentage fits only the other one (减少-201.04万元，下降-13.38%).
  private static func isUp(_ claim: ClaimReading, _ change: Quantity, _ now: Quantity) -> Bool {
    let stated = claim.direction == .up
    guard let percentage = claim.percentage,
      !ChangeSubjectChoice.holds(percentage, change: change, now: now, isUp: stated),
      ChangeSubjectChoice.holds(percentage, change: change, now: now, isUp: !stated)
    else { return stated }
    return !stated
  }
}
