import DisclosureModel

/// What one clause of a reason is made of.
struct ReasonReading: Sendable, Hashable {
  let clause: Clause
  var roles: Set<ReasonVocabulary.Role> = []
  /// How many characters no list knows: what the clause says beyond phrases that fit anything.
  var remainder = 0
  /// A number of people or things, a document number, or a title in 《》.
  var namesNumberOrTitle = false
  /// A sum of money or a percentage, which may only repeat the change.
  private var statesAmount = false

  /// - Parameter labels: names of the line itself, which say nothing about a cause.
  init(_ clause: Clause, labels: [[Unicode.Scalar]]) {
    self.clause = clause
    let scalars = Array(clause.text.unicodeScalars)
    var place = scalars.startIndex
    while place < scalars.endIndex {
      let rest = scalars[place...]
      if let label = labels.first(where: { rest.starts(with: $0) }) {
        place += label.count
        continue
      }
      if let word = ReasonVocabulary.table.longest(in: rest) {
        roles.formUnion(word.roles)
        place += word.length
        continue
      }
      let scalar = scalars[place]
      if scalar.isDigit {
        place = readNumber(scalars, from: place)
        continue
      }
      if scalar == "《" || scalar == "〔" { namesNumberOrTitle = true }
      if scalar.isHan { remainder += 1 }
      place += 1
    }
    if statesAmount && remainder >= 2 { namesNumberOrTitle = true }
  }

  /// Reads a number with the word after it: 3 人 names something, 2020 年 does not, 12 万元 may only repeat the change.
  private mutating func readNumber(_ scalars: [Unicode.Scalar], from start: Int) -> Int {
    var place = start
    while place < scalars.endIndex, scalars[place].isDigit || scalars[place] == "." { place += 1 }
    while place < scalars.endIndex, scalars[place] == " " { place += 1 }
    guard place < scalars.endIndex else { return place }
    switch scalars[place] {
    case "年", "月", "日": place += 1
    case "万", "元", "亿", "%", "％":
      statesAmount = true
      while place < scalars.endIndex, "万亿元%％".unicodeScalars.contains(scalars[place]) { place += 1 }
    default: namesNumberOrTitle = namesNumberOrTitle || scalars[place].isHan
    }
    return place
  }

  var isRestraint: Bool { clause.containsAny(ReasonReading.restraints) }

  /// The direction that the clause argues, or nil where it argues none or both.
  var direction: Statement.Direction? {
    if roles.contains(.turnsDirection) { return nil }
    // 加大压减力度 argues downwards: a word of restraint decides
    let isRestraint = isRestraint
    if roles.contains(.down) || isRestraint { return roles.contains(.up) && !isRestraint ? nil : .down }
    return roles.contains(.up) ? .up : nil
  }

  /// Speaks of the year before, or of what ended: such a clause may argue either way.
  var looksBack: Bool { roles.contains(.turnsDirection) || clause.containsAny(ReasonReading.endings) }

  private static let endings: [Phrase] = ["完工", "竣工", "完成", "结束", "到期", "终止", "停止", "结转", "尾款", "恢复"]
  private static let restraints: [Phrase] = [
    "压减", "压缩", "节约", "缩减", "精简", "核减", "从严", "严格控制", "严控", "控制开支", "控制支出", "过紧日子", "紧日子", "八项规定", "节省", "勤俭",
  ]
}
