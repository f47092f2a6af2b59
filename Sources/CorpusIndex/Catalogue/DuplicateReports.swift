import DisclosureModel

/// Several reports of one thing (department, year, kind and level): one is used, and each of the others says which and why.
struct DuplicateReports {
  /// Of several the one with most facts is used, of equals the first by path.
  ///
  /// - Parameter group: places among `entries`, which are sorted by path.
  static func mark(_ group: [Int], in entries: inout [CatalogueEntry]) {
    let best = group.max { left, right in
      let (first, second) = (entries[left].document.summary.factCount, entries[right].document.summary.factCount)
      return first == second ? left > right : first < second
    }
    guard let best else { return }
    let used = entries[best]
    for index in group where index != best {
      entries[index].status = .duplicate
      entries[index].used = used.path
      entries[index].reason = reason(entries[index], used)
      entries[index].note = .joined([sentence(entries[index], used), entries[index].note])
    }
  }

  static func isCopy(_ entry: CatalogueEntry, of used: CatalogueEntry) -> Bool {
    entry.document.digest != nil && entry.document.digest == used.document.digest
  }

  private static func sentence(_ entry: CatalogueEntry, _ used: CatalogueEntry) -> Note {
    let reason = reason(entry, used)
    return Note(
      zh: "本文件未用，采用 \(used.path)（\(reason.zh)）", en: "this file is not used, \(used.path) is (\(reason.en))")
  }

  private static func reason(_ entry: CatalogueEntry, _ used: CatalogueEntry) -> Note {
    if isCopy(entry, of: used) {
      return Note(zh: "两份内容完全相同", en: "the two are identical")
    }
    let (own, other) = (entry.document.summary.factCount, used.document.summary.factCount)
    let same = Note(
      zh: "两份是同一部门、年度和类型的报告，", en: "both are reports of the same department, year and kind; ")
    return own == other
      ? Note(
        zh: same.zh + "读出的数据同样多，按路径取前一份", en: same.en + "they gave equally many figures, the first by path is taken")
      : Note(
        zh: same.zh + "那一份读出的数据多：\(other) 个，本文件 \(own) 个",
        en: same.en + "that one gave \(other) figures, this one \(own)")
  }
}
