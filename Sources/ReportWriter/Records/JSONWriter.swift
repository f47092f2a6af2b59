/// Writes JSON (RFC 8259) indented by two blanks, members in the order given, slashes as they are.
package struct JSONWriter: Sendable, Hashable {
  package init() {}

  /// Ends with a line feed.
  package func write(_ value: JSONValue) -> String {
    var text = ""
    append(value, to: &text, indent: "")
    return text + "\n"
  }

  /// An array with an object a row.
  package func write(_ table: RecordTable) -> String { write(JSONValue(table)) }

  private func append(_ value: JSONValue, to text: inout String, indent: String) {
    switch value {
    case .object(let members):
      list(members, "{", "}", to: &text, indent: indent) { member, text, inner in
        text += JSONWriter.quoted(member.name) + ": "
        append(member.value, to: &text, indent: inner)
      }
    case .array(let values):
      list(values, "[", "]", to: &text, indent: indent) { append($0, to: &$1, indent: $2) }
    case .text(let string): text += JSONWriter.quoted(string)
    case .integer(let number): text += String(number)
    case .boolean(let flag): text += flag ? "true" : "false"
    case .null: text += "null"
    }
  }

  private func list<Element>(
    _ elements: [Element], _ open: String, _ close: String, to text: inout String, indent: String,
    _ each: (Element, inout String, String) -> Void
  ) {
    if elements.isEmpty {
      text += open + close
      return
    }
    let inner = indent + "  "
    text += open
    for (index, element) in elements.enumerated() {
      text += (index == 0 ? "\n" : ",\n") + inner
      each(element, &text, inner)
    }
    text += "\n" + indent + close
  }

  private static func quoted(_ string: String) -> String {
    var result = "\""
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      // control characters must be escaped; line and paragraph separators end a line in some readers
      case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{2028}", "\u{2029}": result += escaped(scalar)
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }

  private static func escaped(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16)
    return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
  }
}
