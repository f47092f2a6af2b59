import DisclosureModel

/// A printed percentage tried against every pair of figures that it could mean.
struct PercentClaim: Sendable {
  /// One reading: what is divided by what.
  struct Reading: Sendable {
    var name: Finding.Message
    var part: Interval
    var whole: Interval
    /// The percentage that the figures give, as shown to a reader.
    var computed: Percentage?
    var trace: [Finding.Message]

    init(name: Finding.Message, part: Quantity, whole: Quantity, trace: [Finding.Message]) {
      self.name = name
      self.part = part.interval
      self.whole = whole.interval
      computed = Percentage.of(part.minor, whole.minor)
      self.trace = trace
    }
  }

  enum Fit: Sendable {
    case rounded(Reading)
    case truncated(Reading)
    case none
  }

  let stated: Percentage

  /// The first reading that the printed digits allow, rounded before truncated.
  func fit(_ readings: [Reading]) -> Fit {
    for reading in readings where Percentage.holds(stated.interval, part: reading.part, whole: reading.whole) {
      return .rounded(reading)
    }
    for reading in readings where Percentage.holds(stated.truncatedInterval, part: reading.part, whole: reading.whole) {
      return .truncated(reading)
    }
    return .none
  }
}

extension PercentClaim {
  /// The finding that a percentage is only right when cut off.
  static func truncatedFinding(
    _ rule: CheckRule, _ statement: Statement, _ stated: Percentage, _ reading: Reading, _ context: CheckContext
  ) -> Finding {
    let computed = reading.computed?.text ?? ""
    return context.finding(
      rule, .note, statement.source, year: statement.subject.year,
      zh: "\(statement.subject.name(.zh))：\(stated.text)% 是截位，四舍五入应为 \(computed)%（\(reading.name.zh)）",
      en:
        "\(statement.subject.name(.en)): \(stated.text)% is truncated, rounded it is \(computed)% (\(reading.name.en))",
      expected: computed + "%", found: stated.text + "%", trace: reading.trace)
  }

  /// The finding that no reading gives the percentage.
  static func contradiction(
    _ rule: CheckRule, _ severity: Severity, _ statement: Statement, _ stated: Percentage, _ readings: [Reading],
    _ context: CheckContext
  ) -> Finding {
    func list(_ name: (Finding.Message) -> String, _ separator: String = "；") -> String {
      readings.map { "\(name($0.name)) = \($0.computed?.text ?? "—")%" }.joined(separator: separator)
    }
    return context.finding(
      rule, severity, statement.source, year: statement.subject.year,
      zh: "\(statement.subject.name(.zh))：写 \(stated.text)%，按数据为 \(list(\.zh))",
      en: "\(statement.subject.name(.en)): \(stated.text)% is printed, the figures give \(list(\.en, "; "))",
      expected: (readings.first?.computed?.text ?? "") + "%", found: stated.text + "%",
      trace: readings.flatMap(\.trace) + [
        Finding.Message(zh: "没有一种读法与所写比率相符", en: "no reading gives the printed percentage")
      ])
  }
}
