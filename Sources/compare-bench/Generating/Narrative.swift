/// Sentences without figures, as most of a report's text is: put together from words, so that hardly two are alike.
struct Narrative {
  private let subjects = Narrative.words(
    """
    我单位 本部门 办公室 机关党支部 各科室 领导班子 综合股 财务室 下属事业单位 驻村工作队 全体干部职工 信息中心 督查室 法规科 后勤服务中心 项目领导小组 \
    评价工作组 相关责任人 分管领导 业务骨干 基层站所 窗口工作人员 第三方机构 街道社区 各乡镇 主管部门 绩效管理专班 审计组 志愿服务队 档案室
    """)
  private let adverbs = Narrative.words("认真 全面 扎实 持续 稳步 进一步 严格 及时 主动 深入 不断 切实 充分 有序 积极 按要求 依法 统筹 着力 始终")
  private let verbs = Narrative.words(
    "贯彻落实 推进 加强 完善 规范 组织开展 优化 提升 落实 协调 保障 梳理 修订 督促 指导 检查 总结 健全 推动 履行 强化 改进 压实 做好 服务 宣传 跟踪 排查 整改 建立")
  private let attributes = Narrative.words(
    "上级 内部 年度 重点 日常 全县 民生 基层 政务 党风廉政 安全生产 乡村振兴 营商环境 信息化 固定资产 专项资金 会计 公务 绩效 档案 应急 法治 后勤 信访 目标 制度 人才 精神文明 综合 长效")
  private let objects = Narrative.words(
    """
    工作部署 管理制度 各项任务 服务水平 会议精神 监督机制 队伍建设 工作流程 责任清单 材料报送 问题整改 资金使用 台账管理 调查研究 群众诉求 业务培训 内控建设 \
    协作配合 信息公开 考核办法 资产盘点 采购程序 审批事项 平台建设 督办事项 文稿起草 值班值守 接待保障 矛盾化解 目标管理
    """)
  private let tails = Narrative.words(
    """
    取得了较好成效 为中心工作提供了有力支撑 群众满意度有所提高 各方面反映良好 基本达到预期效果 有效防范了风险 确保了机关正常运转 形成了工作合力 得到上级肯定 \
    仍需在今后的工作中继续改进 为下一步工作打下了基础 做到件件有着落 管理水平明显改善 执行进度与计划相符 避免了重复建设 服务对象评价较高
    """)

  private static func words(_ text: String) -> [[UInt8]] { text.split(separator: " ").map { Array($0.utf8) } }

  /// Appends one sentence of two to five clauses.
  func append(to text: inout [UInt8], _ random: inout SeededGenerator) {
    text += random.pick(subjects)
    for clause in 0..<(2 + random.below(4)) {
      if clause > 0 { text += Array("，".utf8) }
      text += random.pick(adverbs)
      text += random.pick(verbs)
      text += random.pick(attributes)
      text += random.pick(objects)
      if random.below(4) == 0 {
        text += Array("和".utf8)
        text += random.pick(objects)
      }
    }
    text += Array("，".utf8)
    text += random.pick(tails)
    text += Array("。".utf8)
  }
}
