import ArgumentParser
import CorpusIndex
import DiffEngine
import DisclosureModel
import DocumentReader
import Glibc
import ReportWriter

/// What this machine lets the program read, and where things are.
struct DoctorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "doctor", abstract: "检查能读哪些格式和编码、索引在哪里")

  @OptionGroup(title: "报告所在") var corpus: CorpusOptions
  @OptionGroup(title: "提示") var console: ConsoleOptions

  func run() throws {
    let language = console.lang
    var lines = [
      line("版本", "version", ProgramVersion.text, language),
      line("可读格式", "formats", formats(language), language),
      line(
        "不读格式", "not read", "PDF、Word、Excel、WPS" + (language == .zh ? "（请另存为文本或 HTML）" : " (save as text or HTML)"),
        language),
      line("编码", "encodings", DocumentReading.encodings.joined(separator: language == .zh ? "、" : ", "), language),
      line("转换程序", "converters", language == .zh ? "不需要" : "none needed", language),
      line("单个文件上限", "largest file", "\(DocumentReading.defaultLimit / 1_000_000) MB", language),
    ]
    var status: ExitStatus?
    do throws(CorpusFailure) {
      let folder = try CorpusFolder(path: corpus.corpus)
      let count = CorpusWalk.files(of: folder).count
      let files = language == .zh ? "（\(count) 个文件）" : " (" + EnglishCount.text(count, "file") + ")"
      lines.append(line("报告文件夹", "corpus", folder.root + files, language))
      lines.append(line("索引", "index", index(folder, language), language))
      let settings = settings(folder, language)
      lines.append(settings.line)
      status = settings.status
    } catch {
      let failure = CommandFailure(error)
      lines.append(line("报告文件夹", "corpus", failure.note.text(language), language))
      status = failure.status
    }
    do throws(CommandFailure) {
      try ResultOutput.write(TerminalText.clean(lines.joined(separator: "\n")) + "\n", to: "-")
    } catch {
      throw error.status.code
    }
    if let status { throw status.code }
  }

  private func formats(_ language: Language) -> String {
    DocumentReading.formats.map { entry in
      let name =
        switch entry.format {
        case .text: language == .zh ? "文本" : "text"
        case .markdown: "Markdown"
        case .html: language == .zh ? "网页" : "HTML"
        }
      return "\(name) (\(entry.extensions.map { "." + $0 }.joined(separator: " ")))"
    }.joined(separator: language == .zh ? "、" : ", ")
  }

  /// What `compare.toml` sets, or what is wrong with it.
  private func settings(_ folder: CorpusFolder, _ language: Language) -> (line: String, status: ExitStatus?) {
    var (text, status) = (
      language == .zh ? "没有 compare.toml，用默认门槛" : "no compare.toml, standard thresholds", ExitStatus?.none
    )
    do {
      let file = try SettingsFile.read(in: folder)
      _ = try Thresholds(file: file, commandLine: [])
      if !file.entries.isEmpty {
        text = SettingsFile.fileName + " " + file.entries.map { "\($0.key)=\($0.value)" }.joined(separator: " ")
      }
    } catch let failure as SettingsFailure {
      (text, status) = (CommandFailure(failure).note.text(language), .usage)
    } catch let failure as CommandFailure {
      (text, status) = (failure.note.text(language), failure.status)
    } catch {
      (text, status) = ("\(error)", .software)
    }
    return (line("设置", "settings", text, language), status)
  }

  private func index(_ folder: CorpusFolder, _ language: Language) -> String {
    let path = corpus.location.path(for: folder) ?? ""
    let isThere = access(path, F_OK) == 0
    if !IndexLocation.isWritable(path) {
      if !isThere { return path + (language == .zh ? "（不可写，将在内存中建立）" : " (not writable; kept in memory)") }
      return path
        + (language == .zh ? "（只读；内容最新时直接使用，否则在内存中建立）" : " (read-only; used while current, else kept in memory)")
    }
    return path + (isThere ? "" : language == .zh ? "（尚未建立，会自动建立）" : " (not made yet; made when needed)")
  }

  private func line(_ zh: String, _ en: String, _ value: String, _ language: Language) -> String {
    language == .zh ? "\(zh)：\(value)" : "\(en): \(value)"
  }
}
