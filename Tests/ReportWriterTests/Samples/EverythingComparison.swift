import DiffEngine
import DisclosureModel

/// A comparison with every cell state, origin, change, explanation, severity, report status and kind.
enum EverythingComparison {
  static let value = Sample.comparison(
    years: Sample.years(2018...2022), coverage: coverage,
    topics: [
      TopicComparison(topic: .budgetExecution, rows: budgetRows), TopicComparison(topic: .staffing, rows: staffRows),
      TopicComparison(topic: .threePublic, rows: threePublicRows),
      TopicComparison(topic: .performance, rows: performanceRows),
    ],
    swings: EverythingFlags.swings, findings: EverythingFlags.findings)

  private static let coverage = [
    YearCoverage(
      year: Sample.year(2018), reports: [report("示例/2018合编.md", .combined, facts: 41)]),
    YearCoverage(
      year: Sample.year(2019),
      reports: [
        report("示例/2019预算.md", .budget, facts: 18), report("示例/2019决算.pdf", .finalAccounts, .unit, .partial, facts: 9),
        report("示例/2019决算 (副本).md", .finalAccounts, .unknown, .duplicate, facts: 9),
      ]),
    YearCoverage(
      year: Sample.year(2020),
      reports: [
        report("示例/2020预算.md", .budget, facts: 22), report("示例/2020决算.md", .finalAccounts, facts: 64),
        report("示例/2020绩效.md", .performance, facts: 30),
      ]),
    YearCoverage(year: Sample.year(2021), reports: []),
    YearCoverage(
      year: Sample.year(2022), reports: [report("示例/2022决算.html", .finalAccounts, .department, .unreadable, facts: 0)]),
  ]

  private static func report(
    _ document: String, _ kind: ReportKind, _ level: Level = .department, _ status: ReportStatus = .read, facts: Int
  ) -> YearCoverage.Report {
    YearCoverage.Report(document: document, kind: kind, level: level, status: status, factCount: facts)
  }

  private static let lost = Change.notComparable(Sample.message("一年没有数", "one year has no figure"))

  private static let budgetRows = [
    Sample.row(
      .expenditureTotal, basis: .budget,
      [
        Sample.cell(Sample.wan(180_000), "1,800.00 万元", line: 10, in: "示例/2018合编.md"),
        Sample.cell(Sample.wan(181_250), "1,812.50 万元", line: 11, in: "示例/2019预算.md"),
        Sample.cell(Sample.wan(186_912), "1,869.12 万元", line: 12, in: "示例/2020预算.md"), .missingReport,
        .unreadableReport,
      ],
      [
        .moved(by: Sample.wan(1_250), percent: Sample.percent(69)),
        .moved(by: Sample.wan(5_662), percent: Sample.percent(312)), lost, lost,
      ]),
    Sample.row(
      .expenditureTotal,
      [
        Sample.cell(.money(Amount(fen: 1_790_167_735, quantum: 1)), "17,901,677.35 元", line: 20, in: "示例/2018合编.md"),
        Sample.cell(Sample.wan(179_020), "1,790.20 万元", line: 21, origin: .restated),
        Sample.cell(
          Sample.wan(273_285), "2,732.85 万元", line: 22,
          disagreeing: [Sample.citation("另一处印作 2,733.85 万元。", line: 90)]), .missingReport, .unreadableReport,
      ], [.steady, .moved(by: Sample.wan(94_265), percent: Sample.percent(5_266)), lost, lost]),
    ComparisonRow(
      indicator: .expenditureTotal, item: "", scope: .all,
      measure: .rate(
        name: Sample.message("年初预算完成率", "Execution of the opening budget"),
        formula: Sample.message("决算 ÷ 年初预算", "actual ÷ opening budget")), depth: 0,
      cells: [
        rate(9_945, [10, 20]), .notComputable(Sample.message("2019 年决算没有印支出合计", "2019 prints no total")),
        rate(14_621, [12, 22]), .notComputable(Sample.message("缺年初预算、决算", "lacks both")), .unreadableReport,
      ], changes: [lost, lost, lost, lost]),
    Sample.row(
      .expenditureFunction, item: "2010301 行政运行", scope: .fiscal, depth: 2,
      [
        .absentLine, Sample.cell(Sample.wan(0), "0", line: 30), Sample.cell(Sample.wan(119_00), "119 万元", line: 31),
        .missingReport, .unreadableReport,
      ],
      [.steady, .appeared(Sample.wan(119_00)), lost, lost]),
    Sample.row(
      .expenditureProject, depth: 1,
      [
        .blank(Sample.citation("项目支出\t\t", line: 40, in: "示例/2018合编.md")),
        Sample.cell(Sample.wan(27_880), "278.8 万元", line: 41, in: "示例/2019决算.pdf"),
        .absentLine, .missingReport, .unreadableReport,
      ], [lost, .vanished(Sample.wan(27_880)), lost, lost]),
  ]

