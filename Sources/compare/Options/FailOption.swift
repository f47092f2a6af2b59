import ArgumentParser
import DiffEngine
import DisclosureModel

/// When the exit status is to be 1.
struct FailOption: ParsableArguments {
  enum Condition: String, CaseIterable, ExpressibleByArgument {
    case unexplained
    case contradiction
    case any
  }

  @Option(help: "有未说明的大幅变化（unexplained）、矛盾（contradiction）或任一种（any）时，退出码为 1")
  var failOn: Condition?

  /// True when a comparison has what the option names, leaving out what a reviewer dismissed. A contradiction is a finding
  /// that cannot both be true, or a reason that the figures refute; `any` counts warnings too.
  func isMet(swings: [Swing], findings: [Finding], reviews: [String: Review]) -> Bool {
    let swings = swings.filter { reviews[$0.id]?.decision != .dismissed }
    let findings = findings.filter { reviews[$0.id]?.decision != .dismissed }
    let isUnexplained = swings.contains { $0.explanation.isUnexplained }
    let isContradicted =
      findings.contains { $0.severity == .error } || swings.contains { $0.explanation == .contradicts }
    switch failOn {
    case nil: return false
    case .unexplained: return isUnexplained
    case .contradiction: return isContradicted
    case .any: return isUnexplained || isContradicted || findings.contains { $0.severity == .warning }
    }
  }
}
