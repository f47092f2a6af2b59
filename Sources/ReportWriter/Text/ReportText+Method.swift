import DisclosureModel

extension ReportText {
  var thresholdsTerm: String { choose("门槛", "Thresholds") }
  func thresholds(money: String, threePublic: String, headCount: String) -> String {
    choose(
      "变化的金额和幅度都过门槛才列出：一般金额 \(money)，“三公”经费 \(threePublic)，人数等 \(headCount)；从零或到零只看金额。",
      "A change is listed when both its amount and its percentage pass: money \(money), three public expenses \(threePublic), head counts \(headCount); from or to zero the amount alone."
    )
  }
  func bound(_ amount: String, _ percent: String) -> String {
    choose("\(amount)且 \(percent)", "\(amount) and \(percent)")
  }
  var nearEndTerm: String { choose("近端", "Near end") }
  var nearEndMeaning: String {
    choose(
      "印出的数字是一个区间：2,732.85 万元是 27,328,500 元上下 50 元。变化取区间里最小的那一头比门槛，所以四舍五入不会造出变化。",
      "A printed figure is an interval: 2,732.85 wan yuan is 27,328,500 yuan give or take 50. The smallest change that the intervals allow is tested, so rounding never creates one."
    )
  }
  var shownTerm: String { choose("金额", "Amounts") }
  var shownMeaning: String {
    choose(
      "表中以万元显示，取两位小数；报告印的原数和未舍入的数在“出处”里。变化按未舍入的数计算。",
      "Shown in wan yuan (10,000 yuan) to two places; the figure as printed stands under Sources. Changes are computed from unrounded figures."
    )
  }
  var restatedMeaning: String {
    choose("重述：本年没有印，引自后一年的报告。", "Restated: not printed that year, taken from the next year's report.")
  }
  var derivedMeaning: String {
    choose(
      "推算：由报告说的增减算出（如“比上年减少 1.19 万元”），或由这样的数算出。",
      "Derived: computed from a change that a report states, or from such figures.")
  }
  var disputedMeaning: String {
    choose(
      "另一处印的数与此对不上，见“\(findingsTitle)”。",
      "Another place prints a figure that cannot be the same; see “\(findingsTitle)”.")
  }
  func stateMeaning(_ state: CellState) -> String {
    switch state {
    case .value: choose("报告印的数", "a printed figure")
    case .zero: choose("报告明写的零", "a zero that the report states")
    case .blank: choose("有这一行，格子没填", "the line is there, its cell is empty")
    case .absentLine: choose("那年的报告里没有这一行", "that year's report has no such line")
    case .missingReport: choose("没有那年的报告", "there is no report of that year")
    case .unreadableReport: choose("有报告，没能读出来", "there is a report that could not be read")
    case .notComputable: choose("算式缺数，原因见表下", "an input is missing; see below the table")
    }
  }
  var statesTerm: String { choose("没有数的格子", "Cells without a figure") }
  var directionsTerm: String { choose("变化的记号", "Marks of change") }
  func directionMeaning(_ direction: ChangeCell.Direction) -> String {
    switch direction {
    case .up: choose("增加", "increase")
    case .down: choose("减少", "decrease")
    case .steady: choose("持平（在印出的位数以内相等）", "steady (equal within the printed digits)")
    case .appeared: choose("从无到有（上年没有这一行或为零）", "new (no such line, or zero, the year before)")
    case .vanished: choose("从有到无（本年没有这一行或为零）", "gone (no such line, or zero, this year)")
    case .notComparable: choose("不可比（口径不同，不相减，原因见表下）", "not comparable (of different bases; see below the table)")
    }
  }
  var scopeTerm: String { choose("口径", "Scope") }
  var scopeMeaning: String {
    choose(
      "没有注明的是部门全口径。预算只与预算比，决算只与决算比；同一年的预算与决算对照是唯一的例外。",
      "Where none is named, all funds. Budgets are compared with budgets and actual figures with actual figures; the one crossing is budget to actual of the same year."
    )
  }
  var gradesTerm: String { choose("说明的等级", "Grades of explanation") }
  func gradeMeaning(_ grades: String) -> String {
    choose("依次为：\(grades)。前四种算没有说清。", "From none to borne out: \(grades). The first four count as unexplained.")
  }
}
