import CorpusIndex

/// Sentences, headings and table rows of real reports, as bytes, to be put together anew.
struct SentencePool {
  /// Sentences with figures, each a list of clauses.
  private(set) var figures: [[[UInt8]]] = []
  private(set) var headings: [[UInt8]] = []
  private(set) var rows: [[UInt8]] = []

  init(corpus: String) throws {
    for file in try ReportFiles.read(folder: corpus) {
      let text = String(decoding: file.bytes, as: UTF8.self)
      for line in text.split(separator: "\n") { take(line) }
    }
  }

  private mutating func take(_ line: Substring) {
    if line.hasPrefix("|") {
      if line.contains(where: \.isNumber) { rows.append(Array(line.utf8)) }
    } else if line.hasPrefix("#") {
      headings.append(Array(line.utf8))
    } else if !line.contains(":") {
      for sentence in line.split(separator: "。") where sentence.contains(where: \.isNumber) {
        figures.append(sentence.split(separator: "，").map { Array($0.utf8) })
      }
    }
  }
}
