import DisclosureModel

/// A page ready to be written: everything is decided, nothing is escaped. The only thing that a writer sees.
package struct ReportDocument: Sendable, Hashable {
  package var language: Language
  package var title: String
  /// One line under the title.
  package var summary: [Inline]
  package var metrics: [ReportMetric]
  package var sections: [ReportSection]
  /// The same comparison as data, for the formats that a program reads.
  package var records: ReportRecords

  package init(
    language: Language, title: String, summary: [Inline], metrics: [ReportMetric] = [], sections: [ReportSection],
    records: ReportRecords
  ) {
    self.language = language
    self.title = title
    self.summary = summary
    self.metrics = metrics
    self.sections = sections
    self.records = records
  }
}

/// A part of the page with a heading of its own.
package struct ReportSection: Sendable, Hashable {
  package var anchor: Anchor
  package var title: String
  package var blocks: [ReportBlock]

  package init(anchor: Anchor, title: String, blocks: [ReportBlock]) {
    self.anchor = anchor
    self.title = title
    self.blocks = blocks
  }

  /// Level of a flag's heading, where the section's own is 2: flags stand below the headings of their section, if any.
  package var flagLevel: Int {
    blocks.contains { if case .heading = $0 { true } else { false } } ? 4 : 3
  }
}

/// One of the few numbers that a reader should take away.
package struct ReportMetric: Sendable, Hashable {
  package var label: String
  package var value: String
  package var unit: String
  /// What the number rests on, in a few words.
  package var remark: String
  package var target: Anchor?
  package var tone: Tone

  package init(
    label: String, value: String, unit: String = "", remark: String = "", target: Anchor? = nil, tone: Tone = .plain
  ) {
    self.label = label
    self.value = value
    self.unit = unit
    self.remark = remark
    self.target = target
    self.tone = tone
  }
}

/// How much something asks of a reader. Words always say the same; a tone only sets it off.
package enum Tone: String, Sendable, Hashable, CaseIterable {
  case plain
  case good
  case caution
  case alarm
}
