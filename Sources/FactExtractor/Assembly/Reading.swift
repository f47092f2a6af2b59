import DisclosureModel

/// A figure read at a place, before the ledger decides which readings become facts.
struct Reading: Sendable {
  enum Place: Sendable {
    case prose
    case table
  }

  var key: FactKey
  var quantity: Quantity
  /// Stated of the report's own year, or restated of an earlier one.
  var origin: Origin
  /// False where the basis only follows from the kind of report.
  var isBasisExplicit: Bool
  /// The figure with its unit (UTF-8 bytes of the normalised text).
  var printed: Range<Int>
  /// The clause or row that says so.
  var clause: Range<Int>
  var place: Place
  /// 0 for a plain reading; higher where words stood between label and figure.
  var doubt: Int
  /// A class of the economic classification in a list that divides 基本支出.
  var isOfBasic = false
  /// Where the heading begins from which its fund is taken, where nothing nearer names one.
  var sectionFund: Int?
  /// The number of the table (``FactLedger/assumedUnits``) whose unit of money is not printed.
  var assumedUnit: Int?

  init(
    key: FactKey, quantity: Quantity, origin: Origin = .stated, isBasisExplicit: Bool, printed: Range<Int>,
    clause: Range<Int>, place: Place, doubt: Int = 0
  ) {
    self.key = key
    self.quantity = quantity
    self.origin = origin
    self.isBasisExplicit = isBasisExplicit
    self.printed = printed
    self.clause = clause
    self.place = place
    self.doubt = doubt
  }
}

/// A claim read at a place; see ``Statement``.
struct ClaimReading: Sendable {
  var kind: Statement.Kind
  var subject: FactKey
  var againstYear: FiscalYear?
  var againstBasis: Basis?
  var whole: Indicator?
  var direction: Statement.Direction?
  var change: Quantity?
  var percentage: Percentage?
  /// The words of the reason and how much it speaks for.
  var reason: Range<Int>?
  var reasonExtent: Reason.Extent = .line
  var clause: Range<Int>
  /// What the report prints for the line where the claim is made.
  var printed: Printed?
  /// Other lines of the sentence that the claim could be about, nearest first.
  var candidates: [FactKey] = []
  /// The words name a part that no figure before it is called by: the claim counts only where a table lists that part.
  var namesPart = false

  struct Printed: Sendable {
    var key: FactKey
    var quantity: Quantity
  }

  init(kind: Statement.Kind, subject: FactKey, clause: Range<Int>) {
    self.kind = kind
    self.subject = subject
    self.clause = clause
  }
}
