/// Words to look for, as UTF-8, so that thousands of reasons can be searched for hundreds of phrases.
struct Phrase: Sendable, Hashable, ExpressibleByStringLiteral {
  let bytes: [UInt8]

  init(_ text: String) { bytes = Array(text.utf8) }

  init(stringLiteral text: String) { self.init(text) }
}

/// A clause of a reason, ready to be searched.
struct Clause: Sendable, Hashable {
  let text: String
  private let bytes: [UInt8]

  init(_ text: String) {
    self.text = text
    bytes = Array(text.utf8)
  }

  func contains(_ phrase: Phrase) -> Bool {
    let needle = phrase.bytes
    guard let first = needle.first, needle.count <= bytes.count else { return needle.isEmpty }
    return bytes.withUnsafeBufferPointer { text in
      needle.withUnsafeBufferPointer { words in
        var start = 0
        let last = text.count - words.count
        while start <= last {
          if text[start] == first && Clause.matches(text, words, at: start) { return true }
          start += 1
        }
        return false
      }
    }
  }

  func containsAny(_ phrases: [Phrase]) -> Bool { phrases.contains { contains($0) } }

  private static func matches(
    _ text: UnsafeBufferPointer<UInt8>, _ words: UnsafeBufferPointer<UInt8>, at start: Int
  ) -> Bool {
    var index = 1
    while index < words.count {
      if text[start + index] != words[index] { return false }
      index += 1
    }
    return true
  }

  /// The sentences and enumerated points of a reason, each as its clauses.
  static func parts(of reason: String) -> [[Clause]] {
    reason.split(whereSeparator: { "。；;！\n".contains($0) }).map { clauses(of: String($0)) }.filter { !$0.isEmpty }
  }

  /// The clauses of a reason, as its punctuation and enumeration part them.
  static func clauses(of reason: String) -> [Clause] {
    var clauses: [Clause] = []
    var words = String.UnicodeScalarView()
    var saysSomething = false
    func isBoundary(_ scalar: Unicode.Scalar) -> Bool {
      switch scalar {
      case "，", ",", "。", "；", ";", "、", "！", "：", ":", "\n": true
      default: false
      }
    }
    for scalar in reason.unicodeScalars {
      if isBoundary(scalar) {
        if saysSomething { clauses.append(Clause(String(words))) }
        words = String.UnicodeScalarView()
        saysSomething = false
      } else {
        words.append(scalar)
        saysSomething = saysSomething || scalar.isHan
      }
    }
    if saysSomething { clauses.append(Clause(String(words))) }
    return clauses
  }
}

extension Unicode.Scalar {
  var isHan: Bool { (0x4E00...0x9FFF).contains(value) || (0x3400...0x4DBF).contains(value) }
  var isDigit: Bool { (0x30...0x39).contains(value) || (0xFF10...0xFF19).contains(value) }
}
