import DisclosureModel

/// What a section is made of.
package enum ReportBlock: Sendable, Hashable {
  /// A heading below the section's own.
  case heading(Anchor, String)
  case paragraph([Inline])
  case list([[Inline]])
  case table(ReportTable)
  case charts([TrendChart])
  case flag(ReportFlag)
  /// A remark in small type.
  case note([Inline])
  case quote(ReportQuote)
  case definitions([ReportDefinition])
  case sources(SourceGroup)
}

/// Words of a published report, verbatim.
package struct ReportQuote: Sendable, Hashable {
  package var text: String
  /// Where they stand.
  package var attribution: [Inline]

  package init(text: String, attribution: [Inline]) {
    self.text = text
    self.attribution = attribution
  }
}

/// A term and what it means on this page.
package struct ReportDefinition: Sendable, Hashable {
  package var term: String
  package var meaning: [Inline]

  package init(term: String, meaning: [Inline]) {
    self.term = term
    self.meaning = meaning
  }
}

/// Something that a reader should look at: a swing or a contradiction.
package struct ReportFlag: Sendable, Hashable {
  package var anchor: Anchor
  package var badge: Badge
  package var title: String
  /// The figures at a glance; nil where a sentence says it better.
  package var movement: Movement?
  /// What there is to say about it, a paragraph a piece.
  package var remarks: [[Inline]]
  package var quote: ReportQuote?
  package var links: [Inline]

  package init(
    anchor: Anchor, badge: Badge, title: String, movement: Movement? = nil, remarks: [[Inline]] = [],
    quote: ReportQuote? = nil, links: [Inline] = []
  ) {
    self.anchor = anchor
    self.badge = badge
    self.title = title
    self.movement = movement
    self.remarks = remarks
    self.quote = quote
    self.links = links
  }

  /// From one figure to another.
  package struct Movement: Sendable, Hashable {
    package var before: FigureCell
    package var beforeLabel: String
    package var after: FigureCell
    package var afterLabel: String
    package var unit: String
    package var change: ChangeCell

    package init(
      before: FigureCell, beforeLabel: String, after: FigureCell, afterLabel: String, unit: String, change: ChangeCell
    ) {
      self.before = before
      self.beforeLabel = beforeLabel
      self.after = after
      self.afterLabel = afterLabel
      self.unit = unit
      self.change = change
    }
  }
}
