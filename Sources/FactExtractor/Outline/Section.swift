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
  /// The basis that the heading with ``year`` names.
  var basis: Basis?
  /// Where the heading that names ``scope`` begins.
  var scopeStart: Int?
  /// The year of the nearest heading that names both a year and a basis (二、2021年“三公”经费决算情况).
  var year: Int?
  /// The figure that the nearest heading is about (二、项目支出情况).
  var subject: Indicator?
  /// The total that the nearest heading with a fund is about (四、一般公共预算财政拨款支出决算情况), where none below it names a
  /// line.
  var total: Indicator?
  /// The nearest heading speaks of projects (主要项目情况).
  var isAboutProjects = false
  /// Whether that heading or one above it speaks of projects.
  var isBelowProjects = false
  /// Text ranges of the headings above, outermost first.
  var headings: [Range<Int>] = []
}
