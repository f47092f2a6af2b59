/// Words that open a row of their own and never go on with a name: 一、…, 其中：…, 合计.
enum RowOpening {
  private static let words: [StaticString] = [
    "其中", "合计", "总计", "小计", "本年收入", "本年支出", "收入总计", "支出总计", "收支总计", "收入合计", "支出合计", "减：", "加：",
  ]

  static func opens(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    let reader = CharacterReader(bytes, range)
    return Ordinal(reader) != nil || words.contains { reader.starts(with: $0) }
  }
}
