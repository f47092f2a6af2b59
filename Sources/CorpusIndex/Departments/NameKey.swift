/// The form in which department names are compared: what two ways of writing one name have in common.
///
/// Blanks and quotation marks go, wide letters become narrow, 人民政府 is 政府 (政府办公室 and 人民政府办公室 are one body), 与 is 和
/// (规划与自然资源局), and 政府 between a place and its 街道 goes.
package struct NameKey: Hashable, Sendable {
  package let text: String

  package init(_ name: String) {
    var folded = ""
    for scalar in name.unicodeScalars {
      switch scalar.value {
      case 0xFF01...0xFF5E:
        if let narrow = Unicode.Scalar(scalar.value - 0xFEE0) { folded.unicodeScalars.append(narrow) }
      case 0...0x20, 0x7F...0xA0, 0x2000...0x200F, 0x2018...0x201F, 0x3000, 0xFEFF: continue
      case 0x4E0E: folded += "和"
      default: folded.unicodeScalars.append(scalar)
      }
    }
    folded = folded.lowercased()
    folded = NameKey.replacing("人民政府", with: "政府", in: folded)
    if folded.hasSuffix("街道办事处") || folded.hasSuffix("街道") {
      folded = NameKey.replacing("政府", with: "", in: folded)
    }
    text = folded
  }

  private static func replacing(_ words: String, with other: String, in text: String) -> String {
    guard text.contains(words) else { return text }
    return text.split(separator: words, omittingEmptySubsequences: false).joined(separator: other)
  }

  /// The key without 省 市 区 县: 浏阳政府办 is looked for in 浏阳政府办公室.
  var withoutPlaceWords: String { String(text.filter { !"省市区县".contains($0) }) }

  /// Every shorter name that is left when whole places are taken off the front: 长沙市开福区政府办公室 → 开福区政府办公室, 政府办公室.
  var withoutLeadingPlaces: [String] {
    var rest: [String] = []
    for index in text.indices where "省市区县州盟旗镇乡".contains(text[index]) {
      let tail = text[text.index(after: index)...]
      if !tail.isEmpty { rest.append(String(tail)) }
    }
    return rest
  }
}
