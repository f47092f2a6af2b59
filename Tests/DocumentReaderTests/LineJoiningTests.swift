import DisclosureModel
import DocumentReader
import Testing

@Suite("Hard-wrapped lines")
struct LineJoiningTests {
  @Test(
    "lines of one paragraph are joined",
    arguments: [
      ("本年收入合计1263.66万元，比上年增加45.7\n4万元，增长3.75%。", "本年收入合计1263.66万元，比上年增加45.74万元，增长3.75%。"),
      ("单位年末在职人员为8\n6人，其中行政人员46人。", "单位年末在职人员为86人，其中行政人员46人。"),
      ("共安排资金12\n，345.6万元用于水利。", "共安排资金12,345.6万元用于水利。"),
      ("采用 public\nprivate partnership 方式开展建设。", "采用public private partnership方式开展建设。"),
      ("负责值班和联络，处理需由政府直接协调处理的各类突发事\n\n件。", "负责值班和联络，处理需由政府直接协调处理的各类突发事件。"),
      ("建立了台账，实行专人管理，所有资产均按照制度办理登记手\n\n12\n\n续，每月计提折旧。", "建立了台账，实行专人管理，所有资产均按照制度办理登记手续，每月计提折旧。"),
      ("建立了台账，实行专人管理，所有资产均按照制度办理登记手\n- 12 -\n续，每月计提折旧。", "建立了台账，实行专人管理，所有资产均按照制度办理登记手续，每月计提折旧。"),
      ("建立了台账，实行专人管理，所有资产均按照制度办理登记手\n第 3 页 共 20 页\u{C}\n续，每月计提折旧。", "建立了台账，实行专人管理，所有资产均按照制度办理登记手续，每月计提折旧。"),
      ("2021年度\n清江县人民政府办公\n室部门决算", "2021年度清江县人民政府办公室部门决算"),
    ])
  func joined(source: String, expected: String) throws {
    #expect(try Reading.blocks(source) == [expected])
  }

  @Test(
    "a new paragraph is not joined to the one above",
    arguments: [
      "本年收入减少。\n支出增加。",
      "（一）部门组织机构及人员情况\n本单位年末在职人员86人。",
      "单位名称：清江县统计局\n填报日期：2021年6月",
      "部门整体支出绩效自评表\n金额单位：万元",
      "存在的主要问题：\n预算编制不够准确。",
      "全年召开会议12次\n1.负责综合协调。",
      "其余事项按规定办理\n（2）负责文稿起草。",
      "其余事项按规定办理\n一、人员情况",
      "其余事项按规定办理\n附件1",
      "2021年度部门决算公开说明-水管站.pdf\n甲县河道管理处2021年度决算公开说明",
      "其余事项按规定办理\n　　另有两项工作推进。",
      "绩效目标完成情况\n2020年基本支出1706.11万元。",
      "用于办公费、邮电费等日常公用经费支出以及其他各项支出\n\n2020年年初预算数为8.00万元。",
      "工资福利支出 485.78 万元\n商品和服务支出 84.32 万元",
      "一般公共预算拨款支出明细表（单位：万元）\n科目编码 科目名称 预算数",
      "清江县水利工程建设服务中心2021年度部门整体支出绩效自评报告\n来源：清江县水利工程建设服务中心",
      "0730-41×××××\n\n人员编制",
    ])
  func apart(source: String) throws {
    let blocks = try Reading.blocks(source)
    #expect(blocks.count == 2, "\(blocks)")
  }

  @Test("page numbers are no text")
  func furniture() throws {
    #expect(try Reading.blocks("本年收入减少。\n\n- 3 -\n\n支出增加。\n—12—\n第 4 页\n结余不变。") == ["本年收入减少。", "支出增加。", "结余不变。"])
  }

  @Test("a line that stands on every page is none of the text, but the title stays")
  func runningHeads() throws {
    let head = "清江县水利局2021年部门预算"
    let source =
      "\(head)\n\n2021年一般公共预算当年拨款9236.40万元，比上年预算数8790.15万元增加\n- 1 -\n\(head)\n\n446.25万元，主要是调资。\n- 2 -\n\(head)\n\n支出增加。\n"
    #expect(try Reading.blocks(source) == [head, "2021年一般公共预算当年拨款9236.40万元，比上年预算数8790.15万元增加446.25万元，主要是调资。", "支出增加。"])
  }

