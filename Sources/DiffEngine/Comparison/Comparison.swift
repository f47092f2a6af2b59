import DisclosureModel

/// Several years of one department side by side, with what changed, what was said about it, and what cannot be.
package struct Comparison: Sendable, Hashable {
  package var department: DepartmentName
  /// The columns: ascending years; a year without a report keeps its column.
  package var years: [FiscalYear]
  /// Which reports there are for each year; parallel to `years`.
  package var coverage: [YearCoverage]
  package var topics: [TopicComparison]
  /// Worst first.
  package var swings: [Swing]
  /// Contradictions inside a report and between reports, worst first.
  package var findings: [Finding]
  package var thresholds: Thresholds
  /// Every rule with how often it was applied and how it went.
  package var checks: [CheckTally]
  /// What reviewers decided, by id of swing or finding.
  package var reviews: [String: Review] = [:]
  /// Mergers and splits that touch the department; no figure of another department is part of the tables.
  package var relations: [DepartmentRelation] = []
  /// Reports of the years that another takes the place of.
  package var unused: [UnusedReport] = []
  /// How much of each report repeats the year before, by year and document.
  package var copied: [CopiedText] = []

  package init(
    department: DepartmentName, years: [FiscalYear], coverage: [YearCoverage], topics: [TopicComparison],
    swings: [Swing], findings: [Finding], thresholds: Thresholds, checks: [CheckTally] = []
  ) {
    self.department = department
    self.years = years
    self.coverage = coverage
    self.topics = topics
    self.swings = swings
    self.findings = findings
    self.thresholds = thresholds
    self.checks = checks
  }
}

/// The reports of one year.
package struct YearCoverage: Sendable, Hashable {
  package struct Report: Sendable, Hashable {
    package var document: String
    package var kind: ReportKind
    package var level: Level
    package var status: ReportStatus
    package var factCount: Int

    package init(document: String, kind: ReportKind, level: Level, status: ReportStatus, factCount: Int) {
      self.document = document
      self.kind = kind
      self.level = level
      self.status = status
      self.factCount = factCount
    }
  }

  package var year: FiscalYear
  /// Empty for a year without a report.
  package var reports: [Report]

  package init(year: FiscalYear, reports: [Report]) {
    self.year = year
    self.reports = reports
  }
}

/// One section of the page: 预算执行, 人员, 三公 …
package struct TopicComparison: Sendable, Hashable {
  package var topic: Topic
  package var rows: [ComparisonRow]

  package init(topic: Topic, rows: [ComparisonRow]) {
    self.topic = topic
    self.rows = rows
  }
}

/// One line of a table over the years.
package struct ComparisonRow: Sendable, Hashable {
  package enum Measure: Sendable, Hashable {
    /// the figure of one basis
    case figure(Basis)
    /// computed from other lines; the text names the formula for a reader (决算 ÷ 年初预算)
    case rate(name: Finding.Message, formula: Finding.Message)
  }

  package var indicator: Indicator
  package var item: String
  package var scope: Scope
  package var measure: Measure
  /// Steps of indentation below the line that this is a part of.
  package var depth: Int
  /// Parallel to the comparison's years.
  package var cells: [ComparisonCell]
  /// `changes[i]` leads from year `i` to year `i + 1`.
  package var changes: [Change]

  package init(
    indicator: Indicator, item: String, scope: Scope, measure: Measure, depth: Int, cells: [ComparisonCell],
    changes: [Change]
  ) {
    self.indicator = indicator
    self.item = item
    self.scope = scope
    self.measure = measure
    self.depth = depth
    self.cells = cells
    self.changes = changes
  }
}

/// What a table shows for one line and year. Six states that are never merged.
package enum ComparisonCell: Sendable, Hashable {
  /// A stated value, also a stated zero (exact).
  case figure(CellFigure)
  /// The line is there and its cell was left blank.
  case blank(Citation)
  /// The year's report has no such line.
  case absentLine
  /// There is no report of the year.
  case missingReport
  /// The year's report could not be read.
  case unreadableReport
  /// A computed line whose inputs are missing; says which.
  case notComputable(Finding.Message)
}

/// A figure in a cell with every place it rests on.
package struct CellFigure: Sendable, Hashable {
  package var quantity: Quantity
  package var origin: Origin
  /// Ids of the facts that it rests on: one for a figure, the inputs for a rate.
  package var factIDs: [String]
  /// As printed; empty for a computed one.
  package var printed: String
  /// The source first, then other witnesses that agree.
  package var citations: [Citation]
  /// Witnesses whose figure cannot be the same.
  package var disagreeing: [Citation]

  package init(
    quantity: Quantity, origin: Origin, factIDs: [String], printed: String, citations: [Citation],
    disagreeing: [Citation] = []
  ) {
    self.quantity = quantity
    self.origin = origin
    self.factIDs = factIDs
    self.printed = printed
    self.citations = citations
    self.disagreeing = disagreeing
  }
}

/// A quoted place of a document.
package struct Citation: Sendable, Hashable {
  package var document: String
  package var quote: SourceQuote

  package init(document: String, quote: SourceQuote) {
    self.document = document
    self.quote = quote
  }
}

/// How a line moved between two columns.
package enum Change: Sendable, Hashable {
  /// from no line, or a stated zero, to a value
  case appeared(Quantity)
  /// from a value to no line, or a stated zero
  case vanished(Quantity)
  /// equal within rounding
  case steady
  /// the difference, and the percentage where the earlier value allows one
  case moved(by: Quantity, percent: Percentage?)
  case notComparable(Finding.Message)
}
