import CorpusIndex
import DisclosureModel

/// Keeps results out of the folder of the reports: a file written there takes the place of a report, or is read as one.
struct CorpusProtection {
  let corpus: CorpusFolder

  /// - Parameter output: a file or folder, there or not yet, or `-`.
  /// - Throws: ``CommandFailure`` with status 73 when it lies in the folder of the reports or is that folder.
  func check(_ output: String) throws(CommandFailure) {
    if output == "-" || !corpus.encloses(ResolvedPath.of(output)) { return }
    let place = ResolvedPath.parent(of: corpus.root)
    let example = (place == "/" ? "" : place) + "/Reports"
    throw CommandFailure(
      status: .cannotCreate,
      note: Note(
        zh:
          "“\(output)”在报告文件夹“\(corpus.givenPath)”之内，写在那里会覆盖报告，或被当作报告来读，所以没有写。请用 --output 写到它的外面，例如 --output \(example)",
        en:
          "“\(output)” lies in the folder of the reports, “\(corpus.givenPath)”: a result there would replace a report or be "
          + "read as one, so nothing was written. Name a place outside it, such as --output \(example)"))
  }
}
