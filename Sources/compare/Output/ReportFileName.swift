import DisclosureModel

/// The name of a report file: department and years, safe on every file system whatever a document calls its department.
enum ReportFileName {
  /// Longest name without its extension, in UTF-8 bytes (file systems allow 255 with it).
  static let longest = 200

  /// - Parameter taken: names already used in this run.
  static func stem(department: String, years: YearSpec, taken: Set<String> = []) -> String {
    let suffix = "-" + years.description
    let safe = safeName(department)
    var stem = safe + suffix
    if stem.utf8.count > longest || taken.contains(stem) {
      let mark = "-" + StableID.make("d", [department])
      stem = shortened(safe, to: max(30, longest - suffix.utf8.count - mark.utf8.count)) + mark + suffix
    }
    return stem.utf8.count <= longest ? stem : shortened(stem, to: longest)
  }

  private static func safeName(_ name: String) -> String {
    var safe = String.UnicodeScalarView()
    for scalar in name.unicodeScalars {
      let category = scalar.properties.generalCategory
      let isUnsafe = category == .control || category == .format || "/\\:*?\"<>|".unicodeScalars.contains(scalar)
      safe.append(isUnsafe ? "_" : scalar)
    }
    let text = String(safe)
    // a leading dot hides the file, a leading dash looks like an option
    return text.isEmpty || text.hasPrefix(".") || text.hasPrefix("-") ? "_" + text : text
  }

  private static func shortened(_ text: String, to bytes: Int) -> String {
    var result = String.UnicodeScalarView()
    var count = 0
    for scalar in text.unicodeScalars {
      count += UTF8.width(scalar)
      if count > bytes { break }
      result.append(scalar)
    }
    return String(result)
  }
}
