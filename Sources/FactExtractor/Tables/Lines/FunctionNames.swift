/// Finds 类/款/项 of functional lines without codes, from the amounts: the lines below a 类 add up to it, and so do those
/// below a 款.
struct FunctionNames {
  struct Entry: Sendable {
    var row: Int
    var name: Words
    /// The whole figure as an integer of the table's finest digit; nil for a blank one.
    var value: Int64?
    var isClass: Bool
  }

  /// Names joined by `/` for each row that the amounts place; rows that they do not place are left out.
  static func paths(_ entries: [Entry]) -> [Int: String] {
    var paths: [Int: String] = [:]
    var start = 0
    while start < entries.count {
      guard entries[start].isClass else {
        start += 1
        continue
      }
      let end = entries[(start + 1)...].firstIndex(where: \.isClass) ?? entries.count
      place(entries[start], entries[(start + 1)..<end], into: &paths)
      start = end
    }
    return paths
  }

  private static func place(_ top: Entry, _ below: ArraySlice<Entry>, into paths: inout [Int: String]) {
    guard let whole = top.value, !below.isEmpty, below.allSatisfy({ ($0.value ?? 0) > 0 }) else { return }
    if let levels = threeLevels(below), levels.reduce(0, { $0 + ($1.head.value ?? 0) }) == whole {
      for level in levels {
        let path = top.name.text + "/" + level.head.name.text
        paths[level.head.row] = path
        for item in level.items { paths[item.row] = path + "/" + item.name.text }
      }
    } else if below.reduce(0, { $0 + ($1.value ?? 0) }) == whole {
      for item in below { paths[item.row] = top.name.text + "/" + item.name.text }
    }
  }

  private struct Level {
    var head: Entry
    var items: ArraySlice<Entry>
  }

  private static func threeLevels(_ entries: ArraySlice<Entry>) -> [Level]? {
    var levels: [Level] = []
    var next = entries.startIndex
    while next < entries.endIndex {
      let head = entries[next]
      var sum: Int64 = 0
      var end = next + 1
      while end < entries.endIndex, sum < head.value ?? 0 {
        sum += entries[end].value ?? 0
        end += 1
      }
      guard sum == head.value else { return nil }
      levels.append(Level(head: head, items: entries[(next + 1)..<end]))
      next = end
    }
    return levels
  }
}
