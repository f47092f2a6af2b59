import DisclosureModel

extension TermTable {
  /// Funds whose own carry-over a report names: 年末政府性基金预算财政拨款结转和结余.
  private static let funds: [(scope: Scope, name: String)] = [
    (.general, "一般公共预算"), (.govfund, "政府性基金预算"), (.statecap, "国有资本经营预算"),
  ]

  /// Income, expenditure and their parts (部门决算报表 财决01-1 to 08-1; 部门预算批复表).
  static let budgetExecution: TermTable = {
    var table = TermTable()
    table.add(.incomeTotal, "收入合计 本年收入合计 本年收入 总收入 收入总额 全年收入 当期收入 当期取得收入 当年取得收入 部门收入 本年总收入 全年实现收入 收入总预算")
    table.add(.bareIncome, "收入")
    table.add(.label(Label(.incomeFiscal, scope: .fiscal)), "财政拨款收入 财政收入 财政补助收入 财政拨款资金收入")
    table.add(
      .label(Label(.incomeFiscal, scope: .general)),
      "一般公共预算拨款收入 一般公共预算拨款 一般公共预算财政拨款收入 公共财政预算拨款收入 公共财政拨款收入")
    table.add(
      .label(Label(.incomeFiscal, scope: .govfund)),
      "政府性基金收入 政府基金拨款 政府基金拨款收入 政府基金预算拨款 政府性基金预算拨款收入 政府性基金预算拨款 政府性基金预算财政拨款收入 政府性基金拨款收入 政府性基金拨款 基金预算拨款收入 基金预算拨款 基金预算财政拨款收入"
    )
    table.add(
      .label(Label(.incomeFiscal, scope: .statecap)),
      "国有资本经营预算拨款收入 国有资本经营预算拨款 国有资本经营预算财政拨款收入 国有资本经营收入")
    table.add(.incomeSuperior, "上级补助收入")
    table.add(.incomeBusiness, "事业收入 事业预算收入")
    table.add(.incomeOperating, "经营收入 事业单位经营收入")
    table.add(.incomeAffiliate, "附属单位上缴收入 附属单位缴款 附属单位上缴预算收入 下级单位上缴收入")
    table.add(.incomeOther, "其他收入")
    table.add(
      .carryoverOpening,
      "年初结转和结余 年初结转结余 年初结转及结余 年初结转 年初结余 上年结转和结余 上年结转结余 上年结转及结余 上年结转 上年结余 上年结余结转 上年结转收入 上年结转资金 上年度结转和结余")
    table.add(.label(Label(.carryoverOpening, scope: .fiscal)), "年初财政拨款结转和结余 上年财政拨款结转 财政拨款上年结转")
    table.add(
      .carryoverClosing,
      "年末结转和结余 年末结转结余 年末结转及结余 年末结转 年末结余 结转下年 结转下年支出 年终结转和结余 年终结转结余 年终结转 年终结余 年末结转和结余资金 结转下年使用")
    table.add(.label(Label(.carryoverClosing, scope: .fiscal)), "年末财政拨款结转和结余")
    table.add(.bareClosing, "结余 结转结余 结转和结余 收支结余 本年结余 当年结余")
    for (scope, fund) in funds {
      table.add(.label(Label(.carryoverOpening, scope: scope)), "年初\(fund)财政拨款结转和结余 年初\(fund)财政拨款结转结余 年初\(fund)结转和结余")
      table.add(.label(Label(.carryoverClosing, scope: scope)), "年末\(fund)财政拨款结转和结余 年末\(fund)财政拨款结转结余 年末\(fund)结转和结余")
    }
    table.add(
      .balanceTotal,
      "收支总计 收、支总计 收支总决算 收、支总决算 收入支出总计 收入、支出总计 收入和支出总计 收、支总额 收支总额 收入总计 支出总计 总计 收支总预算 收、支总预算 收支决算总计 收支预算总计 收、支预算总计 收、支决算总计 收入、支出预算总计 收入、支出决算总计 收入支出预算总计 收入支出决算总计 收入预算总计 支出预算总计 收入决算总计 支出决算总计"
    )
    table.add(
      .label(Label(.balanceTotal, scope: .fiscal)),
      "财政拨款收支总计 财政拨款收、支总计 财政拨款收支总决算 财政拨款收、支总决算 财政拨款收入支出总计 财政拨款收入、支出总计 财政拨款收支总预算 财政拨款收支总额 财政拨款收入总计 财政拨款支出总计 财政拨款收支预算总计 财政拨款收支决算总计 财政拨款收、支预算总计 财政拨款收、支决算总计 财政拨款收入、支出预算总计 财政拨款收入、支出决算总计 财政拨款收入支出预算总计 财政拨款收入支出决算总计"
    )
    table.add(.budgetSupplement, "年中追加 年度执行中追加 执行中追加 预算执行中追加 年度中追加 年中追加预算 追加预算 预算追加 追加预算资金 年中追加经费 年中追加资金")

    table.add(
      .expenditureTotal,
      "支出合计 本年支出合计 本年支出 总支出 支出总额 支出总预算 部门整体支出 整体支出 部门整体支出合计 整体支出合计 部门整体支出总额 部门支出 部门总支出 本年总支出 支出规模 年度资金总额")
    table.add(.label(Label(.incomeTotal, basis: .actual)), "全年总收入 全年实际收入 全年实际总收入")
    table.add(.label(Label(.incomeTotal, basis: .adjusted)), "调整后收入预算 调整后收入预算数 调整后总收入预算 全年收入预算 全年收入预算数")
    table.add(.label(Label(.expenditureTotal, basis: .adjusted)), "调整后支出预算 调整后支出预算数 调整后总支出预算 全年支出预算 全年支出预算数 调整支出预算")
    table.add(.label(Label(.expenditureTotal, basis: .actual)), "全年支出 全年总支出 全年实际总支出")
    table.add(.bareExpenditure, "支出")
    table.add(.bareBalance, "财政拨款收入支出总体 财政拨款收支总体 财政拨款收、支总体 财政拨款收入、支出总体 收支 收入支出 收入和支出 收入、支出 收、支 收支预算 收支业务")
    table.add(.entirely, "全部为 全部是 均为 全为 全部用于")
    table.add(.expenditureBasic, "机构正常运转的日常支出 机关正常运转的日常支出 正常运转的日常支出 基本支出 基本支出合计 基本支出总额 基本支出总资金 基本支出经费")
    table.add(
      .expenditureProject,
      "用于专项业务工作的经费支出 专项业务工作的经费支出 专项业务工作经费支出 项目支出 项目支出合计 项目支出总额 各项目支出 具体项目支出 项目支出明细 项目资金支出 项目资金总支出 项目总支出 项目经费支出 专项支出 专项经费支出 项目支出经费"
    )
    table.add(.expenditureSuperior, "上缴上级支出 上解上级支出")
    table.add(.expenditureOperating, "经营支出 事业单位经营支出")
    table.add(.expenditureAffiliate, "对附属单位补助支出 对附属单位补助 对附属单位的补助支出 对下级单位补助支出")
    table.add(.expenditurePersonnel, "人员经费 人员支出 人员经费支出 人员经费合计 人员类支出 人员类 人员类项目支出")
    table.add(
      .expenditurePublic,
      "公用经费 公用经费类项目支出 公用经费项目支出 公用类项目支出 运转类公用经费 日常公用经费 公用支出 日常公用支出 公用经费支出 公用经费合计 日常公用经费支出 公用类支出 公用类 公用经费类 日常公用")
    table.add(.expenditureWages, "工资福利支出 工资和福利支出 工资福利")
    table.add(.expenditureGoods, "商品和服务支出 商品服务支出 商品与服务支出 一般商品和服务支出")
    table.add(
      .expenditureHouseholds,
      "对个人和家庭的补助 对个人和家庭的补助支出 对个人和家庭补助 对个人和家庭补助支出 对个人及家庭的补助 对个人及家庭的补助支出 对个人与家庭的补助")
    table.add(.expenditureCapital, "资本性支出 其他资本性支出")
    table.add(
      .economicClass,
      "基本工资 津贴补贴 奖金 伙食补助费 绩效工资 机关事业单位基本养老保险缴费 机关事业单位基本养老保险费 职业年金缴费 职业年金 职工基本医疗保险缴费 基本医疗保险缴费 公务员医疗补助缴费 其他社会保障缴费 社会保障缴费 住房公积金 医疗费 其他工资福利支出 办公费 印刷费 咨询费 手续费 水费 电费 水电费 邮电费 取暖费 物业管理费 差旅费 维修(护)费 维修费 租赁费 专用材料费 被装购置费 专用燃料费 劳务费 委托业务费 工会经费 福利费 其他交通费用 其他交通费 税金及附加费用 其他商品和服务支出 离休费 退休费 退职(役)费 抚恤金 生活补助 救济费 医疗费补助 助学金 奖励金 代缴社会保险费 其他对个人和家庭的补助 其他对个人和家庭的补助支出 其他对个人和家庭补助 办公设备购置 办公设备购置费 专用设备购置 专用设备购置费 信息网络及软件购置更新 房屋建筑物购建 大型修缮"
    )
    return table
  }()
}
