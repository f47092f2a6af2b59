/// HTML elements by what they mean for reading a page.
enum PageTag: UInt8 {
  /// Not an element.
  case text
  /// Ends the line and paragraph before and after it.
  case block
  /// A list or list-like container that may be a menu.
  case list
  case paragraph
  case heading1, heading2, heading3, heading4, heading5, heading6
  case lineBreak
  case preformatted
  case anchor
  case strong
  case superscript
  case table, row, cell
  case inline
  /// Scripts, navigation, controls: left out with all they hold.
  case dropped
  /// Left out unless it holds the page's text, as the form does that some site builders put around every page.
  case form
  /// `header` and `footer`: left out except inside an article.
  case furniture
  /// `article` and `main`.
  case article

  init(name: String) {
    self = Self.byName[name] ?? .inline
  }

  var isBlock: Bool {
    switch self {
    case .block, .list, .paragraph, .preformatted, .form, .furniture, .article, .table, .row, .cell: true
    default: false
    }
  }

  /// 1 to 6, nil for other elements.
  var headingLevel: Int? {
    guard rawValue >= PageTag.heading1.rawValue, rawValue <= PageTag.heading6.rawValue else { return nil }
    return Int(rawValue - PageTag.heading1.rawValue) + 1
  }

  private static let byName: [String: PageTag] = {
    var tags: [String: PageTag] = [
      "p": .paragraph, "h1": .heading1, "h2": .heading2, "h3": .heading3, "h4": .heading4, "h5": .heading5,
      "h6": .heading6, "br": .lineBreak, "pre": .preformatted, "a": .anchor, "b": .strong, "strong": .strong,
      "sup": .superscript, "table": .table, "tr": .row, "td": .cell, "th": .cell, "form": .form, "header": .furniture,
      "footer": .furniture, "article": .article, "main": .article,
    ]
    let blocks = """
      div section address blockquote center dd details dt fieldset figcaption figure hgroup hr li summary caption body html \
      tbody thead tfoot colgroup frameset noframes
      """
    for name in blocks.split(separator: " ") { tags[String(name)] = .block }
    for name in ["ul", "ol", "dl", "dir", "menu"] { tags[name] = .list }
    let dropped = """
      script style noscript template nav aside head title meta link button select option optgroup textarea iframe frame object \
      embed applet svg math canvas audio video map area datalist dialog input img base
      """
    for name in dropped.split(separator: " ") { tags[String(name)] = .dropped }
    return tags
  }()
}
