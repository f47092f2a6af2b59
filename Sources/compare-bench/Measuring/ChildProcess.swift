import Glibc

/// Runs another program to its end and times it.
struct ChildProcess {
  var arguments: [String]
  /// File that its standard output goes to.
  var output: String

  /// - Returns: its time; nil where it could not be started or failed.
  func run() -> Timing? {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, output, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    var words: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) }
    words.append(nil)
    defer { for word in words { free(word) } }
    var child = pid_t()
    var usage = rusage()
    var status: Int32 = 0
    var isDone = false
    let clock = Timing.of {
      guard let name = words[0], posix_spawnp(&child, name, &actions, nil, words, environ) == 0 else { return }
      isDone = wait4(child, &status, 0, &usage) == child
    }
    guard isDone, status == 0 else { return nil }
    return Timing(
      processor: ChildProcess.seconds(usage.ru_utime) + ChildProcess.seconds(usage.ru_stime), wall: clock.wall)
  }

  private static func seconds(_ time: timeval) -> Double { Double(time.tv_sec) + Double(time.tv_usec) / 1_000_000 }

  /// The median of several runs; nil where the program is missing or fails.
  func median(runs: Int) -> Timing? {
    guard run() != nil else { return nil }
    return Timing.median(runs: runs) { run() ?? Timing(processor: .infinity, wall: .infinity) }
  }
}
