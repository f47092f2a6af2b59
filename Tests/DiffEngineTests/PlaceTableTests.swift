import DisclosureModel
import Testing

@testable import DiffEngine

@Suite("Values by place")
struct PlaceTableTests {
  private func place(_ item: String, _ year: Int, _ basis: Basis = .actual, _ scope: Scope = .all) -> LineYear {
    LineYear(line: Line(indicator: .expenditureProjectItem, item: item, scope: scope), basis: basis, year: fiscal(year))
  }

  @Test("a value is found at its own place and at no other")
  func ownPlace() {
    var table = PlaceTable<Int>([2018, 2020].map(fiscal))
    let places = [
      place("", 2018), place("", 2020), place("", 2018, .budget), place("", 2018, .actual, .fiscal), place("路灯", 2018),
      place("路灯", 2020),
    ]
    for (number, place) in places.enumerated() { table.update(place, adding: number) { $0 = -1 } }
    #expect(places.map { table[$0] } == [0, 1, 2, 3, 4, 5])
    #expect(table.places == places)
    #expect(table[place("", 2019)] == nil)
    #expect(table[place("", 2017)] == nil)
    #expect(table[place("", 2021)] == nil)
    #expect(table[place("桥梁", 2018)] == nil)
    #expect(table[place("路灯", 2018, .budget)] == nil)
  }

  @Test("a second value for a place changes the first, and years come in order")
  func update() {
    var table = PlaceTable<[Int]>([2018, 2020].map(fiscal))
    for year in [2020, 2018, 2020] { table.update(place("路灯", year), adding: [year]) { $0.append(year) } }
    #expect(table[place("路灯", 2020)] == [2020, 2020])
    #expect(table.values.count == 2)
    #expect(table.years(of: place("路灯", 2018).line, .actual) == [2018, 2020].map(fiscal))
    #expect(table.years(of: place("路灯", 2018).line, .budget).isEmpty)
  }

  @Test("a table of no years is empty")
  func empty() {
    let table = PlaceTable<Int>([])
    #expect(table[place("", 2018)] == nil)
    #expect(table.years(of: place("", 2018).line, .actual).isEmpty)
  }
}
