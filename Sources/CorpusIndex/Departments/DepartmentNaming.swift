import DisclosureModel

/// Decides which names belong together and which of them is shown.
struct DepartmentNaming {
  private let table: DepartmentTable
  private var groups = NameGroups()
  private var printed: [String: [DepartmentName]] = [:]
  private var remarks: [String: [Note]] = [:]

  init(names: [DepartmentName], table: DepartmentTable) {
    self.table = table
    for (spelling, names) in Dictionary(grouping: names, by: \.fullName) {
      printed[NameKey(spelling).text, default: []] += names
    }
    for row in table.rows where row.relation == .alias || row.relation == .former {
      groups.join(NameKey(row.name).text, NameKey(row.other).text)
    }
    joinShortenedNames()
  }

  /// A name that lacks the larger places in front (开福区政府办公室) joins the one longer name that ends in it
  /// (长沙市开福区政府办公室). With several such names nothing says which, so it stays apart.
  private mutating func joinShortenedNames() {
    var longer: [String: Set<String>] = [:]
    for key in printed.keys {
      for rest in NameKey(key).withoutLeadingPlaces where hasPlace(rest) {
        longer[rest, default: []].insert(key)
      }
    }
    for short in longer.keys.sorted() {
      // 长沙市开福区 within 湖南省长沙市开福区 is no second candidate
      let all = longer[short, default: []].sorted()
      let longest = all.filter { name in !all.contains { $0 != name && $0.hasSuffix(name) } }
      if longest.count == 1, let only = longest.first {
        groups.join(short, only)
      } else if !longest.map({ groups.root($0) }).contains(groups.root(short)) {
        let list = longest.map { shownName([$0]).fullName }.joined(separator: "、")
        remarks[short, default: []].append(
          Note(
            zh: "可能是 \(list) 之一，未合并；可在 departments.csv 写明别名",
            en: "may be any of \(list), kept apart; name an alias in departments.csv"))
      }
    }
  }

  private func hasPlace(_ key: String) -> Bool { printed[key]?.contains { !$0.region.isEmpty } == true }

  mutating func departments() -> [Department] {
    var members: [String: [String]] = [:]
    for key in printed.keys.sorted() { members[groups.root(key), default: []].append(key) }
    return members.keys.sorted().map { root in department(root: root, keys: members[root, default: []]) }
  }

  private mutating func department(root: String, keys: [String]) -> Department {
    let reports = keys.flatMap { printed[$0, default: []] }
    let rows = table.rows.filter { groups.root(NameKey($0.name).text) == root }
    var name = shownName(keys)
    if let preferred = preferredName(rows) { name.fullName = preferred }
    if let region = rows.last(where: { $0.relation == .region }) { name.region = region.other }
    name.selfNames = Set(reports.flatMap(\.selfNames)).sorted()
    let others = rows.filter { $0.relation == .alias || $0.relation == .former }
    return Department(
      name: name, printedNames: Set(reports.map(\.fullName)).sorted(),
      otherNames: others.map { .init(text: $0.other, relation: $0.relation, untilYear: $0.fromYear) },
      remarks: keys.flatMap { remarks[$0, default: []] })
  }

  /// The first column of alias and former rows, unless another such row says that it is itself an old or second name.
  private func preferredName(_ rows: [DepartmentTable.Row]) -> String? {
    let rows = rows.filter { $0.relation == .alias || $0.relation == .former }
    let others = Set(rows.map { NameKey($0.other) })
    return rows.first { !others.contains(NameKey($0.name)) }?.name
  }

  /// The fullest printed name; of equally long ones the commoner, then the lesser by bytes.
  private func shownName(_ keys: [String]) -> DepartmentName {
    let reports = keys.flatMap { printed[$0, default: []] }
    var counts: [String: Int] = [:]
    for report in reports { counts[report.fullName, default: 0] += 1 }
    let best = reports.min { left, right in
      let (first, second) = (left.fullName, right.fullName)
      if first.count != second.count { return first.count > second.count }
      if counts[first] != counts[second] { return counts[first, default: 0] > counts[second, default: 0] }
      return first < second
    }
    var name = best ?? DepartmentName(fullName: "")
    let regions = Set(reports.map(\.region)).sorted()
    name.region = regions.max { $0.count < $1.count } ?? name.region
    name.bodyKind = reports.map(\.bodyKind).filter { !$0.isEmpty }.min() ?? ""
    return name
  }
}
