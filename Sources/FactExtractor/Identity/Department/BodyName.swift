/// A name of a body as a report prints it, taken apart.
struct BodyName: Hashable {
  /// As printed, blanks dropped.
  var printed: String
  /// What stands before the place: 中共, 共青团.
  var forerunner: String
  /// Places from large to small.
  var places: [String]
  /// What is left, with 人民 left out of 人民政府 so that both ways of writing it agree.
  var core: String

  /// Whether it begins with a place's rank only: 县政府办, 区教育局.
  var namesRankOnly: Bool {
    forerunner.isEmpty && places.isEmpty && BodyName.ranks.contains { core.hasPrefix($0) }
  }

  /// Whether it is a government itself, as portals put above all their pages.
  var isGovernment: Bool { core == "政府" }

  /// Whether two names may be the same body's: the same core, and places that do not contradict each other.
  func agrees(with other: BodyName) -> Bool {
    guard coresAgree(other) else { return false }
    guard let mine = places.last, let theirs = other.places.last else { return true }
    guard BodyName.isSamePlace(mine, theirs) else { return false }
    // one may leave out larger places; those that both print agree
    return zip(places.reversed(), other.places.reversed()).allSatisfy(BodyName.isSamePlace)
      || Set(places).isSubset(of: other.places) || Set(other.places).isSubset(of: places)
  }

  /// 宽甸县 is 宽甸满族自治县.
  private static func isSamePlace(_ one: String, _ other: String) -> Bool {
    one == other || isShort(place: one, for: other) || isShort(place: other, for: one)
  }

  private static func isShort(place short: String, for full: String) -> Bool {
    short.count >= 3 && short.hasSuffix("县") && !short.hasSuffix("自治县") && full.hasSuffix("族自治县")
      && full.hasPrefix(short.dropLast())
  }

  private func coresAgree(_ other: BodyName) -> Bool {
    if core == other.core { return forerunner.isEmpty || other.forerunner.isEmpty || forerunner == other.forerunner }
    if forerunner == other.forerunner, BodyName.isCommittee(self, of: other) || BodyName.isCommittee(other, of: self) {
      return true
    }
    if BodyName.isPartyOrgan(core, shortened: other.core) || BodyName.isPartyOrgan(other.core, shortened: core) {
      return true
    }
    return BodyName.ranked(core, places, is: other) || BodyName.ranked(other.core, other.places, is: self)
      || core == "政府" + other.core || other.core == "政府" + core || BodyName.isShort(core, for: other.core)
      || BodyName.isShort(other.core, for: core)
  }

  /// Whether one core is the other with characters left out, as offices shorten their names: 市场监管局 for 市场监督管理局, 人社局
  /// for 人力资源和社会保障局, 发改委 for 发展和改革委员会.
  private static func isShort(_ short: String, for full: String) -> Bool {
    let full = shortEnding(full)
    guard short.count >= 3, short.count < full.count, short.first == full.first, short.last == full.last else {
      return false
    }
    var rest = full[...]
    for character in short {
      guard let found = rest.firstIndex(of: character) else { return false }
      rest = rest[rest.index(after: found)...]
    }
    return true
  }

  private static func shortEnding(_ core: String) -> String {
    if core.hasSuffix("委员会") { return String(core.dropLast(2)) }
    return core.hasSuffix("办公室") ? String(core.dropLast(2)) : core
  }

  /// 区委组织部 is also called the 组织部 of the 区; offices are not, since governments have them too.
  private static func isPartyOrgan(_ core: String, shortened: String) -> Bool {
    core == "委" + shortened && !shortened.hasPrefix("办公室")
  }

  /// Whether one is 市委 and the other the 委员会 of a 市.
  private static func isCommittee(_ short: BodyName, of other: BodyName) -> Bool {
    guard short.places.isEmpty, let rank = other.places.last?.last else { return false }
    return other.core == "委员会" && short.core == "\(rank)委" && !short.forerunner.isEmpty
  }

  /// Whether a core such as 县政府办公室 is short for a name whose place is a county.
  private static func ranked(_ core: String, _ places: [String], is other: BodyName) -> Bool {
    guard places.isEmpty, let place = other.places.last,
      let rank = ranks.first(where: { core.hasPrefix($0) && place.hasSuffix($0) })
    else { return false }
    let rest = NameReader.comparable(String(core.dropFirst(rank.count)))
    return rest == other.core || (other.core.hasSuffix("办公室") && rest == other.core.dropLast(2))
  }

  /// Whether one body is a part of the other, as a centre is of its bureau.
  func isRelated(to other: BodyName) -> Bool {
    if printed.hasPrefix(other.printed) || other.printed.hasPrefix(printed) { return true }
    let minor = isMinor
    guard minor != other.isMinor else { return false }
    let lower = minor ? self : other
    let upper = minor ? other : self
    guard let place = lower.places.last, let above = upper.places.last else { return true }
    return place == above
  }

  /// Whether the name is of a kind that departments have under them.
  var isMinor: Bool { BodyName.minorEndings.contains { core.hasSuffix($0) } }

  private static let minorEndings = ["中心", "站", "所", "队", "馆", "园", "校", "学", "医院", "卫生院", "场", "处", "台", "幼儿园"]
  private static let ranks = ["自治区", "自治县", "自治旗", "省", "市", "区", "县", "州", "旗", "盟"]
}
