import DisclosureModel

/// What `--dept` finds: a full name, a part of it, a place, an alias, a former name, or a name that reports call the
/// department by.
package struct DepartmentQuery: Sendable {
  package enum Answer: Sendable, Hashable {
    /// places in the directory, ascending, never empty
    case found([Int])
    /// nothing matches; the nearest departments, best first
    case nearest([Int])
  }

  private let directory: DepartmentDirectory

  package init(_ directory: DepartmentDirectory) { self.directory = directory }

  /// An exact name beats a part of one; a part beats a place without its 市 or 县.
  package func callAsFunction(_ text: String) -> Answer {
    let key = NameKey(text)
    guard !key.text.isEmpty else { return .nearest(nearest(to: key)) }
    let bare = key.withoutPlaceWords
    let stages: [(Department) -> Bool] = [
      { $0.fullNames.contains { NameKey($0) == key } },
      { $0.name.selfNames.contains { NameKey($0) == key } },
      { $0.fullNames.contains { NameKey($0).text.contains(key.text) } || matchesRegion($0, key) },
      { department in
        !bare.isEmpty && department.fullNames.contains { NameKey($0).withoutPlaceWords.hasPrefix(bare) }
      },
    ]
    for stage in stages {
      let found = directory.departments.indices.filter { stage(directory.departments[$0]) }
      if !found.isEmpty { return .found(found) }
    }
    return .nearest(nearest(to: key))
  }

  private func matchesRegion(_ department: Department, _ key: NameKey) -> Bool {
    department.name.region.split(separator: "/").contains { NameKey(String($0)).text.contains(key.text) }
  }

  /// Likeness in thousandths from which a name may be meant; where none reaches it, a few departments are all offered.
  private static let alike = 400

  /// How many names are offered when nothing matches; those much less alike than the best are left out.
  static let offered = 5

  private func nearest(to key: NameKey) -> [Int] {
    let scored = directory.departments.indices.map { index in
      let department = directory.departments[index]
      let names = department.fullNames + department.name.selfNames
      return (index, names.map { NameLikeness.of(key.text, NameKey($0).text) }.max() ?? 0)
    }
    let ranked = scored.sorted { $0.1 == $1.1 ? $0.0 < $1.0 : $0.1 > $1.1 }
    let best = ranked.first?.1 ?? 0
    if best < DepartmentQuery.alike, ranked.count <= DepartmentQuery.offered { return ranked.map(\.0) }
    return ranked.prefix(DepartmentQuery.offered).filter { $0.1 > 0 && $0.1 * 3 >= best * 2 }.map(\.0)
  }
}

/// How alike two names are: shared characters and shared pairs of neighbouring characters, in thousandths of the most
/// possible.
enum NameLikeness {
  static func of(_ left: String, _ right: String) -> Int {
    let (left, right) = (Array(left), Array(right))
    guard !left.isEmpty, !right.isEmpty else { return 0 }
    let pairs = shared(zip(left, left.dropFirst()).map { [$0, $1] }, zip(right, right.dropFirst()).map { [$0, $1] })
    let singles = shared(left.map { [$0] }, right.map { [$0] })
    return (pairs * 2 + singles) * 2000 / ((left.count + right.count) * 3)
  }

  private static func shared(_ left: [[Character]], _ right: [[Character]]) -> Int {
    var counts: [[Character]: Int] = [:]
    for part in left { counts[part, default: 0] += 1 }
    var total = 0
    for part in right {
      guard let count = counts[part], count > 0 else { continue }
      counts[part] = count - 1
      total += 1
    }
    return total
  }
}
