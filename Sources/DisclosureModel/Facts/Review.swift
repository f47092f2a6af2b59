/// What a reviewer decided about a swing or a finding.
package struct Review: Hashable, Sendable, Codable {
  package enum Decision: String, Sendable, Codable, CaseIterable {
    /// it holds and is being followed up
    case accepted
    /// it is no concern, for the reason given
    case dismissed
  }

  /// Id of the swing or finding.
  package var id: String
  package var decision: Decision
  package var reason: String
  package var author: String
  /// As written: `2024-05-01`.
  package var date: String

  package init(id: String, decision: Decision, reason: String, author: String, date: String) {
    self.id = id
    self.decision = decision
    self.reason = reason
    self.author = author
    self.date = date
  }

  /// `已复核：不成立（张三 2024-05-01：口径调整）`
  package func text(_ language: Language) -> String {
    switch (language, decision) {
    case (.zh, .accepted): "已复核：成立（\(author) \(date)：\(reason)）"
    case (.zh, .dismissed): "已复核：不成立（\(author) \(date)：\(reason)）"
    case (.en, .accepted): "reviewed, accepted (\(author) \(date): \(reason))"
    case (.en, .dismissed): "reviewed, dismissed (\(author) \(date): \(reason))"
    }
  }
}
