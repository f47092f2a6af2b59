import DisclosureModel
import Glibc

/// How far reading has come, on one line of a terminal that goes away again.
struct ProgressLine: Sendable {
  private let isShown: Bool
  private let language: Language

  init(_ console: Console) {
    isShown = console.isInteractive && !console.isQuiet
    language = console.language
  }

  func show(done: Int, total: Int) {
    guard isShown else { return }
    let text = language == .zh ? "读取报告 \(done)/\(total)" : "reading \(done)/\(total)"
    let line = done < total ? "\r\u{1B}[K" + text : "\r\u{1B}[K"
    try? ByteSink.write(line, to: STDERR_FILENO)
  }
}
