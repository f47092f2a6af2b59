/// Words of untrusted documents made fit to be shown: no control characters, no marks that turn the writing direction
/// (they can make a figure read backwards), one line.
package enum ReadableText {
  /// Blanks of any kind become single spaces; the ends are trimmed.
  package static func line(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    var isBlankDue = false
    for scalar in text.unicodeScalars {
      if scalar.properties.isWhitespace {
        isBlankDue = !result.isEmpty
      } else if isShown(scalar) {
        if isBlankDue { result.append(" ") }
        isBlankDue = false
        result.append(scalar)
      }
    }
    return String(result)
  }

  /// The same for a run inside a line: a blank at either end, which tells it from its neighbours, stays as one space.
  package static func run(_ text: String) -> String {
    let body = line(text)
    if body.isEmpty { return text.isEmpty ? "" : " " }
    let lead = text.first?.isWhitespace == true ? " " : ""
    let trail = text.last?.isWhitespace == true ? " " : ""
    return lead + body + trail
  }

  /// Longest quotation on a page, in characters; the data formats keep the whole.
  package static let longestQuote = 600

  /// One line of at most ``longestQuote`` characters; a cut is marked with `……`.
  package static func quote(_ text: String) -> String {
    // a quotation of many megabytes is not worth walking through to its end
    let clean = line(String(text.prefix(longestQuote * 4)))
    return clean.count <= longestQuote ? clean : clean.prefix(longestQuote) + "……"
  }

  private static func isShown(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .surrogate, .unassigned, .lineSeparator, .paragraphSeparator: false
    default: true
    }
  }
}
