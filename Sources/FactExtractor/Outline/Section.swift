import DisclosureModel

/// What the headings above a block say about the figures in it.
struct Section: Sendable {
  enum Zone: Sendable {
    case body
    /// 名词解释: definitions, no facts
    case definitions
    /// 目录
    case contents
  }

  var zone: Zone = .body
  /// The fund that the nearest heading with one names.
  var scope: Scope?
  /// The basis that the nearest heading with one names (…预算情况, …决算情况).
  var basis: Basis?
  /// The figure that the nearest heading is about (二、项目支出情况).
  var subject: Indicator?
  /// The total that the nearest heading with a fund is about (四、一般公共预算财政拨款支出决算情况), where none below it names a
  /// line.
  var total: Indicator?
  /// The nearest heading speaks of projects (主要项目情况).
  var isAboutProjects = false
  /// Text ranges of the headings above, outermost first.
  var headings: [Range<Int>] = []
}
