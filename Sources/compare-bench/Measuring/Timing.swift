import Glibc

/// Seconds that something took.
struct Timing: Comparable {
  /// Processor time, user and system.
  var processor: Double
  var wall: Double

  static func < (left: Timing, right: Timing) -> Bool { left.processor < right.processor }

  /// The median run by processor time; one run goes before, to warm caches.
  static func median(runs: Int, _ body: () throws -> Timing) rethrows -> Timing {
    _ = try body()
    let times = try (0..<max(runs, 1)).map { _ in try body() }
    return times.sorted()[times.count / 2]
  }

  /// Times a piece of this process.
  static func of(_ body: () throws -> Void) rethrows -> Timing {
    let start = (now(CLOCK_PROCESS_CPUTIME_ID), now(CLOCK_MONOTONIC))
    try body()
    return Timing(processor: now(CLOCK_PROCESS_CPUTIME_ID) - start.0, wall: now(CLOCK_MONOTONIC) - start.1)
  }

  private static func now(_ clock: clockid_t) -> Double {
    var time = timespec()
    clock_gettime(clock, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1_000_000_000
  }
}
