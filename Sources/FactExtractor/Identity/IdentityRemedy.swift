import DisclosureModel

/// What a reader can do where a document does not say whose it is.
enum IdentityRemedy {
  static let department = Finding.Message(
    zh: "正文没有写明是哪个部门的报告。请在文首加上标题，或加一行“单位名称：……”。",
    en: "the text names no department. Put a title at its top, or a line “单位名称：…”.")
  static let year = Finding.Message(
    zh: "正文没有写明是哪一年度的报告，或者写了互不相同的年度。请核对标题中的年度。",
    en: "the text names no year, or years that differ. Check the year in the title.")
  static let kind = Finding.Message(
    zh: "正文没有写明是预算、决算还是绩效自评。请在标题中写明。",
    en: "the text does not say whether it is a budget, final accounts or a self-evaluation. Say so in the title.")
  static let level = Finding.Message(
    zh: "正文没有写明是部门汇总还是单位本级。请补充编制范围的说明。",
    en: "the text does not say whether subordinate units are included. Add what the report covers.")

  static func conflict(_ names: [String]) -> Finding.Message {
    let list = names.joined(separator: "、")
    return Finding.Message(
      zh: "正文像是几个部门的报告：\(list)。请核对标题与正文是否出自同一部门，或把文件拆开。",
      en: "the text reads like reports of several departments: \(list). Check that title and text belong together, "
        + "or split the file.")
  }

  static func rankOnly(_ name: String) -> Finding.Message {
    Finding.Message(
      zh: "正文只自称“\(name)”，没有写明是哪里的。请在文首加上全称，例如加一行“单位名称：……”。",
      en: "the text only calls itself “\(name)” and names no place. Add the full name at its top, such as a line "
        + "“单位名称：…”.")
  }
}
