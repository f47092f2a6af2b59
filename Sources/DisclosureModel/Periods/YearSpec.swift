/// The years that a reader asks for: `2019-2021`, `2019,2021`, `2020`, or a mixture (`2017,2019-2021`).
package struct YearSpec: Hashable, Sendable {
  /// Ascending, without repetition, never empty.
  package let years: [FiscalYear]

  /// Why a specification is not understood; each case carries the offending text.
  package enum Failure: Error, Hashable, Sendable {
    case empty
    case notAYear(String)
    /// a range with one end: `2019-`
    case openRange(String)
    case reversed(String)
  }

  /// Full-width digits, dashes and commas are taken as their ASCII forms, as Chinese input methods produce them.
  ///
  /// - Throws: ``Failure`` when a part is no year of 1994–2099 or a range runs backwards.
  package init(_ text: String) throws(Failure) {
    let parts = YearSpec.narrowed(text).split(separator: ",", omittingEmptySubsequences: false)
    var years: Set<FiscalYear> = []
    for part in parts { years.formUnion(try YearSpec.years(of: part)) }
    guard !years.isEmpty else { throw .empty }
    self.years = years.sorted()
  }

  package init?(years: some Sequence<FiscalYear>) {
    let sorted = Set(years).sorted()
    if sorted.isEmpty { return nil }
    self.years = sorted
  }

  /// True when no year between the first and the last is left out.
  package var isRun: Bool {
    guard let first = years.first, let last = years.last else { return false }
    return last.number - first.number == years.count - 1
  }

  private static func years(of part: Substring) throws(Failure) -> [FiscalYear] {
    if part.isEmpty { throw .empty }
    let ends = part.split(separator: "-", omittingEmptySubsequences: false)
    guard ends.count <= 2, let first = ends.first, let last = ends.last else { throw .notAYear(String(part)) }
    if ends.count == 2, first.isEmpty != last.isEmpty { throw .openRange(String(part)) }
    let low = try year(first)
    let high = try year(last)
    guard low <= high else { throw .reversed(String(part)) }
    return (low.number...high.number).compactMap(FiscalYear.init)
  }

  private static func year(_ text: Substring) throws(Failure) -> FiscalYear {
    guard text.utf8.count == 4, let number = Int(text), let year = FiscalYear(number) else {
      throw .notAYear(String(text))
    }
    return year
  }

  private static func narrowed(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0xFF10...0xFF19: result.unicodeScalars.append(Unicode.Scalar(UInt8(scalar.value - 0xFF10 + 0x30)))
      case 0xFF0C, 0x3001: result.append(",")
      case 0xFF0D, 0x2010...0x2015, 0xFF5E, 0x7E, 0x81F3: result.append("-")
      case 0x20, 0x3000: continue
      // 年 goes after a year and stays in 最近三年, so that a message can quote it
      case 0x5E74 where result.last?.isASCII == true && result.last?.isNumber == true: continue
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}

extension YearSpec: CustomStringConvertible {
  /// As file names show it: `2019-2021` for a run of years, else the years joined by commas.
  package var description: String {
    guard let first = years.first, let last = years.last else { return "" }
    if years.count == 1 { return first.description }
    return isRun ? "\(first)-\(last)" : years.map(\.description).joined(separator: ",")
  }
}
