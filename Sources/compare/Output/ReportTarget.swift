import CorpusIndex
import DiffEngine
import DisclosureModel
import Glibc
import ReportWriter

/// Where reports go and in which formats.
struct ReportTarget {
  enum Format: String, CaseIterable {
    case md
    case html
    case json
    case csv
  }

  enum Place: Equatable {
    case standardOutput
    case file(String)
    case folder(String)
  }

  let formats: [Format]
  let place: Place
  private let bom: Bool

  /// - Parameters:
  ///   - output: `-`, a file with a known extension, or a folder.
  ///   - formats: names, also joined by commas; empty for what the output suggests.
  /// - Throws: status 64 for an unknown format, or several formats for one file.
  init(output: String, formats names: [String], bom: Bool) throws(CommandFailure) {
    var formats: [Format] = []
    for name in names.flatMap({ $0.split(separator: ",").map(String.init) }) {
      guard let format = Format(rawValue: name.lowercased()) else {
        throw .usage(
          zh: "--format 不认识“\(name)”；可用 md、html、json、csv",
          en: "--format knows no “\(name)”; write md, html, json or csv")
      }
      if !formats.contains(format) { formats.append(format) }
    }
    self.bom = bom
    place = ReportTarget.place(output)
    switch place {
    case .folder: self.formats = formats.isEmpty ? [.md, .html] : formats
    case .standardOutput: self.formats = formats.isEmpty ? [.md] : formats
    case .file(let path): self.formats = formats.isEmpty ? [ReportTarget.format(of: path) ?? .md] : formats
    }
    if case .folder = place { return }
    guard self.formats.count == 1 else {
      throw .usage(
        zh: "一个文件只能有一种格式；请只写一个 --format，或让 --output 指向文件夹",
        en: "One file has one format; give one --format, or a folder as --output")
    }
  }

  private static func place(_ output: String) -> Place {
    if output == "-" { return .standardOutput }
    var status = stat()
    if stat(output, &status) == 0 {
      return status.st_mode & S_IFMT == S_IFDIR ? .folder(trimmed(output)) : .file(output)
    }
    return format(of: output) == nil || output.hasSuffix("/") ? .folder(trimmed(output)) : .file(output)
  }

  private static func trimmed(_ path: String) -> String {
    var path = path
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    return path.isEmpty ? "." : path
  }

  private static func format(of path: String) -> Format? {
    guard let dot = path.lastIndex(of: ".") else { return nil }
    let name = path[path.index(after: dot)...].lowercased()
    return name == "htm" ? .html : name == "markdown" ? .md : Format(rawValue: name)
  }

  /// Writes one comparison in every format.
  ///
  /// - Parameter taken: file names already used in this run; the new one is added.
  /// - Returns: paths of the files written.
  func write(
    _ comparison: Comparison, corpus: CorpusFolder, language: Language, _ taken: inout Set<String>
  ) throws(CommandFailure) -> [String] {
    switch place {
    case .standardOutput:
      try ResultOutput.write(text(comparison, formats[0], from: ".", corpus, language), to: "-")
      return []
    case .file(let path):
      guard taken.isEmpty else {
        throw .usage(zh: "多个部门不能写进同一个文件；请让 --output 指向文件夹", en: "Several departments need a folder as --output")
      }
      taken.insert(path)
      let folder = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
      try OutputFile.makeFolder(folder)
      try OutputFile(path: path).write(text(comparison, formats[0], from: folder, corpus, language))
      return [path]
    case .folder(let folder):
      return try writeAll(comparison, in: folder, corpus, language, &taken)
    }
  }

  private func writeAll(
    _ comparison: Comparison, in folder: String, _ corpus: CorpusFolder, _ language: Language,
    _ taken: inout Set<String>
  ) throws(CommandFailure) -> [String] {
    guard let years = YearSpec(years: comparison.years) else { return [] }
    try OutputFile.makeFolder(folder)
    let stem = ReportFileName.stem(department: comparison.department.fullName, years: years, taken: taken)
    taken.insert(stem)
    var written: [String] = []
    for format in formats {
      let path = "\(folder)/\(stem).\(format.rawValue)"
      try OutputFile(path: path).write(text(comparison, format, from: folder, corpus, language))
      written.append(path)
    }
    return written
  }

  private func text(
    _ comparison: Comparison, _ format: Format, from folder: String, _ corpus: CorpusFolder, _ language: Language
  ) -> String {
    let options = ReportOptions(language: language, corpusPath: RelativePath.from(folder, to: corpus.root))
    switch format {
    case .md: return ReportWriting.markdown(comparison, options: options)
    case .html: return ReportWriting.html(comparison, options: options)
    case .json: return ReportWriting.json(comparison, options: options)
    case .csv: return ReportWriting.csv(comparison, options: options, writer: CSVWriter(isForSpreadsheets: bom))
    }
  }

  /// Shows the summary where it does not mix with the result.
  func show(_ summary: String) throws(CommandFailure) {
    let descriptor = place == .standardOutput ? STDERR_FILENO : STDOUT_FILENO
    do throws(ByteSink.Failure) {
      try ByteSink.write(TerminalText.clean(summary), to: descriptor)
    } catch {
      throw OutputFile.cannotWrite("-", error.code)
    }
  }
}
