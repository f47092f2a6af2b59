import CorpusIndex
import DisclosureModel

/// A first word that is no subcommand. The parser would take it for an argument of the report, which has none.
struct UnknownCommand {
  private let word: String
  private let known: [String]

  /// - Parameters:
  ///   - arguments: without the program's name.
  ///   - known: the subcommands that are told of.
  /// - Returns: nil when the first word is a subcommand, `help` or an option, or there is none.
  init?(_ arguments: [String], known: [String]) {
    guard let word = arguments.first, !word.hasPrefix("-"), word != "help", !known.contains(word) else { return nil }
    self.word = word
    self.known = known
  }

  var failure: CommandFailure {
    if word == "publish" {
      return .usage(
        zh: "publish（把全部报告做成一个静态网站）还没有；现在可以用 compare --all --output 文件夹 给每个部门各写一页",
        en:
          "There is no publish (all reports as a static site) yet; compare --all --output FOLDER writes a page for each department"
      )
    }
    let all = (zh: known.joined(separator: "、"), en: known.joined(separator: ", "))
    if let near {
      return .usage(
        zh: "没有子命令“\(word)”，是不是 compare \(near)？可用：\(all.zh)",
        en: "There is no subcommand “\(word)”; compare \(near)? There are \(all.en)")
    }
    return .usage(
      zh: "没有子命令“\(word)”；可用：\(all.zh)。部门要写在 --dept 后面：compare --dept \(word)",
      en:
        "There is no subcommand “\(word)”; there are \(all.en). A department stands after --dept: compare --dept \(word)"
    )
  }

  /// The subcommand that a slip of the finger or two away from gives the word.
  private var near: String? {
    let scored = known.map { (name: $0, steps: EditDistance.between(word.lowercased(), $0)) }
    return scored.min { $0.steps < $1.steps }.flatMap { $0.steps <= min(2, word.count - 1) ? $0.name : nil }
  }
}

/// How many letters have to be put in, left out or replaced to make one word of another (Levenshtein).
enum EditDistance {
  static func between(_ left: String, _ right: String) -> Int {
    let right = Array(right)
    var row = Array(0...right.count)
    for (place, letter) in left.enumerated() {
      var next = [place + 1]
      for column in right.indices {
        let replaced = row[column] + (right[column] == letter ? 0 : 1)
        next.append(min(replaced, row[column + 1] + 1, next[column] + 1))
      }
      row = next
    }
    return row[right.count]
  }
}
