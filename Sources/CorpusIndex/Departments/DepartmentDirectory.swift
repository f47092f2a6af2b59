import DisclosureModel

/// The departments of a corpus: which printed names are one department's, and what each is called.
package struct DepartmentDirectory: Sendable {
  /// Sorted by shown name (UTF-8 bytes).
  package private(set) var departments: [Department] = []
  private var places: [String: Int] = [:]
  private let events: DepartmentEvents

  /// - Parameters:
  ///   - names: one entry a report, so that the commoner of two spellings can win.
  ///   - table: what departments.csv adds.
  package init(names: [DepartmentName], table: DepartmentTable = DepartmentTable()) {
    events = DepartmentEvents(table)
    var naming = DepartmentNaming(names: names, table: table)
    departments = naming.departments().sorted {
      $0.name.fullName.utf8.lexicographicallyPrecedes($1.name.fullName.utf8)
    }
    for (index, department) in departments.enumerated() {
      for name in department.printedNames { places[name] = index }
    }
  }

  /// The place in ``departments`` of the department that a report names.
  package func index(of name: DepartmentName) -> Int? { places[name.fullName] }

  /// The place of the one department that goes by a name; nil where none or several do.
  func index(named name: String) -> Int? {
    let key = NameKey(name)
    let found = departments.indices.filter { departments[$0].fullNames.contains { NameKey($0) == key } }
    return found.count == 1 ? found.first : nil
  }

  /// Mergers and splits of a department, in the order of departments.csv.
  func events(of department: Int) -> [DepartmentEvents.Event] { events.events(of: departments[department]) }
}
