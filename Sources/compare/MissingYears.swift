import CorpusIndex
import DisclosureModel

/// What is said when the reports have nothing on the years asked for.
struct MissingYears {
  let session: Session
  /// Places in the directory; nil for all.
  let departments: [Int]?
  let years: YearSpec

  /// - Throws: ``CommandFailure`` with status 65 when no report is of one of the years or gives a figure for one.
  static func check(_ session: Session, departments: [Int]?, years: YearSpec?) throws(CommandFailure) {
    guard let years else { return }
    let isKnown = try session.ask { () throws(IndexFailure) in
      try session.catalogue.speaks(of: years, departments: departments)
    }
    if isKnown { return }
    throw CommandFailure(
      status: .noMatch, note: MissingYears(session: session, departments: departments, years: years).note)
  }

  var note: Note {
    let available = session.catalogue.years(of: departments).map(\.description)
    let (zh, en) = names
    if available.isEmpty {
      return Note(
        zh: "\(zh)的报告都没有确定年度；请用 compare list 查看原因。", en: "No report of \(en) says its year; compare list tells why.")
    }
    return Note(
      zh: "\(zh)没有 \(years) 年的报告，已有的年度：\(available.joined(separator: "、"))。请改用 --years。",
      en: "There is no report of \(years) of \(en); there are \(available.joined(separator: ", ")). "
        + "Choose among them with --years.")
  }

  private var names: (zh: String, en: String) {
    guard let departments else { return ("报告文件夹里", "any department") }
    let names = departments.map { session.departments[$0].name.fullName }
    let zh = names.joined(separator: "、") + (names.last?.last?.isASCII == true ? " " : "")
    return (zh, names.joined(separator: ", "))
  }
}
