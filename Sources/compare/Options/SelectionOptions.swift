import ArgumentParser
import CorpusIndex
import DisclosureModel

/// Which department and years.
struct SelectionOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("部门（写一次）：全称、名称的一部分、地名、别名或原名", valueName: "名称"),
    completion: .custom { words, _, _ in DepartmentCompletion.names(words) })
  var dept: [String] = []

  @Option(help: ArgumentHelp("年度（写一次）：2019-2021，或 2019,2021，或 2020", valueName: "年度"))
  var years: [String] = []

  @Flag(help: "名称对应多个部门时全部采用")
  var all = false

  /// What the command line asks for.
  ///
  /// - Throws: ``CommandFailure`` with status 64 and what to type instead.
  func selection() throws(CommandFailure) -> Selection { Selection(dept: try name(), years: try yearSpec(), all: all) }

  private func name() throws(CommandFailure) -> String? {
    guard dept.count < 2 else {
      throw .usage(
        zh: "--dept 只能写一次；几个部门请分次运行，或用 --all",
        en: "--dept is given \(dept.count) times; run once for each department, or use --all")
    }
    guard let name = dept.first else { return nil }
    if name.allSatisfy(\.isWhitespace) {
      throw .usage(
        zh: "--dept 是空的；请写部门名称或其中一部分，如 --dept 浏阳",
        en: "--dept is empty; write a name or a part of one, such as --dept 浏阳")
    }
    return name
  }

  private func yearSpec() throws(CommandFailure) -> YearSpec? {
    guard years.count < 2 else {
      let joined = years.joined(separator: ",")
      throw .usage(
        zh: "--years 只能写一次；几个年度请用逗号连在一起：--years \(joined)",
        en: "--years is given \(years.count) times; join the years with commas: --years \(joined)")
    }
    guard let text = years.first else { return nil }
    do throws(YearSpec.Failure) {
      return try YearSpec(text)
    } catch {
      throw .usage(SelectionOptions.note(error))
    }
  }

  private static func note(_ failure: YearSpec.Failure) -> Note {
    switch failure {
    case .empty:
      Note(zh: "--years 是空的；请写成 2019-2021 或 2019,2021", en: "--years is empty; write 2019-2021 or 2019,2021")
    case .notAYear(let text):
      Note(
        zh: "--years 里的“\(text)”不是年份（1994–2099）；请写成 2019-2021、2019,2021 或 2020",
        en: "“\(text)” in --years is no year (1994–2099); write 2019-2021, 2019,2021 or 2020")
    case .openRange(let text):
      Note(
        zh: "--years \(text) \(text.hasPrefix("-") ? "前面" : "后面")缺年份；请写成 2019-2021 或 2020",
        en: "--years \(text) lacks its \(text.hasPrefix("-") ? "first" : "last") year; write 2019-2021 or 2020")
    case .reversed(let text):
      Note(
        zh: "--years \(text) 前后颠倒；请写成 \(swapped(text))", en: "--years \(text) runs backwards; write \(swapped(text))")
    }
  }

  private static func swapped(_ text: String) -> String { text.split(separator: "-").reversed().joined(separator: "-") }
}

/// Which department and years are asked for, checked.
struct Selection {
  /// As typed; nil for all.
  var dept: String?
  /// Nil for all.
  var years: YearSpec?
  /// True to take every department that a name matches.
  var all: Bool
}
