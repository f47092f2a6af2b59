import ArgumentParser
import CorpusIndex
import DisclosureModel
import ReportWriter

/// Brings the index up to date; every other command does so itself.
struct IndexCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "index", abstract: "更新索引（其他命令会自动更新）")

  @OptionGroup(title: "报告所在") var corpus: CorpusOptions
  @OptionGroup(title: "提示") var console: ConsoleOptions

  @Flag(help: "全部重新读取")
  var rebuild = false

  func run() throws {
    try Session.run(corpus, console, rebuild: rebuild, arguments: {}) { session, _ throws(CommandFailure) in
      let (refresh, path) = (session.catalogue.refresh, session.catalogue.indexPath)
      let place = path.map { Note(zh: $0, en: $0) } ?? Note(zh: "内存（没有写入文件）", en: "memory (no file written)")
      let files = session.catalogue.entries.count
      let note = Note(
        zh: "文件 \(files) 个，新读 \(refresh.read) 个，移除 \(refresh.removed) 个。索引：\(place.zh)",
        en: "\(EnglishCount.text(files, "file")), \(refresh.read) read, \(refresh.removed) removed. Index: \(place.en)")
      try ResultOutput.write(TerminalText.clean(note.text(session.language)) + "\n", to: "-")
      return nil
    }
  }
}
