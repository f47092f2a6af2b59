import CorpusIndex
import DisclosureModel
import Glibc

/// What the user sees beside the results: messages on standard error, colours only where they are wanted.
struct Console: Sendable {
  let language: Language
  let isQuiet: Bool
  let usesColor: Bool
  /// True when standard error is a terminal.
  let isInteractive: Bool

  init(_ options: ConsoleOptions) {
    language = options.lang
    isQuiet = options.quiet
    isInteractive = isatty(STDERR_FILENO) == 1
    usesColor = isInteractive && !options.noColor && Console.environmentAllowsColor
  }

  /// For what is said before the options are known.
  init(language: Language) {
    self.language = language
    isQuiet = false
    isInteractive = isatty(STDERR_FILENO) == 1
    usesColor = isInteractive && Console.environmentAllowsColor
  }

  /// NO_COLOR counts when it is not empty (no-color.org).
  private static var environmentAllowsColor: Bool {
    if let value = getenv("NO_COLOR"), value.pointee != 0 { return false }
    if let value = getenv("TERM"), strcmp(value, "dumb") == 0 { return false }
    return true
  }

  /// A remark; silent with `--quiet`.
  func say(_ note: Note) {
    if !isQuiet { line(TerminalText.clean(note.text(language))) }
  }

  func warn(_ note: Note) {
    if !isQuiet { line(marked("33", language == .zh ? "注意：" : "note: ") + TerminalText.clean(note.text(language))) }
  }

  /// Why a command stops; also with `--quiet`.
  func fail(_ failure: CommandFailure) {
    line(marked("31", language == .zh ? "错误：" : "error: ") + TerminalText.clean(failure.note.text(language)))
    for detail in failure.details { line("  " + TerminalText.clean(detail)) }
  }

  private func marked(_ color: String, _ text: String) -> String {
    usesColor ? "\u{1B}[\(color)m\(text)\u{1B}[0m" : text
  }

  private func line(_ text: String) {
    try? ByteSink.write(text + "\n", to: STDERR_FILENO)
  }
}

/// Text of documents and paths as a terminal may have it: without control characters, which could move the cursor or worse.
enum TerminalText {
  static func clean(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isControl) else { return text }
    return String(String.UnicodeScalarView(text.unicodeScalars.map { isControl($0) ? "\u{FFFD}" : $0 }))
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory == .control && scalar != "\n" && scalar != "\t"
      || (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
  }
}
