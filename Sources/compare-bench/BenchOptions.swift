/// What to measure, and on how much.
struct BenchOptions {
  enum Part: String, CaseIterable {
    /// text to facts against ripgrep and Python
    case text
    /// growth with size, and documents made to be slow
    case growth
    /// the comparison of years
    case comparison
    /// the index of a corpus
    case index
  }

  var parts = Set(Part.allCases)
  /// Folder of reports whose clauses the generated ones are made of.
  var corpus = "Corpus"
  /// Size of the generated text in MB (10⁶ bytes).
  var megabytes = 60
  var runs = 5
  /// Folder to keep the generated files in; nil for a temporary one.
  var keep: String?

  static let usage = """
    usage: compare-bench [text] [growth] [comparison] [index] [--corpus FOLDER] [--megabytes N] [--runs N] [--keep FOLDER]
    """

  init(_ arguments: [String]) throws(OptionFailure) {
    var named: Set<Part> = []
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      switch argument {
      case "--corpus": corpus = try BenchOptions.value(of: argument, in: &rest)
      case "--keep": keep = try BenchOptions.value(of: argument, in: &rest)
      case "--megabytes": megabytes = try BenchOptions.number(of: argument, in: &rest)
      case "--runs": runs = try BenchOptions.number(of: argument, in: &rest)
      default:
        guard let part = Part(rawValue: argument) else { throw OptionFailure(message: "unknown argument \(argument)") }
        named.insert(part)
      }
    }
    if !named.isEmpty { parts = named }
  }

  private static func value(of option: String, in rest: inout ArraySlice<String>) throws(OptionFailure) -> String {
    guard let value = rest.popFirst() else { throw OptionFailure(message: "\(option) needs a value") }
    return value
  }

  private static func number(of option: String, in rest: inout ArraySlice<String>) throws(OptionFailure) -> Int {
    guard let number = Int(try value(of: option, in: &rest)), (1...1_000).contains(number) else {
      throw OptionFailure(message: "\(option) needs a number from 1 to 1000")
    }
    return number
  }
}

struct OptionFailure: Error {
  var message: String
}
