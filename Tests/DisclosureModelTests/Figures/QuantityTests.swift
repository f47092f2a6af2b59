import DisclosureModel
import Testing

@Suite("Quantities as exported")
struct QuantityTests {
  struct Export: Sendable {
    var quantity: Quantity
    var text: String
    var precision: String
  }

  @Test(
    "Value and half step are plain decimals in the base unit",
    arguments: [
      Export(quantity: .money(Amount(fen: 2_732_850_000, quantum: 10_000)), text: "27328500", precision: "50"),
      Export(quantity: .money(Amount(fen: 741_200_000, quantum: 100_000)), text: "7412000", precision: "500"),
      Export(quantity: .money(Amount(fen: 9_101_677_535, quantum: 1)), text: "91016775.35", precision: "0.005"),
      Export(quantity: .money(Amount(fen: 12_000, quantum: 100)), text: "120", precision: "0.5"),
      Export(quantity: .money(.zero), text: "0", precision: "0"),
      Export(quantity: .count(76, .person), text: "76", precision: "0"),
      Export(
        quantity: .percentage(Percentage(tenThousandths: 620_700, quantum: 100)), text: "62.07", precision: "0.005"),
      Export(quantity: .score(Score(tenThousandths: 982_000, quantum: 1_000)), text: "98.2", precision: "0.05"),
    ])
  func export(_ export: Export) {
    #expect(export.quantity.plainText == export.text)
    #expect(export.quantity.precisionText == export.precision)
  }

  @Test("A quantity is rebuilt from its minor units", arguments: MeasureUnit.allCases)
  func rebuilt(_ unit: MeasureUnit) {
    let quantity = Quantity(minor: 17, quantum: unit.minorScale == 0 ? 0 : 3, unit: unit)
    #expect(quantity.unit == unit)
    #expect(Quantity(minor: quantity.minor, quantum: quantity.quantum, unit: quantity.unit) == quantity)
  }

  @Test("Only money has an amount, and only a printed zero is zero")
  func parts() {
    #expect(Quantity.count(0, .person).isZero)
    #expect(Quantity.count(3, .person).amount == nil)
    #expect(Quantity.money(.zero).amount == .zero)
    #expect(!Quantity.money(Amount(fen: 1, quantum: 10_000)).isZero)
  }

  @Test("A difference keeps the unit and adds the steps")
  func difference() {
    let later = Quantity.money(Amount(fen: 500, quantum: 100))
    let earlier = Quantity.money(Amount(fen: 800, quantum: 1))
    #expect(later.minus(earlier) == .money(Amount(fen: -300, quantum: 101)))
    #expect(Quantity.count(37, .person).minus(.count(42, .person)) == .count(-5, .person))
  }
}
