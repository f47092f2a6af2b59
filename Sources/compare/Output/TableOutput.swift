import CorpusIndex
import DisclosureModel
import Glibc
import ReportWriter

/// Rows in the format asked for: exact columns for programs, a narrower table for people.
struct TableOutput {
  let options: TableOptions
  let console: Console

  private var format: TableOptions.Format {
    if let format = options.format { return format }
    if options.output.hasSuffix(".json") { return .json }
    return options.output == "-" && isatty(STDOUT_FILENO) == 1 ? .table : .csv
  }

  /// - Parameters:
  ///   - records: with the columns of CLI.md.
  ///   - people: the same rows for a terminal.
  ///   - json: richer than the records where a command has more to say.
  func write(
    records: @autoclosure () -> RecordTable, people: @autoclosure () -> TextTable, json: (() -> JSONValue)? = nil
  ) throws(CommandFailure) {
    let text: String
    switch format {
    case .csv: text = CSVWriter(isForSpreadsheets: options.bom).write(records())
    case .json: text = JSONWriter().write(json?() ?? JSONValue(records()))
    case .table: text = people().text(width: options.output == "-" ? TerminalWidth.ofStandardOutput : nil)
    }
    try ResultOutput.write(text, to: options.output)
    if options.output != "-" {
      console.say(Note(zh: "已写入：\(options.output)", en: "Written: \(options.output)"))
    }
  }
}

/// A table for people, with the columns whose figures stand to the right.
struct TextTable {
  var table: RecordTable
  var trailing: Set<String> = []

  /// - Parameter width: cells of the terminal, beyond which lines are cut; nil to keep them whole.
  func text(width: Int?) -> String {
    let text = TextTableWriter(trailing: trailing).write(table)
    guard let width else { return text }
    return text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { TerminalWidth.cut(String($0), to: width) }.joined(separator: "\n")
  }
}

/// How wide the terminal is.
enum TerminalWidth {
  /// Cells of a line; nil when standard output is no terminal.
  static var ofStandardOutput: Int? {
    var size = winsize()
    guard isatty(STDOUT_FILENO) == 1, ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else {
      return nil
    }
    return Int(size.ws_col)
  }

  /// The line, cut to a number of cells; `…` stands for the rest.
  static func cut(_ line: String, to width: Int) -> String {
    if DisplayWidth.of(line) <= width { return line }
    var result = ""
    var used = 1
    for character in line {
      used += DisplayWidth.of(String(character))
      if used > width { break }
      result.append(character)
    }
    return result + "…"
  }
}
