import DisclosureModel

/// Names of bodies in a table that gives the staff of each: 单位名称, 经费性质, 编制数, 在职人数.
struct UnitLines {
  let layout: TableLayout
  let text: [UInt8]

  /// Fewest bodies that make a table one of bodies; a single line is the department itself.
  private static let fewest = 2

  /// The columns of a half count staff.
  func countsStaff(_ panel: TableLayout.Panel) -> Bool {
    panel.values.contains { layout.columns[$0].indicator.map(StaffingExtractor.isStaffing) ?? false }
  }

  /// True where the lines of a half are bodies and its columns count their staff.
  func areNamed(_ rows: [TableRow], panel: TableLayout.Panel, _ aligner: RowAligner) -> Bool {
    guard countsStaff(panel) else { return false }
    return rows.lazy.compactMap { name(aligner.place($0), panel: panel) }.prefix(UnitLines.fewest).count
      == UnitLines.fewest
  }

  /// The body that a row names in any of its label cells, without 本级 in brackets.
  func name(_ placed: RowAligner.Placed, panel: TableLayout.Panel) -> String? {
    for column in panel.labels {
      guard let cell = placed[column], cell.isText else { continue }
      var words = Words(cell.range, in: text.span)
      for own in UnitLines.own where words.hasSuffix(own) {
        words = words[0..<words.bytes.count - own.utf8CodeUnitCount]
      }
      if words.count >= UnitLines.shortest, words.hasSuffix(anyOf: UnitLines.endings) { return words.text }
    }
    return nil
  }

  /// Characters of the shortest name: 光荣院.
  private static let shortest = 3
  private static let own: [StaticString] = ["(本级)", "(机关)", "(局机关)", "(局本级)", "本级"]
  private static let endings: [StaticString] = [
    "局", "中心", "所", "站", "院", "大队", "支队", "中队", "委员会", "办公室", "学校", "小学", "中学", "幼儿园", "馆", "林场", "农场", "管理处", "协会",
    "公司", "联合会",
    "政府", "办事处", "党校", "机关", "总队", "医院", "园", "社", "会",
  ]
}
