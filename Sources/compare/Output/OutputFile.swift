import CorpusIndex
import Glibc

/// A file that is written whole or not at all: into a neighbour first, which then takes its name.
struct OutputFile {
  let path: String

  /// - Throws: ``CommandFailure`` with status 73 when the file cannot be made, 74 when writing fails.
  func write(_ text: String) throws(CommandFailure) {
    var status = stat()
    // a device or pipe (/dev/full, /dev/stdout) has no neighbour to be renamed from
    if stat(path, &status) == 0, status.st_mode & S_IFMT != S_IFREG { return try writeInPlace(text) }
    let temporary = "\(path).\(getpid()).tmp"
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw OutputFile.cannotCreate(path, errno) }
    do throws(ByteSink.Failure) {
      try ByteSink.write(text, to: descriptor)
      guard close(descriptor) == 0 else { throw ByteSink.Failure(code: errno) }
    } catch {
      unlink(temporary)
      throw OutputFile.cannotWrite(path, error.code)
    }
    guard rename(temporary, path) == 0 else {
      let code = errno
      unlink(temporary)
      throw OutputFile.cannotCreate(path, code)
    }
  }

  private func writeInPlace(_ text: String) throws(CommandFailure) {
    let descriptor = open(path, O_WRONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw OutputFile.cannotCreate(path, errno) }
    defer { close(descriptor) }
    do throws(ByteSink.Failure) {
      try ByteSink.write(text, to: descriptor)
    } catch {
      throw OutputFile.cannotWrite(path, error.code)
    }
  }

  /// Makes a folder and those above it.
  static func makeFolder(_ path: String) throws(CommandFailure) {
    var status = stat()
    if path.isEmpty || stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR { return }
    if let slash = path.dropLast().lastIndex(of: "/") { try makeFolder(String(path[..<slash])) }
    if mkdir(path, 0o755) != 0 && errno != EEXIST { throw cannotCreate(path, errno) }
    guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else { throw cannotCreate(path, ENOTDIR) }
  }

  static func cannotCreate(_ path: String, _ code: Int32) -> CommandFailure {
    let reason = String(cString: strerror(code))
    return CommandFailure(
      status: .cannotCreate,
      note: Note(
        zh: "无法建立“\(path)”（\(reason)）。请用 --output 换一个位置。",
        en: "Cannot create “\(path)” (\(reason)). Name another place with --output."))
  }

  static func cannotWrite(_ path: String, _ code: Int32) -> CommandFailure {
    let reason = String(cString: strerror(code))
    let (zh, en) = path == "-" ? ("标准输出", "standard output") : ("“\(path)”", "“\(path)”")
    return CommandFailure(
      status: .cannotWrite, note: Note(zh: "写入\(zh)失败（\(reason)）。", en: "Writing \(en) failed (\(reason))."))
  }
}
