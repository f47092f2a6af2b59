/// The titles over the columns of a table, from the lowest line up: a title in the place of a column is its own, one in the
/// middle above several that have titles stands over them all, and one above a single title is the first part of it.
struct AlignedHeader {
  /// A title: its parts from the top down, and where the top one stands.
  struct Group {
    var pieces: [Range<Int>]
    var columns: Range<Int>
    var isLowest: Bool

    var center: Int { columns.lowerBound + columns.upperBound }
  }

  /// A column of the table with the titles above it.
  struct Place {
    var extent: Range<Int>
    /// The column of the rows; nil where no row has a cell.
    var column: Int?
    /// Titles, lowest first.
    var chain: [Int] = []
    /// A column that holds figures cannot go without a title.
    var needsTitle = false
    /// A column of whole numbers.
    var isCode = false
    /// Where the figures or words of the rows end.
    var end = 0

    var holdsFigures: Bool { needsTitle || isCode }
    var isName: Bool { column != nil && !holdsFigures }

    init(_ column: AlignedColumns.Column, column index: Int) {
      extent = column.extent
      self.column = index
      needsTitle = column.holdsFigures && !column.isWhole
      isCode = column.isWhole
      end = column.extent.upperBound
    }

    /// A column of blanks below a title.
    init(blank extent: Range<Int>) {
      self.extent = extent
    }
  }

  private let bytes: UnsafeBufferPointer<UInt8>
  private(set) var groups: [Group] = []
  private(set) var places: [Place]
  /// How far the titles stand from where they should, in half columns.
  private(set) var misfit = 0

  /// Nil where a column of figures finds no title.
  ///
  /// - Parameter lines: the cells of the lines of titles, top first.
  init?(
    _ bytes: UnsafeBufferPointer<UInt8>, _ lines: [[AlignedCell]], over columns: [AlignedColumns.Column]
  ) {
    self.bytes = bytes
    let bare = columns.enumerated().map { Place($1, column: $0) }
    places = bare
    let isFitted = place(lines)
    if isFitted {
      joinRests()
      joinCodes()
    }
    let fitted = (groups, places, misfit)
    let inOrder = Self.titlesInOrder(lines, count: columns.count)
    // as many titles as columns, and one of them above none: places drift, and the order alone tells
    let drifts = isFitted && inOrder != nil && places.contains { $0.column == nil }
    if isFitted, !drifts, settleBlanks() { return }
    (places, groups, misfit) = (bare, [], 0)
    if let inOrder, placeInOrder(inOrder, lines), places.allSatisfy({ $0.column != nil }), settleBlanks() { return }
    (groups, places, misfit) = fitted
    guard isFitted, settleBlanks() else { return nil }
  }

  private mutating func place(_ lines: [[AlignedCell]]) -> Bool {
    for (number, cells) in lines.enumerated().reversed() where !cells.isEmpty {
      guard places.count <= Self.most, take(cells, isTop: number == 0 && lines.count > 1) else { return false }
    }
    return true
  }

  /// The titles with none below them, from left to right, if there are as many as columns; titles of the highest lines may
  /// stand beside those that they are above.
  private static func titlesInOrder(_ lines: [[AlignedCell]], count: Int) -> [AlignedCell]? {
    for top in lines.indices {
      let titles = lines.indices[top...].flatMap { line in
        lines[line].filter { title in
          !lines[(line + 1)...].contains { $0.contains { $0.columns.overlaps(title.columns) } }
        }
      }
      if titles.count == count, count > 1 { return titles.sorted { $0.center < $1.center } }
      if titles.count < count { return nil }
    }
    return nil
  }

  /// One title a column, wherever they stand, and the others over them.
  private mutating func placeInOrder(_ titles: [AlignedCell], _ lines: [[AlignedCell]]) -> Bool {
    for (index, title) in titles.enumerated() {
      places[index].extent = title.columns
      places[index].chain = [index]
      groups.append(Group(pieces: [title.range], columns: title.columns, isLowest: true))
    }
    let known = Set(titles.map(\.range.lowerBound))
    return place(lines.map { $0.filter { !known.contains($0.range.lowerBound) } })
  }

  private mutating func take(_ cells: [AlignedCell], isTop: Bool) -> Bool {
    if isTop, let runs = repeatedRuns(cells.count) ?? halves(for: cells) {
      for (cell, run) in zip(cells, runs) { put(cell, over: run, false) }
      return true
    }
    guard let fit = HeaderFit(bytes: bytes, segments: segments, isTop: isTop).fit(cells) else { return false }
    misfit += fit.cost
    let isLowest = groups.isEmpty
    var inserted = 0
    for (cell, step) in zip(cells, fit.steps) {
      switch step {
      case .over(let run): put(cell, over: run.lowerBound + inserted..<run.upperBound + inserted, isLowest)
      case .before(let place):
        places.insert(Place(blank: cell.columns), at: place + inserted)
        put(cell, over: place + inserted..<place + inserted + 1, isLowest)
        inserted += 1
      }
    }
    return true
  }

  /// The parts of the columns of figures, one for each title, if every part has the same titles.
  private func repeatedRuns(_ count: Int) -> [Range<Int>]? {
    let segments = segments
    guard count > 1, segments.count > count, segments.count % count == 0 else { return nil }
    let size = segments.count / count
    let titles = segments.map { segment in segment.title.map(words) ?? [] }
    guard titles.indices.allSatisfy({ !titles[$0].isEmpty && titles[$0] == titles[$0 % size] }),
      Set(titles).count == size
    else { return nil }
    return (0..<count).map { part in
      segments[part * size].places.lowerBound..<segments[(part + 1) * size - 1].places.upperBound
    }
  }