  private static func rate(_ hundredths: Int64, _ lines: [Int]) -> ComparisonCell {
    .figure(
      CellFigure(
        quantity: .percentage(Sample.percent(hundredths)), origin: .stated, factIDs: lines.map { "f\($0)" },
        printed: "", citations: lines.map { Sample.citation("第 \($0) 行的依据。", line: $0) }))
  }

  private static let staffRows = [
    Sample.row(
      .staffQuota, [people(92, 50), people(92, 51), people(90, 52), .missingReport, .unreadableReport],
      [.steady, .moved(by: .count(-2, .person), percent: Sample.percent(-217)), lost, lost]),
    Sample.row(
      .staffOnPayroll, [people(88, 53), people(87, 54), people(86, 55), .missingReport, .unreadableReport],
      [
        .moved(by: .count(-1, .person), percent: Sample.percent(-114)),
        .notComparable(Sample.message("2019 年是单位本级，2020 年是部门", "2019 is the unit alone, 2020 the department")),
        lost, lost,
      ]),
  ]

  private static func people(_ count: Int64, _ line: Int) -> ComparisonCell {
    Sample.cell(.count(count, .person), "\(count) 人", line: line)
  }

  private static let threePublicRows = [
    Sample.row(
      .threePublicReception,
      [
        .absentLine, Sample.cell(Sample.wan(165), "1.19 万元", line: 60, origin: .derived),
        Sample.cell(Sample.wan(46), "0.46 万元", line: 60), .missingReport, .unreadableReport,
      ],
      [.appeared(Sample.wan(165)), .moved(by: Sample.wan(-119), percent: Sample.percent(-7_212)), lost, lost]),
    Sample.row(
      .threePublicVehicle,
      [
        .absentLine, .absentLine, Sample.cell(.money(Amount(fen: 4_650, quantum: 1)), "46.50 元", line: 61),
        .missingReport, .unreadableReport,
      ], [.steady, .appeared(.money(Amount(fen: 4_650, quantum: 1))), lost, lost]),
  ]

  private static let performanceRows = [
    Sample.row(
      .performanceSelfScore,
      [
        score(982_000, 1_000, "98.2 分", 70), score(990_000, 10_000, "99 分", 71), score(990_000, 10_000, "99 分", 72),
        .missingReport, .unreadableReport,
      ],
      [
        .moved(by: .score(Score(tenThousandths: 8_000, quantum: 11_000)), percent: Sample.percent(81)), .steady,
        lost, lost,
      ]),
    Sample.row(
      .rateStaffControl,
      [
        Sample.cell(.percentage(Sample.percent(9_565)), "95.65%", line: 73),
        Sample.cell(.percentage(Percentage(tenThousandths: 950_000, quantum: 10_000)), "95%", line: 74),
        .absentLine, .missingReport, .unreadableReport,
      ],
      [.moved(by: .percentage(Percentage(tenThousandths: -6_500, quantum: 10_100)), percent: nil), lost, lost, lost]),
  ]

  private static func score(_ value: Int64, _ quantum: Int64, _ printed: String, _ line: Int) -> ComparisonCell {
    Sample.cell(.score(Score(tenThousandths: value, quantum: quantum)), printed, line: line)
  }
}
