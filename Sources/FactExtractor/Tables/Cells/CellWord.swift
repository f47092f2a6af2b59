/// Words that fill a cell of a table and say what stands beside or below it.
enum CellWord: Sendable, Hashable {
  /// 项目, 科目名称: a column of names
  case label
  /// 项目名称: names of projects
  case projectName
  /// 科目编码, 类, 款, 项
  case code
  /// 行次, 栏次, 序号
  case lineNumber
  /// 金额, 数量: a column of figures that the line names
  case amount
  /// 合计, 小计
  case total
  /// 备注
  case note
  case weight
  case score
  /// 审核得分 and other scores that the department did not give itself
  case otherScore
  case target
  case result
  case deviation
  case rule
  case definition
  case firstLevel
  case secondLevel
  case thirdLevel
  /// 行政, 事业, 工勤 beside 编制 or 实有
  case staff(StaffKind)
  /// 购置费, 运行维护费 beside 公务用车
  case vehiclePurchase
  case vehicleOperation

  enum StaffKind: Sendable, Hashable {
    case admin
    case institution
    case worker
  }

  /// The word that a cell's text is, ordinals, blanks and remarks in brackets apart.
  static func named(_ name: Words) -> CellWord? { words[name] }

  private static let words: [Words: CellWord] = {
    var words: [Words: CellWord] = [:]
    for (word, names) in table {
      for name in names.split(separator: " ") { words[Words(String(name))] = word }
    }
    return words
  }()

