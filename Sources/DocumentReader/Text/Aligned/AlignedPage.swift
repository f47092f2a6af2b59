/// The part of a table that stands on one page: a converter sets every page anew, so that its columns may have moved.
struct AlignedPage {
  /// A cell to write: its parts, and whether it is a further place of one before.
  struct Cell {
    var pieces: [Range<Int>] = []
    /// Number of the title, which may fill several places.
    var title: Int?
  }

  private let bytes: UnsafeBufferPointer<UInt8>
  private var header: [AlignedLine]
  private var body: [AlignedLine]
  private var places: [AlignedHeader.Place] = []
  private(set) var rows: [[Cell]] = []
  private(set) var hasTitles = false
  /// How far the titles stand from their columns.
  private(set) var misfit = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>, header: [AlignedLine], body: [AlignedLine]) {
    self.bytes = bytes
    self.header = header
    self.body = body
  }

  static func pages(of body: [AlignedLine]) -> [[AlignedLine]] {
    var pages: [[AlignedLine]] = []
    for line in body {
      if line.isNewPage || pages.isEmpty { pages.append([]) }
      pages[pages.count - 1].append(line)
    }
    return pages
  }

  /// Finds the columns and rows; false where the figures cannot be put under titles.
  mutating func settle() -> Bool {
    guard var columns = AlignedColumns(body.map(\.cells), titles: lowestTitles) else { return false }
    if takeFirstName(columns) {
      guard let more = AlignedColumns(body.map(\.cells), titles: lowestTitles) else { return false }
      columns = more
    }
    let numbering = header.filter { Numbering.isNumbering($0, bytes) }
    let titles = header.map { line in
      Numbering.isNumbering(line, bytes)
        ? line.cells.filter { $0.isWords && !Numbering.isName($0, bytes) } : line.cells
    }.filter { !$0.isEmpty }
    if titles.isEmpty {
      places = columns.columns.enumerated().map { AlignedHeader.Place($1, column: $0) }
    } else {
      guard let found = AlignedHeader(bytes, titles, over: columns.columns) else { return false }
      places = found.places
      misfit = found.misfit
      hasTitles = true
      rows = titleRows(found)
    }
    rows += numbering.map(numberRow)
    takeRows(columns)
    return true
  }

  /// Finds the rows of a page without titles of its own, under the columns of the page before; false where they do not agree.
  mutating func settle(after first: AlignedPage) -> Bool {
    guard let columns = AlignedColumns(body.map(\.cells), titles: lowestTitles) else { return false }
    guard let found = PageMatch.places(of: columns.columns, in: first.places) else { return false }
    places = first.places
    for index in places.indices { places[index].column = nil }
    for (column, place) in found.enumerated() { places[place].column = column }
    takeRows(columns)
    return true
  }

  /// Where titles stand that have no other below them.
  private var lowestTitles: [Range<Int>] {
    let lines = header.filter { !Numbering.isNumbering($0, bytes) }.map { $0.cells.map(\.columns) }
    return lines.indices.flatMap { line in
      lines[line].filter { title in !lines[(line + 1)...].contains { $0.contains { $0.overlaps(title) } } }
    }
  }

  /// The first name may begin above the first line of figures, where titles are looked for.
  private mutating func takeFirstName(_ columns: AlignedColumns) -> Bool {
    guard header.count > 1, let last = header.last, let first = body.first else { return false }
    let names = columns.columns.filter { !$0.holdsFigures }
    let isName = last.cells.allSatisfy { cell in
      cell.isWords && names.contains { $0.extent.overlaps(cell.columns) }
        && !first.cells.contains { $0.columns.overlaps(cell.columns) }
    }
    let hasPieces = body.dropFirst().contains { !$0.hasFigure }
    guard isName, hasPieces, first.cells.allSatisfy({ !$0.isWords }) else { return false }
    body.insert(header.removeLast(), at: 0)
    return true
  }

  private mutating func takeRows(_ columns: AlignedColumns) {
    var placeOfColumn: [Int: Int] = [:]
    for (index, place) in places.enumerated() { if let column = place.column { placeOfColumn[column] = index } }
    for row in AlignedRows(bytes, body.map(\.cells), columns).rows {
      var cells = Array(repeating: Cell(), count: places.count)
      for (column, pieces) in row { if let place = placeOfColumn[column] { cells[place].pieces = pieces } }
      rows.append(cells)
    }
  }

  /// The titles as rows; one without another below it reaches down.
  private func titleRows(_ header: AlignedHeader) -> [[Cell]] {
    let depth = header.places.map(\.chain.count).max() ?? 0
    return (0..<depth).map { level in
      header.places.map { place in
        guard let title = place.chain.reversed().prefix(level + 1).last else { return Cell() }
        return Cell(pieces: header.groups[title].pieces, title: title)
      }
    }
  }

  /// 栏次 1 2 3, each number in the nearest column.
  private func numberRow(_ line: AlignedLine) -> [Cell] {
    var cells = Array(repeating: Cell(), count: places.count)
    var free = 0
    for cell in line.cells where cell.isFigure || Numbering.isName(cell, bytes) {
      let nearest = (free..<places.count).min { distance(cell, places[$0]) < distance(cell, places[$1]) }
      guard let nearest else { break }
      cells[nearest].pieces = [cell.range]
      free = nearest + 1
    }
    return cells
  }

  private func distance(_ cell: AlignedCell, _ place: AlignedHeader.Place) -> Int {
    abs(cell.center - place.extent.lowerBound - place.extent.upperBound)
  }
}
