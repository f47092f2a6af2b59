/// A claim that a report makes about its figures: 占 62.07%, 完成预算的 26.03%, 比上年减少 1.19 万元, 持平.
package struct Statement: Hashable, Sendable, Codable {
  package enum Kind: String, Sendable, Codable, CaseIterable {
    /// 占…的 62.07%
    case share
    /// 完成年初预算的 155.86%
    case completion
    /// 比上年增加 / 减少 / 持平
    case change
    /// 决算数大于 / 小于 / 等于预算数
    case againstBudget
    /// 控制率 and other rates that the report computes
    case rate
  }

  package enum Direction: String, Sendable, Codable {
    case up
    case down
    case flat
    /// Template residue: 增减, 下降（增长）, where nobody chose.
    case unresolved
  }

  package var kind: Kind
  /// The figure that the claim is about.
  package var subject: FactKey
  /// What it is measured against: the earlier year of a change; nil where the report does not say which.
  package var againstYear: FiscalYear?
  /// The figure that a share is a part of, where the report names it (占本年支出合计的).
  package var whole: Indicator?
  /// Which budget a completion rate speaks of, where the report names it.
  package var againstBasis: Basis?
  package var direction: Direction?
  /// Printed amount of a change; also for counts (减少 3 人).
  package var change: Quantity?
  package var percentage: Percentage?
  package var reason: Reason?
  package var source: SourceQuote

  package init(
    kind: Kind, subject: FactKey, againstYear: FiscalYear? = nil, whole: Indicator? = nil, againstBasis: Basis? = nil,
    direction: Direction? = nil, change: Quantity? = nil, percentage: Percentage? = nil, reason: Reason? = nil,
    source: SourceQuote
  ) {
    self.kind = kind
    self.subject = subject
    self.againstYear = againstYear
    self.whole = whole
    self.againstBasis = againstBasis
    self.direction = direction
    self.change = change
    self.percentage = percentage
    self.reason = reason
    self.source = source
  }
}

/// Why a report says that a figure changed.
package struct Reason: Hashable, Sendable, Codable {
  /// How much of the report a reason speaks for.
  package enum Extent: String, Sendable, Codable {
    /// the line that it stands with
    case line
    /// every line of the list that it closes
    case list
  }

  /// The words of the reason, a substring of the document.
  package var source: SourceQuote
  package var extent: Extent

  package init(source: SourceQuote, extent: Extent = .line) {
    self.source = source
    self.extent = extent
  }
}
