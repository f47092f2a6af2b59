/// Finds the path of a place: what the name prints, completed by the gazetteer where only one place can be meant.
struct RegionFinder {
  let text: OpeningText
  var gazetteer = Gazetteer.standard

  /// Names from large to small joined by `/`: 湖南省/长沙市/浏阳市; empty for no units.
  func region(of units: [String]) -> String {
    let units = units.map(gazetteer.official)
    guard let deepest = units.lastIndex(where: { gazetteer.knows($0) }) else {
      return units.count == 1 ? abbreviated(units[0]) : units.joined(separator: "/")
    }
    let upper = units[..<deepest]
    let candidates = gazetteer.places(named: units[deepest]).filter { path in
      upper.allSatisfy { path.contains($0) || !gazetteer.knows($0) }
    }
    guard let path = path(among: candidates) else { return units.joined(separator: "/") }
    let unknown = upper.filter { !path.contains($0) }
    guard unknown.isEmpty else { return units.joined(separator: "/") }
    return (path + units[(deepest + 1)...]).joined(separator: "/")
  }

  /// A county behind its prefecture's name without 市: 长沙开福区.
  private func abbreviated(_ unit: String) -> String {
    for length in 2..<max(unit.count, 3) {
      let upper = unit.prefix(length) + "市"
      let paths = gazetteer.places(named: String(unit.dropFirst(length))).filter { $0.contains(String(upper)) }
      if paths.count == 1 { return paths[0].joined(separator: "/") }
    }
    return unit
  }

  /// The place that a development zone is named after: 浏阳经济技术开发区; empty unless only one can be meant.
  func region(ofZone name: String) -> String {
    guard RegionFinder.zones.contains(where: name.contains) else { return "" }
    for length in stride(from: 4, through: 2, by: -1) {
      let head = name.prefix(length)
      let paths = ["市", "县", "区", "旗"].flatMap { gazetteer.places(named: head + $0) }
      if paths.count == 1 { return paths[0].joined(separator: "/") }
      if paths.count > 1 { return "" }
    }
    return ""
  }

  private static let zones = ["开发区", "高新区", "园区", "示范区", "度假区", "保税区", "新区", "风景区", "景区"]

  /// The one place that is meant: the only one, or the only one whose prefecture or province the text names.
  private func path(among candidates: [Gazetteer.Path]) -> Gazetteer.Path? {
    if candidates.count == 1 { return candidates[0] }
    for level in [1, 0] {
      let named = candidates.filter { $0.count > level + 1 && isNamed($0[level]) }
      if named.count == 1 { return named[0] }
    }
    return nil
  }

  private func isNamed(_ place: String) -> Bool {
    text.contains(Phrase(place), in: text.bytes.startIndex..<text.bytes.endIndex)
  }
}