  private static let table: [(CellWord, String)] = [
    (
      .label,
      "项目 三公经费项目 经费项目 三公项目 栏目 科目名称 科目 名称 功能分类科目名称 功能科目名称 支出功能分类科目名称 功能分类科目 支出功能分类科目 经济分类科目名称 支出经济分类科目名称 经济分类科目 支出经济分类科目 部门预算支出经济分类科目 部门预算支出功能分类科目 政府预算支出经济分类科目 单位名称 部门名称 机构名称 预算单位 内容 类别 类型 科目(单位)名称 单位 项目类别 项目类型 项目单位 主管部门 实施单位 支出项目 收入项目 支出内容 资产类别 资产项目 采购项目 采购内容 采购类别 采购类型 采购品目 采购分类 支出性质 支出类别 支出类型 支出分类 收入类别 收入类型 年度 年份 经济分类 功能分类 经济分类名称 功能分类名称 经费类别 费用类别 费用名称 费用项目 支出科目 编制类别 编制类型 人员类型 人员构成 人员性质 编制性质 分类 大类 明细 明细项目 人员类别 部门(单位)名称 功能科目 经济科目 预算科目 支出功能科目 支出经济科目 统计项目 数据项 指标项 指标 基础数据"
    ),
    (.projectName, "项目名称 任务名称 年度任务名称 项目支出名称 支出项目名称 专项名称 资金项目名称 专项资金名称 支出项目类别(资金使用单位) 单位名称(项目)"),
    (
      .code,
      "科目编码 功能分类科目编码 支出功能分类科目编码 经济分类科目编码 支出经济分类科目编码 科目代码 编码 代码 类 款 项 类款项 单位编码 单位代码 项目编码 项目代码 功能科目编码 经济科目编码 功能科目代码 经济科目代码 功能分类科目代码 支出功能分类科目代码 经济分类科目代码 支出经济分类科目代码 功能分类编码 功能分类代码 经济分类编码 经济分类代码 预算编码 采购编码"
    ),
    (.lineNumber, "行次 栏次 序号 行号"),
    (.amount, "金额 数额 统计数 数量 本年数 数值 资金 支出金额 金额合计 数据 本年 资金数 金额数 项目金额 数目 本期数 人数 人员数 人员数量"),
    (.total, "合计 小计 总计 共计 总额 总数 支出小计 收入小计 金额小计 合计数 资金总额 总金额 支出金额合计 局机关及二级机构汇总 机关及二级机构汇总 本级及二级机构汇总"),
    (
      .note,
      "备注 说明 用途 主要用途 附注 情况说明 备注说明 联系人 联系电话 依据 政策依据 立项依据 设立依据 执行年限 实施年限 执行周期 实施周期 项目周期 起止时间 起止年限 执行期限 实施期限 执行时间 实施时间"
    ),
    (.weight, "分值 权重 指标分值 指标权重 标准分 标准分值 满分 权重(%) 分值权重 分值(权重) 权重分 参考分值 指标满分 权重分值"),
    (.score, "得分 自评得分 自评分 自评分数 自评分值 自我评分 评分 单位自评得分 部门自评得分 指标得分 自评 单位自评 评价得分 实际得分 单位自评分 自评结果 自评价得分 考核得分 得分情况 自评情况得分"),
    (.otherScore, "审核得分 财政审核得分 复核得分 核定得分 复评得分 财政评分 评审得分 抽查得分 财政复核得分 审核分 主管部门评分 主管部门得分 扣分 财政部门评分"),
    (
      .target,
      "年度指标值 指标值 目标值 年初目标值 年度目标值 计划指标值 预期指标值 绩效目标值 指标目标值 年初指标值 计划完成值 预期值 计划值 年初设定目标值 年初绩效指标值 预期目标值 年初设定指标值 绩效指标值"
    ),
    (
      .result,
      "全年完成值 实际完成值 完成值 实际完成情况 全年实际值 全年实际完成值 实际值 完成情况 全年完成情况 年度完成值 实际完成指标值 实际完成 实际完成数 全年完成指标值 实际指标值 实际完成率 业绩值 实际完成结果"
    ),
    (
      .deviation,
      "偏差原因分析及改进措施 偏差原因 偏差原因分析 偏差及原因分析 未完成原因分析 扣分原因 未完成原因 扣分原因及改进措施 未完成原因和改进措施 偏差原因及改进措施 备注(偏差原因分析) 未完成原因及改进措施 未完成的原因 偏差分析 差异原因 原因分析 未完成原因分析及改进措施 扣分原因分析 扣分说明 偏差情况说明 得分说明 偏差原因说明 未完成绩效目标及偏离原因分析 偏差原因分析和改进措施"
    ),
    (.rule, "指标说明 评分标准 评价标准 评分说明 评价要点 评分细则 评分办法 计分标准 评分规则 指标评分标准 评价内容 评分依据 考核标准 计分方法 评分方法 自评说明 评价说明"),
    (.definition, "指标解释 指标内容 指标含义 指标定义 绩效指标解释 指标内涵 考核内容"),
    (.firstLevel, "一级指标"), (.secondLevel, "二级指标"),
    (.thirdLevel, "三级指标 绩效指标 指标名称 具体指标 四级指标 三级指标名称 评价指标 考核指标 三级绩效指标 自评指标"),
    (.staff(.admin), "行政 行政人员 行政编制 行政编制数 行政编 公务员 参公 行政人员编制 行政(含参公) 行政编制人员 行政在职"),
    (.staff(.institution), "事业 事业人员 事业编制 事业编制数 事业编 事业人员编制 事业单位 全额事业 事业编制人员 事业在职 全额拨款事业编制"),
    (.staff(.worker), "工勤 工勤人员 工勤编制 机关工勤 机关工勤人员 工人 后勤 后勤服务人员 机关后勤 工勤人员编制 机关后勤编制 后勤服务"),
    (.vehiclePurchase, "购置费 购置 购置经费 购置支出 车辆购置费 公车购置 公车购置费 公务车购置费 购置费用"),
    (.vehicleOperation, "运行维护费 运行费 运行维护 维护费 运行及维护费 运维费 公车运行维护 公车运行维护费 公务车运行维护 公务车运行维护费 公务用车运行及维护费"),
  ]
}
