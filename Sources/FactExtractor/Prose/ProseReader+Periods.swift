import DisclosureModel

extension ProseReader {
  /// The year before the one that the sentence is about.
  var earlierYear: Int? { currentYear.map { $0 - 1 } }

  /// The year that the sentence is about here: 伤残抚恤43万元，上年40万元；退役安置26万元，比上年减少 speaks again of the year of 26万元.
  private var currentYear: Int? {
    if sentence.yearClause != sentence.clause, let last = sentence.readings.last {
      return ledger.readings[last].key.year.number
    }
    return sentence.year ?? context.year?.number
  }

  mutating func readYear(_ year: Int, _ token: Token) {
    if sentence.comparison?.isOpen == true, sentence.comparison?.year == nil {
      sentence.comparison?.year = year
      return
    }
    if sentence.role == .earlier {
      sentence.comparison = Comparison(year: year, basis: nil, subject: nil, isOpen: true)
      return
    }
    guard isPlausible(year) else { return }
    if let last = sentence.joinedYears.last, last != year, isJoint(before: index) {
      if sentence.joinedYears.count < ProseReader.mostJoinedYears { sentence.joinedYears.append(year) }
    } else {
      sentence.joinedYears = [year]
    }
    sentence.year = year
    sentence.yearClause = sentence.clause
    sentence.hasYearCue = true
    sentence.gapWords = 0
    if isNameStart(token) { nameStart = token.end }
  }

  private static let mostJoinedYears = 32

  /// A day names a period only for what is counted on it (截至2021年12月31日，保有量). A budget counts what is there when it
  /// is made: that is the number it plans with, whatever the day.
  mutating func readDate(_ year: Int, _ token: Token) {
    nameStart = token.end
    if isPlausible(year), context.kind != .budget { sentence.dateYear = year }
    if sentence.comparison?.isOpen == true, sentence.comparison?.year == nil { sentence.comparison?.year = year }
  }

  mutating func readRelativeYear(_ offset: Int, _ token: Token) {
    guard let year = context.year?.number else { return }
    if sentence.comparison?.isOpen == true {
      let current = currentYear ?? year
      if offset < 0 { sentence.comparison?.year = current + offset }
      return
    }
    if sentence.role == .earlier, offset < 0 {
      sentence.comparison = Comparison(year: year + offset, basis: nil, subject: nil, isOpen: true)
      return
    }
    sentence.year = year + offset
    sentence.yearClause = sentence.clause
    sentence.hasYearCue = true
    nameStart = token.end
  }

  /// Figures of a report are about its own year or one shortly before or after it.
  private func isPlausible(_ year: Int) -> Bool {
    guard let own = context.year?.number else { return FiscalYear(year) != nil }
    return (own - 5...own + 1).contains(year)
  }

  private func isNameStart(_ token: Token) -> Bool { token.start >= nameStart }
}
