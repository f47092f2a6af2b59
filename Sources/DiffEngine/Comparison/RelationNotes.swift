import DisclosureModel

/// Marks changes that lead across a merger or split: part of them is a change of what the department covers.
struct RelationNotes: Sendable {
  let relations: [DepartmentRelation]

  func marked(_ swings: [Swing]) -> [Swing] {
    if relations.isEmpty { return swings }
    return swings.map { swing in
      var swing = swing
      swing.notes += relations.filter { $0.separates(swing.fromYear, swing.toYear) }.map(\.caution)
      return swing
    }
  }
}
