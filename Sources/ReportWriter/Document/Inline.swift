/// A run of words inside a paragraph. Text is raw: each writer escapes it.
package enum Inline: Sendable, Hashable {
  case text(String)
  case strong(String)
  case code(String)
  case link(String, LinkTarget)
  case badge(Badge)
  /// The mark of a remark below the table.
  case mark(String)
}

/// Where a link leads: on this page, or to a file of the corpus. There is no third kind: a page never links out.
package enum LinkTarget: Sendable, Hashable {
  case anchor(Anchor)
  case file(RelativeLink)
}

/// A short label set off from the text.
package struct Badge: Sendable, Hashable {
  package var text: String
  package var tone: Tone

  package init(_ text: String, _ tone: Tone) {
    self.text = text
    self.tone = tone
  }
}

extension [Inline] {
  /// The words alone.
  package var plainText: String {
    map { run in
      switch run {
      case .text(let text), .strong(let text), .code(let text), .link(let text, _): text
      case .badge(let badge): badge.text
      case .mark: ""
      }
    }.joined()
  }
}
