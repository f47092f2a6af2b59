import ArgumentParser
import DisclosureModel

/// How the program speaks.
struct ConsoleOptions: ParsableArguments {
  @Flag(name: [.short, .long], help: "只输出结果，不输出提示")
  var quiet = false

  @Option(help: "提示和标签的语言：zh 或 en")
  var lang: Language = .zh

  @Flag(help: "不用颜色（也可设置环境变量 NO_COLOR）")
  var noColor = false
}

extension Language: ExpressibleByArgument {}
