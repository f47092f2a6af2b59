/// Finds the names that a report calls its own body by: 我办, 本单位, 市政府办, 团区委.
struct SelfNames {
  let text: OpeningText

  /// In the order in which the document first uses them.
  func names(of body: BodyName, printed: Set<String>) -> [String] {
    var first: [String: Int] = [:]
    for (name, offset) in pronouns() + shortForms(of: body) + declared() where !printed.contains(name) {
      first[name] = min(first[name] ?? offset, offset)
    }
    return first.sorted { $0.value != $1.value ? $0.value < $1.value : $0.key < $1.key }.map(\.key)
  }

  private var whole: Range<Int> { .stretch(0, text.bytes.count) }

  private func pronouns() -> [(String, Int)] {
    SelfNames.pronouns.flatMap { pronoun in
      text.occurrences(of: pronoun, in: whole).compactMap { mark in
        let rest: Range<Int> = .stretch(mark.upperBound, whole.upperBound)
        guard let noun = SelfNames.nouns.first(where: { text.starts(rest, with: $0) }) else { return nil }
        return (text.string(.stretch(mark.lowerBound, mark.upperBound + noun.bytes.count)), mark.lowerBound)
      }
    }
  }

  /// The place's rank and the core, as in 县财政局, and the customary short forms.
  private func shortForms(of body: BodyName) -> [(String, Int)] {
    guard let rank = body.places.last?.last.map(String.init) else { return [] }
    var cores = [body.core]
    for (long, short) in SelfNames.shortenings where body.core.hasSuffix(long) {
      cores += short.map { body.core.dropLast(long.count) + $0 }
    }
    let forms = cores.map { (body.forerunner == "共青团" ? "团" : "") + rank + $0 }
    return forms.compactMap { form in
      let longer = forms.filter { $0.count > form.count && $0.hasPrefix(form) }.map { Phrase($0) }
      let own = text.occurrences(of: Phrase(form), in: whole).first { mark in
        !text.starts(mark.lowerBound..<whole.upperBound, withAnyOf: longer)
      }
      return own.map { (form, $0.lowerBound) }
    }
  }

  /// (以下简称“团区委”), (简称…)
  private func declared() -> [(String, Int)] {
    text.occurrences(of: .shortFor, in: whole).compactMap { mark in
      let start = text.has(.colon, at: mark.upperBound, limit: whole.upperBound) ? mark.upperBound + 1 : mark.upperBound
      let end = text.hanEnd(from: start, limit: min(start + 30, whole.upperBound))
      guard end > start, end - start >= 6, text.has(.close, at: end, limit: whole.upperBound) else { return nil }
      return (text.string(.stretch(start, end)), start)
    }
  }

  private static let pronouns: [Phrase] = ["我", "本"]
  private static let nouns = Phrase.list("单位 部门 街道 中心 办 局 委 院 厅 馆 所 校 镇 乡 会 队 处")
  private static let shortenings: [(String, [String])] = [
    ("政府办公室", ["政府办公室", "政府办", "人民政府办公室"]), ("办公室", ["办"]), ("发展和改革委员会", ["发改委", "发展改革委"]),
    ("发展和改革局", ["发改局", "发展改革局"]),
    ("残疾人联合会", ["残联"]), ("妇女联合会", ["妇联"]), ("工商业联合会", ["工商联"]), ("委员会", ["委"]), ("人民法院", ["法院"]), ("人民检察院", ["检察院"]),
    ("文学艺术界联合会", ["文联"]), ("市场监督管理局", ["市场监管局"]), ("卫生健康委员会", ["卫健委"]), ("卫生健康局", ["卫健局"]),
    ("住房和城乡建设局", ["住建局"]), ("人力资源和社会保障局", ["人社局"]), ("街道办事处", ["街道办"]),
  ]
}
