/// All terms that the extractor knows, ready to be found.
struct Lexicon: Sendable {
  let automaton: TermAutomaton
  /// Meaning of each term, by the automaton's term number.
  let meanings: [Meaning]
  /// What can begin with each character.
  let characters: CharacterTable
  /// How much each term may say without a figure, by term number.
  let weights: [TermWeight]

  static let standard = Lexicon(tables: standardTables)

  static let standardTables: [TermTable] = [
    .budgetExecution, .staffing, .threePublic, .operations, .functionalClasses, .grammar,
  ]

  /// Of two meanings for one wording the first table's counts.
  init(tables: [TermTable]) {
    var seen: Set<String> = []
    var terms: [String] = []
    var meanings: [Meaning] = []
    for table in tables {
      for entry in table.entries where seen.insert(entry.term).inserted {
        terms.append(entry.term)
        meanings.append(entry.meaning)
      }
    }
    automaton = TermAutomaton(terms: terms)
    characters = CharacterTable(terms: automaton)
    weights = meanings.map(TermWeight.init)
    self.meanings = meanings
  }
}
