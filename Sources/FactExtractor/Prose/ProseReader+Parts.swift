import DisclosureModel

/// Lines that only divide another line: what stands behind 其中 is about the line before it.
extension ProseReader {
  /// 总收入581万元，其中本年收入390万元: the first figure is that of both sides, with what was carried over.
  mutating func widenTotal(around part: Subject, _ token: Token) {
    guard part.indicator == .incomeTotal || part.indicator == .expenditureTotal,
      sentence.parent?.indicator == part.indicator,
      document.begins(token.start..<token.end, with: ProseReader.thisYear),
      let whole = ((previous?.readings ?? []) + sentence.readings)
        .last(where: { ledger.readings[$0].key.indicator == part.indicator }),
      !document.begins(ledger.readings[whole].clause, with: ProseReader.thisYear)
    else { return }
    ledger.readings[whole].key.indicator = .balanceTotal
    sentence.parent?.indicator = .balanceTotal
  }

  private static let thisYear: Phrase = "本年"

  /// 卫生健康支出19万元，其中：基本支出19万元，项目支出0元 divides a class; the department's own lines are others.
  func dividesClass(_ indicator: Indicator) -> Bool {
    guard sentence.parent?.indicator == .expenditureFunction else { return false }
    return indicator == .expenditureBasic || indicator == .expenditureProject
  }

  /// 代表外出培训费1万元 in a list of projects is a project, not the department's training.
  func isInProjectName(_ indicator: Indicator, _ token: Token) -> Bool {
    guard sentence.isProjectList || isNumberedProject, nameStart + ProseReader.shortestName <= token.start else {
      return false
    }
    switch indicator {
    case .meeting, .training, .operatingCost, .threePublicReception: break
    // 沙漠旅游文化节项目支出92.40万元
    case .expenditureProject:
      guard sentence.isProjectList, run.tokens[index - 1].end == token.start else { return false }
    // 义务教育公用经费补助64.80万元
    case .expenditurePublic, .expenditurePersonnel: guard wordsFollow(token) else { return false }
    default: return false
    }
    return FunctionPath.cleaned(document.words(nameStart..<token.start)).utf8.count >= ProseReader.shortestName
  }

  private func wordsFollow(_ token: Token) -> Bool {
    guard run.tokens.indices.contains(index + 1), case .text = run.tokens[index + 1].kind else { return false }
    return run.tokens[index + 1].start == token.end
  }

  /// UTF-8 bytes: two characters.
  private static let shortestName = 6

  /// 政府采购资金类型: what follows are its sources, not the department's income
  static let procurementFunds: Phrase = "政府采购资金"

  /// 收入包括：…；支出包括：…: a fund named in the list of the one says nothing of the other.
  mutating func turnToExpenditure() {
    guard case .bareExpenditure? = meaning(at: index - 1), let parent = sentence.parent,
      parent.indicator.rawValue.hasPrefix("income"), let first = sentence.readings.first
    else { return }
    sentence.parent = nil
    sentence.scope = ledger.readings[first].key.scope
  }

  /// “三公”经费全年支出11.35万元: 全年支出 right behind a line says what was spent on it.
  func spendsOnLabel(_ label: Label, _ token: Token) -> Bool {
    guard label.indicator == .expenditureTotal, label.basis == .actual, label.scope == nil,
      let subject = sentence.subject, !subject.hasFigure, subject.indicator.unit == .yuan, !subject.indicator.isTotal,
      !subject.indicator.rawValue.hasPrefix("income"), sentence.gapWords == 0
    else { return false }
    if case .label? = meaning(at: index - 1) { return run.tokens[index - 1].end == token.start }
    return isTitledSpending(subject)
  }

  /// “三公”经费：2023年全年支出46万元
  private func isTitledSpending(_ subject: Subject) -> Bool {
    var position = index - 1
    if case .year? = run.tokens.indices.contains(position) ? run.tokens[position].kind : nil { position -= 1 }
    guard mark(at: position) == .colon, case .label(let label)? = meaning(at: position - 1) else { return false }
    return label.indicator == subject.indicator
  }

  /// 年初结转结余项目 is a kind of project, no sum of money.
  func namesProject(_ indicator: Indicator, _ token: Token) -> Bool {
    indicator == .carryoverOpening
      && document.begins(token.end..<min(token.end + 6, document.text.count), with: .project)
  }
}
