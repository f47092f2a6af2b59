import DisclosureModel
import Testing

@testable import DiffEngine

/// Builds a series by hand: `report(2020) { … }` with figures in 万元 and counts.
struct SeriesBuilder {
  var years: [Int]
  private(set) var reports: [SeriesReport] = []

  init(years: [Int]) { self.years = years }

  var series: DisclosureSeries {
    DisclosureSeries(
      department: DepartmentName(fullName: "云溪县人民政府办公室", bodyKind: "政府办公室"),
      years: years.compactMap(FiscalYear.init), reports: reports)
  }

  mutating func add(_ report: ReportBuilder) { reports.append(report.report) }

  func compared(_ thresholds: Thresholds = .standard) -> Comparison {
    ComparisonEngine(thresholds: thresholds).compare(series)
  }
}

/// Builds one report; every figure stands on a line of its own.
struct ReportBuilder {
  var year: Int
  var kind: ReportKind = .finalAccounts
  var level: Level = .department
  var status: ReportStatus = .read
  var document = ""
  private(set) var facts: [Fact] = []
  private(set) var statements: [Statement] = []
  private(set) var blanks: [BlankLine] = []
  private(set) var evaluation: [EvaluationLine] = []
  private var line = 0

  init(_ year: Int, _ kind: ReportKind = .finalAccounts, level: Level = .department, status: ReportStatus = .read) {
    self.year = year
    self.kind = kind
    self.level = level
    self.status = status
    document = "\(year)-\(kind.rawValue)-\(level.rawValue).md"
  }

  var report: SeriesReport {
    let unknown = Finding.Message(zh: "", en: "")
    let identity = Identity(
      department: .unknown(remedy: unknown), year: .unknown(remedy: unknown), kind: .unknown(remedy: unknown),
      level: .unknown(remedy: unknown))
    return SeriesReport(
      document: document, year: fiscal(year), kind: kind, level: level, status: status,
      disclosure: Disclosure(
        identity: identity, facts: facts, statements: statements, blanks: blanks, evaluation: evaluation),
      factIDs: facts.indices.map { "f\(document)#\($0)" })
  }

  mutating func source(_ text: String) -> SourceQuote {
    line += 1
    return SourceQuote(position: SourcePosition(line: line, column: 1), text: text)
  }

  func key(
    _ indicator: Indicator, _ item: String = "", year: Int? = nil, _ basis: Basis = .actual, _ scope: Scope = .all
  ) -> FactKey {
    FactKey(indicator: indicator, item: item, year: fiscal(year ?? self.year), basis: basis, scope: scope)
  }

  /// A figure as printed: `278.8` in 万元, a count, a score or a percentage, as the indicator has it.
  mutating func state(
    _ indicator: Indicator, _ figure: String, _ basis: Basis = .actual, _ scope: Scope = .all, item: String = "",
    year: Int? = nil, origin: Origin? = nil, also witnesses: [String] = []
  ) {
    let key = key(indicator, item, year: year, basis, scope)
    let origin = origin ?? (key.year.number == self.year ? .stated : .restated)
    facts.append(
      Fact(
        key: key, quantity: quantity(figure, indicator.unit), printed: figure + " " + indicator.unit.printedName,
        origin: origin, source: source("\(indicator.label())\(figure)"),
        witnesses: witnesses.map {
          Witness(quantity: quantity($0, indicator.unit), printed: $0, source: source("表：\(indicator.label())\($0)"))
        }))
  }

  mutating func add(_ fact: Fact) { facts.append(fact) }

  /// A line of the self-evaluation table.
  mutating func evaluate(
    _ indicator: String, score: String? = nil, of weight: String? = nil, target: String = "", result: String = "",
    rule: String = ""
  ) {
    func points(_ text: String) -> Score {
      let quantity = quantity(text, .point)
      return Score(tenThousandths: quantity.minor, quantum: quantity.quantum)
    }
    evaluation.append(
      EvaluationLine(
        indicator: indicator, weight: weight.map(points), score: score.map(points), target: target, result: result,
        rule: rule, source: source(indicator)))
  }

  mutating func scaleMoney(by factor: Int64) {
    facts = facts.map { fact in
      var fact = fact
      if let amount = fact.quantity.amount {
        fact.quantity = .money(Amount(fen: amount.fen * factor, quantum: amount.quantum * factor))
      }
      return fact
    }
  }

  mutating func leaveBlank(_ indicator: Indicator, _ basis: Basis = .actual) {
    blanks.append(BlankLine(key: key(indicator, "", basis), source: source("\(indicator.label())")))
  }

  mutating func claim(
    _ kind: Statement.Kind, _ indicator: Indicator, _ basis: Basis = .actual, _ scope: Scope = .all, item: String = "",
    against: Int? = nil, whole: Indicator? = nil, budget: Basis? = nil, direction: Statement.Direction? = nil,
    by change: String? = nil, percent: String? = nil, because reason: String? = nil,
    extent: Reason.Extent = .line
  ) {
    let unit = indicator.unit
    statements.append(
      Statement(
        kind: kind, subject: key(indicator, item, basis, scope), againstYear: against.map(fiscal), whole: whole,
        againstBasis: budget, direction: direction, change: change.map { quantity($0, unit) },
        percentage: percent.map(percentage), reason: reason.map { Reason(source: source($0), extent: extent) },
        source: source("\(indicator.label())的说明")))
  }
}

func fiscal(_ number: Int) -> FiscalYear {
  guard let year = FiscalYear(number) else { preconditionFailure("\(number) is no fiscal year") }
  return year
}

/// `278.8` as 万元 with its printed step, or a count, score or percentage.
func quantity(_ text: String, _ unit: MeasureUnit = .yuan) -> Quantity {
  let places = text.split(separator: ".").dropFirst().first?.count ?? 0
  let digits = Int64(text.filter { $0 != "." }) ?? 0
  let scale = unit == .yuan ? 6 : unit.minorScale
  let step = (0..<max(0, scale - places)).reduce(Int64(1)) { product, _ in product * 10 }
  return Quantity(minor: digits * step, quantum: digits == 0 ? 0 : step, unit: unit)
}

func percentage(_ text: String) -> Percentage {
  let quantity = quantity(text, .percent)
  return Percentage(tenThousandths: quantity.minor, quantum: quantity.quantum)
}

extension MeasureUnit {
  var printedName: String { self == .yuan ? "万元" : rawValue }
}

extension Comparison {
  func row(_ indicator: Indicator, _ basis: Basis = .actual, item: String = "", scope: Scope? = nil) -> ComparisonRow? {
    topics.flatMap(\.rows).first {
      $0.indicator == indicator && $0.measure == .figure(basis) && (item.isEmpty || $0.item == item)
        && (scope == nil || $0.scope == scope)
    }
  }

  func swing(_ indicator: Indicator, item: String = "", from: Basis? = nil, to: Basis? = nil) -> Swing? {
    swings.first {
      $0.key.indicator == indicator && (item.isEmpty || $0.key.item == item) && (from == nil || $0.fromBasis == from)
        && (to == nil || $0.toBasis == to)
    }
  }
}
