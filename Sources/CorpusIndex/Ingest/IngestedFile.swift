import DisclosureModel

/// A file with what was made of it, ready to be stored.
struct IngestedFile: Sendable {
  var file: CorpusFile
  /// False when the file changed so shortly before it was read that another change could leave the same stamp.
  var isSettled: Bool
  /// Nil when the bytes could not be had.
  var digest: ContentDigest?
  var outcome: Outcome

  enum Outcome: Sendable {
    case disclosure(Disclosure)
    case unreadable(Unreadable)
    /// Same bytes as stored; only the stamp is new.
    case unchanged
  }
}

/// Turns one file into what is stored of it.
struct FileIngest: Sendable {
  var folder: CorpusFolder
  var ingest: DocumentIngest
  /// Nanoseconds since 1970 before which a file counts as settled.
  var settledBefore: Int64

  /// - Parameter known: digest of the content that is already stored for this path.
  func callAsFunction(_ file: CorpusFile, known: String?) -> IngestedFile {
    var result = IngestedFile(
      file: file, isSettled: file.stamp.modified < settledBefore && file.stamp.changed < settledBefore,
      outcome: .unchanged)
    do throws(Unreadable) {
      let bytes = try FileContent.read(file, in: folder, limit: ingest.sizeLimit)
      let digest = ContentDigest(of: bytes)
      result.digest = digest
      if digest.hexadecimal == known { return result }
      result.outcome = .disclosure(numbered(try ingest.read(bytes, file.path).get(), path: file.path))
    } catch {
      result.outcome = .unreadable(error)
    }
    return result
  }

  /// Gives the document's own findings their stable ids.
  private func numbered(_ disclosure: Disclosure, path: String) -> Disclosure {
    var disclosure = disclosure
    var ids = OrdinalIDs(prefix: "c")
    for index in disclosure.findings.indices {
      disclosure.findings[index].document = path
      if !disclosure.findings[index].id.isEmpty { continue }
      let finding = disclosure.findings[index]
      disclosure.findings[index].id = ids.next([
        finding.rule, path, finding.year?.description ?? "", finding.source?.text ?? "", finding.expected,
        finding.found,
      ])
    }
    return disclosure
  }
}
