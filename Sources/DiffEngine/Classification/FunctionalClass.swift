/// The 类 of the government's functional classification with every name they have had (政府收支分类科目).
///
/// A renamed class keeps its code, so series join on the code. Extend the list when the Ministry of Finance issues a new
/// classification.
enum FunctionalClass {
  /// Code and names, the current name first.
  static let names: [(code: String, names: [String])] = [
    ("201", ["一般公共服务支出", "一般公共服务"]),
    ("202", ["外交支出", "外交"]),
    ("203", ["国防支出", "国防"]),
    ("204", ["公共安全支出", "公共安全"]),
    ("205", ["教育支出", "教育"]),
    ("206", ["科学技术支出", "科学技术"]),
    ("207", ["文化旅游体育与传媒支出", "文化体育与传媒支出", "文化体育与传媒", "文化旅游体育与传媒"]),
    ("208", ["社会保障和就业支出", "社会保障和就业"]),
    ("210", ["卫生健康支出", "医疗卫生与计划生育支出", "医疗卫生支出", "医疗卫生", "卫生健康", "医疗卫生与计划生育"]),
    ("211", ["节能环保支出", "环境保护", "节能环保"]),
    ("212", ["城乡社区支出", "城乡社区事务", "城乡社区"]),
    ("213", ["农林水支出", "农林水事务", "农林水"]),
    ("214", ["交通运输支出", "交通运输"]),
    ("215", ["资源勘探工业信息等支出", "资源勘探信息等支出", "资源勘探电力信息等支出", "资源勘探工业信息等"]),
    ("216", ["商业服务业等支出", "商业服务业等"]),
    ("217", ["金融支出", "金融"]),
    ("219", ["援助其他地区支出", "援助其他地区"]),
    ("220", ["自然资源海洋气象等支出", "国土海洋气象等支出", "国土资源气象等支出", "自然资源海洋气象等"]),
    ("221", ["住房保障支出", "住房保障"]),
    ("222", ["粮油物资储备支出", "粮油物资储备"]),
    ("224", ["灾害防治及应急管理支出", "灾害防治及应急管理"]),
    ("227", ["预备费"]),
    ("229", ["其他支出"]),
    ("230", ["转移性支出"]),
    ("231", ["债务还本支出"]),
    ("232", ["债务付息支出"]),
    ("233", ["债务发行费用支出"]),
  ]

  private static let codes: [String: String] = {
    var codes: [String: String] = [:]
    for entry in names {
      for name in entry.names { codes[name] = entry.code }
    }
    return codes
  }()

  static func code(ofName name: String) -> String? { codes[name] }
}
