import DisclosureModel

/// The columns of a document: what is needed of every document on every run.
package struct DocumentSummary: Sendable, Hashable {
  /// What the file gave, before the corpus as a whole is looked at.
  enum State: Int, Sendable {
    case read
    case partial
    case unreadable
  }

  var state: State
  /// Nil when the words of the document name no department.
  package var department: DepartmentName?
  package var year: FiscalYear?
  package var kind: ReportKind
  package var level: Level
  package var factCount: Int
  /// What could not be read or decided, and what to do; empty texts when there is nothing to say.
  package var note: Note

  init(unreadable: Unreadable) {
    state = .unreadable
    kind = .unknown
    level = .unknown
    factCount = 0
    note = unreadable.note
  }

  init(
    state: State, department: DepartmentName?, year: FiscalYear?, kind: ReportKind, level: Level, factCount: Int,
    note: Note
  ) {
    self.state = state
    self.department = department
    self.year = year
    self.kind = kind
    self.level = level
    self.factCount = factCount
    self.note = note
  }

  init(of disclosure: Disclosure) {
    let identity = disclosure.identity
    let unread = disclosure.findings.filter { $0.severity > .note && $0.rule.hasPrefix("read.") }
    department = identity.department.value
    year = identity.year.value
    kind = identity.kind.value ?? .unknown
    level = identity.level.value ?? .unknown
    factCount = disclosure.facts.count
    let missed = DocumentSummary.missed(disclosure.coverage)
    state = unread.isEmpty && missed == nil && factCount > 0 ? .read : .partial
    note = DocumentSummary.note(identity, unread: unread, missed: missed, factCount: factCount)
  }

  /// The number of figures that became no fact, where they are so many that a table must have been lost.
  private static func missed(_ coverage: Coverage) -> Int? {
    let count = coverage.unassigned.count
    return count >= fewestMissed && count * 2 >= coverage.assigned ? count : nil
  }

  private static let fewestMissed = 20

  private static func note(_ identity: Identity, unread: [Finding], missed: Int?, factCount: Int) -> Note {
    var notes: [Note] = []
    if case .unknown(let remedy) = identity.department {
      notes.append(Note(zh: "部门未能确定：\(remedy.zh)", en: "department unknown: \(remedy.en)"))
    }
    if case .unknown(let remedy) = identity.year {
      notes.append(Note(zh: "年度未能确定：\(remedy.zh)", en: "year unknown: \(remedy.en)"))
    }
    if factCount == 0 { notes.append(Note(zh: "没有读出任何数据，请核对文件内容", en: "no figures found; check the file")) }
    if let missed, factCount > 0 {
      notes.append(
        Note(
          zh: "有 \(missed) 个数字没有读成数据，多半是列对不上的表格；用 facts --unassigned 列出",
          en:
            "\(missed) figures became no fact, most likely of tables whose columns are lost; facts --unassigned lists them"
        ))
    }
    notes += unread.map(\.message)
    return .joined(notes)
  }
}

extension Note {
  package static let nothing = Note(zh: "", en: "")

  package var isEmpty: Bool { zh.isEmpty && en.isEmpty }

  /// Several notes as one.
  package static func joined(_ notes: [Note]) -> Note {
    let notes = notes.filter { !$0.isEmpty }
    return Note(
      zh: joined(notes.map(\.zh), stop: "。", separator: "；"), en: joined(notes.map(\.en), stop: ".", separator: "; "))
  }

  /// A full stop before the separator goes.
  private static func joined(_ texts: [String], stop: String, separator: String) -> String {
    let inner = texts.dropLast().map { $0.hasSuffix(stop) ? String($0.dropLast(stop.count)) : $0 }
    return (inner + texts.suffix(1)).joined(separator: separator)
  }
}
