import CorpusIndex
import DisclosureModel
import FactExtractor
import Glibc

extension DocumentIngest {
  /// The reader and the extractor of this program.
  static let standard = DocumentIngest.reading(version: "\(FactExtraction.version) \(ProgramFile.mark)") { document in
    FactExtraction().disclosure(of: document)
  }
}

/// The running program's own file.
private enum ProgramFile {
  /// Differs between two builds. With it another build reads the corpus anew even where nobody thought of raising the
  /// extractor's version: a stale figure would be worse than a second of reading.
  static var mark: String {
    var status = stat()
    guard stat("/proc/self/exe", &status) == 0 else { return "" }
    return "\(status.st_size) \(status.st_mtim.tv_sec).\(status.st_mtim.tv_nsec)"
  }
}
