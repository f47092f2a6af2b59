// An enum with text for raw values hashes and compares that text by default, which costs more than everything else when
// millions of figures are joined by their keys. The number of the case tells as much. An enum without payloads, of up to
// 256 cases, is that number as one byte.

extension Indicator {
  /// The place in the order of declaration.
  @inlinable package var caseNumber: UInt8 { unsafeBitCast(self, to: UInt8.self) }
  @inlinable package static func == (left: Indicator, right: Indicator) -> Bool { left.caseNumber == right.caseNumber }
  @inlinable package func hash(into hasher: inout Hasher) { hasher.combine(caseNumber) }
}

extension Basis {
  /// The place in the order of declaration.
  @inlinable package var caseNumber: UInt8 { unsafeBitCast(self, to: UInt8.self) }
  @inlinable package static func == (left: Basis, right: Basis) -> Bool { left.caseNumber == right.caseNumber }
  @inlinable package func hash(into hasher: inout Hasher) { hasher.combine(caseNumber) }
}

extension Scope {
  /// The place in the order of declaration.
  @inlinable package var caseNumber: UInt8 { unsafeBitCast(self, to: UInt8.self) }
  @inlinable package static func == (left: Scope, right: Scope) -> Bool { left.caseNumber == right.caseNumber }
  @inlinable package func hash(into hasher: inout Hasher) { hasher.combine(caseNumber) }
}
