import CorpusIndex
import DisclosureModel

/// Which departments a command works on, or why it cannot tell.
struct DepartmentChoice {
  let session: Session
  let selection: Selection

  /// The departments that `--dept` names; nil when it is not given.
  ///
  /// - Throws: status 65 when it names none, or several without `--all`; the names are listed.
  func named() throws(CommandFailure) -> [Int]? {
    guard let text = selection.dept else { return nil }
    switch DepartmentQuery(session.catalogue.directory)(text) {
    case .nearest(let places): throw nothing(text, places)
    case .found(let places) where places.count > 1 && !selection.all: throw several(text, places)
    case .found(let places): return places
    }
  }

  /// The departments that a report is wanted of.
  ///
  /// - Throws: status 64 when neither `--dept` nor `--all` is given.
  func required() throws(CommandFailure) -> [Int] {
    if let named = try named() { return named }
    if selection.all { return Array(session.departments.indices) }
    let note = Note(
      zh: "请用 --dept 指定部门（例如 compare --dept \(example) --years 2019-2021），或用 --all 为每个部门生成一份。现有部门：",
      en:
        "Name a department with --dept (such as compare --dept \(example) --years 2019-2021), or use --all. Departments:"
    )
    throw CommandFailure(status: .usage, note: note, details: names(Array(session.departments.indices)))
  }

  private var example: String { session.departments.first?.name.fullName ?? "浏阳" }

  private func nothing(_ text: String, _ places: [Int]) -> CommandFailure {
    let note =
      places.isEmpty
      ? Note(
        zh: "没有与“\(text)”相符的部门。请用 compare list 查看全部。",
        en: "No department matches “\(text)”. See them all with compare list.")
      : Note(zh: "没有与“\(text)”相符的部门。最接近的是：", en: "No department matches “\(text)”. The nearest are:")
    return CommandFailure(status: .noMatch, note: note, details: names(places))
  }

  private func several(_ text: String, _ places: [Int]) -> CommandFailure {
    CommandFailure(
      status: .noMatch,
      note: Note(
        zh: "“\(text)”对应 \(places.count) 个部门，请写得更具体，或加 --all 全部采用：",
        en: "“\(text)” matches \(places.count) departments. Be more specific, or add --all to take them all:"),
      details: names(places))
  }

  /// A name a line, with the years of its reports.
  private func names(_ places: [Int]) -> [String] {
    let shown = places.prefix(50).map { place -> String in
      let years = session.catalogue.years(of: [place]).map(\.description).joined(separator: " ")
      return session.departments[place].name.fullName + (years.isEmpty ? "" : "  \(years)")
    }
    return shown + (places.count > shown.count ? ["… +\(places.count - shown.count)"] : [])
  }
}
