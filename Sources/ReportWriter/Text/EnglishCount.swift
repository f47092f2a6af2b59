/// A number with its noun: `1 report`, `2 reports`.
package enum EnglishCount {
  /// - Parameter many: nil for the noun with an s.
  package static func text(_ count: Int, _ one: String, many: String? = nil) -> String {
    "\(count) " + (count == 1 ? one : many ?? one + "s")
  }
}
