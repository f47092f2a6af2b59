import Foundation
import Testing

/// To record anew: `RECORD_REPORTS=1 swift test --filter PublishedPages`; the run fails and names what it wrote, so that a
/// recording is never taken for a pass.
@Suite("The pages in Reports/")
struct PublishedPagesTests {
  @Test("are what the program makes of Corpus/, byte for byte", arguments: PublishedPages.allCases)
  func regenerated(_ pages: PublishedPages) throws {
    let made = try pages.regenerated()
    #expect(made.keys.sorted() == PublishedPages.formats.map { "\(pages.rawValue).\($0)" }.sorted())
    if ProcessInfo.processInfo.environment["RECORD_REPORTS"] != nil { return try record(made) }
    for (name, page) in made.sorted(by: { $0.key < $1.key }) {
      let recorded = try? Data(contentsOf: PublishedPages.folder.appending(path: name))
      #expect(
        recorded == page,
        "Reports/\(name) \(firstDifference(recorded, page)); RECORD_REPORTS=1 swift test --filter PublishedPages writes it anew"
      )
    }
  }

  private func record(_ pages: [String: Data]) throws {
    try FileManager.default.createDirectory(at: PublishedPages.folder, withIntermediateDirectories: true)
    for (name, page) in pages.sorted(by: { $0.key < $1.key }) {
      try page.write(to: PublishedPages.folder.appending(path: name))
      Issue.record("wrote Reports/\(name): look at it, then run without RECORD_REPORTS")
    }
  }

  private func firstDifference(_ recorded: Data?, _ made: Data) -> String {
    guard let recorded else { return "is missing" }
    let old = String(decoding: recorded, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
    let new = String(decoding: made, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
    let line = zip(old, new).enumerated().first { $0.element.0 != $0.element.1 }?.offset ?? min(old.count, new.count)
    let (was, isNow) = (old.dropFirst(line).first ?? "", new.dropFirst(line).first ?? "")
    return "differs from line \(line + 1) on: “\(was.prefix(120))” is now “\(isNow.prefix(120))”"
  }

  @Test("The same corpus gives the same bytes again")
  func deterministic() throws {
    #expect(try PublishedPages.fictional.regenerated() == PublishedPages.fictional.regenerated())
  }
}
