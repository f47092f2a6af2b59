/// Compares item names the way readers do: punctuation and blanks aside, and a classification code stands for its line.
enum ItemName {
  private static let ignored: Set<Character> = ["“", "”", "\"", "'", "、", "，", ",", "（", "）", "(", ")", "-", "—"]

  static func key(_ name: String) -> String {
    let plain = String(name.map { $0 == "／" ? "/" : $0 }.filter { !$0.isWhitespace && !ignored.contains($0) })
    let digits = plain.prefix { $0.isASCII && $0.isNumber }
    let next = plain.dropFirst(digits.count).first
    guard [3, 5, 7].contains(digits.count), next != "年", next != "." else { return plain }
    return String(digits)
  }
}
