import DisclosureModel

/// Names of funds in titles, longest first, so that 预算 inside 一般公共预算 is not taken for a budget figure.
enum FundWords {
  private static let names: [(String, Scope)] = [
    ("一般公共预算财政拨款", .general), ("一般公共预算当年拨款", .general), ("一般公共预算拨款", .general), ("一般公共预算", .general),
    ("公共财政预算财政拨款", .general), ("公共财政预算拨款", .general), ("公共财政预算", .general), ("公共预算财政拨款", .general),
    ("公共财政拨款", .general), ("政府性基金预算财政拨款", .govfund), ("政府性基金预算拨款", .govfund),
    ("政府性基金财政拨款", .govfund), ("政府性基金预算", .govfund), ("政府性基金", .govfund),
    ("国有资本经营预算财政拨款", .statecap), ("国有资本经营预算拨款", .statecap), ("国有资本经营预算", .statecap),
    ("国有资本经营", .statecap), ("财政拨款", .fiscal),
  ]

  static func funds(in words: String) -> Set<Scope> {
    var rest = words
    var found: Set<Scope> = []
    for (name, scope) in names where rest.contains(name) {
      rest = rest.replacing(name, with: "")
      found.insert(scope)
    }
    return found
  }

  static func removed(from words: String) -> String {
    names.reduce(words) { $0.replacing($1.0, with: "") }
  }
}
