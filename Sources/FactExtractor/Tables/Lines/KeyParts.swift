import DisclosureModel

/// The fund, basis and year of a figure from its column, its line and the table's caption, the nearest first.
struct KeyParts: Sendable {
  let caption: TableCaption
  let section: Section
  let context: DocumentContext

  /// Nil where line and column name two different funds.
  func scope(column: Scope?, line: Scope?) -> Scope? {
    if let column, let line, column != line {
      if line == .fiscal { return column }
      return column == .fiscal ? line : nil
    }
    let named = column ?? line
    if let named, named != .fiscal { return named }
    if let titled = caption.scope { return titled }
    if let named { return named }
    return caption.hasTitle ? .all : section.scope ?? .all
  }

  /// “三公” figures are money of the treasury, so that their sum over the funds is too.
  private func scope(of indicator: Indicator, _ column: Column, _ line: Descriptor) -> Scope? {
    let scope = scope(column: column.scope, line: line.scope)
    guard column.sumsFunds, scope == .all, indicator.topic == .threePublic, indicator.unit == .yuan else {
      return scope
    }
    return .fiscal
  }

  func year(column: Descriptor.Year?, line: Descriptor.Year?) -> FiscalYear? {
    switch column ?? line {
    case .absolute(let year): year
    case .relative(let offset): context.year.flatMap { FiscalYear($0.number + offset) }
    case nil: caption.year ?? section.year.flatMap { FiscalYear($0) } ?? context.year
    }
  }

  /// The basis that words give; nil leaves it to the kind of report.
  func explicitBasis(column: Basis?, line: Basis?) -> Basis? {
    column ?? line ?? caption.basis ?? section.basis
  }

  /// Staff, units and equipment belong to no fund.
  private static let headcounts = Set(
    Indicator.allCases.filter { indicator in
      ["staff", "org", "equipment"].contains { indicator.rawValue.hasPrefix($0) }
    })

  func key(_ indicator: Indicator, item: String, column: Column, line: Descriptor) -> (key: FactKey, isExplicit: Bool)?
  {
    let explicit = explicitBasis(column: column.basis, line: line.basis)
    guard let year = year(column: column.year, line: line.year),
      let scope = KeyParts.headcounts.contains(indicator) ? .all : scope(of: indicator, column, line),
      let basis = context.basis(for: indicator, explicit: explicit)
    else { return nil }
    let key = FactKey(indicator: indicator, item: item, year: year, basis: basis, scope: scope)
    return (key, explicit != nil)
  }
}