  /// The halves of a table, each from its names on, if one title stands above each of them.
  private func halves(for cells: [AlignedCell]) -> [Range<Int>]? {
    guard cells.count > 1, groups.count > cells.count else { return nil }
    let starts = places.indices.filter(beginsHalf)
    guard starts.first == 0, starts.count == cells.count else { return nil }
    let halves = zip(starts, starts.dropFirst() + [places.count]).map { $0..<$1 }
    let fit = zip(cells, halves).allSatisfy { cell, half in
      half.count > 1 && places[half.lowerBound].extent.lowerBound <= cell.columns.lowerBound
        && cell.columns.upperBound <= places[half].map(\.extent.upperBound).max() ?? 0
        && half.allSatisfy { !places[$0].chain.isEmpty }
    }
    return fit ? halves : nil
  }

  /// Names, or codes in front of names, behind figures.
  private func beginsHalf(_ index: Int) -> Bool {
    let isName = places[index].isName
    let isCodeOfName = places[index].isCode && index + 1 < places.count && places[index + 1].isName
    let isBehindCode = index > 0 && places[index - 1].isCode && (index == 1 || !places[index - 2].isName)
    return isCodeOfName || isName && !isBehindCode
  }

  private func words(_ group: Int) -> [UInt8] { groups[group].pieces.flatMap { bytes[$0] } }

  private mutating func put(_ cell: AlignedCell, over run: Range<Int>, _ isLowest: Bool) {
    let tops = Set(run.map { places[$0].chain.last })
    if tops.count == 1, let top = tops.first ?? nil {
      groups[top].pieces.insert(cell.range, at: 0)
      groups[top].columns = cell.columns
      groups[top].isLowest = false
    } else {
      for index in run { places[index].chain.append(groups.count) }
      groups.append(Group(pieces: [cell.range], columns: cell.columns, isLowest: isLowest))
    }
    guard run.count == 1 else { return }
    let extent = places[run.lowerBound].extent
    let lower = min(extent.lowerBound, cell.columns.lowerBound)
    places[run.lowerBound].extent = lower..<max(extent.upperBound, cell.columns.upperBound)
  }

  /// Runs of places under one title.
  private var segments: [HeaderFit.Segment] {
    var segments: [HeaderFit.Segment] = []
    for (index, place) in places.enumerated() {
      let title = place.chain.last
      if let last = segments.last, let title, last.title == title {
        segments[segments.count - 1].places = last.places.lowerBound..<index + 1
        segments[segments.count - 1].extent =
          last.extent.lowerBound..<max(last.extent.upperBound, place.extent.upperBound)
      } else {
        segments.append(
          HeaderFit.Segment(
            places: index..<index + 1, extent: place.extent, title: title,
            titleColumns: title.map { groups[$0].columns }, words: title.flatMap { groups[$0].pieces.first },
            isLowest: title.map { groups[$0].isLowest } ?? false))
      }
    }
    return segments
  }

  /// The rest of a broken title that stands below its first part and beside the figures.
  private mutating func joinRests() {
    for index in places.indices.reversed() where places[index].column == nil && places[index].chain.count == 1 {
      guard let own = places[index].chain.first else { continue }
      let beside = [index - 1, index + 1].first { other in
        guard places.indices.contains(other), places[other].column != nil, let title = places[other].chain.first else {
          return false
        }
        let columns = groups[title].columns
        return groups[title].pieces.count == 1 && groups[own].isLowest && !groups[title].isLowest
          && columns.clamped(to: places[index].extent) == places[index].extent
      }
      guard let beside, let title = places[beside].chain.first else { continue }
      groups[title].pieces += groups[own].pieces
      places.remove(at: index)
    }
  }

  /// A title that no figure stands below and a column without a title next to it belong together.
  private mutating func settleBlanks() -> Bool {
    for index in places.indices.reversed() where places[index].chain.isEmpty && places[index].needsTitle {
      let beside = [index - 1, index + 1].filter { places.indices.contains($0) && places[$0].column == nil }
      guard beside.count == 1, gap(places[beside[0]].extent, places[index].extent) <= Self.widestGap else {
        return false
      }
      places[index].chain = places[beside[0]].chain
      places.remove(at: beside[0])
    }
    return true
  }

  /// 类 | 款 | 项 over one column of whole codes are its title.
  private mutating func joinCodes() {
    for index in places.indices.reversed() where places[index].column == nil {
      guard let own = places[index].chain.first, isCharacter(own) else { continue }
      let beside = [index - 1, index + 1].first { other in
        places.indices.contains(other) && places[other].isCode && places[other].chain.first.map(isPart) ?? false
      }
      guard let beside, let title = places[beside].chain.first else { continue }
      if beside < index {
        groups[title].pieces += groups[own].pieces
      } else {
        groups[title].pieces = groups[own].pieces + groups[title].pieces
      }
      places.remove(at: index)
    }
  }

  /// One Chinese character, and a title put together from such.
  private func isCharacter(_ group: Int) -> Bool { groups[group].pieces.count == 1 && isPart(group) }

  private func isPart(_ group: Int) -> Bool { groups[group].pieces.allSatisfy { $0.count == 3 } }

  /// Most columns, blank ones among them.
  private static let most = 80
  /// Columns between a title and its figures.
  private static let widestGap = 8

  private func gap(_ one: Range<Int>, _ other: Range<Int>) -> Int {
    max(one.lowerBound, other.lowerBound) - min(one.upperBound, other.upperBound)
  }
}
