/// Points of an evaluation, 分: 98.2 分 is 982,000 ten-thousandths with a quantum of 1,000.
package struct Score: Hashable, Sendable, Codable {
  /// The printed value, in ten-thousandths of a point.
  package var tenThousandths: Int64
  /// One step of the last printed digit, in the same unit.
  package var quantum: Int64

  package init(tenThousandths: Int64, quantum: Int64) {
    self.tenThousandths = tenThousandths
    self.quantum = quantum
  }
}
