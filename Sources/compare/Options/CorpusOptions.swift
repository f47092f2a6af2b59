import ArgumentParser
import CorpusIndex
import Glibc

/// Where the reports are and how they are read.
struct CorpusOptions: ParsableArguments {
  @Option(help: ArgumentHelp("报告所在的文件夹", valueName: "文件夹"))
  var corpus: String = "Corpus"

  @Option(help: ArgumentHelp("索引文件（默认在报告文件夹内，自动建立和更新）", valueName: "文件"))
  var index: String?

  @Option(parsing: .unconditional, help: ArgumentHelp("同时读取的文件数（默认为处理器核数）", valueName: "数"))
  var jobs: Int?

  /// - Throws: ``CommandFailure`` with status 64 for a number of jobs below one.
  func workers() throws(CommandFailure) -> Int {
    guard let jobs else { return max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }
    guard (1...256).contains(jobs) else {
      throw .usage(
        zh: "--jobs 应为 1 到 256 的整数，例如 --jobs 2", en: "--jobs takes a whole number from 1 to 256, such as --jobs 2")
    }
    return jobs
  }

  var location: IndexLocation { index.map(IndexLocation.file) ?? .besideCorpus }
}
