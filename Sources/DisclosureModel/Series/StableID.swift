/// Short ids that stay the same as the corpus grows: FNV-1a over the parts that name a thing, in Crockford's base 32.
package enum StableID {
  /// - Parameters:
  ///   - prefix: what is named: `f` fact, `s` swing, `c` finding.
  ///   - parts: what tells it apart from every other; order matters.
  package static func make(_ prefix: String, _ parts: [String]) -> String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for part in parts {
      for byte in part.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
      hash = (hash ^ 0x1F) &* 0x100_0000_01b3
    }
    var text = Array(prefix.utf8)
    for index in 0..<10 { text.append(alphabet[Int((hash >> (UInt64(index) * 5)) & 31)]) }
    return String(decoding: text, as: UTF8.self)
  }

  private static let alphabet = Array("0123456789abcdefghjkmnpqrstvwxyz".utf8)
}