  @Test("captions of tables are kept on every page")
  func repeatedCaptions() throws {
    let source = "收入增加。\n- 1 -\n单位：万元\n支出减少。\n- 2 -\n单位：万元\n结余不变。\n"
    #expect(try Reading.blocks(source).count(where: { $0 == "单位：万元" }) == 2)
  }

  @Test("a form feed begins a page")
  func pages() throws {
    let document = try Reading.document("第一段在此。\u{C}第二段在此。")
    #expect(document.blocks.map { document.position(of: $0.range.lowerBound).page } == [1])
    let broken = try Reading.document("第一段在此。\n\u{C}第二段在此。")
    #expect(broken.blocks.map { broken.position(of: $0.range.lowerBound).page } == [1, 2])
  }

  @Test(
    "prose that follows a title at once does not join with it",
    arguments: [
      ["桃江县水利局2020年部门决算"], ["桃江县人民政府水利工程建设服务中心2020年度部门决算公开情况说明"],
      ["桃江县大栗港镇人民政府", "2020年度“三公”经费决算汇总情况"],
    ])
  func titleAboveProse(title: [String]) throws {
    let prose = "2020年财政拨款收入总计14.63万元，与2019年相比增加5.23万元，增长55.64%；财政拨款支出总计12.91万元。"
    #expect(try Reading.blocks((title + [prose]).joined(separator: "\n")).last == prose)
  }

  @Test("a whole title with its year does not join with the links above it")
  func belowLinks() throws {
    #expect(
      try Reading.blocks("打印 关闭\n2022年度桃江县水利局（部门）决算公开\n") == ["打印关闭", "2022年度桃江县水利局(部门)决算公开"])
  }

  @Test(
    "what stands under a short labelled line is no part of its value",
    arguments: ["桃江县水利局2021年度部门决算公开", "桃江县水利局"])
  func belowLabel(lower: String) throws {
    #expect(try Reading.blocks("单位名称：桃江县水利局\n\(lower)\n") == ["单位名称：桃江县水利局", lower])
  }

  @Test("in a text wrapped at one width a full line goes on even behind a full stop")
  func wrappedText() throws {
    let paragraph =
      "本单位2021年度收入合计1263.66万元，其中财政拨款收入1200.5万元，其他收入63.16万元。支出合计1187.62万元，其中基本支出1000.02万元；项目支出187.6万元，用于公文办理、政务值班和督查督办等工作。年末结转和结余76.04万元，比上年减少4.5万元。主要原因是项目加快实施，资金按期支付。下一步将继续压减一般性支出，严格执行预算，加强绩效管理。全年未发生违规问题。"
    for width in 24...30 {
      for wide in [1, 2] {
        let wrapped = wrap("　　" + paragraph, size: width * wide, wide: wide)
        #expect(try Reading.blocks(wrapped + "\n　　另有说明。") == [paragraph, "另有说明。"], "\(wrapped)")
      }
    }
  }

  @Test("lines of tables between the sentences say nothing about their width")
  func wrappedTextBelowTable() throws {
    let rows = (1...40).map { "第\($0)项支出 \($0)0.50 \($0).25" }.joined(separator: "\n")
    let paragraph =
      "3、一般公共服务支出（类）统计信息事务（款）专项普查活动（项）39.99万元。主要用于：经济普查的各项工作。年初预算为76.33万元，支出决算为39.99万元。决算数小于预算数的主要原因：根据普查的实际情况支出，并按要求核减了部分经费，全年未追加预算安排，普查资料已按时上报，经费按进度拨付，年末没有结转，也没有其他需要说明的情况，普查工作按时完成。"
    let wrapped = wrap(paragraph, size: 51, wide: 2)
    #expect(wrapped.contains("。\n年初预算"), "\(wrapped)")
    #expect(
      try Reading.blocks(rows + "\n\n" + wrapped + "\n").last
        == paragraph.replacing("（", with: "(").replacing("）", with: ")"))
  }

  /// Breaks a text into lines of a size in which a Chinese character counts `wide`.
  private func wrap(_ text: String, size: Int, wide: Int) -> String {
    var used = 0
    return text.reduce(into: "") { wrapped, character in
      let own = character.isASCII ? 1 : wide
      if used + own > size {
        wrapped.append("\n")
        used = 0
      }
      wrapped.append(character)
      used += own
    }
  }
}
