import DisclosureModel

/// The unit of money that the first table of a section prints, for the tables below it that print none. Two different units
/// state nothing.
struct SectionUnits: Sendable {
  private var units: Set<Figure.Unit> = []
  private var heading: Range<Int>?

  /// The unit for a table under a heading that prints none; a table with a title of its own takes nothing from the section.
  func unit(under heading: Range<Int>?, isTitled: Bool) -> Figure.Unit? {
    guard !isTitled, self.heading == heading, units.count == 1 else { return nil }
    return units.first
  }

  /// Notes the unit that a table printed.
  mutating func note(_ unit: Figure.Unit?, under heading: Range<Int>?) {
    if self.heading != heading {
      self.heading = heading
      units = []
    }
    if let unit { units.insert(unit) }
  }
}
