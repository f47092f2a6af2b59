/// What can begin with a character, so that characters with which nothing begins cost one look.
struct CharacterClass: OptionSet, Sendable {
  let rawValue: UInt8

  static let term = CharacterClass(rawValue: 1)
  static let ordinal = CharacterClass(rawValue: 2)
  static let mark = CharacterClass(rawValue: 4)
  static let digit = CharacterClass(rawValue: 8)
  /// 一 to 十 and 两, which count small things
  static let count = CharacterClass(rawValue: 16)
  /// 一 and 二, with which a year in Chinese digits begins
  static let year = CharacterClass(rawValue: 32)

  fileprivate static func classes(of terms: TermAutomaton) -> [CharacterClass] {
    var table = (0..<0x10000).map { terms.begins(with: UInt16($0)) ? CharacterClass.term : [] }
    for code in 0x30...0x39 { table[code].formUnion([.digit, .ordinal]) }
    for code in 0x2460...0x2473 { table[code].formUnion(.ordinal) }
    for code in 0x2010...0x2015 { table[code].formUnion(.mark) }
    add(.ordinal, "(一二三四五六七八九十", to: &table)
    add(.mark, "()-/,\n\t、。，；：！？", to: &table)
    add(.count, "两一二三四五六七八九十", to: &table)
    add(.year, "一二", to: &table)
    return table
  }

  private static func add(_ value: CharacterClass, _ characters: String, to table: inout [CharacterClass]) {
    for unit in characters.utf16 { table[Int(unit)].formUnion(value) }
  }
}

/// The characters that something begins with.
struct CharacterTable: Sendable {
  struct Entry: Sendable {
    var classes: CharacterClass
    /// The term that the character alone is, -1 for none.
    var term: Int16
  }

  /// For each character of the Basic Multilingual Plane the place of its entry; 0 where nothing begins with it. Small, since
  /// it is looked at for every character of a report. ``alone`` is set where more than a longer term may begin.
  let places: [UInt16]
  static let alone: UInt16 = 0x8000
  let entries: [Entry]

  init(terms: TermAutomaton) {
    var places = [UInt16](repeating: 0, count: 0x10000)
    var entries = [Entry(classes: [], term: -1)]
    for (code, classes) in CharacterClass.classes(of: terms).enumerated() where !classes.isEmpty {
      let entry = Entry(classes: classes, term: terms.single(UInt16(code)))
      places[code] = UInt16(entries.count) | (classes != .term || entry.term >= 0 ? CharacterTable.alone : 0)
      entries.append(entry)
    }
    self.places = places
    self.entries = entries
  }
}
