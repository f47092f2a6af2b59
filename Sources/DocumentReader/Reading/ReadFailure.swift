import DisclosureModel

/// Why a file could not be read as a document.
package enum ReadFailure: Error, Hashable, Sendable {
  /// No bytes, or nothing but blanks.
  case empty
  /// More bytes than the limit.
  case tooLarge(bytes: Int, limit: Int)
  /// Bytes that no text has (zero bytes, a known magic number such as that of PDF or ZIP).
  case binary(kind: String?)
  /// In none of the encodings; `at` is the first byte (0-based) that does not fit the first encoding tried.
  case notText(encodingsTried: [String], at: Int)
  /// A format that no reader here understands.
  case unsupported(extension: String)
  /// HTML that nests deeper than any page does.
  case nestedTooDeep(limit: Int)

  /// What happened and what to do about it.
  package var message: Finding.Message {
    switch self {
    case .empty:
      Finding.Message(
        zh: "文件是空的。请换成有内容的报告，或把它移出文件夹。",
        en: "The file is empty. Replace it with the report, or move it out of the folder.")
    case .tooLarge(let bytes, let limit):
      Finding.Message(
        zh: "文件有 \(Self.megabytes(bytes)) MB，超过 \(Self.megabytes(limit)) MB 的上限。请拆分，或去掉其中的图片。",
        en:
          "The file has \(Self.megabytes(bytes)) MB, more than the limit of \(Self.megabytes(limit)) MB. Split it, or take its images out."
      )
    case .binary(let kind):
      Finding.Message(
        zh: "这不是文本文件\(kind.map { "（看起来是 \($0)）" } ?? "")。请另存为文本、Markdown 或 HTML。",
        en: "This is no text file\(kind.map { " (it looks like \($0))" } ?? ""). Save it as text, Markdown or HTML.")
    case .notText(let encodings, let offset):
      Finding.Message(
        zh: "文字编码无法识别：第 \(offset + 1) 个字节起不符合 \(encodings.joined(separator: "、"))。请另存为 UTF-8。",
        en:
          "Unknown character encoding: from byte \(offset + 1) on it is none of \(encodings.joined(separator: ", ")). Save it as UTF-8."
      )
    case .unsupported(let name):
      Finding.Message(
        zh: "不支持 .\(name) 文件。请另存为文本、Markdown 或 HTML。",
        en: "Files of type .\(name) are not supported. Save it as text, Markdown or HTML.")
    case .nestedTooDeep(let limit):
      Finding.Message(
        zh: "网页标签嵌套超过 \(limit) 层，无法读取。请另存为文本。",
        en: "The page nests its tags more than \(limit) deep. Save it as text.")
    }
  }

  private static func megabytes(_ bytes: Int) -> String {
    let tenths = (bytes + 50_000) / 100_000
    return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
  }
}
