/// Fits the titles of one line over the columns below: all of them at once and in their order, so that what is nearest to one
/// does not take the place of another.
struct HeaderFit {
  /// Columns under one title, or one without a title yet.
  struct Segment {
    var places: Range<Int>
    var extent: Range<Int>
    var title: Int?
    /// Where the lowest part of the title stands that has been read so far.
    var titleColumns: Range<Int>?
    /// Bytes of the title's highest part.
    var words: Range<Int>?
    /// The title stands in the lowest line and is all that has been read.
    var isLowest = false
  }

  enum Step {
    case over(Range<Int>)
    /// A column of its own in front of this one.
    case before(Int)
  }

  let bytes: UnsafeBufferPointer<UInt8>
  let segments: [Segment]
  /// The highest line of titles: what has its title in the lowest line and none here was probably meant by a neighbour.
  let isTop: Bool

  /// Costs in half columns.
  private static let orphan = 6
  private static let ownColumn = 8
  private static let leftAligned = 4
  private static let repeated = 12
  private static let narrow = 16
  /// For each column of the page that belongs to another column of the table.
  private static let foreign = 3

  private struct State {
    var cost: Int
    /// The state before: the segments used until then.
    var from: Int
    var step: Step?
  }

  /// One step for each cell, and how far they stand from their places; nil where they do not fit.
  func fit(_ cells: [AlignedCell]) -> (steps: [Step], cost: Int)? {
    let count = segments.count
    // best[i][j]: i cells placed, j segments used or passed
    var best: [[State?]] = Array(repeating: Array(repeating: nil, count: count + 1), count: cells.count + 1)
    best[0][0] = State(cost: 0, from: 0)
    for placed in 0...cells.count {
      for used in 0...count {
        guard let state = best[placed][used] else { continue }
        if used < count {
          let passed = state.cost + (isTop && segments[used].isLowest ? Self.orphan : 0)
          offer(State(cost: passed, from: used), to: &best[placed][used + 1])
        }
        guard placed < cells.count else { continue }
        let cell = cells[placed]
        let place = used < count ? segments[used].places.lowerBound : segments.last?.places.upperBound ?? 0
        if isBetween(cell, used) {
          let own = State(cost: state.cost + costOfOwnColumn(cell), from: used, step: .before(place))
          offer(own, to: &best[placed + 1][used])
        }
        for end in used..<count {
          if end > used, segments[used].title == nil || segments[end].title == nil { break }
          guard let cost = cost(cell, over: used...end) else { continue }
          let run = segments[used].places.lowerBound..<segments[end].places.upperBound
          offer(State(cost: state.cost + cost, from: used, step: .over(run)), to: &best[placed + 1][end + 1])
        }
      }
    }
    guard let steps = path(best, cells.count), let cost = best[cells.count][count]?.cost else { return nil }
    return (steps, cost)
  }

  private func offer(_ state: State, to slot: inout State?) {
    if let known = slot, known.cost <= state.cost { return }
    slot = state
  }

  private func path(_ best: [[State?]], _ cells: Int) -> [Step]? {
    var steps: [Step] = []
    var placed = cells
    var used = segments.count
    while placed > 0 || used > 0 {
      guard let state = best[placed][used] else { return nil }
      used = state.from
      guard let step = state.step else { continue }
      steps.append(step)
      placed -= 1
    }
    return steps.reversed()
  }

  /// Whether a column of its own fits in front of a segment.
  private func isBetween(_ cell: AlignedCell, _ used: Int) -> Bool {
    let isBehind = used == 0 || middle(segments[used - 1].extent) <= cell.center
    return isBehind && (used == segments.count || cell.center <= middle(segments[used].extent))
  }

  private func middle(_ extent: Range<Int>) -> Int { extent.lowerBound + extent.upperBound }

  private func costOfOwnColumn(_ cell: AlignedCell) -> Int {
    Self.ownColumn + covered(cell, besides: nil) * Self.foreign
  }

  private func cost(_ cell: AlignedCell, over run: ClosedRange<Int>) -> Int? {
    let first = segments[run.lowerBound]
    let hull = first.extent.lowerBound..<max(segments[run.upperBound].extent.upperBound, first.extent.upperBound)
    guard hull.overlaps(cell.columns) else { return nil }
    return offset(cell, first, hull, isSingle: run.count == 1) + covered(cell, besides: run) * Self.foreign
  }

  /// How far a title stands from where it should: in the middle over several columns and over the rest of its own words, at an
  /// edge or in the middle of a column.
  private func offset(_ cell: AlignedCell, _ first: Segment, _ hull: Range<Int>, isSingle: Bool) -> Int {
    let middle = abs(cell.center - hull.lowerBound - hull.upperBound)
    // of several stretches with one middle, a title below others stands over the shortest
    guard isSingle else { return isTop ? middle : middle + hull.count / Self.narrow }
    if let title = first.titleColumns {
      let left = abs(cell.columns.lowerBound - title.lowerBound) * 2 + Self.leftAligned
      let isRepeated = first.words.map { repeats(cell.range, $0) } ?? false
      return min(abs(cell.center - title.lowerBound - title.upperBound), left) + (isRepeated ? Self.repeated : 0)
    }
    let left = abs(cell.columns.lowerBound - hull.lowerBound) * 2
    let right = abs(cell.columns.upperBound - hull.upperBound) * 2
    return min(middle, left, right) / 2
  }

  /// Whether the words below begin as those above, as a part of the whole does and the rest of broken words never.
  private func repeats(_ upper: Range<Int>, _ lower: Range<Int>) -> Bool {
    upper.count > Self.word && lower.count >= Self.word
      && bytes[upper].prefix(Self.word).elementsEqual(bytes[lower].prefix(Self.word))
  }

  /// Bytes of two Chinese characters.
  private static let word = 6

  /// Columns of the page that the title shares with other columns of the table than its own.
  private func covered(_ cell: AlignedCell, besides run: ClosedRange<Int>?) -> Int {
    segments.indices.reduce(0) { sum, index in
      run?.contains(index) ?? false ? sum : sum + cell.columns.clamped(to: segments[index].extent).count
    }
  }
}
