import ArgumentParser

/// How rows are printed.
struct TableOptions: ParsableArguments {
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case table
    case csv
    case json
  }

  @Option(help: "输出格式：table（终端默认）、csv（其他情况默认）或 json")
  var format: Format?

  @Option(name: [.short, .long], help: ArgumentHelp("输出到文件；- 为标准输出", valueName: "文件"))
  var output: String = "-"

  @Flag(help: "CSV 供电子表格打开：加 BOM，并防止文字被当作公式")
  var bom = false
}
