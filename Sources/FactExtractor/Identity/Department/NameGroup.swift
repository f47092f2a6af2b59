/// All evidence for one body, in whichever of its names.
struct NameGroup {
  var id: Int
  var members: [NameEvidence]
  /// Further places that name it.
  var mentions = 0

  var surest: NameEvidence.Kind { members.map(\.kind).min() ?? .mention }
  var kinds: Set<NameEvidence.Kind> { Set(members.map(\.kind)) }

  func count(of kind: NameEvidence.Kind) -> Int { members.count { $0.kind == kind } }

  func agrees(with body: BodyName) -> Bool { members.contains { $0.body.agrees(with: body) } }

  mutating func add(_ evidence: NameEvidence) { members.append(evidence) }

  /// The evidence with the most complete name; of equal ones the surest, then the first.
  var fullest: NameEvidence {
    members.dropFirst().reduce(members[0]) { best, next in
      if next.body.completeness != best.body.completeness {
        return next.body.completeness > best.body.completeness ? next : best
      }
      return next.kind < best.kind ? next : best
    }
  }

  func outweighs(_ other: NameGroup) -> Bool { members.count + mentions > other.members.count + other.mentions }

  /// Groups evidence by body. A name that would fit several bodies goes to the first.
  static func groups(of evidence: [NameEvidence]) -> [NameGroup] {
    var groups: [NameGroup] = []
    for next in evidence.sorted(by: { $0.body.completeness > $1.body.completeness }) {
      if let index = groups.firstIndex(where: { $0.members[0].body.agrees(with: next.body) }) {
        groups[index].add(next)
      } else {
        groups.append(NameGroup(id: groups.count, members: [next]))
      }
    }
    return groups
  }
}

extension BodyName {
  /// Characters, places counting most: more is fuller.
  var completeness: Int { (forerunner.isEmpty ? 0 : 1000) + places.count * 100 + printed.count }

  /// Whether it is a part of another body rather than the other way round.
  func isPart(of other: BodyName) -> Bool {
    guard isRelated(to: other), printed != other.printed else { return false }
    if printed.hasPrefix(other.printed) { return true }
    return isMinor && !other.isMinor
  }
}
