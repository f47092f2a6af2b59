/// Writes scaled integers as decimals, without a floating-point number in between.
package enum DecimalText {
  /// `minor` divided by ten to the power `scale`, without trailing zeros: `plain(150, scale: 2)` is `1.5`.
  package static func plain(_ minor: Int64, scale: Int) -> String {
    text(minor, scale: scale, leastPlaces: 0, grouped: false)
  }

  /// The same with thousands separators and at least `leastPlaces` decimals.
  package static func grouped(_ minor: Int64, scale: Int, leastPlaces: Int) -> String {
    text(minor, scale: scale, leastPlaces: leastPlaces, grouped: true)
  }

  /// Written backwards, from the last digit that is shown.
  private static func text(_ minor: Int64, scale: Int, leastPlaces: Int, grouped: Bool) -> String {
    var rest = minor.magnitude
    var bytes: [UInt8] = []
    bytes.reserveCapacity(32)
    for place in stride(from: scale, to: 0, by: -1) {
      let (quotient, digit) = rest.quotientAndRemainder(dividingBy: 10)
      rest = quotient
      if digit != 0 || place <= leastPlaces || !bytes.isEmpty { bytes.append(0x30 + UInt8(digit)) }
    }
    if !bytes.isEmpty { bytes.append(0x2E) }
    var count = 0
    repeat {
      let (quotient, digit) = rest.quotientAndRemainder(dividingBy: 10)
      if grouped && count > 0 && count % 3 == 0 { bytes.append(0x2C) }
      bytes.append(0x30 + UInt8(digit))
      rest = quotient
      count += 1
    } while rest > 0
    if minor < 0 { bytes.append(0x2D) }
    bytes.reverse()
    return String(decoding: bytes, as: UTF8.self)
  }
}
