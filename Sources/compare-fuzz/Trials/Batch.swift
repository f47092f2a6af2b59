import Glibc

/// A stretch of input numbers, tried in a process of its own, so that a crash or a hang ends the stretch and not the run.
struct Batch {
  var mutation: Mutation
  var numbers: Range<UInt64>

  enum Outcome {
    case done
    /// The input that ended the process, and how.
    case stopped(at: UInt64, how: String)
  }

  /// Seconds of processor time that one input may take.
  static let patience = 1

  func run() throws(BatchFailure) -> Outcome {
    let size = MemoryLayout<UInt64>.stride
    guard let page = mmap(nil, size, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0), page != MAP_FAILED
    else {
      throw .noMemory
    }
    defer { munmap(page, size) }
    let current = page.bindMemory(to: UInt64.self, capacity: 1)
    current.pointee = numbers.lowerBound
    let child = fork()
    guard child >= 0 else { throw .noProcess }
    if child == 0 { tryAll(noting: current) }
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0, errno == EINTR {}
    if status == 0 { return .done }
    return .stopped(at: current.pointee, how: Batch.ending(status))
  }

  /// The child's work; ends the process with 0, with 1 behind a complaint, or with the signal of a crash or of the timer.
  private func tryAll(noting current: UnsafeMutablePointer<UInt64>) -> Never {
    for number in numbers {
      current.pointee = number
      var limit = itimerval(it_interval: timeval(), it_value: timeval(tv_sec: Batch.patience, tv_usec: 0))
      setitimer(__itimer_which_t(ITIMER_PROF.rawValue), &limit, nil)
      if Trial.complaint(about: mutation.input(number)) != nil { _exit(1) }
    }
    _exit(0)
  }

  private static func ending(_ status: Int32) -> String {
    let signal = status & 0x7F
    if signal == 0 { return "complaint" }
    return signal == SIGPROF ? "more than \(patience) s" : "signal \(signal)"
  }
}

enum BatchFailure: Error {
  case noMemory
  case noProcess
}
