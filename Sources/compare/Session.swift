import ArgumentParser
import CorpusIndex
import DiffEngine
import DisclosureModel

/// A command at work: the corpus, opened and up to date, and the way to the user.
struct Session {
  let console: Console
  let catalogue: Catalogue
  let thresholds: Thresholds
  private let peers: PeerBook

  init(console: Console, catalogue: Catalogue, thresholds: Thresholds) {
    self.console = console
    self.catalogue = catalogue
    self.thresholds = thresholds
    peers = PeerBook(catalogue)
  }

  /// Checks the arguments, opens the corpus, runs a command's body, and turns its failure into a message and an exit
  /// status.
  ///
  /// - Parameters:
  ///   - thresholds: what the command line says of them; `compare.toml` is looked at by every command, so that a mistake in it
  ///     is told at once.
  ///   - output: where the result goes, checked before anything is read.
  ///   - arguments: what the body needs of the command line; checked first, so that a typing mistake is told before anything
  ///     is read.
  static func run<Arguments>(
    _ corpus: CorpusOptions, _ options: ConsoleOptions, thresholds: ThresholdOptions? = nil,
    output: String = "-", rebuild: Bool = false,
    arguments: () throws(CommandFailure) -> Arguments,
    _ body: (Session, Arguments) throws(CommandFailure) -> ExitStatus?
  ) throws {
    let console = Console(options)
    let status: ExitStatus?
    do throws(CommandFailure) {
      let arguments = try arguments()
      let settings = try thresholds?.settings() ?? []
      let jobs = try corpus.workers()
      let folder = try folder(corpus)
      try CorpusProtection(corpus: folder).check(output)
      let bounds = try Thresholds(file: try file(in: folder), commandLine: settings)
      let catalogue = try open(folder, at: corpus.location, console, jobs: jobs, rebuild: rebuild)
      let session = Session(console: console, catalogue: catalogue, thresholds: bounds)
      for note in session.catalogue.notes { console.warn(note) }
      status = try body(session, arguments)
    } catch {
      console.fail(error)
      status = error.status
    }
    if let status { throw status.code }
  }

  private static func folder(_ options: CorpusOptions) throws(CommandFailure) -> CorpusFolder {
    do throws(CorpusFailure) { return try CorpusFolder(path: options.corpus) } catch { throw CommandFailure(error) }
  }

  private static func file(in folder: CorpusFolder) throws(CommandFailure) -> SettingsFile {
    do throws(SettingsFailure) { return try SettingsFile.read(in: folder) } catch { throw CommandFailure(error) }
  }

  private static func open(
    _ folder: CorpusFolder, at location: IndexLocation, _ console: Console, jobs: Int, rebuild: Bool
  ) throws(CommandFailure) -> Catalogue {
    let progress = ProgressLine(console)
    var opening = CatalogueOpening(folder: folder, ingest: .standard)
    opening.location = location
    opening.jobs = jobs
    opening.isRebuild = rebuild
    opening.progress = { progress.show(done: $0, total: $1) }
    do throws(CatalogueFailure) { return try opening() } catch { throw CommandFailure(error) }
  }

  var language: Language { console.language }
  var departments: [Department] { catalogue.directory.departments }

  /// Runs a question to the index.
  func ask<Value>(_ body: () throws(IndexFailure) -> Value) throws(CommandFailure) -> Value {
    do throws(IndexFailure) { return try body() } catch { throw CommandFailure(error) }
  }

  /// One department's years compared.
  func comparison(of department: Int, years: YearSpec) throws(CommandFailure) -> Comparison {
    let series = try ask { () throws(IndexFailure) in try catalogue.series(of: department, years: years) }
    let peers = try ask { () throws(IndexFailure) in try self.peers.changes(around: department, years: years) }
    var comparison = ComparisonEngine(thresholds: thresholds).compare(series, peers: peers)
    comparison.reviews = catalogue.reviews.reviews
    return comparison
  }
}
