/// Words that names of bodies are made of.
enum BodyWords {
  /// What the name of a body ends in.
  static let endings = Phrase.list(
    "办公室 办公厅 政府办 委员会 管委会 人民政府 法院 检察院 街道办事处 办事处 街道办 局 厅 委 署 总队 支队 大队 中队 队 中心 分中心 馆 所 站 台 社 校 院 "
      + "中学 小学 幼儿园 学校 学院 大学 医院 卫生院 协会 学会 联合会 工商联 残联 妇联 文联 科协 侨联 社科联 红十字会 红会 总会 商会 基金会 理事会 总工会 工会 组织部 宣传部 统战部 武装部 "
      + "工作部 社会部 政研室 研究室 信访室 党史室 史志办 编办 党委 团委 县委 市委 区委 省委 州委 工委 党工委 纪委 监委 政法委 巡察办 镇 乡 苏木 街道 管理处 事务处 处 "
      + "园 宫 剧团 歌舞团 电视台 日报社 党校 研究院 林场 农场 水库 仲裁委 常委会 政协 人大 办 集团 公司 苗圃 养护段 管理段 公路段 总场 服务社 事务部 兵团 师 团 营 旗委 盟委 文明办 网信办 外事办 "
      + "接待办 机关 支行 银行 分局 海关 气象台 监狱 看守所 戒毒所 体校 部 会")

  /// Names of parties, leagues and national services that come before the place.
  static let forerunners = Phrase.list(
    "中国共产主义青年团 中国共产党 中国人民政治协商会议 中华人民共和国 国家税务总局 国家统计局 国家 中国国民党革命委员会 中国民主同盟 中国民主建国会 中国民主促进会 "
      + "中国农工民主党 中国致公党 九三学社 共青团 中共 政协 民革 民盟 民建 民进 农工党 致公党 中国")

  /// Beginnings that no name has.
  static let wrongBeginnings = Phrase.list(
    "我 本 该 各 全 其 及 和 与 对 由 在 将 按 经 根据 为 以 是 有 另 如 被 把 向 从 所 等 现 并 或 因 已 未 无 不 这 那 此 附件 附表 第 关于 包括 包含 纳入 负责 承担 "
      + "协助 组织 指导 管理 监督 内设 下设 下属 下辖 部门 单位 主管 财政部 开展 做好 加强 完成 推进 落实 贯彻 执行 承办 研究 拟订 起草 具体 主要 其中 一是 二是 三是 "
      + "县级 市级 区级 省级 乡镇 基层 上级 同级 有关 相关 项目 资金 年初 年末 预算 决算 收入 支出 绩效 首页 当前 您 来源 发布 目录 填报 金额 编制 公开")

  /// Words that no name contains.
  static let foreignWords = Phrase.list(
    "网站 首页 新闻 附件 内设 下设 下列 情况 负责 根据 本单位 我局 本部门 概况 收入 支出 职责 职能 门户 名称 目录 报告 说明 如下 公开 评价指标 纳入 隶属 "
      + "属于 下属 编制范围 关于 批复")

  /// A place named by its rank alone: the names that a report calls its own body by begin so.
  static let ranks = Phrase.list("省 市 区 县 州 旗 盟 镇 乡")
}
