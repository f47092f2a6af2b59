import DisclosureModel

/// Gives the items of itemised lines the form that joins over the years.
///
/// A functional line joins on its code; a line printed without one joins on the code of its 类 and the names below it, or
/// on the code that another report of the series prints for the same name. Other items join on their name without
/// brackets, quotation marks and 类/款/项.
struct ItemJoin: Sendable {
  /// Code by 类 code and last name; nil where two codes share them.
  private var codeByName: [String: String?] = [:]

  init(_ reports: [SeriesReport]) {
    for report in reports {
      for fact in report.disclosure.facts where fact.key.indicator == .expenditureFunction {
        guard let coded = CodedItem(fact.key.item), coded.code.utf8.count > 3 else { continue }
        let name = ItemJoin.nameKey(classCode: String(coded.code.prefix(3)), name: coded.name)
        if let known = codeByName[name], known != coded.code {
          codeByName[name] = .some(nil)
        } else {
          codeByName[name] = .some(coded.code)
        }
      }
    }
  }

  func joined(_ item: String, of indicator: Indicator) -> String {
    if item.isEmpty { return "" }
    switch indicator {
    case .expenditureFunction: return functional(item)
    case .expenditureEconomic: return CodedItem(item)?.code ?? ItemJoin.plainName(item)
    default: return ItemJoin.plainName(item)
    }
  }

  private func functional(_ item: String) -> String {
    if let coded = CodedItem(item) { return coded.code }
    var names = item.split(separator: "/").map { ItemJoin.plainName(String($0)) }
    guard let first = names.first else { return item }
    guard let classCode = FunctionalClass.code(ofName: first) else { return names.joined(separator: "/") }
    if names.count == 1 { return classCode }
    if let last = names.last,
      case .some(.some(let code)) = codeByName[ItemJoin.nameKey(classCode: classCode, name: last)]
    {
      return code
    }
    names[0] = classCode
    return names.joined(separator: "/")
  }

  private static func nameKey(classCode: String, name: String) -> String { classCode + plainName(name) }

  /// The name without brackets and their contents of 类/款/项, quotation marks and blanks.
  static func plainName(_ name: String) -> String {
    var result = ""
    for scalar in name.unicodeScalars {
      switch scalar {
      case "（", "(", "）", ")", "“", "”", "\"", "《", "》", " ", "\u{3000}": continue
      default: result.unicodeScalars.append(scalar)
      }
    }
    for ending in "类款项".unicodeScalars where result.unicodeScalars.last == ending && !result.hasSuffix("事项") {
      result.unicodeScalars.removeLast()
    }
    return result.isEmpty ? name : result
  }
}

/// An item that begins with a classification code: `2010301 行政运行`.
struct CodedItem: Sendable, Hashable {
  var code: String
  var name: String

  /// Nil for an item that does not begin with at least three digits.
  init?(_ item: String) {
    let digits = item.utf8.prefix { (0x30...0x39).contains($0) }
    guard digits.count >= 3, let code = String(digits) else { return nil }
    self.code = code
    name = String(item[digits.endIndex...].drop { $0 == " " })
  }

  /// 类, 款 and 项 as 0, 1 and 2.
  var depth: Int { max(0, (code.utf8.count - 3) / 2) }
}
