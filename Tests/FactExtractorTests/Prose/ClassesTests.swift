import DisclosureModel
import Testing

@Suite("Classes of expenditure")
struct ClassesTests {
  static let sentences: [Sentence] = [
    Sentence(
      "公共安全支出604万元，其中行政运行（司法）464万元。",
      facts: [
        "2021 expenditure.function[公共安全支出] actual all 604万元", "2021 expenditure.function[行政运行] actual all 464万元",
      ]),
    Sentence(
      "（一）按功能分类科目（类）：公共安全支出487万元，社会保障和就业支出98万元。",
      facts: [
        "2021 expenditure.function[公共安全支出] actual all 487万元", "2021 expenditure.function[社会保障和就业支出] actual all 98万元",
      ]),
    Sentence(
      "其中2120899其他国有土地使用权出让收入安排的支出320万元。",
      facts: ["2021 expenditure.function[2120899 其他国有土地使用权出让收入安排的支出] actual all 320万元"]),
    Sentence(
      "（一）2070808-广播电视事务838.40万元。",
      facts: ["2021 expenditure.function[2070808 广播电视事务] actual all 838.4万元"]),
    Sentence(
      "社会保障和就业支出21.84万元，占3.57%，全部用于归口管理的行政单位离退休21.84万元。",
      facts: [
        "2021 expenditure.function[社会保障和就业支出] actual all 21.84万元",
        "2021 expenditure.function[归口管理的行政单位离退休] actual all 21.84万元",
      ]),
    Sentence(
      "工资福利支出（301类）18万元，商品和服务支出（302类）3万元。",
      facts: ["2021 expenditure.wages actual all 18万元", "2021 expenditure.goods actual all 3万元"]),
    Sentence(
      "教育支出205（类）普通教育02（款）小学教育02（项）：支出决算为10万元。",
      facts: ["2021 expenditure.function[2050202 小学教育] actual all 10万元"]),
    Sentence(
      "教育支出（205）（类）普通教育（02）（款）小学教育（02）（项）：支出决算为10万元。",
      facts: ["2021 expenditure.function[2050202 小学教育] actual all 10万元"]),
    Sentence(
      "教育支出（205）普通教育（02）小学教育（02）：支出决算为10万元。",
      facts: ["2021 expenditure.function[2050202 小学教育] actual all 10万元"]),
    Sentence(
      "·公务员医疗补助（2101103）年初预算5万元，决算6万元。",
      facts: [
        "2021 expenditure.function[2101103 公务员医疗补助] budget all 5万元",
        "2021 expenditure.function[2101103 公务员医疗补助] actual all 6万元",
      ]),
    Sentence(
      "卫生健康（类）支出30万元。主要用于疾病预防控制机构（项）10万元，基本公共卫生服务（项）20万元。",
      facts: [
        "2021 expenditure.function[卫生健康支出] actual all 30万元",
        "2021 expenditure.function[疾病预防控制机构] actual all 10万元",
        "2021 expenditure.function[基本公共卫生服务] actual all 20万元",
      ]),
    Sentence(
      "一般公共服务支出（类）政府办公厅（室）及相关机构事务（款）行政运行（项）年初预算为12.34万元，支出决算为11万元，完成年初预算的89.1%。",
      facts: [
        "2021 expenditure.function[一般公共服务支出/政府办公厅(室)及相关机构事务/行政运行] budget all 12.34万元",
        "2021 expenditure.function[一般公共服务支出/政府办公厅(室)及相关机构事务/行政运行] actual all 11万元",
      ]),
    Sentence(
      "2010301行政运行12.34万元。",
      facts: [
        "2021 expenditure.function[2010301 行政运行] actual all 12.34万元"
      ]),
    Sentence(
      "2010301 行政运行12.34万元，2010302 一般行政管理事务5万元。",
      facts: [
        "2021 expenditure.function[2010301 行政运行] actual all 12.34万元",
        "2021 expenditure.function[2010302 一般行政管理事务] actual all 5万元",
      ]),
    Sentence(
      "2010601行政运行（财政事务）11万元。",
      facts: [
        "2021 expenditure.function[2010601 行政运行] actual all 11万元"
      ]),
    Sentence(
      "一般公共服务支出（201类）财政事务（06款）行政运行（01项）支出决算为11万元。",
      facts: [
        "2021 expenditure.function[2010601 行政运行] actual all 11万元"
      ]),
    Sentence(
      "社会保障和就业支出—行政事业单位养老支出—机关事业单位基本养老保险缴费支出8.8万元。",
      facts: [
        "2021 expenditure.function[社会保障和就业支出/行政事业单位养老支出/机关事业单位基本养老保险缴费支出] actual all 8.8万元"
      ]),
    Sentence(
      "教育支出（类）进修及培训（款）培训支出（项）。年初预算为5万元，支出决算为4万元。",
      facts: [
        "2021 expenditure.function[教育支出/进修及培训/培训支出] budget all 5万元",
        "2021 expenditure.function[教育支出/进修及培训/培训支出] actual all 4万元",
      ]),
    Sentence(
      "1、一般公共服务（类）财政事务（款）行政运行（项）。\n年初预算为12万元，支出决算为11万元。\n2、教育支出（类）进修及培训（款）培训支出（项）。\n年初预算为0万元，支出决算为3万元，年初无预算。",
      facts: [
        "2021 expenditure.function[一般公共服务/财政事务/行政运行] budget all 12万元",
        "2021 expenditure.function[一般公共服务/财政事务/行政运行] actual all 11万元",
        "2021 expenditure.function[教育支出/进修及培训/培训支出] budget all 0元",
        "2021 expenditure.function[教育支出/进修及培训/培训支出] actual all 3万元",
      ]),
    Sentence(
      "一般公共服务支出（类）财政事务（款）。年初预算12万元，决算11万元。",
      facts: [
        "2021 expenditure.function[一般公共服务支出/财政事务] budget all 12万元",
        "2021 expenditure.function[一般公共服务支出/财政事务] actual all 11万元",
      ]),
    Sentence(
      "一般公共服务（类）支出200万元，教育（类）支出100万元。",
      facts: [
        "2021 expenditure.function[一般公共服务支出] actual all 200万元",
        "2021 expenditure.function[教育支出] actual all 100万元",
      ]),
    Sentence(
      "一般公共服务支出200万元，占66.67%；教育支出100万元，占33.33%。",
      facts: [
        "2021 expenditure.function[一般公共服务支出] actual all 200万元",
        "2021 expenditure.function[教育支出] actual all 100万元",
      ]),
    Sentence(
      "一般公共预算财政拨款支出按功能分类：一般公共服务支出200万元，占66.67%；卫生健康支出20万元，占6.67%。",
      facts: [
        "2021 expenditure.function[一般公共服务支出] actual general 200万元",
        "2021 expenditure.function[卫生健康支出] actual general 20万元",
      ]),
    Sentence(
      "住房保障支出（类）住房改革支出（款）住房公积金（项）8万元，主要用于缴存公积金。",
      facts: [
        "2021 expenditure.function[住房保障支出/住房改革支出/住房公积金] actual all 8万元"
      ]),
    Sentence(
      "208 社会保障和就业支出60万元，20805 行政事业单位养老支出50万元。",
      facts: [
        "2021 expenditure.function[208 社会保障和就业支出] actual all 60万元",
        "2021 expenditure.function[20805 行政事业单位养老支出] actual all 50万元",
      ]),
    Sentence(
      "30211 差旅费3万元，30201 办公费4.5万元。",
      facts: [
        "2021 expenditure.economic[30211 差旅费] actual all 3万元",
        "2021 expenditure.economic[30201 办公费] actual all 4.5万元",
      ]),
    Sentence(
      "按经济分类：301工资福利支出100万元，302商品和服务支出30万元，303对个人和家庭的补助10万元，310资本性支出5万元。",
      facts: [
        "2021 expenditure.wages actual all 100万元",
        "2021 expenditure.goods actual all 30万元",
        "2021 expenditure.households actual all 10万元",
        "2021 expenditure.capital actual all 5万元",
      ]),
    Sentence(
      "(201类)一般公共服务支出（06款）财政事务（01项）行政运行11万元。",
      facts: [
        "2021 expenditure.function[2010601 行政运行] actual all 11万元"
      ]),
    Sentence(
      "一般公共服务支出（类）200万元，较上年增加20万元，增长11.11%；教育支出（类）50万元，较上年减少5万元，下降9.09%。",
      facts: [
        "2021 expenditure.function[一般公共服务支出] actual all 200万元",
        "2021 expenditure.function[教育支出] actual all 50万元",
        "2020 expenditure.function[一般公共服务支出] actual all 180万元 derived",
        "2020 expenditure.function[教育支出] actual all 55万元 derived",
      ]),
    Sentence(
      "1.2130104事业运行：年初预算52万元，支出决算53万元。",
      facts: [
        "2021 expenditure.function[2130104 事业运行] budget all 52万元",
        "2021 expenditure.function[2130104 事业运行] actual all 53万元",
      ]),
    Sentence(
      "（2）2130106 科技转化与推广服务：年初预算15万元。",
      facts: ["2021 expenditure.function[2130106 科技转化与推广服务] budget all 15万元"]),
    Sentence(
      "——行政运行（2081601）年初预算69万元，决算68万元。",
      facts: [
        "2021 expenditure.function[2081601 行政运行] budget all 69万元",
        "2021 expenditure.function[2081601 行政运行] actual all 68万元",
      ]),
    Sentence(
      "1.工资福利支出（301）71万元；",
      facts: ["2021 expenditure.wages actual all 71万元"]),
    Sentence(
      "一般公共服务（201）（类）政府办公厅（室）及相关机构事务（03）（款）机关服务（03）（项）：支出决算为51万元。",
      facts: ["2021 expenditure.function[2010303 机关服务] actual all 51万元"]),
    Sentence(
      "主要用于疾病预防控制机构（项）48万元，基本公共卫生服务（项）36万元。",
      facts: [
        "2021 expenditure.function[疾病预防控制机构] actual all 48万元", "2021 expenditure.function[基本公共卫生服务] actual all 36万元",
      ]),
    Sentence(
      "主要用于：卫生健康（类）支出14万元，占23%；农林水（类）支出30万元，占50%。",
      facts: [
        "2021 expenditure.function[卫生健康支出] actual all 14万元", "2021 expenditure.function[农林水支出] actual all 30万元",
      ]),
    Sentence(
      "一般公共预算财政拨款支出50万元，具体如下：\n教育支出20万元。其中：高中教育20万元。\n卫生健康支出30万元。",
      facts: [
        "2021 expenditure.total actual general 50万元", "2021 expenditure.function[教育支出] actual general 20万元",
        "2021 expenditure.function[高中教育] actual general 20万元",
        "2021 expenditure.function[卫生健康支出] actual general 30万元",
      ]),
    Sentence(
      "1.2021年本年支出合计100万元。",
      facts: ["2021 expenditure.total actual all 100万元"]),
    Sentence(
      "（一）一般公共服务支出（类）\n\n1.财政事务（款）行政运行（项）。年初预算59万元，支出决算61万元。\n\n2.商贸事务（款）招商引资（项）。支出决算2万元。\n\n（二）住房保障支出（类）\n\n1.住房改革支出（款）住房公积金（项）。支出决算7万元。",
      facts: [
        "2021 expenditure.function[一般公共服务支出/财政事务/行政运行] budget all 59万元",
        "2021 expenditure.function[一般公共服务支出/财政事务/行政运行] actual all 61万元",
        "2021 expenditure.function[一般公共服务支出/商贸事务/招商引资] actual all 2万元",
        "2021 expenditure.function[住房保障支出/住房改革支出/住房公积金] actual all 7万元",
      ]),
    Sentence(
      "五、一般公共预算财政拨款支出情况\n\n（三）财政拨款支出具体情况\n\n2021年度一般公共预算财政拨款支出80万元，其中：\n\n1、农林水支出（类）水利（款）防汛（项）。\n\n年初预算为12万元，支出决算为28万元。\n\n2、农林水支出（类）水利（款）农村水利（项）。\n\n支出决算为52万元。",
      facts: [
        "2021 expenditure.total actual general 80万元", "2021 expenditure.function[农林水支出/水利/防汛] budget general 12万元",
        "2021 expenditure.function[农林水支出/水利/防汛] actual general 28万元",
        "2021 expenditure.function[农林水支出/水利/农村水利] actual general 52万元",
      ]),
    Sentence(
      "节能环保支出（类）能源节约利用（款）能源节约利用（项）年初预算为45万元，支出决算与预算持平。",
      facts: [
        "2021 expenditure.function[节能环保支出/能源节约利用/能源节约利用] budget all 45万元",
        "2021 expenditure.function[节能环保支出/能源节约利用/能源节约利用] actual all 45万元 derived",
      ]),
    Sentence(
      "1.自然资源海洋气象等支出（类）449万元，占90%。\n\n（1）自然资源事务（款）行政运行（项）支出300万元。\n\n（2）自然资源事务（款）土地利用（项）支出149万元。",
      facts: [
        "2021 expenditure.function[自然资源海洋气象等支出] actual all 449万元",
        "2021 expenditure.function[自然资源海洋气象等支出/自然资源事务/行政运行] actual all 300万元",
        "2021 expenditure.function[自然资源海洋气象等支出/自然资源事务/土地利用] actual all 149万元",
      ]),
    Sentence(
      "社会保障和就业支出（类）(208)行政事业单位养老支出（款）(05)机关事业单位基本养老保险缴费支出（项）(05)12万元。",
      facts: [
        "2021 expenditure.function[社会保障和就业支出/行政事业单位养老支出/机关事业单位基本养老保险缴费支出] actual all 12万元"
      ]),
    Sentence(
      "公共安全支出2156.29万元（其中行政运行1557.83万元、案件审判365.46万元、法庭修缮233万元），住房保障支出20万元。",
      facts: [
        "2021 expenditure.function[公共安全支出] actual all 2156.29万元",
        "2021 expenditure.function[行政运行] actual all 1557.83万元",
        "2021 expenditure.function[案件审判] actual all 365.46万元",
        "2021 expenditure.function[法庭修缮] actual all 233万元",
        "2021 expenditure.function[住房保障支出] actual all 20万元",
      ]),
    Sentence(
      "五、一般公共预算支出情况\n\n初中教育支出284万元，其中：基本支出272万元，项目支出12万元。机关事业单位基本养老保险缴费支出68万元。",
      facts: [
        "2021 expenditure.function[初中教育] actual general 284万元",
        "2021 expenditure.function[机关事业单位基本养老保险缴费支出] actual general 68万元",
      ]),
    Sentence("住房公积金38万元，老年教育支出20万元。"),
    Sentence(
      "（一）住房保障支出17万元。\n\n（二）其他支出118万元。",
      facts: [
        "2021 expenditure.function[住房保障支出] actual all 17万元", "2021 expenditure.function[其他支出] actual all 118万元",
      ]),
    Sentence(
      "其他支出（类）彩票公益金安排的支出（款）用于社会福利的彩票公益金支出（项）20万元。",
      facts: ["2021 expenditure.function[其他支出/彩票公益金安排的支出/用于社会福利的彩票公益金支出] actual all 20万元"]),
  ]

  @Test("类, 款 and 项 are read with and without codes, markers and dashes", arguments: sentences)
  func facts(_ sentence: Sentence) throws { #expect(try sentence.report.facts() == sentence.facts) }
}
