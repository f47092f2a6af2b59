import DisclosureModel

/// What a file's path says about whose report it may be. Never used for figures.
struct PathHint {
  private let key: String

  init(_ path: String) { key = NameKey(path).text }

  /// The only fiscal year that the path's last part names, else the only one of the whole path.
  var year: FiscalYear? {
    let last = key.split(separator: "/").last.map(String.init) ?? key
    return PathHint.onlyYear(in: last) ?? PathHint.onlyYear(in: key)
  }

  /// The only department whose full name stands in the path.
  func department(in directory: DepartmentDirectory) -> Int? {
    let found = directory.departments.indices.filter { index in
      directory.departments[index].fullNames.contains { name in
        let name = NameKey(name).text
        return !name.isEmpty && key.contains(name)
      }
    }
    return found.count == 1 ? found.first : nil
  }

  private static func onlyYear(in text: String) -> FiscalYear? {
    let runs = text.split { !$0.isASCII || !$0.isNumber }
    let years = Set(runs.filter { $0.count == 4 }.compactMap { Int($0) }.compactMap(FiscalYear.init))
    return years.count == 1 ? years.first : nil
  }
}
