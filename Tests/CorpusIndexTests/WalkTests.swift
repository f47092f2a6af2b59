import DisclosureModel
import Foundation
import Testing

@testable import CorpusIndex

@Suite("Walking the corpus folder")
struct WalkTests {
  @Test("Hidden files and what stands beside the reports are passed over")
  func companions() throws {
    let corpus = try TemporaryCorpus([
      "a.txt": "x", "README.md": "x", "b/readme.zh.md": "x", ".hidden": "x", ".git/config": "x", "departments.csv": "",
      "review.csv": "", "~$a.docx": "x", "old.sqlite": "x",
    ])
    #expect(CorpusWalk.files(of: try corpus.folder).map(\.path) == ["a.txt"])
  }

  @Test("Files come sorted by the bytes of their paths")
  func order() throws {
    let corpus = try TemporaryCorpus(["浏阳/b.txt": "", "a/z.txt": "", "a.txt": "", "B.txt": ""])
    #expect(CorpusWalk.files(of: try corpus.folder).map(\.path) == ["B.txt", "a.txt", "a/z.txt", "浏阳/b.txt"])
  }

  @Test("A link out of the corpus is not followed and says so; a link inside is read")
  func links() throws {
    let outside = try TemporaryCorpus(["secret.txt": "x"])
    let corpus = try TemporaryCorpus(["a.txt": "x"])
    let manager = FileManager.default
    try manager.createSymbolicLink(atPath: corpus.root + "/out.txt", withDestinationPath: outside.root + "/secret.txt")
    try manager.createSymbolicLink(atPath: corpus.root + "/outdir", withDestinationPath: outside.root)
    try manager.createSymbolicLink(atPath: corpus.root + "/in.txt", withDestinationPath: "a.txt")
    try manager.createSymbolicLink(atPath: corpus.root + "/loop", withDestinationPath: ".")
    let files = CorpusWalk.files(of: try corpus.folder)
    #expect(files.map(\.path) == ["a.txt", "in.txt", "out.txt", "outdir"])
    #expect(files.map { $0.obstacle == nil } == [true, true, false, false])
  }

  @Test("A pipe does not hang the walk")
  func pipe() throws {
    let corpus = try TemporaryCorpus()
    #expect(mkfifo(corpus.root + "/pipe.txt", 0o600) == 0)
    #expect(CorpusWalk.files(of: try corpus.folder).first?.obstacle != nil)
  }

  @Test("Folders nested beyond the bound are reported, not walked")
  func depth() throws {
    let path = Array(repeating: "d", count: CorpusWalk.deepest + 3).joined(separator: "/")
    let corpus = try TemporaryCorpus([path + "/a.txt": "x"])
    let files = CorpusWalk.files(of: try corpus.folder)
    #expect(files.count == 1)
    #expect(files.first?.obstacle != nil)
  }

  @Test("A name that is not UTF-8 is shown without being lost")
  func oddNames() throws {
    let corpus = try TemporaryCorpus()
    let path = Array(corpus.root.utf8).map(CChar.init(bitPattern:)) + [0x2F, CChar(bitPattern: 0xC4), 0x0A, 0]
    let descriptor = Glibc.open(path, O_CREAT | O_WRONLY, 0o600)
    try #require(descriptor >= 0)
    close(descriptor)
    #expect(CorpusWalk.files(of: try corpus.folder).map(\.path) == ["\\xC4\\x0A"])
    #expect(try corpus.open().entries.first?.status == .unreadable)
  }

  @Test("A missing folder, a file and an empty folder are three failures")
  func failures() throws {
    let corpus = try TemporaryCorpus(["a.txt": "x"])
    let empty = try TemporaryCorpus()
    #expect(throws: CorpusFailure.missing("/no/such")) { try CorpusFolder(path: "/no/such") }
    #expect(throws: CorpusFailure.notAFolder(corpus.root + "/a.txt")) { try CorpusFolder(path: corpus.root + "/a.txt") }
    #expect(throws: CatalogueFailure.corpus(.empty(empty.root))) { try empty.open() }
  }

  @Test("A file over the size limit is refused and the others are read")
  func tooLarge() throws {
    let corpus = try TemporaryCorpus(["big.txt": String(repeating: "x", count: 10_001), "a.txt": "长沙市水利局|2020\n"])
    let catalogue = try corpus.open()
    #expect(catalogue.entries.map(\.status) == [.partial, .unreadable])
    #expect(catalogue.entries.last?.note.zh.contains("上限") == true)
  }
}
