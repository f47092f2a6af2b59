import Glibc

/// Where a command's result goes.
enum ResultOutput {
  /// - Parameter target: a path, or `-` for standard output.
  static func write(_ text: String, to target: String) throws(CommandFailure) {
    guard target == "-" else {
      if let slash = target.lastIndex(of: "/") { try OutputFile.makeFolder(String(target[..<slash])) }
      return try OutputFile(path: target).write(text)
    }
    do throws(ByteSink.Failure) {
      try ByteSink.write(text, to: STDOUT_FILENO)
    } catch {
      throw OutputFile.cannotWrite("-", error.code)
    }
  }
}
