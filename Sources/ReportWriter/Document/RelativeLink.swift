/// A link to a file of the corpus, relative to the page and percent-encoded (RFC 3986), so that it holds no character
/// that HTML or Markdown would read otherwise, no scheme and no host.
package struct RelativeLink: Sendable, Hashable {
  package let address: String
  /// The same path unencoded, for paper.
  package let path: String

  /// - Parameters:
  ///   - folder: path from the page to the corpus folder, with `/`; may climb (`../Corpus`).
  ///   - document: path of the file below that folder. Nil results when it is absolute, empty, or climbs.
  ///   - page: 1-based; added as the fragment that viewers of PDF files understand.
  package init?(folder: String, document: String, page: Int? = nil) {
    let parts = document.split(separator: "/", omittingEmptySubsequences: false)
    guard !document.isEmpty, !parts.contains(where: { $0.isEmpty || $0 == "." || $0 == ".." }) else { return nil }
    var steps = folder.split(separator: "/").map(String.init)
    if steps.isEmpty { steps = ["."] }
    let start = folder.hasPrefix("/") ? "/" : ""
    steps += parts.map(String.init)
    let isPDF = document.lowercased().hasSuffix(".pdf")
    let fragment = isPDF ? page.map { "#page=\($0)" } ?? "" : ""
    address = start + steps.map(RelativeLink.encoded).joined(separator: "/") + fragment
    path = start + steps.joined(separator: "/")
  }

  private static func encoded(_ step: String) -> String {
    var result = ""
    for byte in step.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
        UInt8(ascii: "~"):
        result.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        result += digits.utf8.count == 1 ? "%0" + digits : "%" + digits
      }
    }
    return result
  }
}
