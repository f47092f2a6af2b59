/// Text made harmless for HTML, in content and in double-quoted attributes (HTML Living Standard 13.3).
enum HTMLText {
  /// Without control characters and marks that turn the writing direction; blanks at the ends are kept as one.
  static func escaped(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in ReadableText.run(text).unicodeScalars {
      switch scalar {
      case "&": result.append(contentsOf: "&amp;".unicodeScalars)
      case "<": result.append(contentsOf: "&lt;".unicodeScalars)
      case ">": result.append(contentsOf: "&gt;".unicodeScalars)
      case "\"": result.append(contentsOf: "&quot;".unicodeScalars)
      case "'": result.append(contentsOf: "&#39;".unicodeScalars)
      default: result.append(scalar)
      }
    }
    return String(result)
  }

  /// Quotations may be cut; see ``ReadableText/quote(_:)``.
  static func quote(_ text: String) -> String { escaped(ReadableText.quote(text)) }

  /// `<name attributes>content</name>`; attribute values are escaped here, content by the caller.
  static func element(_ name: String, _ attributes: [(String, String)] = [], _ content: String) -> String {
    "<" + name + self.attributes(attributes) + ">" + content + "</" + name + ">"
  }

  static func attributes(_ attributes: [(String, String)]) -> String {
    attributes.map { " " + $0.0 + "=\"" + escaped($0.1) + "\"" }.joined()
  }
}
