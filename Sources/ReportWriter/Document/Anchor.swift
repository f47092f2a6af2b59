import DisclosureModel

/// The name of a place on the page. Holds only `a`–`z`, `0`–`9` and `-`, so that no writer need escape it.
package struct Anchor: Sendable, Hashable, Comparable {
  package let name: String

  /// Other characters of `name` become `-`; names that differ only in those are told apart by a hash.
  package init(_ name: String) {
    var safe = ""
    var isExact = true
    for scalar in name.unicodeScalars {
      switch scalar {
      case "a"..."z", "0"..."9", "-": safe.unicodeScalars.append(scalar)
      case ".", "_": safe.append("-")
      default: isExact = false
      }
    }
    while safe.hasPrefix("-") { safe.removeFirst() }
    self.name = isExact && !safe.isEmpty ? safe : StableID.make(safe.isEmpty ? "x-" : safe + "-", [name])
  }

  package static func < (left: Anchor, right: Anchor) -> Bool { left.name < right.name }
}

extension Anchor {
  /// A place in a document: the same as long as the place and the words are.
  package static func source(document: String, quote: SourceQuote) -> Anchor {
    let position = quote.position
    return Anchor(
      StableID.make(
        "src-", [document, "\(position.page ?? 0)", "\(position.line)", "\(position.column)", quote.text]))
  }

  package static func document(_ path: String) -> Anchor { Anchor(StableID.make("doc-", [path])) }

  /// A swing; named after the id that `compare explain` takes.
  package static func swing(_ id: String) -> Anchor { Anchor("swing-" + id) }

  /// A finding; one that has no id yet is named after what it says and where.
  package static func finding(_ finding: Finding) -> Anchor {
    if !finding.id.isEmpty { return Anchor("finding-" + finding.id) }
    let position = finding.source?.position
    return Anchor(
      StableID.make(
        "finding-",
        [
          finding.rule, finding.document, "\(position?.line ?? 0)", "\(position?.column ?? 0)", finding.message.zh,
        ]))
  }
}
