import DiffEngine
import DisclosureModel

/// One swing as a flag: what moved, from what to what, why it counts, and what the report says about it.
enum SwingFlag {
  static func flag(_ swing: Swing, _ context: SwingContext) -> ReportFlag {
    let text = context.text
    var remarks: [[Inline]] = []
    if let review = context.review(of: swing.id) { remarks.append(review) }
    if swing.reason == nil { remarks.append([.strong(text.noReason)]) }
    if !swing.notes.isEmpty {
      let notes = swing.notes.map { $0.text(text.language) }.joined(separator: text.semicolon)
      remarks.append([.text(text.gradedBecause + notes + text.fullStop)])
    }
    if !swing.drivers.isEmpty { remarks.append([.text(drivers(swing, text))]) }
    if swing.explanation.isUnexplained { remarks.append([.text(NearEnd(swing, context.thresholds).sentence(text))]) }
    return ReportFlag(
      anchor: .swing(swing.id), badge: badge(swing.explanation, text), title: name(swing, text: text),
      movement: movement(swing, context), remarks: remarks, quote: swing.reason.map { quote($0, context) },
      links: links(swing, context))
  }

  /// 项目支出：2020 年全年预算 → 2020 年决算.
  static func title(_ swing: Swing, text: ReportText) -> String {
    name(swing, text: text) + text.colon + end(swing.fromYear, swing.fromBasis, swing, text) + " → "
      + end(swing.toYear, swing.toBasis, swing, text)
  }

  /// 项目支出（财政拨款）.
  static func name(_ swing: Swing, text: ReportText) -> String {
    let scope = swing.key.scope == .all ? "" : text.inBrackets(swing.key.scope.label(text.language))
    return ReadableText.line(RowLabel.name(swing.key.indicator, item: swing.key.item, text: text)) + scope
  }

  /// 项目支出 +271.8%.
  static func brief(_ swing: Swing, text: ReportText) -> String {
    let name = RowLabel.name(swing.key.indicator, item: swing.key.item, text: text)
    let change = ChangeText.moved(swing.change, swing.percent, text: text)
    if !change.percent.isEmpty { return ReadableText.line(name) + " " + change.percent }
    let unit = swing.change.unit == .yuan ? " " + FigureText.unit(.yuan, text.language) : ""
    return ReadableText.line(name) + " " + change.amount + unit
  }

  static func badge(_ explanation: Explanation, _ text: ReportText) -> Badge {
    let tone: Tone =
      switch explanation {
      case .none, .contradicts: .alarm
      case .restates, .boilerplate: .caution
      case .specific, .confirmed: .good
      }
    return Badge(explanation.label(text.language), tone)
  }

  static func end(_ year: FiscalYear, _ basis: Basis, _ swing: Swing, _ text: ReportText) -> String {
    text.year(year, measure: RowLabel.measure(basis, of: swing.key.indicator, text: text))
  }

  static func movement(_ swing: Swing, _ context: SwingContext) -> ReportFlag.Movement {
    let text = context.text
    let sources = context.sources
    var after = FigureCell(
      swing.after, tableUnit: swing.after.unit, exact: FigureText.exact(swing.after, text.language), text: text)
    after.source = sources.reference(swing.laterSource)
    var before = FigureCell(
      swing.before, tableUnit: swing.before.unit, exact: FigureText.exact(swing.before, text.language), text: text)
    before.source = sources.reference(swing.earlierSource)
    return ReportFlag.Movement(
      before: before, beforeLabel: end(swing.fromYear, swing.fromBasis, swing, text), after: after,
      afterLabel: end(swing.toYear, swing.toBasis, swing, text),
      unit: FigureText.unit(swing.after.unit, text.language),
      change: ChangeText.moved(swing.change, swing.percent, text: text))
  }

  /// 变化来自：项目支出 +757.85、基本支出 +105.88.
  private static func drivers(_ swing: Swing, _ text: ReportText) -> String {
    let parts = swing.drivers.map { driver in
      let name = driver.indicator.map { RowLabel.name($0, item: driver.item, text: text) } ?? text.unlisted
      return name + " " + FigureText.signed(driver.change)
    }
    return text.changeComesFrom + text.list(parts) + text.fullStop
  }

  private static func quote(_ reason: Citation, _ context: SwingContext) -> ReportQuote {
    ReportQuote(text: reason.quote.text, attribution: [.text(context.text.givenReason + " · ")] + context.link(reason))
  }

  private static func links(_ swing: Swing, _ context: SwingContext) -> [Inline] {
    let text = context.text
    var runs: [Inline] = [.text(text.source + text.colon)]
    let places = [swing.laterSource, swing.earlierSource].compactMap { $0.map(context.link) }
    if places.count == 2, places[0].plainText == places[1].plainText {
      runs += places[0] + [.text(" · ")]
    } else {
      if let later = swing.laterSource {
        runs += [.text(text.laterSource + " ")] + context.link(later) + [.text(" · ")]
      }
      if let earlier = swing.earlierSource {
        runs += [.text(text.earlierSource + " ")] + context.link(earlier) + [.text(" · ")]
      }
    }
    return runs + [.text(text.arithmetic + " "), .code("compare explain " + ReadableText.line(swing.id))]
  }
}

extension Swing {
  /// A line that one of the years does not print has one source alone: that of the year which does.
  private var hasOneSource: Bool { sources.count == 1 }

  var laterSource: Citation? { hasOneSource && after.isZero ? nil : sources.first }

  var earlierSource: Citation? { hasOneSource && after.isZero ? sources.first : sources.dropFirst().first }
}

/// What the flags of a page have in common.
struct SwingContext {
  let thresholds: Thresholds
  let reviews: [String: Review]
  let sources: SourceRegister
  let text: ReportText

  init(_ comparison: Comparison, sources: SourceRegister, text: ReportText) {
    thresholds = comparison.thresholds
    reviews = comparison.reviews
    self.sources = sources
    self.text = text
  }

  /// 已复核：不成立（…）; what a reviewer put aside stays on the page.
  func review(of id: String) -> [Inline]? {
    reviews[id].map { [.strong(ReadableText.line($0.text(text.language)))] }
  }

  /// A link to a source entry, named by file and line; the entry gives the whole path and the column.
  func link(_ citation: Citation) -> [Inline] {
    let file = citation.document.split(separator: "/").last.map(String.init) ?? citation.document
    let place = ReadableText.line(file) + " " + text.line(citation.quote.position)
    guard let reference = sources.reference(citation) else { return [.text(place)] }
    return [.link(place, .anchor(reference.anchor))]
  }
}
