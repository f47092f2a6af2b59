internal import CLibXML2

/// An element as its start tag describes it.
struct PageElement {
  var tag: PageTag
  /// Left out with all it holds: scripts, navigation, what style or attributes hide.
  var isHidden: Bool
  /// Of a cell that covers more than its own place.
  var span: PageTree.Span?

  init(name: String, attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?) {
    tag = PageTag(name: name)
    isHidden = tag == .dropped
    var columns = 1
    var rows = 1
    var isLayout = false
    var index = 0
    while let attributes, let key = attributes[index] {
      let value = attributes[index + 1].map { String(cString: $0) } ?? ""
      index += 2
      switch String(cString: key) {
      case "colspan": columns = Self.count(value, lowest: 1, highest: Self.mostColumns)
      case "rowspan": rows = Self.count(value, lowest: 0, highest: 65_534)
      case "style": isHidden = isHidden || Self.hides(value)
      case "hidden": isHidden = true
      case "aria-hidden": isHidden = isHidden || value == "true"
      case "role":
        isHidden = isHidden || Self.chromeRoles.contains(value)
        isLayout = value == "presentation" || value == "none"
      case "class", "id": isHidden = isHidden || Self.isChrome(value)
      default: break
      }
    }
    if tag == .table, isLayout { tag = .block }
    if tag == .cell, columns != 1 || rows != 1 { span = PageTree.Span(columns: columns, rows: rows) }
    if name == "body" || name == "html" { isHidden = false }
  }

  /// Widest merged cell that is followed; HTML allows 1000, reports have fewer than 40.
  private static let mostColumns = 1_000

  private static func count(_ value: String, lowest: Int, highest: Int) -> Int {
    let digits = value.utf8.drop { $0 == 0x20 }.prefix { ByteClass.isDigit($0) }
    guard let number = Int(String(decoding: digits.prefix(9), as: UTF8.self)) else { return 1 }
    return min(max(number, lowest), highest)
  }

  /// Whether a style hides its element; compared on lower-case bytes without blanks, since every tag may have a style.
  private static func hides(_ style: String) -> Bool {
    let plain = style.utf8.compactMap { byte in
      byte <= 0x20 ? nil : byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
    }
    return hidingStyles.contains { wanted in
      plain.indices.contains { plain[$0] == wanted[0] && plain[$0...].starts(with: wanted) }
    }
  }

  private static let hidingStyles = ["display:none", "visibility:hidden"].map { Array($0.utf8) }

  private static let chromeRoles: Set<String> = [
    "navigation", "banner", "contentinfo", "search", "complementary", "menu", "menubar", "toolbar", "dialog",
  ]

  /// Names that site builders give to what is not the article.
  private static func isChrome(_ value: String) -> Bool {
    value.split(whereSeparator: { $0 == " " || $0 == "\t" || $0 == "\n" }).contains {
      chromeNames.contains($0.lowercased())
    }
  }

  private static let chromeNames: Set<String> = [
    "nav", "navbar", "menu", "breadcrumb", "breadcrumbs", "crumb", "crumbs", "sidebar", "footer", "foot", "copyright",
    "share", "pagination", "pager", "related", "recommend", "toolbar", "skip-link", "sitenav", "topnav", "leftnav",
  ]
}
