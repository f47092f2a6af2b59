import DisclosureModel
import DocumentReader
import FactExtractor

/// Reads text as a published file and tells its identity.
enum IdentitySample {
  static func identity(_ text: String) throws -> Identity {
    IdentityExtractor.identity(of: try DocumentReading.read(Array(text.utf8), path: "资料/报告.txt"))
  }

  /// A short report: a title and a body in a body's own words.
  static func report(_ head: String, year: Int = 2021, own: String = "本单位") -> String {
    """
    \(head)

    一、部门概况

    （一）主要职能。\(own)负责有关工作，内设办公室等5个股室。

    二、收支情况

    \(year)年度收入100.00万元，支出90.00万元。与\(year - 1)年度支出85.00万元相比，增加5.00万元。

    \(year)年度“三公”经费支出1.20万元，比上年减少0.10万元。

    截至\(year)年12月31日，共有车辆1辆。
    """
  }
}
