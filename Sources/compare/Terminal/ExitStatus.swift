import ArgumentParser
import CorpusIndex

/// Exit statuses (CLI; numbers from sysexits.h).
enum ExitStatus: Int32 {
  /// `--fail-on` found what it names
  case flagged = 1
  /// EX_USAGE
  case usage = 64
  /// EX_DATAERR: nothing matches
  case noMatch = 65
  /// EX_NOINPUT: the corpus is missing or unreadable
  case noCorpus = 66
  /// EX_SOFTWARE
  case software = 70
  /// EX_CANTCREAT
  case cannotCreate = 73
  /// EX_IOERR
  case cannotWrite = 74

  var code: ExitCode { ExitCode(rawValue) }
}

/// Why a command stops: what is wrong, what to do, and the exit status.
struct CommandFailure: Error {
  var status: ExitStatus
  var note: Note
  /// Further lines, such as the names to choose from.
  var details: [String] = []

  static func usage(_ note: Note) -> CommandFailure { CommandFailure(status: .usage, note: note) }

  static func usage(zh: String, en: String) -> CommandFailure { .usage(Note(zh: zh, en: en)) }
}

extension CommandFailure {
  init(_ failure: CorpusFailure) {
    status = .noCorpus
    switch failure {
    case .missing(let path):
      note = Note(
        zh: "找不到报告文件夹“\(path)”。请建立它并放入报告，或用 --corpus 指定报告所在的文件夹。",
        en: "There is no folder “\(path)”. Make it and put the reports in, or name their folder with --corpus.")
    case .notAFolder(let path):
      note = Note(
        zh: "“\(path)”不是文件夹。--corpus 应指向放报告的文件夹。",
        en: "“\(path)” is no folder. --corpus names the folder of the reports.")
    case .unreadable(let path, let reason):
      note = Note(
        zh: "报告文件夹“\(path)”无法读取（\(reason)）。请检查权限。",
        en: "The folder “\(path)” cannot be read (\(reason)). Check its rights.")
    case .empty(let path):
      note = Note(
        zh: "报告文件夹“\(path)”里没有报告。请放入 .txt、.md 或 .html 文件，可分子文件夹。",
        en: "The folder “\(path)” holds no report. Put .txt, .md or .html files in; subfolders are fine.")
    }
  }

  init(_ failure: IndexFailure) {
    switch failure {
    case .foreign(let path):
      status = .cannotCreate
      note = Note(
        zh: "“\(path)”不是本程序的索引，没有改动它。请用 --index 指定另一个文件名。",
        en: "“\(path)” is no index of this program and was left alone. Name another file with --index.")
    case .failed(let reason):
      status = .cannotWrite
      note = Note(
        zh: "索引出错（\(reason)）。请用 compare index --rebuild 重建，或用 --index 换一个位置。",
        en: "The index failed (\(reason)). Rebuild it with compare index --rebuild, or place it elsewhere with --index."
      )
    }
  }

  init(_ failure: CatalogueFailure) {
    switch failure {
    case .corpus(let failure): self.init(failure)
    case .index(let failure): self.init(failure)
    }
  }
}
