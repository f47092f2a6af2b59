import DisclosureModel
import Testing

@Suite("Staff and organisation")
struct StaffTests {
  static let sentences: [Sentence] = [
    Sentence("各乡镇均派驻司法所。人员编制62名。", facts: ["2021 staff.quota actual all 62人"]),
    Sentence(
      "全局编制103名，实有97人。其中旗乌兰牧骑编制40名，实有37人。",
      facts: [
        "2021 staff.quota actual all 103人", "2021 staff.on_payroll actual all 97人",
        "2021 staff.quota[旗乌兰牧骑] actual all 40人", "2021 staff.on_payroll[旗乌兰牧骑] actual all 37人",
      ]),
    Sentence("街道辖属事业单位3个。", facts: ["2021 org.subordinate_units actual all 3个"]),
    Sentence(
      "编制总数为57名，行政编制占48名，事业编制占9名。",
      facts: [
        "2021 staff.quota actual all 57人", "2021 staff.quota.admin actual all 48人",
        "2021 staff.quota.institution actual all 9人",
      ]),
    Sentence("中心内设综合、培训、人才档案3个股，下设农业站。", facts: ["2021 org.internal_units actual all 3个"]),
    Sentence(
      "下属事业单位2个，即县执法支队和县救援保障中心。核定行政编制22名，现有在职人员41人。",
      facts: [
        "2021 org.subordinate_units actual all 2个", "2021 staff.quota.admin actual all 22人",
        "2021 staff.on_payroll actual all 41人",
      ]),
    Sentence("局机关内设股室5", facts: ["2021 org.internal_units actual all 5个"]),
    Sentence(
      "在职人数20人，全部为事业在编人员。",
      facts: ["2021 staff.on_payroll actual all 20人", "2021 staff.on_payroll.institution actual all 20人"]),
    Sentence(
      "部门包括5个行政科室及2个下属单位。",
      facts: ["2021 org.internal_units actual all 5个", "2021 org.subordinate_units actual all 2个"]),
    Sentence(
      "本部门2020年年末实有人数76人，其中在职人员48人，包括行政人员22人，事业人员26人；退休人员28人。",
      kind: .budget,
      facts: [
        "2020 staff.on_payroll actual all 48人 restated", "2020 staff.on_payroll.admin actual all 22人 restated",
        "2020 staff.on_payroll.institution actual all 26人 restated", "2020 staff.retired actual all 28人 restated",
      ]),
    Sentence(
      "行政编制和事业编制分别为29名和46名，共计75名。",
      facts: [
        "2021 staff.quota.admin actual all 29人", "2021 staff.quota.institution actual all 46人",
        "2021 staff.quota actual all 75人",
      ]),
    Sentence(
      "部门编制数62，其中：行政编制28名、事业编制34名。",
      facts: [
        "2021 staff.quota actual all 62人", "2021 staff.quota.admin actual all 28人",
        "2021 staff.quota.institution actual all 34人",
      ]),
    Sentence(
      "核定使用县政府专职消防队事业编制9人。",
      facts: ["2021 staff.quota.institution[县政府专职消防队] actual all 9人"]),
    Sentence(
      "编制77名，其中行政编制50名，事业编制27名；在职人员69人，退休40人。",
      facts: [
        "2021 staff.quota actual all 77人",
        "2021 staff.quota.admin actual all 50人",
        "2021 staff.quota.institution actual all 27人",
        "2021 staff.on_payroll actual all 69人",
        "2021 staff.retired actual all 40人",
      ]),
    Sentence(
      "核定编制77名，在职人数69人，行政编制39人，事业编制27人，工勤3人。",
      facts: [
        "2021 staff.quota actual all 77人",
        "2021 staff.on_payroll actual all 69人",
        "2021 staff.on_payroll.admin actual all 39人",
        "2021 staff.on_payroll.institution actual all 27人",
        "2021 staff.on_payroll.worker actual all 3人",
      ]),
    Sentence(
      "在职106人（政法编制97人、事业编制7人、工勤2人）。",
      facts: [
        "2021 staff.on_payroll actual all 106人",
        "2021 staff.on_payroll.admin actual all 97人",
        "2021 staff.on_payroll.institution actual all 7人",
        "2021 staff.on_payroll.worker actual all 2人",
      ]),
    Sentence(
      "行政编制20名，实有18名；事业编制10名，实有9名。",
      facts: [
        "2021 staff.quota.admin actual all 20人",
        "2021 staff.on_payroll.admin actual all 18人",
        "2021 staff.quota.institution actual all 10人",
        "2021 staff.on_payroll.institution actual all 9人",
      ]),
    Sentence(
      "行政编制20名、实有18人，事业编制10名、实有9人，退休12人。",
      facts: [
        "2021 staff.quota.admin actual all 20人",
        "2021 staff.on_payroll.admin actual all 18人",
        "2021 staff.quota.institution actual all 10人",
        "2021 staff.on_payroll.institution actual all 9人",
        "2021 staff.retired actual all 12人",
      ]),
    Sentence(
      "人员情况：编制30人/实有28人。",
      facts: [
        "2021 staff.quota actual all 30人",
        "2021 staff.on_payroll actual all 28人",
      ]),
    Sentence(
      "下属事业单位有县社会救助服务中心、县福利院、县救助管理站3个。",
      facts: ["2021 org.subordinate_units actual all 3个"]),
    Sentence(
      "内设机构6个，下属二级机构2个，编外人员12人。",
      facts: [
        "2021 org.internal_units actual all 6个",
        "2021 org.subordinate_units actual all 2个",
        "2021 staff.contract actual all 12人",
      ]),
    Sentence(
      "我局内设5个科室，下属7家单位，现有40名在职人员。",
      facts: [
        "2021 org.internal_units actual all 5个",
        "2021 org.subordinate_units actual all 7个",
        "2021 staff.on_payroll actual all 40人",
      ]),
    Sentence(
      "区发展研究中心。副科级全额拨款事业单位，编制5名，实有4名。",
      facts: [
        "2021 staff.quota[区发展研究中心] actual all 5人",
        "2021 staff.on_payroll[区发展研究中心] actual all 4人",
      ]),
    Sentence(
      "离退休人员40人，其中离休2人、退休38人。",
      facts: [
        "2021 staff.retired actual all 40人"
      ]),
    Sentence(
      "年末在职69人，其中行政39人、事业27人、工勤3人。",
      facts: [
        "2021 staff.on_payroll actual all 69人",
        "2021 staff.on_payroll.admin actual all 39人",
        "2021 staff.on_payroll.institution actual all 27人",
        "2021 staff.on_payroll.worker actual all 3人",
      ]),
    Sentence(
      "机关后勤服务编制4名，编外长期聘用人员15人。",
      facts: [
        "2021 staff.quota.logistics actual all 4人",
        "2021 staff.contract actual all 15人",
      ]),
    Sentence(
      "截至2021年12月31日，在职人员69人。",
      facts: [
        "2021 staff.on_payroll actual all 69人"
      ]),
    Sentence(
      "编制总数30名，其中行政编制20名、事业编制8名、工勤编制2名，年末实有28人，其中行政18人、事业8人、工勤2人。",
      facts: [
        "2021 staff.quota actual all 30人",
        "2021 staff.quota.admin actual all 20人",
        "2021 staff.quota.institution actual all 8人",
        "2021 staff.quota.logistics actual all 2人",
        "2021 staff.on_payroll actual all 28人",
        "2021 staff.on_payroll.admin actual all 18人",
        "2021 staff.on_payroll.institution actual all 8人",
        "2021 staff.on_payroll.worker actual all 2人",
      ]),
    Sentence(
      "编制46名（局机关30名、区发展研究中心16名）。",
      facts: [
        "2021 staff.quota actual all 46人",
        "2021 staff.quota[局机关] actual all 30人",
        "2021 staff.quota[区发展研究中心] actual all 16人",
      ]),
    Sentence(
      "行政编制20名，机关后勤服务全额拨款事业编制3名，事业编制10名；年末在职行政人员18名，事业人员9名，工勤人员3名，退休人员12名。",
      facts: [
        "2021 staff.quota.admin actual all 20人",
        "2021 staff.quota.logistics actual all 3人",
        "2021 staff.quota.institution actual all 10人",
        "2021 staff.on_payroll.admin actual all 18人",
        "2021 staff.on_payroll.institution actual all 9人",
        "2021 staff.on_payroll.worker actual all 3人",
        "2021 staff.retired actual all 12人",
      ]),
    Sentence(
      "核定事业编制46人，年末在职44人，退休22人。",
      facts: [
        "2021 staff.quota.institution actual all 46人", "2021 staff.on_payroll actual all 44人",
        "2021 staff.retired actual all 22人",
      ]),
    Sentence(
      "行政编制20名，实有18名；事业编制8名，在职7名。",
      facts: [
        "2021 staff.quota.admin actual all 20人", "2021 staff.on_payroll.admin actual all 18人",
        "2021 staff.quota.institution actual all 8人", "2021 staff.on_payroll.institution actual all 7人",
      ]),
    Sentence(
      "政法专项编制和事业编制共102名，聘用辅警119人。",
      facts: ["2021 staff.quota actual all 102人", "2021 staff.contract actual all 119人"]),
    Sentence(
      "聘用制书记员及辅警54人。",
      facts: ["2021 staff.contract actual all 54人"]),
    Sentence(
      "局内设9个中队（股室）。",
      facts: ["2021 org.internal_units actual all 9个"]),
    Sentence(
      "街道办事处包括8个机关行政处（科）室及5个下属单位，年末在职人数73人。",
      facts: [
        "2021 org.internal_units actual all 8个", "2021 org.subordinate_units actual all 5个",
        "2021 staff.on_payroll actual all 73人",
      ]),
    Sentence(
      "内设综合办事机构9个，所属事业单位7个。",
      facts: ["2021 org.internal_units actual all 9个", "2021 org.subordinate_units actual all 7个"]),
    Sentence(
      "实有人数19人，其中：在职人员13人；退休人员6人。",
      facts: ["2021 staff.on_payroll actual all 13人", "2021 staff.retired actual all 6人"]),
    Sentence(
      "尚未移交养老保险基金发放养老金的离退休人员0人；由养老保险基金发放养老金的离退休人员27人。",
      facts: ["2021 staff.retired actual all 27人"]),
    Sentence(
      "截至2020年12月31日，共有公务用车5辆。",
      kind: .budget,
      facts: ["2021 vehicle.stock actual all 5辆"]),
    Sentence(
      "本部门固定资产18.62万元，分布构成情况为：房屋321平方米，车辆2辆。",
      facts: ["2021 vehicle.stock actual all 2辆"]),
    Sentence(
      "编制数64，实有人数73人，其中：在职58人，减少2人；退休15人，增加1人。",
      facts: [
        "2021 staff.quota actual all 64人", "2021 staff.on_payroll actual all 58人",
        "2021 staff.retired actual all 15人", "2020 staff.on_payroll actual all 60人 derived",
        "2020 staff.retired actual all 14人 derived",
      ]),
    Sentence(
      "事业编制8名，事业编制中区法律援助中心编制5名。",
      facts: ["2021 staff.quota.institution actual all 8人", "2021 staff.quota[区法律援助中心] actual all 5人"]),
    Sentence(
      "内设党政办公室、经济办公室2个办公室。",
      facts: ["2021 org.internal_units actual all 2个"]),
    Sentence(
      "局机关核定行政编制22名，所属全额拨款事业单位11个，核定事业编制143名。",
      facts: ["2021 staff.quota.admin actual all 22人", "2021 staff.quota.institution actual all 143人"]),
    Sentence(
      "所属事业单位1个，为区服务中心。核定编制32名，其中行政编制12名。",
      facts: [
        "2021 org.subordinate_units actual all 1个", "2021 staff.quota actual all 32人",
        "2021 staff.quota.admin actual all 12人",
      ]),
    Sentence(
      "我园现有教职工58人，聘用保育员18人，退休教师31人。",
      facts: [
        "2021 staff.on_payroll actual all 58人", "2021 staff.contract actual all 18人",
        "2021 staff.retired actual all 31人",
      ]),
    Sentence(
      "编制18人，均为事业编制。",
      facts: ["2021 staff.quota actual all 18人", "2021 staff.quota.institution actual all 18人"]),
    Sentence(
      "编制32名：行政编制30名、机关后勤控制数2名。内设综合股、事业编制股2个股。",
      facts: [
        "2021 staff.quota actual all 32人", "2021 staff.quota.admin actual all 30人",
        "2021 staff.quota.logistics actual all 2人", "2021 org.internal_units actual all 2个",
      ]),
    Sentence(
      "尚未移交养老保险基金发放养老金的离退休人员0人（离休0人，退休0人）；由养老保险基金发放养老金的离退休人员74人（离休2人，退休72人）。",
      facts: ["2021 staff.retired actual all 74人"]),
    Sentence(
      "实有在职人员73人，比上年减少2人（退休2人）；退休人员29人。",
      facts: [
        "2021 staff.on_payroll actual all 73人", "2021 staff.retired actual all 29人",
        "2020 staff.on_payroll actual all 75人 derived",
      ]),
    Sentence(
      "截至2020年8月31日，共有公务用车5辆。",
      kind: .budget,
      facts: ["2021 vehicle.stock actual all 5辆"]),
    Sentence(
      "核定行政编制87人，实际79人；事业编制40人，实有38人。",
      facts: [
        "2021 staff.quota.admin actual all 87人", "2021 staff.on_payroll.admin actual all 79人",
        "2021 staff.quota.institution actual all 40人", "2021 staff.on_payroll.institution actual all 38人",
      ]),
    Sentence(
      "内设综合股、业务股、财务股3个股。",
      facts: ["2021 org.internal_units actual all 3个"]),
    Sentence(
      "人员经费支出120万元，主要是在职人员42人、退休人员18人的工资和补贴。",
      facts: ["2021 expenditure.personnel actual all 120万元"]),
    Sentence(
      "我单位在职人员42人，退休人员18人。",
      facts: ["2021 staff.on_payroll actual all 42人", "2021 staff.retired actual all 18人"]),
    Sentence(
      "核定编制46人，其中全部补助事业编制0人，部分补助事业编制46人。",
      facts: ["2021 staff.quota actual all 46人", "2021 staff.quota.institution actual all 46人"]),
    Sentence(
      "在职参公管理事业人员12人，非参公管理事业人员30人。",
      facts: ["2021 staff.on_payroll.institution actual all 30人"]),
    Sentence(
      "事业编制62人，实有人数57人。离退休人员23人。",
      facts: [
        "2021 staff.quota.institution actual all 62人", "2021 staff.on_payroll actual all 57人",
        "2021 staff.retired actual all 23人",
      ]),
    Sentence(
      "在职民警179人，事业人员10人。",
      facts: ["2021 staff.on_payroll.admin actual all 179人", "2021 staff.on_payroll.institution actual all 10人"]),
    Sentence(
      "本馆内设5室：综合办公室、文艺辅导部、创作部、非遗部、数字部。",
      facts: ["2021 org.internal_units actual all 5个"]),
    Sentence(
      "内设科室有党政综合办公室、扶贫工作站和财政所3个。",
      facts: ["2021 org.internal_units actual all 3个"]),
    Sentence(
      "资产总额1126.47万元。车辆1辆；单价50万元以上通用设备2台。",
      facts: ["2021 vehicle.stock actual all 1辆", "2021 equipment.over_500k actual all 2台"]),
    Sentence(
      "我部门共设置31个内设机构，包括：职能科室12个、临床及医技科室19个。",
      facts: ["2021 org.internal_units actual all 31个"]),
  ]

  @Test("Quotas, staff by kind, sub-units and organs are told apart", arguments: sentences)
  func facts(_ sentence: Sentence) throws { #expect(try sentence.report.facts() == sentence.facts) }
}
