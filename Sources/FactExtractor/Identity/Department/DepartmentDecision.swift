import DisclosureModel

/// Decides whose report a document is, by the surest kind of evidence; undecided where evidence of that kind conflicts.
struct DepartmentDecision {
  enum Outcome {
    case decided(DepartmentName, evidence: Range<Int>)
    /// Several bodies are named with the same right.
    case conflict([String])
    /// Only a name without its place: 县政府办.
    case rankOnly(String)
    case nothing
  }

  let text: OpeningText
  let titles: [TitleReading]

  func decide() -> Outcome {
    let all = evidence()
    var groups = NameGroup.groups(of: all.filter { !$0.body.namesRankOnly })
    for index in groups.indices.prefix(DepartmentDecision.maximumGroups) {
      groups[index].mentions = mentions(of: groups[index])
    }
    let surest = groups.map(\.surest).min() ?? .mention
    // any sentence may begin with some body's name
    guard surest < .mention else {
      return carrier() ?? all.first { $0.body.namesRankOnly }.map { .rankOnly($0.body.printed) } ?? .nothing
    }
    var leaders = groups.filter { $0.surest == surest }
    if leaders.count > 1 { leaders = preferred(leaders) }
    guard leaders.count == 1, let winner = leaders.first else {
      return .conflict(leaders.prefix(3).map(\.fullest.body.printed))
    }
    if let rival = groups.first(where: { $0.id != winner.id && contradicts(winner, $0) }) {
      return .conflict([winner.fullest.body.printed, rival.fullest.body.printed])
    }
    return decided(winner)
  }

  /// The body that carries out the project whose form the document is, where nothing else names one.
  private func carrier() -> Outcome? {
    guard text.contains(.performance, in: 0..<text.bytes.count) else { return nil }
    let groups = NameGroup.groups(of: FieldFinder(text: text).carriers().filter { !$0.body.namesRankOnly })
    if groups.count > 1 { return .conflict(groups.prefix(3).map(\.fullest.body.printed)) }
    return groups.first.map(decided)
  }

  /// A document of very many bodies is undecided anyway.
  private static let maximumGroups = 24

  private func evidence() -> [NameEvidence] {
    let named = titles.compactMap { title in
      title.name.map { NameEvidence(kind: .title, body: $0.body, name: $0.range, words: title.range) }
    }
    return named + FieldFinder(text: text).evidence()
      + BodyFinder(text: text).evidence(outside: titles.map(\.range))
  }

  /// Of several bodies with equally sure evidence: a body before its parts, then the only one that the body speaks of.
  private func preferred(_ leaders: [NameGroup]) -> [NameGroup] {
    let whole = leaders.filter { leader in
      !leaders.contains { $0.id != leader.id && leader.fullest.body.isPart(of: $0.fullest.body) }
    }
    // labelled names of several bodies are a collection
    if whole.count == 1 || whole.first?.surest == .field { return whole }
    let supported = whole.filter { $0.kinds.count > 1 }
    return supported.count == 1 ? supported : whole
  }

  /// Whether a document that leads with one body goes on as another's: it names the other as its own where it should name
  /// the first, as a copied report with a new title does.
  private func contradicts(_ winner: NameGroup, _ rival: NameGroup) -> Bool {
    guard rival.surest < .mention, !rival.fullest.body.isPart(of: winner.fullest.body) else { return false }
    let isPart = winner.fullest.body.isPart(of: rival.fullest.body)
    if winner.kinds.count == 1, winner.mentions == 0 { return !isPart || rival.surest < .subject }
    if rival.members.contains(where: \.isReportTitle), rival.kinds.count > 1, !isPart { return true }
    if isPart || winner.fullest.body.isRelated(to: rival.fullest.body) { return false }
    let decisive: [NameEvidence.Kind] = [.title, .field, .definition]
    return decisive.contains { rival.kinds.contains($0) && !winner.kinds.contains($0) && rival.outweighs(winner) }
      || (winner.kinds.contains(.title) && rival.kinds.contains(.title) && rival.kinds.count > 1)
  }

  /// How often the body is named with its place outside the evidence found.
  private func mentions(of group: NameGroup) -> Int {
    let own = group.members.map(\.words)
    return Set(group.members.map(\.body.printed)).reduce(0) { count, printed in
      count
        + text.occurrences(of: Phrase(printed), in: 0..<text.bytes.count).count { mention in
          !own.contains { $0.overlaps(mention) } && !titles.contains { $0.range.overlaps(mention) }
        }
    }
  }

  private func region(of body: BodyName) -> String {
    let finder = RegionFinder(text: text)
    return body.places.isEmpty ? finder.region(ofZone: body.core) : finder.region(of: body.places)
  }

  private func decided(_ group: NameGroup) -> Outcome {
    let fullest = FullestName(text: text).name(of: group)
    let printed = Set(group.members.map(\.body.printed))
    let selfNames = SelfNames(text: text).names(of: fullest.body, printed: [fullest.body.printed])
    let short = printed.filter { $0 != fullest.body.printed }.sorted()
    let name = DepartmentName(
      fullName: fullest.body.printed, region: region(of: fullest.body),
      bodyKind: BodyKind.kind(of: fullest.body), selfNames: selfNames + short.filter { !selfNames.contains($0) })
    return .decided(name, evidence: fullest.words)
  }
}
