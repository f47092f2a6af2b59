import ArgumentParser
import CorpusIndex
import DisclosureModel

/// From which size on a change is listed.
struct ThresholdOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "变化的门槛，可重复：money=10万元,20%（一般金额）、three-public=1万元,20%（“三公”经费）、staff=3人,10%（人数）；也可写在报告文件夹的 compare.toml 里",
      valueName: "范围=金额,比例"))
  var threshold: [String] = []

  /// - Throws: ``CommandFailure`` with status 64 and what to type instead.
  func settings() throws(CommandFailure) -> [ThresholdSetting] {
    var settings: [ThresholdSetting] = []
    for text in threshold { settings.append(try ThresholdOptions.setting(text)) }
    return settings
  }

  private static func setting(_ text: String) throws(CommandFailure) -> ThresholdSetting {
    let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard let topic = parts.first.flatMap({ ThresholdTopic(rawValue: String($0)) }), parts.count == 2 else {
      throw .usage(
        zh: "--threshold 看不懂“\(text)”；请写成 money=10万元,20%，等号前可用 \(ThresholdTopic.names)",
        en: "--threshold does not know “\(text)”; write money=10万元,20%, before the sign one of \(ThresholdTopic.names)")
    }
    do throws(ThresholdSetting.Fault) {
      return try ThresholdSetting(topic: topic, String(parts[1]))
    } catch {
      let example = "\(topic.rawValue)=\(topic.example)"
      throw .usage(
        zh: "--threshold \(text)：\(error.note.zh)；请写成 \(example)",
        en: "--threshold \(text): \(error.note.en); write \(example)")
    }
  }
}
