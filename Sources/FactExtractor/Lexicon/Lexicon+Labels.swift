extension FactExtraction {
  /// The wordings that name a figure of the vocabulary, in the order of their tables; to measure searches against.
  package static var labels: [String] {
    var seen: Set<String> = []
    return Lexicon.standardTables.flatMap(\.entries).compactMap { entry in
      guard case .label = entry.meaning, seen.insert(entry.term).inserted else { return nil }
      return entry.term
    }
  }
}
