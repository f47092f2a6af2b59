/// Every quoted place of one document.
package struct SourceGroup: Sendable, Hashable {
  package var anchor: Anchor
  /// The document's path in the corpus.
  package var title: String
  /// What it is: kind, year, level, state.
  package var description: String
  package var link: RelativeLink?
  package var entries: [SourceEntry]

  package init(
    anchor: Anchor, title: String, description: String, link: RelativeLink?, entries: [SourceEntry]
  ) {
    self.anchor = anchor
    self.title = title
    self.description = description
    self.link = link
    self.entries = entries
  }
}

/// One quoted place.
package struct SourceEntry: Sendable, Hashable {
  package var anchor: Anchor
  /// Running number on this page, for print; no part of the address.
  package var number: Int
  /// 第 12 行第 5 列.
  package var place: String
  /// To the page of a PDF file; nil where the group's link says it all.
  package var link: RelativeLink?
  package var quote: String
  /// What on the page rests on it.
  package var uses: [Use]

  package init(
    anchor: Anchor, number: Int, place: String, link: RelativeLink? = nil, quote: String, uses: [Use]
  ) {
    self.anchor = anchor
    self.number = number
    self.place = place
    self.link = link
    self.quote = quote
    self.uses = uses
  }

  package struct Use: Sendable, Hashable {
    package var label: String
    /// The figure as printed or computed; empty for none.
    package var exact: String
    package var target: Anchor

    package init(label: String, exact: String, target: Anchor) {
      self.label = label
      self.exact = exact
      self.target = target
    }
  }
}

/// The way from a figure to its source entry.
package struct SourceReference: Sendable, Hashable {
  package var anchor: Anchor
  package var number: Int

  package init(anchor: Anchor, number: Int) {
    self.anchor = anchor
    self.number = number
  }
}
