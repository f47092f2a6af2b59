import DisclosureModel
import DocumentReader

/// What tests ask of a document: its blocks as short lines.
enum Reading {
  static func document(_ text: String, path: String = "报告.txt") throws -> SourceDocument {
    try DocumentReading.read(Array(text.utf8), path: path)
  }

  /// Each block as `#2 heading`, `paragraph`, or its rows as `| cell | cell`.
  static func blocks(_ text: String, path: String = "报告.txt") throws -> [String] {
    lines(try document(text, path: path))
  }

  static func lines(_ document: SourceDocument) -> [String] {
    document.blocks.flatMap { block in
      switch block.kind {
      case .heading(let level): ["#\(level) " + document.words(block.range)]
      case .paragraph: [document.words(block.range)]
      case .table(let table):
        table.rows.map { row in
          row.map { "| " + ($0.isContinuation ? "^" : "") + document.words($0.range) }.joined(separator: " ")
        }
      }
    }
  }

  /// The text of a document that is one paragraph.
  static func text(_ text: String) throws -> String {
    let document = try document(text)
    return String(decoding: document.text, as: UTF8.self)
  }
}
