import DisclosureModel
import Testing

@Suite("Decimals without floating point")
struct DecimalTextTests {
  @Test(
    "Plain decimals drop trailing zeros",
    arguments: [
      (150, 2, "1.5"), (100, 2, "1"), (5, 2, "0.05"), (0, 2, "0"), (-150, 2, "-1.5"), (-5, 2, "-0.05"), (7, 0, "7"),
      (1_000_000, 0, "1000000"), (Int64.max, 2, "92233720368547758.07"), (Int64.min, 2, "-92233720368547758.08"),
    ] as [(Int64, Int, String)])
  func plain(_ minor: Int64, _ scale: Int, _ expected: String) {
    #expect(DecimalText.plain(minor, scale: scale) == expected)
  }

  @Test(
    "Grouped decimals keep the places asked for",
    arguments: [
      (150, 2, 2, "1.50"), (123_456_700, 2, 2, "1,234,567.00"), (100_000, 2, 0, "1,000"), (99_999, 2, 0, "999.99"),
      (-123_456, 0, 0, "-123,456"), (0, 6, 2, "0.00"), (1, 6, 2, "0.000001"),
    ] as [(Int64, Int, Int, String)])
  func grouped(_ minor: Int64, _ scale: Int, _ places: Int, _ expected: String) {
    #expect(DecimalText.grouped(minor, scale: scale, leastPlaces: places) == expected)
  }
}
