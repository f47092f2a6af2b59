/// The words by which a reason is weighed. Data: extend the lists as reports bring new phrases.
enum ReasonVocabulary {
  /// What a word does in a reason.
  enum Role: Sendable, Hashable {
    /// fits any change
    case stock
    /// says that something rose or fell
    case up, down
    /// a connective, or a noun that every budget has
    case filler
    /// names a cause that can be looked up
    case concrete
    /// names what the money is spent on, a cause unless the clause only speaks of restraint
    case spending
    /// takes people off the payroll, or speaks of the year before: direction words beside it prove nothing
    case turnsDirection
  }

  static let words: [Role: [String]] = [
    .stock: [
      "厉行节约", "勤俭节约", "节约型机关", "开源节流", "过紧日子", "紧日子", "中央八项规定精神", "中央八项规定", "八项规定精神", "八项规定",
      "四风", "从严控制", "严格控制", "从严执行", "严格执行", "严格落实", "严控", "控制预算", "加强管理", "规范管理", "工作需要", "工作任务",
      "业务需要", "业务量", "工作量", "业务工作", "临时性工作", "临时性", "临时工作", "日常工作", "正常工作", "专项工作", "不可预见", "不可预见性",
      "据实列支", "据实支出", "据实", "按实际", "根据实际情况", "根据实际", "实际情况", "实际工作", "实际需要", "项目调整", "预算调整", "资金调整",
      "科目调整", "政策性因素", "政策性", "政策因素", "政策调整", "正常变动", "正常波动", "正常增长", "自然增长", "合理安排", "统筹安排", "优化支出结构",
      "优化结构", "财政资金紧张", "财力紧张", "年度间", "有关规定", "相关规定", "相关政策", "工作开展", "业务开展", "工作要求", "上级要求",
      "上级安排", "工作安排", "物价上涨", "未预计", "未列入预算", "未纳入预算", "预算要求", "预算管理", "其他因素", "客观原因", "贯彻落实", "认真落实",
      "认真贯彻落实", "节约意识", "节约开支", "压缩一般性支出", "压减一般性支出", "一般性支出", "机构运转", "正常运转", "履行职责", "职能需要",
      "预算编制", "更加精准", "精准", "科学编制", "细化预算", "零基预算", "预算约束", "刚性约束", "强化", "结构调整", "支出结构", "拨付进度",
      "支付进度", "合理控制", "控制支出", "控制开支", "压缩", "压减", "节约", "精简", "缩减", "核减", "节省", "从紧", "减少不必要", "年中追加", "追加预算", "追加经费",
      "年中调整", "公务用车管理", "公车管理", "用车管理", "接待管理", "管理规定", "管理办法", "管理制度", "管理要求", "正常波动", "业务工作需要",
    ],
    .up: [
      "增加", "增长", "增多", "上升", "新增", "扩大", "提高", "上涨", "追加", "增幅", "加大", "较多", "大于", "超过", "提升", "上调", "增",
      "人员增加", "增加人员", "新增人员", "人员增多", "人数增加",
    ],
    .down: [
      "减少", "下降", "压减", "压缩", "节约", "降低", "缩减", "精简", "核减", "减", "较少", "小于", "下调", "节省", "结余", "控制", "从严", "严格",
      "未发生", "取消", "缩减", "人员减少", "减少人员", "人数减少", "减员",
    ],
    .filler: [
      "主要原因是", "主要是因为", "主要原因", "主要是", "原因是", "原因", "由于", "因为", "因此", "所以", "以及", "较上年度", "较上年", "与上年相比",
      "比上年", "较去年", "比去年", "相应", "相对", "有所", "大幅", "部分", "各项", "相关", "有关", "所致", "导致", "造成", "使得", "进一步",
      "认真", "切实", "大力", "全面", "坚决", "不断", "积极", "加强", "贯彻", "落实", "执行", "规定", "要求", "精神", "规范", "管理", "支出",
      "经费", "费用", "开支", "预算", "决算", "资金", "收入", "拨款", "财政", "财政拨款", "一般公共预算", "本年度", "本年", "今年", "年度", "年初",
      "年中", "全年", "年末", "当年", "我单位", "本单位", "本部门", "我部门", "我办", "我局", "单位", "部门", "工作", "业务", "任务", "项目",
      "开展", "安排", "实际", "情况", "变化", "变动", "调整", "需要", "一定", "情形", "此项", "本项", "这项", "该项", "以来", "方面", "程度", "其他",
      "和", "与", "及", "的", "了", "等", "故", "因", "是", "为", "在", "对", "按", "按照", "根据", "从", "并", "也", "有", "存在", "本", "我",
      "其", "而", "数", "额", "率", "力度", "较", "比", "同", "均", "近两年", "一是", "二是", "三是", "主要", "行政", "运行", "公用", "日常",
      "常规", "正常", "合理", "统筹", "优化", "结构", "用于", "产生", "发生", "列支", "一些", "某些", "个别", "持续", "逐步", "逐年",
    ],
    .concrete: [
      "人员增加", "增加人员", "新增人员", "人员增多", "人数增加", "人员减少", "减少人员", "人数减少", "减员", "人员变动", "人员变化", "人员调整",
      "人员调动",
      "疫情", "新冠", "机构改革", "划转", "划入", "划出", "转隶", "合并", "撤销", "更名", "退休", "离休", "调入", "调出", "招录", "招聘",
      "辞职", "去世", "遗属", "抚恤", "丧葬", "新录用", "军转", "挂职", "借调", "增资", "调资", "工资标准", "津补贴标准", "薪级", "晋升", "奖励性补贴",
      "绩效奖", "考核奖", "年终奖", "缴费基数", "缴存基数", "公积金基数", "养老保险", "职业年金", "医保", "换届", "选举", "普查", "创文",
      "创卫", "巡察", "巡视", "审计", "招商", "扶贫", "脱贫", "乡村振兴", "信访", "维稳", "禁毒", "督查", "装修", "搬迁", "维修改造", "改造工程",
      "信息化", "平台建设", "系统建设", "报废", "公车改革", "车辆类型", "车改", "大修",
      "洪灾", "洪涝", "抗旱", "防汛", "地震", "火灾", "援建", "对口支援", "债券",
      "竣工", "开工", "尾款", "质保金", "合同", "招标", "中标", "志愿",
    ],
    .spending: [
      "购置", "新购", "会议", "培训班", "出国", "出境", "团组", "考察", "来访", "接待批次", "接待人次", "设备采购", "设备购置", "更新车辆",
      "办公用房", "租赁", "租金", "保险费",
    ],
    .turnsDirection: [
      "退休", "离休", "调出", "辞职", "去世", "离职", "减员", "上年度", "上年", "去年", "上一年", "以前年度", "未", "没有", "不再", "取消", "减免",
      "降低成本", "划出", "往年",
    ],
  ]

