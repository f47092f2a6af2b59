import DisclosureModel

/// Cars that are there, counted without a name of the vocabulary.
extension ProseReader {
  /// 固定资产1862万元，构成为：房屋3210平方米，车辆2辆: vehicles in a list of assets are those that are there, and so are those that
  /// a clause counts at the year's end (年末尚有公务用车2辆).
  mutating func readVehiclesThere(_ figure: Figure, _ token: Token) -> Bool {
    let name = max(nameStart, sentence.clauseStart)
    guard figure.unit == .vehicle, name < token.start, token.start - name <= ProseReader.longestQuote else {
      return false
    }
    let words = document.words(name..<token.start)
    let isAsset =
      ProseReader.assetVehicles.contains(words)
      && document.holds(
        ProseReader.assets, in: max(run.tokens[0].start, token.start - ProseReader.longestQuote)..<token.start)
    let isTopic =
      countTopic == .threePublicVehicle && sentence.countWord != .purchased && ProseReader.isVehicleAlone(words)
    guard isAsset || isTopic || ProseReader.countsVehicles(words),
      let reading = reading(Subject(indicator: .vehicleStock, start: name), figure, token)
    else { return false }
    append(reading)
    return true
  }

  /// A kind of car at the end, in front of it that it is there, and no word of what becomes of it.
  private static func countsVehicles(_ words: String) -> Bool {
    var words = words[...]
    let isKept = words.hasSuffix("保有")
    while let filler = vehicleFillers.first(where: words.hasSuffix) { words = words.dropLast(filler.count) }
    guard let noun = vehicleNouns.first(where: words.hasSuffix) else { return false }
    words = words.dropLast(noun.count)
    // 执法执勤和环卫指挥车辆保有14辆
    if isKept { return true }
    return thereWords.contains(where: words.contains) && !movedWords.contains(where: words.contains)
  }

  /// 公务用车运行维护费0.96万元，公务用车1辆
  private static func isVehicleAlone(_ words: String) -> Bool {
    var words = words[...]
    while let filler = vehicleFillers.first(where: words.hasSuffix) { words = words.dropLast(filler.count) }
    return vehicleNouns.contains(String(words))
  }

  private static let vehicleFillers = ["共", "计", "为", "保有", "有", "数", "：", ":", "合"]
  private static let vehicleNouns = ["公务用车", "公务车辆", "公务车", "公车", "车辆", "用车"]
  private static let thereWords = [
    "年末", "年底", "目前", "期末", "月31日", "尚有", "现有", "共有", "实有", "仍有", "保留", "留用", "在用", "存有", "拥有", "配有", "配备有",
  ]
  private static let movedWords = [
    "购", "更新", "新增", "报废", "处置", "编制", "核定", "减", "增", "上年", "租", "封存", "移交", "上缴", "拍卖", "其中", "专用", "执法", "单价", "待",
  ]
  private static let assetVehicles: Set<String> = ["车辆", "汽车", "公务用车", "车辆有"]
  private static let assets: Phrase = "资产"
}
