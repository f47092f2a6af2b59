/// Joins names that are one department's (union–find over name keys).
struct NameGroups {
  private var parents: [String: String] = [:]

  /// The name that stands for a key's group.
  mutating func root(_ key: String) -> String {
    var top = key
    while let parent = parents[top], parent != top { top = parent }
    var name = key
    while name != top {
      let next = parents[name] ?? top
      parents[name] = top
      name = next
    }
    return top
  }

  /// Of two groups the lesser root stands for both, so that the result does not depend on the order of joining.
  mutating func join(_ left: String, _ right: String) {
    let (left, right) = (root(left), root(right))
    if left == right { return }
    if left < right { parents[right] = left } else { parents[left] = right }
  }
}
