/// A place of the document that names a body as its own.
struct NameEvidence {
  /// The ways of naming it, the surest first.
  enum Kind: Int, Comparable, CaseIterable {
    /// 2021年度…部门决算
    case title
    /// 单位名称：…
    case field
    /// 第一部分 …概况
    case heading
    /// …是县政府工作部门
    case definition
    /// …内设…；…2021年度收入…
    case subject
    /// A sentence that begins with the name.
    case mention

    static func < (left: Kind, right: Kind) -> Bool { left.rawValue < right.rawValue }
  }

  var kind: Kind
  var body: BodyName
  /// The name's bytes in the opening text.
  var name: Range<Int>
  /// The words that it rests on.
  var words: Range<Int>
  /// Whether the words are a whole title, with year and kind, after the document's opening.
  var isReportTitle = false
}
