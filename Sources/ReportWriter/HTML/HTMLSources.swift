/// The quoted places of one document in HTML.
struct HTMLSources {
  let text: ReportText
  private var runs: HTMLRuns { HTMLRuns() }

  init(text: ReportText) { self.text = text }

  func html(_ group: SourceGroup) -> String {
    var description = HTMLText.escaped(group.description)
    if let link = group.link { description += " · " + runs.fileLink(text.openFile, link) }
    let lines = [
      "<section" + HTMLText.attributes([("class", "document"), ("id", group.anchor.name)]) + ">",
      HTMLText.element("h3", [], HTMLText.escaped(group.title)),
      HTMLText.element("p", [("class", "note")], description),
    ]
    let entries = group.entries.isEmpty ? [] : ["<ol class=\"sources\">"] + group.entries.map(entry) + ["</ol>"]
    return (lines + entries + ["</section>"]).joined(separator: "\n")
  }

  private func entry(_ entry: SourceEntry) -> String {
    let words = HTMLText.escaped(entry.place)
    let linked = entry.link.map { HTMLText.element("a", [("href", $0.address)], words) } ?? words
    let place = HTMLText.element("span", [("class", "place")], linked)
    let quote = HTMLText.element("q", [], HTMLText.quote(entry.quote))
    let uses = entry.uses.map { use in
      HTMLText.element("a", [("href", "#" + use.target.name)], HTMLText.escaped(use.label))
        + HTMLText.escaped(text.inBrackets(use.exact))
    }
    let used =
      uses.isEmpty
      ? ""
      : HTMLText.element(
        "span", [("class", "uses")],
        HTMLText.escaped(text.usedFor + text.colon) + uses.joined(separator: HTMLText.escaped(text.semicolon)))
    return HTMLText.element(
      "li", [("id", entry.anchor.name), ("value", "\(entry.number)")], place + quote + used)
  }
}
