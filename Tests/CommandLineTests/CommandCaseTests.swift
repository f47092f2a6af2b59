import Testing

@Suite("The built program, case by case")
struct CommandCaseTests {
  @Test("A case does what its case.txt says", arguments: CommandCase.all)
  func holds(_ commandCase: CommandCase) throws {
    #expect(try commandCase.failures() == [])
  }

  @Test("The cases are found")
  func found() { #expect(CommandCase.all.count > 5) }
}
