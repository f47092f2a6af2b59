import DisclosureModel

/// A target that is a number: ≥95%, 不少于12次, 300人以上, ≤45万元.
struct PerformanceTarget: Sendable, Hashable {
  enum Sense: Sendable, Hashable {
    case atLeast
    case atMost
    case exactly
  }

  var sense: Sense
  /// Ten-thousandths.
  var value: Int64
  /// The words after the number.
  var unit: String

  /// - Parameter isCost: a cost is to be kept low, whatever the sign.
  init?(_ text: String, isCost: Bool) {
    let target = RuleText(text)
    let numbers = target.numbers
    guard numbers.count == 1, let number = numbers.first else { return nil }
    let before = target.slice(0..<number.range.lowerBound)
    let after = target.slice(number.range.upperBound..<target.scalars.count)
    guard before.scalars.count <= 6 else { return nil }
    value = number.value
    if before.containsAny(PerformanceTarget.mostWords) || after.containsAny(["以内", "以下"]) {
      sense = .atMost
    } else if before.containsAny(PerformanceTarget.leastWords) || after.contains("以上") {
      sense = .atLeast
    } else {
      guard before.scalars.allSatisfy({ $0 == "=" || $0 == ":" }) else { return nil }
      sense = isCost ? .atMost : .exactly
    }
    unit = String(
      String.UnicodeScalarView(after.scalars.filter { !"()以上下内含".unicodeScalars.contains($0) }))
    if sense == .exactly && (unit.hasPrefix("月") || unit.hasPrefix("年") || unit.hasPrefix("日")) { return nil }
  }

  /// True when it asks for less than an earlier one of the same kind; nil where the two cannot be compared.
  func isLower(than earlier: PerformanceTarget) -> Bool? {
    guard sense == earlier.sense, unit == earlier.unit else { return nil }
    return sense == .atMost ? value > earlier.value : value < earlier.value
  }

  private static let leastWords = ["≥", "≧", ">", "不低于", "不少于", "大于", "达到", "超过", "高于"]
  private static let mostWords = ["≤", "≦", "<", "不超过", "不高于", "不大于", "小于", "低于", "控制在"]
}
