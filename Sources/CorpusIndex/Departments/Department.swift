import DisclosureModel

/// A department of the corpus with every name that it goes by.
package struct Department: Sendable, Hashable {
  /// The name that is shown: the one that departments.csv prefers, else the fullest that its reports print.
  package var name: DepartmentName
  /// All names that reports print, sorted.
  package var printedNames: [String]
  /// Aliases and former names from departments.csv, in its order.
  package var otherNames: [OtherName]
  /// What a reader should know about how its names were joined or kept apart.
  package var remarks: [Note] = []

  package struct OtherName: Sendable, Hashable {
    package var text: String
    package var relation: DepartmentTable.Relation
    /// The year from which the name is no longer used, for a former name.
    package var untilYear: FiscalYear?
  }

  /// Every full name: shown, printed, aliases, former names.
  var fullNames: [String] { [name.fullName] + printedNames + otherNames.map(\.text) }
}
