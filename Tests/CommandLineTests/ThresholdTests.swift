import CorpusIndex
import DiffEngine
import DisclosureModel
import Testing

@testable import compare

@Suite("Thresholds as users set them")
struct ThresholdTests {
  @Test(
    "Amounts and percentages are read with their units, exactly",
    arguments: [
      (ThresholdTopic.money, "10万元,20%", Int64?(10_000_000), Int64?(200_000)), (.money, "5000元", 500_000, nil),
      (.money, "0.5亿元，12.5%", 5_000_000_000, 125_000), (.threePublic, "２０％", nil, 200_000),
      (.money, " 0.01 万 ", 10_000, nil), (.staff, "3人,10%", 3, 100_000), (.staff, "0%", nil, 0),
    ])
  func understood(_ topic: ThresholdTopic, _ text: String, _ amount: Int64?, _ percent: Int64?) throws {
    let setting = try ThresholdSetting(topic: topic, text)
    #expect(setting.amount == amount)
    #expect(setting.percent == percent)
  }

  @Test(
    "What has no unit, a wrong one, or is no number is refused",
    arguments: [
      (ThresholdTopic.money, "10"), (.money, ""), (.money, "10万元,"), (.money, "10人"), (.staff, "3万元"),
      (.money, "-1万元"), (.money, "1.2.3万元"), (.money, ".5万元"), (.money, "1,000万元"), (.money, "10万元,20万元"),
      (.money, "0.001元"), (.staff, "2.5人"), (.money, "99999999999999999999元"), (.money, "万元"), (.money, "1e3万元"),
    ])
  func refused(_ topic: ThresholdTopic, _ text: String) {
    #expect(throws: ThresholdSetting.Fault.self) { try ThresholdSetting(topic: topic, text) }
  }

  @Test("The file changes the standard, the command line changes the file, and what neither names stays")
  func precedence() throws {
    let file = try SettingsFile(Array("[thresholds]\nmoney = \"50万元,30%\"\nstaff = \"5人\"\n".utf8))
    let commandLine = [try ThresholdSetting(topic: .money, "40%")]
    let thresholds = try Thresholds(file: file, commandLine: commandLine)
    #expect(thresholds.money == .init(amount: 50_000_000, percent: 400_000))
    #expect(thresholds.headCount == .init(amount: 5, percent: 100_000))
    #expect(thresholds.threePublic == Thresholds.standard.threePublic)
  }

  @Test(
    "A setting that does not exist is told with its line",
    arguments: [("money = \"10万元\"", 1), ("[thresholds]\nmony = \"10万元\"", 2), ("[thresholds]\n\nmoney = \"10\"", 3)])
  func unknown(_ text: String, _ line: Int) throws {
    let file = try SettingsFile(Array(text.utf8))
    #expect(
      performing: { try Thresholds(file: file, commandLine: []) },
      throws: { ($0 as? CommandFailure)?.note.zh.contains("第 \(line) 行") == true })
  }
}
