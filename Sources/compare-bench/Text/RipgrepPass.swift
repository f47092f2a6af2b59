/// ripgrep printing every label that it finds in the same files, on one core.
enum RipgrepPass {
  static func process(folder: String, labels: String, output: String) -> ChildProcess {
    ChildProcess(
      arguments: ["rg", "--threads", "1", "--no-filename", "--no-line-number", "-o", "-F", "-f", labels, folder],
      output: output)
  }
}
