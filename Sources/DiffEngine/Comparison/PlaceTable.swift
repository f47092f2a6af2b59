import DisclosureModel

/// Values by place, in the order in which the places came.
///
/// Lines without an item, which are most, have a row by the number of their indicator and scope alone; within a row a
/// figure is found by its basis and year. A dictionary of places would hash some dozen times for every figure.
struct PlaceTable<Value: Sendable>: Sendable {
  private(set) var places: [LineYear] = []
  private(set) var values: [Value] = []
  private var rowsOfPlainLines = [Int32](repeating: -1, count: Indicator.allCases.count * Scope.allCases.count)
  private var rowsOfItems: [Line: Int32] = [:]
  /// The number of the value, −1 for none: bases × years a row.
  private var slots: [Int32] = []
  private let firstYear: Int
  private let yearCount: Int

  /// - Parameter years: the years that places may have; none else may be added.
  init(_ years: some Sequence<FiscalYear>) {
    let numbers = years.map(\.number)
    firstYear = numbers.min() ?? 0
    yearCount = numbers.max().map { $0 - (numbers.min() ?? 0) + 1 } ?? 0
  }

  /// The number of a place's value in ``values``.
  func number(of place: LineYear) -> Int? { number(place.line, place.basis, place.year) }

  func number(_ line: Line, _ basis: Basis, _ year: FiscalYear) -> Int? {
    let step = year.number - firstYear
    guard step >= 0, step < yearCount, let row = row(of: line) else { return nil }
    let slot = slots[(row + Int(basis.caseNumber)) * yearCount + step]
    return slot < 0 ? nil : Int(slot)
  }

  subscript(place: LineYear) -> Value? { number(of: place).map { values[$0] } }

  /// Ascending years in which the line has a value.
  func years(of line: Line, _ basis: Basis) -> [FiscalYear] {
    guard let row = row(of: line) else { return [] }
    let start = (row + Int(basis.caseNumber)) * yearCount
    return (0..<yearCount).compactMap { slots[start + $0] < 0 ? nil : FiscalYear(firstYear + $0) }
  }

  /// Adds a value for a place that has none, or changes the one it has.
  mutating func update(_ place: LineYear, adding value: @autoclosure () -> Value, _ change: (inout Value) -> Void) {
    let step = place.year.number - firstYear
    precondition(step >= 0 && step < yearCount, "a year of the table")
    let slot = (rowAdding(place.line) + Int(place.basis.caseNumber)) * yearCount + step
    if slots[slot] >= 0 { return change(&values[Int(slots[slot])]) }
    slots[slot] = Int32(values.count)
    places.append(place)
    values.append(value())
  }

  mutating func updateAll(_ change: (LineYear, inout Value) -> Void) {
    for number in values.indices { change(places[number], &values[number]) }
  }

  private static func plainNumber(_ line: Line) -> Int {
    Int(line.indicator.caseNumber) * Scope.allCases.count + Int(line.scope.caseNumber)
  }

  private func row(of line: Line) -> Int? {
    let row = line.item.isEmpty ? rowsOfPlainLines[PlaceTable.plainNumber(line)] : rowsOfItems[line] ?? -1
    return row < 0 ? nil : Int(row)
  }

  private mutating func rowAdding(_ line: Line) -> Int {
    if let row = row(of: line) { return row }
    let bases = Basis.allCases.count
    let row = yearCount == 0 ? 0 : slots.count / yearCount
    slots.append(contentsOf: repeatElement(-1, count: bases * yearCount))
    if line.item.isEmpty {
      rowsOfPlainLines[PlaceTable.plainNumber(line)] = Int32(row)
    } else {
      rowsOfItems[line] = Int32(row)
    }
    return row
  }
}
