import Foundation

/// The pages of Reports/: made by the program, as the README says, from the shipped reports.
enum PublishedPages: String, CaseIterable, Sendable {
  case liuyang = "浏阳市人民政府办公室-2019-2021"
  case fictional = "虚构示例市政务服务局-2017-2022"

  static let folder = ShippedReport.project.appending(path: "Reports")
  static let formats = ["md", "html"]

  var arguments: [String] {
    switch self {
    case .liuyang: ["--dept", "浏阳", "--years", "2019-2021"]
    case .fictional: ["--dept", "虚构示例", "--years", "2017-2022"]
    }
  }

  /// The pages that the program writes into its default folder, by file name.
  func regenerated() throws -> [String: Data] { try ProgramRun(arguments + ["--quiet"]).reports }
}
