import Foundation
import Glibc

/// The texts that inputs are made from: excerpts of a corpus, snippets, and some of both in GB18030.
struct SeedTexts: Sendable {
  private(set) var inputs: [FuzzInput] = []

  /// Most bytes of one excerpt.
  static let longest = 1_600

  /// - Parameter corpus: a folder of reports; a missing one leaves the snippets.
  init(corpus: String) {
    for snippet in Snippets.texts { inputs.append(FuzzInput(path: snippet.name, bytes: Array(snippet.text.utf8))) }
    for file in SeedTexts.files(in: corpus) {
      guard let data = FileManager.default.contents(atPath: corpus + "/" + file) else { continue }
      addExcerpts(of: Array(data), path: "corpus." + (file.split(separator: ".").last ?? "txt"))
    }
    for input in inputs.enumerated() where input.offset % 5 == 0 {
      if let encoded = SeedTexts.gb18030(input.element.bytes) {
        inputs.append(FuzzInput(path: input.element.path, bytes: encoded))
      }
    }
  }

  private static func files(in corpus: String) -> [String] {
    let names = (try? FileManager.default.subpathsOfDirectory(atPath: corpus)) ?? []
    return names.filter { $0.hasSuffix(".md") || $0.hasSuffix(".txt") || $0.hasSuffix(".html") }.sorted()
  }

  /// The head of a report, which carries its identity, in front of each stretch of its lines.
  private mutating func addExcerpts(of bytes: [UInt8], path: String) {
    let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    let head = Array(lines.prefix(12).joined(separator: [0x0A]).prefix(400))
    var excerpt = head
    for line in lines.dropFirst(8) {
      if excerpt.count + line.count > SeedTexts.longest, excerpt.count > head.count {
        inputs.append(FuzzInput(path: path, bytes: excerpt))
        excerpt = head
      }
      excerpt.append(0x0A)
      excerpt += line.prefix(SeedTexts.longest)
    }
    inputs.append(FuzzInput(path: path, bytes: excerpt))
  }

  private static func gb18030(_ bytes: [UInt8]) -> [UInt8]? {
    guard let converter = iconv_open("GB18030", "UTF-8"), converter != iconv_t(bitPattern: -1) else { return nil }
    defer { iconv_close(converter) }
    var source = bytes.map(CChar.init(bitPattern:))
    var target = [CChar](repeating: 0, count: bytes.count * 2 + 16)
    let room = target.count
    let left = source.withUnsafeMutableBufferPointer { source in
      target.withUnsafeMutableBufferPointer { target in
        var (from, to) = (source.baseAddress, target.baseAddress)
        var (unread, unwritten) = (source.count, target.count)
        return iconv(converter, &from, &unread, &to, &unwritten) == -1 ? nil : unwritten
      }
    }
    return left.map { target.prefix(room - $0).map(UInt8.init(bitPattern:)) }
  }
}
