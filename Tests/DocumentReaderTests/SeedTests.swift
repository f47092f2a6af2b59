import DisclosureModel
import DocumentReader
import Glibc
import Testing

/// The published reports beside the repository; tests that need them say so when they are absent.
enum Seeds {
  static let folder: String = {
    let parts = #filePath.split(separator: "/").dropLast(4)
    return "/" + parts.joined(separator: "/") + "/shared/seeds"
  }()

  static let areHere = access(folder, R_OK) == 0

  static func read(_ name: String) throws -> SourceDocument {
    let file = try #require(fopen(folder + "/" + name, "rb"))
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 1_000_000)
    let count = fread(&bytes, 1, bytes.count, file)
    return try DocumentReading.read(Array(bytes.prefix(count)), path: name)
  }
}

@Suite("Published reports", .enabled(if: Seeds.areHere, "../shared/seeds is not here"))
struct SeedTests {
  @Test("a word broken over a page edge is joined")
  func joined() throws {
    let text = String(decoding: try Seeds.read("000_27e3fbfea9651d80.txt").text, as: UTF8.self)
    #expect(text.contains("突发事件。"))
    #expect(text.contains("16.576亿元"))
    #expect(text.contains("2020年本单位三公经费总额为0.46万元"))
    let other = String(decoding: try Seeds.read("001_954e3ea0abc2fe0e.txt").text, as: UTF8.self)
    #expect(other.hasPrefix("2021年度益阳市赫山区人民政府办公室部门决算\n"))
  }

  @Test("the evaluation table is one table with its blank cells")
  func table() throws {
    let document = try Seeds.read("000_27e3fbfea9651d80.txt")
    let tables = document.blocks.compactMap { block -> Table? in
      if case .table(let table) = block.kind { table } else { nil }
    }
    #expect(tables.count == 1)
    let row = try #require(tables.first?.rows.first { document.words($0[3].range) == "(2)项目支出" })
    #expect(row.map { document.words($0.range) } == ["", "", "", "(2)项目支出", "", "", "278.8", "1036.65", ""])
  }

  @Test("headings stay apart from what follows them")
  func headings() throws {
    let document = try Seeds.read("004_ee66d196c4c637ab.txt")
    let headings = document.blocks.compactMap { block -> String? in
      if case .heading = block.kind { document.words(block.range) } else { nil }
    }
    #expect(headings.contains("(5)综合科"))
    #expect(headings.contains("(一)基本支出情况"))
  }
}
