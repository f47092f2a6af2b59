import CorpusIndex

/// Reads the files of a folder as the program does.
enum ReportFiles {
  struct Content {
    var path: String
    var bytes: [UInt8]
  }

  static func read(folder path: String) throws -> [Content] {
    let folder = try CorpusFolder(path: path)
    return try CorpusWalk.files(of: folder).map {
      Content(path: $0.path, bytes: try FileContent.read($0, in: folder, limit: 1_000_000_000))
    }
  }
}
