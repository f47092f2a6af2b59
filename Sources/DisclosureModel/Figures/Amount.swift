/// A sum of money as a report prints it: 分 (fen) and the printed step.
///
/// 2732.85 万元 is 2,732,850,000 分 with a quantum of 10,000 分, that is 27,328,500 元 ± 50 元. A stated zero is exact.
/// No floating-point number ever holds money.
package struct Amount: Hashable, Sendable, Codable {
  /// The printed value, in 分.
  package var fen: Int64
  /// One step of the last printed digit, in 分; 0 for an exact figure.
  package var quantum: Int64

  package init(fen: Int64, quantum: Int64) {
    precondition(quantum >= 0, "a printed step is not negative")
    self.fen = fen
    self.quantum = quantum
  }

  package static let zero = Amount(fen: 0, quantum: 0)

  /// Largest magnitude that is read as an amount (分): ten million 亿元. Beyond it a run of digits is no sum of money.
  package static let largest: Int64 = 100_000_000_000_000_000

  package var interval: Interval { .rounded(fen, quantum: quantum) }
  package var truncatedInterval: Interval { .truncated(fen, quantum: quantum) }

  /// The sum; its quantum is the sum of both (a derived figure is as vague as its inputs together).
  package static func + (left: Amount, right: Amount) -> Amount {
    Amount(fen: left.fen + right.fen, quantum: left.quantum + right.quantum)
  }

  package static func - (left: Amount, right: Amount) -> Amount {
    Amount(fen: left.fen - right.fen, quantum: left.quantum + right.quantum)
  }

  package static prefix func - (operand: Amount) -> Amount {
    Amount(fen: -operand.fen, quantum: operand.quantum)
  }

  /// Plain decimal in 元: `27328500`, `91016775.35`.
  package var yuanText: String { DecimalText.plain(fen, scale: 2) }

  /// Decimal in 万元 with at least two places and thousands separators, exact: `2,732.85`, `9,101.677535`.
  package var wanText: String { DecimalText.grouped(fen, scale: 6, leastPlaces: 2) }
}
