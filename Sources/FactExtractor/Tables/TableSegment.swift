/// A part of a table under one header.
struct TableSegment: Sendable {
  /// Title and form lines inside the table, nearest last.
  var captionLines: [Range<Int>] = []
  var header: [TableRow] = []
  var rows: [TableRow] = []
  /// Value of the row 项目名称 of a project's evaluation table.
  var project: Range<Int>?
}
