/// Where the parts of a chart stand, in whole pixels. Values are scaled by integer arithmetic: no figure passes through a
/// floating-point number.
struct ChartLayout {
  static let height = 132
  static let plotTop = 20
  static let plotBottom = 108
  static let barWidth = 30

  /// Width of one year's place.
  let step: Int
  let width: Int
  private let lowest: Int64
  private let highest: Int64

  init(_ chart: TrendChart) {
    let labels = (chart.bars + chart.marks).map(ChartLayout.label) + chart.years
    // labels are set in 11-pixel type, whose digits are some six pixels wide
    step = max(48, (labels.map(DisplayWidth.of).max() ?? 0) * 6 + 8)
    width = max(step * chart.years.count, 1)
    let values = (chart.bars + chart.marks).compactMap(\.minor)
    lowest = min(0, values.min() ?? 0)
    highest = max(0, values.max() ?? 0)
  }

  /// The middle of a year's place.
  func x(_ index: Int) -> Int { step * index + step / 2 }

  /// Downwards; the largest value stands at ``plotTop``, the smallest (or zero) at ``plotBottom``.
  func y(_ minor: Int64) -> Int {
    let span = Int128(highest) - Int128(lowest)
    guard span > 0 else { return ChartLayout.plotBottom }
    let room = Int128(ChartLayout.plotBottom - ChartLayout.plotTop)
    return ChartLayout.plotTop + Int((Int128(highest) - Int128(minor)) * room / span)
  }

  /// Top and height of a bar; a value other than zero is at least one pixel high.
  func bar(_ minor: Int64) -> (top: Int, height: Int) {
    let zero = y(0)
    let end = y(minor)
    if minor == 0 { return (zero, 0) }
    let height = max(1, abs(zero - end))
    return minor > 0 ? (zero - height, height) : (zero, height)
  }

  private static func label(_ point: TrendChart.Point) -> String {
    switch point {
    case .value(_, let text, _): text
    case .gap(_, let label): label
    }
  }
}
