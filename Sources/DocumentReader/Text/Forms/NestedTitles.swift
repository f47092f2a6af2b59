/// Titles below one another of which 其中： says that some of them divide another: 支出合计 其中： 当年结余, then 基本支出 其中：
/// 项目支出, then 人员支出 公用支出.
///
/// Every row of titles but the last holds one 其中： behind the sum that the next row divides. Where one row ends and the next
/// begins is lost; the figures tell, because every sum is that of its parts.
struct NestedTitles {
  /// The titles in the order of their columns.
  let columns: [FormCell]

  private static let deepest = 2
  private static let mostTitles = 14

  /// Nil where no order, or more than one, agrees with the rows.
  ///
  /// - Parameter rows: the figures of whole rows, without their names.
  init?(_ titles: [FormCell], rows: [[FormCell]]) {
    let titles = Self.ungrouped(titles)
    let parts = titles.indices.filter { titles[$0].names("其中") }
    guard (1...Self.deepest).contains(parts.count), titles.count <= Self.mostTitles, let first = parts.first, first > 0,
      let width = rows.first?.count, titles.count - parts.count == width + 1
    else { return nil }
    let amounts = rows.compactMap { row in
      let amounts = row.compactMap(\.amount)
      return amounts.count == width ? amounts : nil
    }
    guard amounts.contains(where: { $0[0] != 0 }) else { return nil }
    var found: [Int]?
    for cuts in Self.cuts(parts, count: titles.count) {
      guard let order = Self.order(titles.count, parts, cuts, amounts), order != found else { continue }
      guard found == nil else { return nil }
      found = order
      // all that follows divides the sum in front of 其中：, as it stands
      if parts == [2], cuts == [3] { break }
    }
    guard let found else { return nil }
    columns = found.map { titles[$0] }
  }

  /// 结余 above 当年结余 and 累计结余 has no column of its own: the titles that end in it stand in its place.
  private static func ungrouped(_ titles: [FormCell]) -> [FormCell] {
    guard titles.count <= mostTitles,
      let group = titles.indices.first(where: { index in
        titles[(index + 1)...].contains { $0.ends(in: titles[index]) }
      })
    else { return titles }
    let below = titles[(group + 1)...].filter { $0.ends(in: titles[group]) }
    return titles[..<group] + below + titles[(group + 1)...].filter { !$0.ends(in: titles[group]) }
  }

  /// The places where rows of titles may end: behind each 其中：, and in front of the next.
  private static func cuts(_ parts: [Int], count: Int) -> [[Int]] {
    let ends = parts.dropFirst() + [count - 1]
    var cuts: [[Int]] = [[]]
    for (part, end) in zip(parts, ends) {
      cuts = cuts.flatMap { before in (part + 1..<max(part + 2, end)).map { before + [$0] } }
    }
    return cuts
  }

  /// The titles as their columns follow each other; nil where a sum is not that of its parts.
  private static func order(_ count: Int, _ parts: [Int], _ cuts: [Int], _ rows: [[Int]]) -> [Int]? {
    let bounds = [0] + cuts + [count]
    guard zip(bounds, bounds.dropFirst()).allSatisfy({ $0 < $1 }) else { return nil }
    var order: [Int] = []
    for level in stride(from: parts.count, through: 0, by: -1) {
      var titles = Array(bounds[level]..<bounds[level + 1])
      if level < parts.count {
        guard let place = titles.firstIndex(of: parts[level]), place > 0 else { return nil }
        titles.replaceSubrange(place...place, with: order)
      }
      order = titles
    }
    let column = Dictionary(uniqueKeysWithValues: zip(order, order.indices))
    for level in parts.indices {
      let children = (bounds[level + 1]..<bounds[level + 2]).filter { !parts.contains($0) }
      guard let sum = column[parts[level] - 1], sum > 0, children.count > 1 || parts.count > 1 else { return nil }
      let places = children.compactMap { column[$0] }
      let isSum = rows.allSatisfy { row in
        abs(row[sum - 1] - places.reduce(0) { $0 + row[$1 - 1] }) <= tolerance
      }
      guard isSum else { return nil }
    }
    return order
  }

  /// Two hundredths of the printed unit, as rounded parts may miss their sum.
  private static let tolerance = 200
}
