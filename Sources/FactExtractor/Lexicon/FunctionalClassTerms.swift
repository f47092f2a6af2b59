import DisclosureModel

/// The classes (类) of 政府收支分类科目, 支出功能分类, with the names that they have had.
enum FunctionalClass {
  /// Codes and names since 2007; several names of one code are renames (2019: 卫生健康支出, 文化旅游体育与传媒支出,
  /// 自然资源海洋气象等支出, 灾害防治及应急管理支出; 2020: 资源勘探工业信息等支出).
  static let names: [(code: String, names: [String])] = [
    ("201", ["一般公共服务支出", "一般公共服务"]),
    ("202", ["外交支出"]),
    ("203", ["国防支出"]),
    ("204", ["公共安全支出"]),
    ("205", ["教育支出"]),
    ("206", ["科学技术支出"]),
    ("207", ["文化旅游体育与传媒支出", "文化体育与传媒支出"]),
    ("208", ["社会保障和就业支出", "社会保障与就业支出"]),
    ("209", ["社会保险基金支出"]),
    ("210", ["卫生健康支出", "医疗卫生与计划生育支出", "医疗卫生和计划生育支出", "医疗卫生支出"]),
    ("211", ["节能环保支出"]),
    ("212", ["城乡社区支出", "城乡社区事务支出"]),
    ("213", ["农林水支出", "农林水事务支出"]),
    ("214", ["交通运输支出"]),
    ("215", ["资源勘探工业信息等支出", "资源勘探信息等支出", "资源勘探电力信息等支出"]),
    ("216", ["商业服务业等支出"]),
    ("217", ["金融支出"]),
    ("219", ["援助其他地区支出"]),
    ("220", ["自然资源海洋气象等支出", "国土海洋气象等支出", "国土资源气象等支出"]),
    ("221", ["住房保障支出"]),
    ("222", ["粮油物资储备支出"]),
    ("223", ["国有资本经营预算支出"]),
    ("224", ["灾害防治及应急管理支出"]),
    ("227", ["预备费"]),
    ("229", ["其他支出"]),
    ("231", ["债务还本支出"]),
    ("232", ["债务付息支出"]),
    ("233", ["债务发行费用支出"]),
    ("234", ["抗疫特别国债安排的支出"]),
  ]

  /// Names of classes as the tables up to 2014 print them, without 支出.
  static let short: Set<String> = Set(
    names.flatMap(\.names).filter { $0.hasSuffix("支出") && !ambiguous.contains($0) }.map { String($0.dropLast(2)) } + [
      "文化教育与传媒", "医疗卫生与计划生育", "国土资源气象等事务", "国土海洋气象等事务", "商业服务业等事务", "资源勘探电力信息等事务", "资源勘探信息等事务", "粮油物资储备事务",
      "金融监管等事务",
    ])

  /// Names that mean something else outside a list of classes.
  static let ambiguous: Set<String> = ["其他支出", "金融支出", "国有资本经营预算支出", "预备费"]
}

extension TermTable {
  static let functionalClasses: TermTable = {
    var table = TermTable()
    for entry in FunctionalClass.names {
      for name in entry.names where name != "国有资本经营预算支出" { table.add(.functionClass(name), name) }
    }
    table.add(.functionClass("文化旅游体育与传媒支出"), "文化旅游体育与传媒")
    table.add(.functionClass("社会保障和就业支出"), "社会保障和就业")
    table.add(.classMarker(.lei), "(类)")
    table.add(.classMarker(.kuan), "(款)")
    table.add(.classMarker(.xiang), "(项)")
    return table
  }()
}
