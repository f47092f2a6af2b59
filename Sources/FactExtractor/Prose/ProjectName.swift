/// Finds the name of a project in the words in front of its amount.
enum ProjectName {
  private static let tails = [
    "项目资金：", "项目金额：", "预算金额：", "预算资金：", "资金额度：", "项目预算：", "资金：", "金额：", "全年预算数为", "全年预算数", "全年预算", "调整预算数", "调整预算",
    "批复预算", "执行数为", "执行数", "实际支出", "支出决算数为", "支出决算为", "年初预算数为", "年初预算为",
    "预算安排", "预算数为", "决算数为", "支出预算", "支出决算", "年初预算", "预算数", "决算数",
    "预算为", "决算为", "支出为", "资金为", "安排", "支出", "预算", "决算", "共计", "合计", "为", "共", "计", "约", "是", ":", "：", "(", "—", "-",
  ]
  private static let heads = [
    "项目名称：", "名称：", "其中", "主要用于", "主要为", "主要是", "包括", "用于", "一是", "二是", "三是", "四是", "五是", "安排", "是", "为", "：", ":", "的",
    "和", "及",
  ]
  /// Words with which a name of a project does not begin: they show that the clause tells of something else.
  private static let strangers = [
    "完成", "实现", "支付", "收到", "发放", "争取", "引进", "总投资", "投资", "增收", "节约", "减少", "增加", "拨付", "到位", "较", "比", "合计", "共计",
    "总计", "占", "同比", "上述", "以上", "前述", "各项",
  ]

  /// Words in front of a rate, which is no project's sum: 年人均240元.
  private static let ratePhrases = ["人均", "年均", "每人", "每月", "每年", "单价", "标准"].map { Phrase($0) }

  /// True for a name that says by itself that it is a project's, without a list around it.
  static func isTelling(_ name: String) -> Bool {
    ["经费", "项目", "资金", "补助", "工程", "专项", "费用", "补贴"].contains(where: name.hasSuffix)
  }

  /// The name, or nil when the words are none: too short, too long, or a clause of another kind.
  static func name(in words: ArraySlice<UInt8>) -> String? {
    let kept = words.filter { $0 > 0x20 }
    var range = kept.indices
    while let shorter = trimmed(range, of: kept) ?? unbracketed(range, of: kept) { range = shorter }
    let name = kept[range]
    guard (2...40).contains(name.count(where: { $0 & 0xC0 != 0x80 })) else { return nil }
    guard !strangerPhrases.contains(where: { name.starts(with: $0.bytes) }) else { return nil }
    guard !kinds.contains(where: { name.elementsEqual($0.bytes) }) else { return nil }
    guard !relations.contains(where: { name.suffix($0.bytes.count).elementsEqual($0.bytes) }) else { return nil }
    guard !ratePhrases.contains(where: { name.suffix($0.bytes.count).elementsEqual($0.bytes) }) else { return nil }
    for mark in breakingMarks where ByteSearch.first(mark.bytes, in: kept, range) != nil { return nil }
    return String(decoding: name, as: UTF8.self)
  }

  /// (四好农村路: a bracket that only opens in front of the name is no part of it.
  private static func unbracketed(_ range: Range<Int>, of words: [UInt8]) -> Range<Int>? {
    guard words[range].first == UInt8(ascii: "("), !words[range].contains(UInt8(ascii: ")")) else { return nil }
    return range.lowerBound + 1..<range.upperBound
  }

  /// The name without one round of heads and tails; nil when there are none.
  private static func trimmed(_ range: Range<Int>, of words: [UInt8]) -> Range<Int>? {
    var result = range
    for index in headPhrases.indices where headPhrases[index].bytes.count < result.count {
      if words[result].starts(with: headPhrases[index].bytes), !isOwnWord(words[result]) {
        result = result.lowerBound + headPhrases[index].bytes.count..<result.upperBound
      }
    }
    for index in tailPhrases.indices where tailPhrases[index].bytes.count < result.count {
      let tail = tailPhrases[index].bytes
      guard words[result.upperBound - tail.count..<result.upperBound].elementsEqual(tail) else { continue }
      if tail == expenditure.bytes, words[result].starts(with: other.bytes) { continue }
      result = result.lowerBound..<result.upperBound - tail.count
    }
    return result == range ? nil : result
  }

  /// Kinds of projects, which are no project.
  private static let kinds = Phrase.list("基本建设类项目 行政事业类项目 行政事业性项目 基本建设项目 其他类项目 一般性项目 专项业务项目 特定目标类项目 其他运转类项目")
  /// …专项超出年初预算32.50万元 compares.
  private static let relations = Phrase.list("超出 超过 低于 高于 少于 多于 超 结余 剩余")

  /// 和美乡村 and 和谐社区 begin with no joint.
  private static func isOwnWord(_ words: ArraySlice<UInt8>) -> Bool {
    ownWords.contains { words.starts(with: $0.bytes) }
  }

  private static let ownWords = Phrase.list("和美 和谐 和睦 和平 及时 用于民")
  private static let headPhrases = heads.map { Phrase($0) }
  private static let tailPhrases = tails.map { Phrase($0) }
  private static let strangerPhrases = strangers.map { Phrase($0) }
  private static let breakingMarks: [Phrase] = ["，", "。", "；"]
  private static let expenditure: Phrase = "支出"
  private static let other: Phrase = "其他"
}
