import DiffEngine
import DisclosureModel
import ReportWriter
import Testing

@testable import compare

@Suite("Swings of several departments")
struct SwingTableTests {
  private func comparison(_ department: String, _ weights: [Int64]) throws -> Comparison {
    let years = try YearSpec("2019-2020").years
    let swings = weights.map { weight in
      var swing = Swing(
        id: "s\(weight)", key: FactKey(indicator: .training, year: years[1], basis: .actual, scope: .all),
        fromYear: years[0], fromBasis: .actual, toYear: years[1], toBasis: .actual, before: .money(.zero),
        after: .money(.zero), change: .money(.zero), percent: nil, explanation: .none, reason: nil, sources: [],
        factIDs: [])
      swing.weight = weight
      return swing
    }
    return Comparison(
      department: DepartmentName(fullName: department), years: years, coverage: [], topics: [], swings: swings,
      findings: [], thresholds: .standard)
  }

  @Test("The worst come first, whichever department they are of")
  func worstFirst() throws {
    let comparisons = [try comparison("甲局", [900, 800, 10]), try comparison("乙局", [500])]
    for comparisons in [comparisons, comparisons.reversed()] {
      let table = SwingTable(comparisons, language: .zh, reviews: [:])
      #expect(table.records.rows.compactMap(\.last) == ["s900", "s800", "s500", "s10"].map(RecordValue.text))
      #expect(table.records.rows.compactMap(\.first) == ["甲局", "甲局", "乙局", "甲局"].map(RecordValue.text))
    }
  }
}
