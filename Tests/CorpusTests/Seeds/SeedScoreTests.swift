import Testing

@Suite("Published reports against their labelled tables", .enabled(if: SeedReport.isThere, SeedReport.absence))
struct SeedScoreTests {
  @Test("99 of 100 labelled facts are found, and 99 of 100 facts are right")
  func facts() throws {
    let score = try SeedReport.score("facts-seeds.csv")
    #expect(score.recalls(9_900), "\(score.text)")
    #expect(score.isPrecise(9_900), "\(score.text)")
  }

  @Test("97 of 100 weights and scores of the evaluation tables are found")
  func scores() throws {
    let score = try SeedReport.score("scores-seeds.csv")
    #expect(score.recalls(9_700), "\(score.text)")
  }
}
