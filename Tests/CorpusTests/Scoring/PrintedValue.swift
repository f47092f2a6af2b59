import DisclosureModel

/// A value of a labelled table, with half of its last digit.
struct PrintedValue {
  /// In minor units of the base unit, times ten, so that half a digit is whole.
  private var tenfold: Int128
  private var half: Int128

  /// - Parameters:
  ///   - text: decimal, thousands separators allowed.
  ///   - unit: as printed; money counts in 元, rates and scores in ten-thousandths.
  init?(_ text: String, unit: String) {
    let plain = text.filter { $0 != "," }
    let parts = plain.split(separator: ".", omittingEmptySubsequences: false)
    let decimals = parts.count > 1 ? parts[1].count : 0
    guard parts.count <= 2, let mantissa = Int128(parts.joined()) else { return nil }
    let isMoney = PrintedValue.zeros[unit] != nil
    let shift = (PrintedValue.zeros[unit] ?? (["分", "%"].contains(unit) ? 4 : 0)) - decimals
    guard shift >= 0 else { return nil }
    let step = (0..<shift).reduce(Int128(1)) { product, _ in product * 10 }
    tenfold = mantissa * step * 10
    half = isMoney && mantissa != 0 ? step * 5 : 0
  }

  /// Powers of ten from one unit of money down to one 分.
  private static let zeros = ["元": 2, "万元": 6, "亿元": 10]

  func covers(_ quantity: Quantity) -> Bool {
    let difference = Int128(quantity.minor) * 10 - tenfold
    return difference.magnitude <= half.magnitude
  }
}
