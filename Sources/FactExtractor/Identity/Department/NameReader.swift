/// Tells names of bodies from other words.
struct NameReader {
  let text: OpeningText

  /// Most characters of a name.
  static let longest = 40

  /// The name that exactly fills a range; nil where it is none.
  ///
  /// - Parameter isPlaced: a place stands before it elsewhere, so that three characters are enough (水利局).
  func name(filling range: Range<Int>, isPlaced: Bool = false) -> BodyName? {
    guard range.count >= 9, range.count <= NameReader.longest * 3 else { return nil }
    guard text.hanEnd(from: range.lowerBound, limit: range.upperBound) == range.upperBound else { return nil }
    guard text.ends(range, withAnyOf: BodyWords.endings) else { return nil }
    guard !text.contains(anyOf: BodyWords.foreignWords, in: range), !isSentence(range) else { return nil }
    let name = takenApart(range)
    // 和县 and 无锡市 begin like other words
    let isKnownPlace = name.places.first.map(Gazetteer.standard.knows) ?? false
    guard isKnownPlace || isDivision(range) || !text.starts(range, withAnyOf: BodyWords.wrongBeginnings) else {
      return nil
    }
    let least = isPlaced || text.ends(range, withAnyOf: NameReader.townships) ? 3 : 4
    guard !name.core.isEmpty, name.printed.count >= least || !name.places.isEmpty else { return nil }
    return name
  }

  /// A name that also says where: with a place, or of a body that needs none.
  func placedName(filling range: Range<Int>) -> BodyName? {
    guard let name = name(filling: range), !name.places.isEmpty || !name.forerunner.isEmpty else { return nil }
    return name
  }

  /// Whether a name that says where can begin with a range.
  func beginsWithPlace(_ range: Range<Int>) -> Bool {
    text.starts(range, withAnyOf: BodyWords.forerunners)
      || !PlaceReader(text: text).chain(at: range.lowerBound, limit: range.upperBound).units.isEmpty
  }

  /// 第八师一四七团: divisions of the 兵团 are numbered, as parts of reports are.
  private func isDivision(_ range: Range<Int>) -> Bool {
    guard text.starts(range, with: .number), let mark = text.first(NameReader.division, in: range) else { return false }
    return (6...12).contains(mark.lowerBound - range.lowerBound)
  }

  private static let division: Phrase = "师"

  /// Whether a range says of one body what it is: 甲中心为乙局. 为民 and the like stand within names.
  private func isSentence(_ range: Range<Int>) -> Bool {
    NameReader.copulas.contains { word in
      text.occurrences(of: word, in: range).contains { mark in
        mark.lowerBound - range.lowerBound >= 12
          && text.ends(.stretch(range.lowerBound, mark.lowerBound), withAnyOf: BodyWords.endings)
      }
    }
  }

  /// Ends of names that are whole with two characters before them: 焦石镇.
  private static let townships: [Phrase] = ["镇", "乡"]
  private static let copulas: [Phrase] = ["为", "是"]

  /// 团市委: the league's committee of a place that is named by its rank.
  private static let leagues = Phrase.list("团省委 团市委 团区委 团县委 团州委 团旗委 团盟委")

  func takenApart(_ range: Range<Int>) -> BodyName {
    if let league = NameReader.leagues.first(where: { $0.bytes.count == range.count && text.starts(range, with: $0) }) {
      let printed = String(decoding: league.bytes, as: UTF8.self)
      return BodyName(printed: printed, forerunner: "共青团", places: [], core: String(printed.dropFirst()))
    }
    let forerunner = BodyWords.forerunners.first { text.starts(range, with: $0) }
    let head = range.lowerBound + (forerunner?.bytes.count ?? 0)
    let chain = PlaceReader(text: text).chain(at: head, limit: range.upperBound)
    let core = NameReader.withoutRank(text.string(.stretch(chain.end, range.upperBound)), places: chain.units)
    return BodyName(
      printed: text.string(range), forerunner: forerunner.map { String(decoding: $0.bytes, as: UTF8.self) } ?? "",
      places: chain.units, core: NameReader.comparable(core))
  }

  /// 某县县委编办: the rank of the place is said once more.
  private static func withoutRank(_ core: String, places: [String]) -> String {
    guard let rank = places.last?.last, core.hasPrefix("\(rank)委") else { return core }
    return String(core.dropFirst())
  }

  /// Offices of a party committee that are always shortened.
  private static let offices = [
    ("编办", "机构编制委员会办公室"), ("编委办", "机构编制委员会办公室"), ("网信办", "网络安全和信息化委员会办公室"), ("政研室", "政策研究室"),
  ]

  /// Leaves out 人民 of 人民政府 and the government before a 街道, which reports print or not as they like.
  static func comparable(_ core: String) -> String {
    for (office, whole) in offices where core == "委" + office { return "委" + whole }
    let short = core.hasPrefix("人民政府") ? String(core.dropFirst(2)) : core
    if short.hasPrefix("政府"), short.hasSuffix("街道办事处") { return String(short.dropFirst(2)) }
    return short
  }
}
