import Testing

@testable import compare_fuzz

/// A short run of what `compare-fuzz` does at length.
@Suite("Mutated reports")
struct MutationTests {
  private static let mutation = Mutation(seeds: SeedTexts(corpus: "no such folder"), seed: 20_211_231)

  @Test("The snippets are read as they are, in UTF-8 and GB18030", arguments: mutation.seeds.inputs.map(\.path).indices)
  func snippets(_ number: Int) {
    let input = Self.mutation.seeds.inputs[number]
    #expect(Trial.complaint(about: input) == nil, "\(input.path)")
  }

  @Test("Some of them are in GB18030")
  func encodings() {
    #expect(Self.mutation.seeds.inputs.contains { String(validating: $0.bytes, as: UTF8.self) == nil })
  }

  @Test("Whatever is made of them is read without a contradiction")
  func mutations() {
    for number in UInt64(0)..<400 {
      let complaint = Trial.complaint(about: Self.mutation.input(number))
      #expect(complaint == nil, "input \(number)")
    }
  }

  @Test("The same seed and number make the same input again")
  func repeatable() {
    let again = Mutation(seeds: SeedTexts(corpus: "no such folder"), seed: 20_211_231)
    for number in UInt64(0)..<50 { #expect(again.input(number).bytes == Self.mutation.input(number).bytes) }
    let other = Mutation(seeds: again.seeds, seed: 1)
    #expect((UInt64(0)..<50).contains { other.input($0).bytes != again.input($0).bytes })
  }
}