  /// Thousands of reasons are weighed with one table: words by first character, longest first.
  static let table = WordTable(words)
}

/// Finds the longest word of a list at a place of a text.
struct WordTable: Sendable {
  private struct Entry: Sendable {
    var scalars: [Unicode.Scalar]
    var roles: Set<ReasonVocabulary.Role>
  }

  private var entries: [Unicode.Scalar: [Entry]] = [:]

  init(_ words: [ReasonVocabulary.Role: [String]]) {
    var roles: [String: Set<ReasonVocabulary.Role>] = [:]
    for (role, list) in words {
      for word in list { roles[word, default: []].insert(role) }
    }
    for (word, roles) in roles {
      let scalars = Array(word.unicodeScalars)
      if let first = scalars.first { entries[first, default: []].append(Entry(scalars: scalars, roles: roles)) }
    }
    for (first, list) in entries { entries[first] = list.sorted { $0.scalars.count > $1.scalars.count } }
  }

  func longest(in text: ArraySlice<Unicode.Scalar>) -> (length: Int, roles: Set<ReasonVocabulary.Role>)? {
    guard let first = text.first, let candidates = entries[first] else { return nil }
    for entry in candidates where text.starts(with: entry.scalars) { return (entry.scalars.count, entry.roles) }
    return nil
  }
}
