import DisclosureModel

extension Finding {
  /// Some bytes of a file fit no character of its encoding and stand as `�` in the text.
  static func replacedBytes(_ count: Int, _ encoding: TextEncoding, path: String, position: SourcePosition) -> Finding {
    Finding(
      rule: "read.encoding", severity: .warning,
      message: Message(
        zh: "文件里有 \(count) 处字节不符合 \(encoding.rawValue) 编码，已用“�”代替，请核对原文（第一处在第 \(position.line) 行）。",
        en:
          "\(count) places of the file do not fit \(encoding.rawValue) and stand as “�”; check the original (first in line \(position.line))."
      ),
      document: path, source: SourceQuote(position: position, text: "�"))
  }

  /// A table claims more merged cells than any real one has; its spans were not followed to the end.
  static func cutSpans(path: String) -> Finding {
    Finding(
      rule: "read.spans", severity: .warning,
      message: Message(
        zh: "表格的合并单元格过多，没有全部展开，请核对该表的数字。",
        en: "A table has too many merged cells; not all were resolved. Check the figures of that table."),
      document: path)
  }
}
