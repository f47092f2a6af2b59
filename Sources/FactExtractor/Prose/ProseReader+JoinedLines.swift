import DisclosureModel

extension ProseReader {
  /// A、B、C均为0万元: one figure for all the joined lines.
  mutating func readEvery(_ quantity: (Indicator) -> Quantity?, _ token: Token) -> Bool {
    guard sentence.everySubject || isSumOfNothing(token), let last = sentence.subject, !last.hasFigure else {
      return false
    }
    let subjects = sentence.joined.isEmpty ? everyBasis(of: last) : sentence.joined + [last]
    guard subjects.count > 1 else { return false }
    var isTaken = false
    for subject in subjects {
      guard let value = quantity(subject.indicator), let reading = reading(subject, value, token) else { continue }
      append(reading)
      isTaken = true
    }
    sentence.joined = []
    sentence.subject?.hasFigure = isTaken
    sentence.everySubject = false
    return isTaken
  }

  /// A、B、C共0万元: where the sum is nothing, each of them is.
  private func isSumOfNothing(_ token: Token) -> Bool {
    guard let figure = figure(at: index), figure.mantissa == 0, !sentence.joined.isEmpty,
      case .filler? = meaning(at: index - 1)
    else { return false }
    return ["共", "共计", "合计"].contains(document.words(run.tokens[index - 1].start..<run.tokens[index - 1].end))
  }

  /// 预算和决算均为0万元: the line once under each basis.
  private func everyBasis(of subject: Subject) -> [Subject] {
    sentence.joinedBases.map {
      var line = subject
      line.basis = $0
      return line
    }
  }

  /// 工资福利支出包括基本工资、奖金等3,402.75万元: the figure behind a list of examples is the line's that it describes.
  mutating func readListed(_ figure: Figure, _ token: Token) -> Bool {
    guard let subject = sentence.described, sentence.isExampleList || sentence.gapWords > 0,
      let reading = reading(subject, figure, token)
    else { return false }
    sentence.described = nil
    sentence.isExampleList = false
    sentence.subject = subject
    take(reading)
    return true
  }

  /// 分别为: the figures answer the joined labels, or the joined years, in order.
  mutating func readRespective(_ figure: Figure, _ token: Token) -> Bool {
    readJoined({ figure.quantity(for: $0) }, token) || readJoinedYear(figure, token) || readJoinedBasis(figure, token)
  }

  /// A figure, or a word for none (零、无), in its place among those of the joined labels; nothing where fewer than labels
  /// follow.
  mutating func readJoined(_ quantity: (Indicator) -> Quantity?, _ token: Token) -> Bool {
    guard !sentence.joined.isEmpty, let last = sentence.subject, hasFiguresAhead(moreThan: sentence.joined.count) else {
      return false
    }
    let subject = sentence.joined.removeFirst()
    sentence.joined.append(last)
    sentence.subject = last
    // rotate: the labels wait in order, the last one is the subject that remains
    return takeJoined(subject, quantity, token)
  }

  private mutating func takeJoined(_ subject: Subject, _ quantity: (Indicator) -> Quantity?, _ token: Token) -> Bool {
    guard let value = quantity(subject.indicator), let reading = reading(subject, value, token) else { return false }
    append(reading)
    let remaining = sentence.joined.filter { $0.start > subject.start }
    if remaining.count <= 1 {
      sentence.subject = remaining.first ?? subject
      sentence.joined = []
      if remaining.isEmpty { sentence.subject?.hasFigure = true }
    } else {
      sentence.joined = Array(remaining.dropLast())
      sentence.subject = remaining.last
    }
    sentence.gapWords = 0
    sentence.gapCommas = 0
    return true
  }

  /// More figures or words for none than a number follow in the clause list, this one included.
  private func hasFiguresAhead(moreThan limit: Int) -> Bool {
    var count = 0
    for position in index..<min(index + ProseReader.longestJoinedList, run.tokens.count) {
      switch run.tokens[position].kind {
      case .figure: count += 1
      case .mark(.period), .mark(.semicolon): return false
      case .term(let number):
        switch lexicon.meanings[number] {
        case .label: return false
        case .none: count += 1
        default: break
        }
      default: break
      }
      if count > limit { return true }
    }
    return false
  }

  /// Tokens of the figures that answer the longest list of labels, with the marks between them.
  private static let longestJoinedList = 3 * mostJoined

  /// Takes one of several figures that a line has in order.
  private mutating func answer(_ subject: Subject, _ figure: Figure, _ token: Token) -> Bool {
    guard let reading = reading(subject, figure, token) else { return false }
    append(reading)
    sentence.subject?.hasFigure = true
    sentence.isRespective = true
    return true
  }

  private mutating func readJoinedYear(_ figure: Figure, _ token: Token) -> Bool {
    guard sentence.joinedYears.count > 1, var subject = sentence.subject, !subject.hasFigure || sentence.isRespective
    else { return false }
    subject.year = sentence.joinedYears.removeFirst()
    guard answer(subject, figure, token) else { return false }
    if sentence.joinedYears.count == 1 {
      sentence.year = sentence.joinedYears[0]
      sentence.hasYearCue = true
      sentence.joinedYears = []
    }
    return true
  }

  /// 预算、决算分别为21.00万元、18.62万元: the figures answer the bases in order.
  private mutating func readJoinedBasis(_ figure: Figure, _ token: Token) -> Bool {
    guard sentence.joinedBases.count > 1, var subject = sentence.subject, !subject.hasFigure || sentence.isRespective,
      sentence.isRespective || hasFiguresAhead(moreThan: sentence.joinedBases.count - 1)
    else { return false }
    subject.basis = sentence.joinedBases.removeFirst()
    guard answer(subject, figure, token) else { return false }
    if sentence.joinedBases.count == 1 {
      sentence.basis = sentence.joinedBases[0]
      sentence.hasBasisCue = true
      sentence.joinedBases = []
    }
    return true
  }
}
