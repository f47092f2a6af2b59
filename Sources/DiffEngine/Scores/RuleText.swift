import DisclosureModel

/// Reads numbers and words out of a scoring rule or a target, as an evaluation table prints them.
struct RuleText: Sendable {
  /// Without blanks; full-width digits, percent signs and brackets as their plain forms.
  let scalars: [Unicode.Scalar]

  init(_ text: String) {
    scalars = text.unicodeScalars.compactMap { scalar in
      switch scalar.value {
      case 0xFF01...0xFF5E: Unicode.Scalar(scalar.value - 0xFEE0)
      case 0x20, 0x09, 0x0A, 0x0D, 0xA0, 0x3000: nil
      default: scalar
      }
    }
  }

  private init(_ scalars: [Unicode.Scalar]) { self.scalars = scalars }

  /// A decimal number, in ten-thousandths, and where it stands.
  struct Number: Sendable, Hashable {
    var value: Int64
    var range: Range<Int>
    var isPercent: Bool
  }

  /// Every number that ten-thousandths can hold.
  var numbers: [Number] {
    var found: [Number] = []
    var place = 0
    while place < scalars.count {
      guard scalars[place].isDigit else {
        place += 1
        continue
      }
      let start = place
      while place < scalars.count, scalars[place].isDigit || scalars[place] == "." { place += 1 }
      guard let value = RuleText.value(scalars[start..<place]) else { continue }
      let isPercent = place < scalars.count && scalars[place] == "%"
      found.append(Number(value: value, range: start..<place, isPercent: isPercent))
    }
    return found
  }

  func contains(_ word: String) -> Bool { first(word) != nil }

  func containsAny(_ words: [String]) -> Bool { words.contains(where: contains) }

  /// Where a word begins.
  func first(_ word: String) -> Int? {
    let needle = Array(word.unicodeScalars)
    guard !needle.isEmpty, needle.count <= scalars.count else { return nil }
    return (0...scalars.count - needle.count).first { scalars[$0..<$0 + needle.count].elementsEqual(needle) }
  }

  func slice(_ range: Range<Int>) -> RuleText { RuleText(Array(scalars[range.clamped(to: 0..<scalars.count)])) }

  /// The parts between the marks.
  func split(at marks: String) -> [RuleText] {
    let marks = Set(marks.unicodeScalars)
    return scalars.split(whereSeparator: marks.contains).map { RuleText(Array($0)) }
  }

  func hasPrefix(_ word: String) -> Bool { scalars.starts(with: word.unicodeScalars) }

  /// `0.5` as 5,000; nil for what is no number or out of bounds.
  private static func value(_ digits: ArraySlice<Unicode.Scalar>) -> Int64? {
    let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count <= 2, let whole = parts.first, !whole.isEmpty, whole.count <= 12 else { return nil }
    var value: Int64 = 0
    for digit in whole { value = value * 10 + Int64(digit.value - 0x30) }
    var places = 0
    for digit in (parts.count == 2 ? Array(parts[1]) : []).prefix(4) {
      value = value * 10 + Int64(digit.value - 0x30)
      places += 1
    }
    for _ in places..<4 { value *= 10 }
    return value
  }
}
