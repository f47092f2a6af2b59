/// The kind of body that a name tells: 政府办公室, 财政局, 街道办事处; empty where not recognised.
enum BodyKind {
  static func kind(of body: BodyName) -> String {
    let core = body.core
    if body.forerunner == "共青团" || body.forerunner == "中国共产主义青年团" { return "团委" }
    if body.forerunner == "政协" || body.forerunner == "中国人民政治协商会议" { return "政协机关" }
    for (ending, kind) in endings where core.hasSuffix(ending) { return kind }
    if body.forerunner == "中共" || body.forerunner == "中国共产党" { return partyKind(core) }
    let whole = ["局", "厅", "办公室", "委员会", "馆", "联合会", "总工会", "协会", "中心", "总队", "支队", "大队", "党校"]
    return core.count <= 16 && whole.contains { core.hasSuffix($0) } ? core : ""
  }

  /// 委员会组织部, 委组织部 → 组织部
  private static func partyKind(_ core: String) -> String {
    for head in ["委员会", "委"] where core.hasPrefix(head) && core.count > head.count {
      return String(core.dropFirst(head.count))
    }
    return core.hasPrefix("委") ? "党委" : core
  }

  private static let endings: [(String, String)] = [
    ("政府办公室", "政府办公室"), ("政府办公厅", "政府办公厅"), ("政府办", "政府办公室"), ("街道办事处", "街道办事处"), ("街道", "街道办事处"),
    ("镇政府", "镇人民政府"), ("镇人民政府", "镇人民政府"), ("镇", "镇人民政府"), ("乡政府", "乡人民政府"), ("乡人民政府", "乡人民政府"),
    ("乡", "乡人民政府"), ("法院", "人民法院"), ("检察院", "人民检察院"), ("发改委", "发展和改革委员会"), ("残联", "残疾人联合会"), ("妇联", "妇女联合会"),
    ("管委会", "管理委员会"), ("管理委员会", "管理委员会"), ("小学", "小学"), ("中学", "中学"), ("幼儿园", "幼儿园"), ("学校", "学校"), ("卫生院", "卫生院"),
    ("医院", "医院"),
  ]
}
