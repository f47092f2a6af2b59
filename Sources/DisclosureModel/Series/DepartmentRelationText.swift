extension DepartmentRelation {
  /// `2019 年起，甲局并入本部门（机构改革）`
  package var event: Finding.Message {
    let since = year.map { ("\($0) 年起，", " in \($0)") } ?? ("", "")
    let remark = note.isEmpty ? ("", "") : ("（\(note)）", " (\(note))")
    let (zh, en) =
      switch role {
      case .absorbed: ("\(other)并入本部门", "\(other) was merged into this department")
      case .mergedInto: ("本部门并入\(other)", "this department was merged into \(other)")
      case .splitOff: ("\(other)从本部门分出", "\(other) was split off from this department")
      case .splitFrom: ("本部门从\(other)分出", "this department was split off from \(other)")
      }
    return Finding.Message(zh: since.0 + zh + remark.0, en: en + since.1 + remark.1)
  }

  /// The event with the other's reports and that their figures are not added up.
  package var coverage: Finding.Message {
    let event = event
    if reports.isEmpty {
      return Finding.Message(
        zh: event.zh + "；没有\(other)的相关报告", en: event.en + "; there are no reports of it for these years")
    }
    let list = reports.map { "\($0.year) \($0.document)" }
    return Finding.Message(
      zh: event.zh + "；\(other)的报告另列，数字没有相加：" + list.joined(separator: "、"),
      en: event.en + "; its reports stand apart and are not added up: " + list.joined(separator: ", "))
  }

  /// What a change across the event has to carry.
  package var caution: Finding.Message {
    let event = event
    return Finding.Message(zh: "前后范围不同：\(event.zh)", en: "what is covered differs: \(event.en)")
  }
}
