import DisclosureModel

/// A pair of figures whose change passed the thresholds.
struct SwingCandidate: Sendable {
  /// One end of a change: a printed figure, or the zero of a line that a complete list does not have.
  enum End: Sendable {
    case printed(Account)
    /// the list of that year adds up to its total without this line
    case notInCompleteList(like: Quantity)
    /// zero for every fund, hence zero for each of them
    case zeroForAllFunds(Account)
    /// printed for another scope, in a year whose reports print no other money
    case onePurse(Account)

    var quantity: Quantity {
      switch self {
      case .printed(let account), .zeroForAllFunds(let account), .onePurse(let account): account.quantity
      case .notInCompleteList(let like): Quantity(minor: 0, quantum: 0, unit: like.unit)
      }
    }

    var account: Account? {
      switch self {
      case .printed(let account), .zeroForAllFunds(let account), .onePurse(let account): account
      case .notInCompleteList: nil
      }
    }
  }

  var line: Line
  var from: LineYear
  var to: LineYear
  var before: End
  var after: End
  var excess: Excess

  var isWithinYear: Bool { from.year == to.year }
  var change: Quantity { after.quantity.minus(before.quantity) }
  var rises: Bool { after.quantity.minor > before.quantity.minor }
}
