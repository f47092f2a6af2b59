/// The quoted places of one document.
enum MarkdownSources {
  static func text(_ group: SourceGroup, _ text: ReportText) -> String {
    let writer = MarkdownWriter()
    var head = writer.address(group.anchor) + "\n### " + MarkdownText.escaped(group.title)
    head += "\n\n" + MarkdownText.escaped(group.description)
    if let link = group.link { head += " · [" + MarkdownText.escaped(text.openFile) + "](" + link.address + ")" }
    let entries = group.entries.map { entry($0, writer, text) }
    return entries.isEmpty ? head : head + "\n\n" + entries.joined(separator: "\n")
  }

  private static func entry(_ entry: SourceEntry, _ writer: MarkdownWriter, _ text: ReportText) -> String {
    let words = MarkdownText.escaped(entry.place)
    let linked = entry.link.map { "[" + words + "](" + $0.address + ")" } ?? words
    let place = writer.address(entry.anchor) + "**" + linked + "**"
    let quote = text.choose("：“", ": “") + MarkdownText.quote(entry.quote) + "”"
    let uses = entry.uses.map { use in
      "[" + MarkdownText.escaped(use.label) + "](#" + use.target.name + ")"
        + MarkdownText.escaped(text.inBrackets(use.exact))
    }
    let used = uses.isEmpty ? "" : "  \n  " + text.usedFor + text.colon + uses.joined(separator: text.semicolon)
    return "- " + place + quote + used
  }
}
