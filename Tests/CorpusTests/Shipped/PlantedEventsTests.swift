import Foundation
import Testing

/// The events that Corpus/README.md says were planted in the reports of the fictional department.
@Suite("Planted events of the fictional department")
struct PlantedEventsTests {
  /// A change of one line between two years, with the grades of its explanation that are right; several of anything are
  /// joined by `|`.
  struct Event: Sendable, CustomTestStringConvertible {
    var fromYears: [String]
    var toYear: String
    var indicator: String
    var item: String
    var basis: String
    /// Empty where no swing must be shown.
    var explanations: [String]
    var testDescription: String { "\(fromYears.joined(separator: "|"))→\(toYear) \(indicator) \(item) \(basis)" }

    init(_ row: [String: String]) {
      fromYears = (row["from_year"] ?? "").split(separator: "|").map(String.init)
      toYear = row["to_year"] ?? ""
      indicator = row["indicator"] ?? ""
      item = row["item"] ?? ""
      basis = row["basis"] ?? ""
      explanations = (row["explanation"] ?? "").split(separator: "|").map(String.init)
    }

    func isAbout(_ swing: [String: String]) -> Bool {
      fromYears.contains(swing["from_year"] ?? "") && swing["to_year"] == toYear && swing["indicator"] == indicator
        && swing["item"] == item && swing["to_basis"] == basis
    }
  }

  static let events: [Event] = {
    let rows = try? LabelledTable.rows(of: ShippedReport.tables.appending(path: "events.csv"))
    return (rows ?? []).filter { $0["indicator"] != "" }.map(Event.init)
  }()

  private static let swings: Result<[[String: String]], any Error> = Result {
    let run = try ProgramRun(["swings", "--dept", "虚构示例", "--years", "2017-2022", "--format", "csv"])
    return LabelledTable.rows(of: run.output)
  }

  @Test("is shown with the grade that its explanation deserves, or not shown", arguments: events)
  func event(_ event: Event) throws {
    let explanations = try Self.swings.get().filter(event.isAbout).map { $0["explanation"] ?? "" }
    if event.explanations.isEmpty { return #expect(explanations.isEmpty) }
    #expect(explanations.count == 1)
    #expect(explanations.allSatisfy(event.explanations.contains))
  }

  @Test("Nothing else of that department swings")
  func nothingElse() throws {
    let others = try Self.swings.get().filter { swing in !Self.events.contains { $0.isAbout(swing) } }
    #expect(others.isEmpty)
  }
}
