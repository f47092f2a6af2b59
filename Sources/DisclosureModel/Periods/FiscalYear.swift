/// A fiscal year (预算年度, the calendar year: 预算法 第十八条).
package struct FiscalYear: Hashable, Comparable, Sendable, Codable {
  package let number: Int

  /// Years that a published report can be about; other numbers are no fiscal years.
  package static let plausible = 1994...2099

  /// Nil for a number that is no plausible fiscal year.
  package init?(_ number: Int) {
    guard FiscalYear.plausible.contains(number) else { return nil }
    self.number = number
  }

  package init(from decoder: any Decoder) throws {
    let number = try decoder.singleValueContainer().decode(Int.self)
    guard let year = FiscalYear(number) else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: "\(number) is no fiscal year"))
    }
    self = year
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(number)
  }

  package static func < (left: FiscalYear, right: FiscalYear) -> Bool { left.number < right.number }

  package var previous: FiscalYear? { FiscalYear(number - 1) }
  package var next: FiscalYear? { FiscalYear(number + 1) }
}

extension FiscalYear: CustomStringConvertible {
  package var description: String { String(number) }
}
