/// Runs of words, figures and changes in HTML.
struct HTMLRuns {
  func inlines(_ runs: [Inline]) -> String { runs.map(inline).joined() }

  private func inline(_ run: Inline) -> String {
    switch run {
    case .text(let text): HTMLText.escaped(text)
    case .strong(let text): HTMLText.element("strong", [], HTMLText.escaped(text))
    case .code(let text): HTMLText.element("code", [], HTMLText.escaped(text))
    case .link(let text, .anchor(let anchor)):
      HTMLText.element("a", [("href", "#" + anchor.name)], HTMLText.escaped(text))
    case .link(let text, .file(let link)): fileLink(text, link)
    case .badge(let badge): self.badge(badge)
    case .mark(let mark): footnote(mark)
    }
  }

  func fileLink(_ text: String, _ link: RelativeLink) -> String {
    HTMLText.element(
      "a", [("class", "file"), ("href", link.address), ("data-path", link.path)], HTMLText.escaped(text))
  }

  func badge(_ badge: Badge) -> String {
    HTMLText.element("span", [("class", "badge tone-" + badge.tone.rawValue)], HTMLText.escaped(badge.text))
  }

  func permalink(_ anchor: Anchor, _ label: String) -> String {
    HTMLText.element("a", [("class", "permalink"), ("href", "#" + anchor.name), ("aria-label", label)], "#")
  }

  /// The figure leads to its source; the marks after it take no room, so that digits stay in line.
  func figure(_ figure: FigureCell, _ text: ReportText) -> String {
    let digits = HTMLText.escaped(figure.text)
    var linked = digits
    if let source = figure.source {
      var attributes = [("class", "source"), ("href", "#" + source.anchor.name), ("data-source", "\(source.number)")]
      if !figure.exact.isEmpty { attributes.append(("title", figure.exact)) }
      linked = HTMLText.element("a", attributes, digits)
    } else if !figure.exact.isEmpty {
      linked = HTMLText.element("span", [("title", figure.exact)], digits)
    }
    return linked + unit(figure.unit) + marks(figure, text)
  }

  private func unit(_ unit: String) -> String {
    if unit.isEmpty { return "" }
    return HTMLText.element("span", [("class", "unit")], (unit == "%" ? "" : " ") + HTMLText.escaped(unit))
  }

  private func marks(_ figure: FigureCell, _ text: ReportText) -> String {
    if figure.marks.isEmpty { return "" }
    var words: [String] = []
    if figure.origin == .restated { words.append(text.restatedMark) }
    if figure.origin == .derived { words.append(text.derivedMark) }
    if figure.isDisputed { words.append(text.disputedMark) }
    let title = words.joined(separator: text.semicolon)
    return HTMLText.element("abbr", [("class", "mark"), ("title", title)], HTMLText.escaped(figure.marks))
  }

  func change(_ change: ChangeCell) -> String {
    let sign = HTMLText.element(
      "span", [("class", "sign"), ("aria-hidden", "true")], HTMLText.escaped(change.direction.sign))
    var parts: [String] = []
    if !change.label.isEmpty { parts.append(HTMLText.escaped(change.label)) }
    if !change.percent.isEmpty { parts.append(HTMLText.element("b", [], HTMLText.escaped(change.percent))) }
    if !change.amount.isEmpty {
      let isAlone = change.percent.isEmpty && change.label.isEmpty
      parts.append(HTMLText.element(isAlone ? "b" : "span", [("class", "amount")], HTMLText.escaped(change.amount)))
    }
    let body = sign + parts.joined(separator: " ") + footnote(change.footnote)
    let title = change.detail.isEmpty ? [] : [("title", change.detail)]
    return HTMLText.element("span", [("class", "change is-" + change.direction.rawValue)] + title, body)
  }

  func footnote(_ mark: String?) -> String {
    mark.map { HTMLText.element("sup", [], HTMLText.escaped($0)) } ?? ""
  }
}
