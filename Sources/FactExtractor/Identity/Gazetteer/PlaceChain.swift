/// The places that a name begins with, from large to small: 益阳市, 赫山区 in 益阳市赫山区人民政府办公室.
struct PlaceChain: Hashable {
  /// Names of the places as printed.
  var units: [String] = []
  /// Offset after the last place.
  var end: Int
}

/// Reads places at the head of names, with the gazetteer where it knows them and by their last character elsewhere.
struct PlaceReader {
  let text: OpeningText
  var gazetteer = Gazetteer.standard

  /// The places at an offset; no units where none stands there.
  func chain(at start: Int, limit: Int) -> PlaceChain {
    var chain = PlaceChain(end: start)
    while chain.units.count < 4, let unit = unit(at: chain.end, limit: limit, after: chain.units) {
      chain.units.append(text.string(.stretch(chain.end, unit)))
      chain.end = unit
    }
    return chain
  }

  /// The end of the place that begins at an offset.
  private func unit(at start: Int, limit: Int, after upper: [String]) -> Int? {
    var known: Int?
    var plain: Int?
    var isPlainPossible = true
    var end = start
    var length = 0
    while length < PlaceReader.longestName, text.isHan(at: end, limit: limit) {
      end += 3
      length += 1
      let mark = PlaceReader.marks[text.plane(at: end - 3)]
      if mark == PlaceReader.bodyMark { isPlainPossible = false }
      guard length >= 2, mark == PlaceReader.placeMark else { continue }
      let name = text.string(.stretch(start, end))
      if fits(name, length: length, after: upper) {
        known = end
      } else if plain == nil, isPlainPossible, length <= PlaceReader.longestPlainName,
        isPlainPlace(.stretch(start, end))
      {
        plain = end
      }
    }
    return known ?? plain
  }

  /// Whether the gazetteer has a name, and that in one of the places before it if any of those is known.
  private func fits(_ name: String, length: Int, after upper: [String]) -> Bool {
    let paths = gazetteer.places(named: name)
    guard !paths.isEmpty else { return false }
    let known = upper.filter { gazetteer.knows($0) }.map(gazetteer.official)
    // 城区 and 东区 alone are ordinary words
    guard let last = known.last else { return length > 2 || name.hasSuffix("县") }
    return paths.contains { $0.dropLast().contains(last) } || length > 2
  }

  /// Whether a stretch looks like a place that the gazetteer does not have.
  private func isPlainPlace(_ range: Range<Int>) -> Bool {
    let last: Range<Int> = .stretch(range.upperBound - 3, range.upperBound)
    if text.has(.prefecture, at: last.lowerBound, limit: last.upperBound) {
      return text.ends(range, with: .autonomousPrefecture)
    }
    // 自治区人民政府… names its place by rank alone
    if PlaceReader.autonomousRanks.contains(where: { $0.bytes.count == range.count && text.starts(range, with: $0) }) {
      return false
    }
    return !text.ends(range, withAnyOf: PlaceReader.ordinaryWords) && !hasForeignHead(range)
  }

  /// Whether a known place stands at the end of a stretch behind words that are no place: 公布桃江县. A prefecture without
  /// its 市 is one: 长沙开福区.
  private func hasForeignHead(_ range: Range<Int>) -> Bool {
    for split in stride(from: range.lowerBound + 3, through: range.upperBound - 9, by: 3) {
      guard gazetteer.knows(text.string(.stretch(split, range.upperBound))) else { continue }
      return !gazetteer.knows(text.string(.stretch(range.lowerBound, split)) + "市")
    }
    return false
  }

  private static let autonomousRanks = Phrase.list("自治区 自治县 自治旗")
  private static let longestName = 15
  private static let longestPlainName = 9

  private static let placeMark: UInt8 = 1
  private static let bodyMark: UInt8 = 2

  /// What a character of the Basic Multilingual Plane ends, by its code.
  private static let marks: [UInt8] = {
    var marks = [UInt8](repeating: 0, count: 0x10000)
    for unit in "省市区县旗州盟".utf16 { marks[Int(unit)] = placeMark }
    for unit in "镇乡局委院部厅办站所馆队校会处和与及的是对".utf16 { marks[Int(unit)] = bodyMark }
    return marks
  }()

  /// Words that end like a place and are none.
  private static let ordinaryWords = Phrase.list(
    "社区 园区 开发区 城市 都市 景区 校区 片区 林区 库区 牧区 矿区 地区 示范区 高新区 保护区 度假区 管理区 灾区 街区 小区 辖区 军区 城区 市区 郊区 老区 "
      + "山区 垦区 区县 市县 县市 省市 州市 功能区 保税区 试验区 服务区 港区 集中区 产业区 实验区 聚集区 集聚区 经开区 我市 我县 我区 我省 本市 本县 本区 本省 全市 全县 "
      + "全区 全省 各市 各县 各区 各省 该市 该县 该区 上市 超市 股市 楼市 门市 菜市 夜市 集市 主城区 免税区 专区 红旗 国旗")
}
