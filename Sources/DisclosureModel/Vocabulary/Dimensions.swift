/// Which figure of the year a number is (VOCABULARY: basis).
package enum Basis: String, Sendable, Codable, CaseIterable, Hashable {
  /// 年初预算数
  case budget
  /// 全年预算数 / 调整预算数
  case adjusted
  /// 决算数 / 执行数 / 年末实有数
  case actual
}

/// Whose money a number counts (VOCABULARY: scope).
package enum Scope: String, Sendable, Codable, CaseIterable, Hashable {
  /// 部门全口径: no narrower fund is named
  case all
  /// 财政拨款
  case fiscal
  /// 一般公共预算财政拨款
  case general
  /// 政府性基金预算
  case govfund
  /// 国有资本经营预算
  case statecap
}

/// Whether a report speaks for a department with its subordinate units or for one unit alone.
package enum Level: String, Sendable, Codable, CaseIterable, Hashable {
  case department
  case unit
  case unknown
}

/// What a report is.
package enum ReportKind: String, Sendable, Codable, CaseIterable, Hashable {
  case budget
  case finalAccounts = "final_accounts"
  case performance
  case combined
  case unknown
}

/// How a figure of a year came to be known.
package enum Origin: String, Sendable, Codable, CaseIterable, Hashable {
  /// printed in a report of that year
  case stated
  /// printed in a later year's report
  case restated
  /// computed from a stated change
  case derived
}

/// The language of user-facing text.
package enum Language: String, Sendable, CaseIterable {
  case zh
  case en
}
