import ArgumentParser
import DisclosureModel

/// The command line. Options without a subcommand make a report: `compare --dept 浏阳 --years 2019-2021`.
@main
struct CompareCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "跨年度比较部门预算、决算和绩效自评报告，每个数字都能追到原文。",
    discussion: """
      把报告放进 Corpus 文件夹，然后：

        compare --dept 浏阳 --years 2019-2021    生成比较报告
        compare list                             看有哪些部门和年度
        compare swings --dept 浏阳               看变化最大而没有说明原因的项目

      (Cross-year comparison of published departmental reports. Add --lang en for English output.)
      """,
    version: ProgramVersion.text,
    subcommands: [
      ReportCommand.self, ListCommand.self, FactsCommand.self, SwingsCommand.self, CheckCommand.self,
      ExplainCommand.self, IndexCommand.self, DoctorCommand.self,
    ],
    defaultSubcommand: ReportCommand.self)

  static func main() {
    let arguments = Array(CommandLine.arguments.dropFirst())
    let language = language(of: arguments)
    let console = Console(language: language)
    if let unknown = UnknownCommand(arguments, known: names) {
      console.fail(unknown.failure)
      exit(withError: unknown.failure.status.code)
    }
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch {
      if language == .zh, let note = usageNote(error, arguments) { console.fail(.usage(zh: note, en: "")) }
      exit(withError: error)
    }
  }

  /// What the parser is about to say in English, in Chinese; nil for its own requests (help, a shell's completion) and for
  /// an exit status, which comes from a command that has said why itself.
  private static func usageNote(_ error: any Error, _ arguments: [String]) -> String? {
    if error is ExitCode || exitCode(for: error) != .validationFailure { return nil }
    let command = arguments.first.flatMap { names.contains($0) ? " " + $0 : nil } ?? ""
    let text = UsageNote(message: message(for: error)).text
    return text + (text.hasSuffix("？") ? "" : "。") + "用法见 compare\(command) --help"
  }

  private static var names: [String] { configuration.subcommands.compactMap { $0.configuration.commandName } }

  /// Looked for by hand, since a command line that is not understood has no options.
  private static func language(of arguments: [String]) -> Language {
    let isEnglish =
      arguments.contains("--lang=en") || zip(arguments, arguments.dropFirst()).contains { $0 == "--lang" && $1 == "en" }
    return isEnglish ? .en : .zh
  }
}

/// The version that `--version` prints.
enum ProgramVersion {
  static let text = "0.1.0"
}
