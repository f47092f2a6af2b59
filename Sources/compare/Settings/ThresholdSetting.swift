import CorpusIndex
import DiffEngine
import DisclosureModel

/// A threshold as a user sets it: `10万元,20%`, or one of the two alone.
struct ThresholdSetting: Equatable {
  var topic: ThresholdTopic
  /// Minor units: 分 for money, one for head counts. Nil leaves the amount as it was.
  var amount: Int64?
  /// Ten-thousandths of a percent. Nil leaves the percentage as it was.
  var percent: Int64?

  /// What is wrong with a text.
  struct Fault: Error, Equatable {
    var note: Note
  }

  init(topic: ThresholdTopic, _ text: String) throws(Fault) {
    self.topic = topic
    let parts = ThresholdSetting.narrowed(text).split(separator: ",", omittingEmptySubsequences: false)
    for part in parts { try take(String(part)) }
  }

  func apply(to thresholds: inout Thresholds) {
    let bound = topic.bound(of: thresholds)
    topic.set(Thresholds.Bound(amount: amount ?? bound.amount, percent: percent ?? bound.percent), in: &thresholds)
  }

  private mutating func take(_ part: String) throws(Fault) {
    let number = part.prefix { $0.isASCII && ($0.isNumber || $0 == ".") }
    let unit = String(part.dropFirst(number.count))
    if number.isEmpty, !part.isEmpty, part != "%" {
      throw Fault(note: Note(zh: "“\(part)”应以阿拉伯数字开头", en: "“\(part)” must begin with a number in digits"))
    }
    guard let scale = ThresholdSetting.scales(of: topic)[unit] else { throw wrongUnit(part, unit) }
    guard let minor = ThresholdSetting.minor(number, scale: scale) else {
      throw Fault(note: Note(zh: "“\(part)”不是可用的数", en: "“\(part)” is no usable number"))
    }
    let isPercent = unit == "%"
    guard (isPercent ? percent : amount) == nil else {
      throw Fault(note: Note(zh: "“\(part)”重复", en: "“\(part)” is said twice"))
    }
    if isPercent { percent = minor } else { amount = minor }
  }

  private func wrongUnit(_ part: String, _ unit: String) -> Fault {
    let units = topic.unit == .yuan ? "万元、元、亿元、%" : "人、%"
    if part.isEmpty { return Fault(note: Note(zh: "缺少数字", en: "a number is missing")) }
    return Fault(
      note: unit.isEmpty
        ? Note(zh: "“\(part)”缺单位（\(units)）", en: "“\(part)” lacks its unit (\(units))")
        : Note(zh: "“\(part)”的单位应为 \(units)", en: "“\(part)” must be in \(units)"))
  }

  /// Decimal places from a unit down to minor units.
  private static func scales(of topic: ThresholdTopic) -> [String: Int] {
    topic.unit == .yuan ? ["元": 2, "万元": 6, "万": 6, "亿元": 10, "%": 4] : ["人": 0, "%": 4]
  }

  /// The exact number in minor units; nil for what is no decimal, too fine or too large.
  private static func minor(_ number: Substring, scale: Int) -> Int64? {
    let parts = number.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    guard let whole = parts.first, !whole.isEmpty, parts.count == 1 || !parts[1].isEmpty else { return nil }
    let fraction = parts.count > 1 ? parts[1] : ""
    guard !fraction.contains("."), fraction.count <= scale else { return nil }
    let digits = whole + fraction + String(repeating: "0", count: scale - fraction.count)
    guard let minor = Int64(digits), minor <= Amount.largest else { return nil }
    return minor
  }

  /// Full-width digits and marks, as Chinese input methods produce them, in their ASCII forms; blanks gone.
  private static func narrowed(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x20, 0x09, 0x3000: continue
      case 0xFF01...0xFF5E: result.append(Unicode.Scalar(UInt8(scalar.value - 0xFEE0)))
      default: result.append(scalar)
      }
    }
    return String(result)
  }
}
