import DisclosureModel

/// Tells a file's format from its name and its first bytes.
enum FormatDetection {
  /// The format by extension; by content where there is none.
  ///
  /// - Throws: ``ReadFailure/unsupported(extension:)`` for an extension that stands for another format.
  static func format(path: String, bytes: [UInt8]) throws(ReadFailure) -> SourceFormat {
    let name = path.split(separator: "/").last ?? ""
    let parts = name.split(separator: ".", omittingEmptySubsequences: false)
    let suffix = parts.count > 1 ? parts[parts.count - 1].lowercased() : ""
    let known = suffix.isEmpty ? .text : DocumentReading.formats.first { $0.extensions.contains(suffix) }?.format
    switch known {
    case .html: return .html
    case .some(let format): return looksLikePage(bytes) ? .html : format
    case nil:
      guard suffix.utf8.allSatisfy({ ByteClass.isAlphanumeric($0) }), suffix.utf8.count <= 5 else {
        return looksLikePage(bytes) ? .html : .text
      }
      throw .unsupported(extension: suffix)
    }
  }

  /// Whether the first tag is that of a whole page; in UTF-16 every other byte is zero and skipped.
  private static func looksLikePage(_ bytes: [UInt8]) -> Bool {
    let opening = bytes.prefix(1_024).filter { $0 != 0 && $0 < 0x80 }.map { $0 | 0x20 }
    guard let first = opening.firstIndex(where: { $0 != 0x20 && $0 != 0x2A && $0 != 0x2D }) else { return false }
    return ["<!doctype html", "<html", "<head", "<body", "<?xml"].contains {
      opening[first...].starts(with: $0.utf8.map { $0 | 0x20 })
    }
  }
}
