import DisclosureModel

/// Names of funds in titles, longest first, so that 预算 inside 一般公共预算 is not taken for a budget figure.
struct FundWords {
  /// The funds that words name.
  private(set) var scopes: Set<Scope> = []
  /// The words without the names of funds.
  private(set) var rest: Words

  init(in words: Words) {
    rest = words
    guard words.contains(anyOf: FundWords.cores) else { return }
    for (name, scope) in FundWords.names {
      guard let without = rest.removing(name) else { continue }
      rest = without
      scopes.insert(scope)
    }
  }

  /// Every name holds one of these.
  private static let cores: [StaticString] = ["公共", "基金", "资本", "财政拨款"]

  private static let names: [(StaticString, Scope)] = [
    ("一般公共预算财政拨款", .general), ("一般公共预算当年拨款", .general), ("一般公共预算拨款", .general), ("一般公共预算", .general),
    ("一般公共财政预算", .general), ("公共财政预算财政拨款", .general), ("公共财政预算拨款", .general), ("公共财政预算", .general),
    ("公共预算财政拨款", .general),
    ("公共财政拨款", .general), ("政府性基金预算财政拨款", .govfund), ("政府性基金预算拨款", .govfund),
    ("政府性基金财政拨款", .govfund), ("政府性基金预算", .govfund), ("政府性基金", .govfund), ("政府基金", .govfund),
    ("国有资本经营预算财政拨款", .statecap), ("国有资本经营预算拨款", .statecap), ("国有资本经营预算", .statecap),
    ("国有资本经营", .statecap), ("财政拨款", .fiscal),
  ]
}
