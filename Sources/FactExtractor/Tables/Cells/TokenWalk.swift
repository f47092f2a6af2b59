import DisclosureModel

/// Gathers the meanings of a cell's terms into one descriptor.
struct TokenWalk {
  var descriptor: Descriptor
  private var counts: [CountWord] = []
  private var isIncome = false
  private var isExpenditure = false
  /// 与 or 比, which compare only beside a period or a basis (科技转化与推广服务)
  private var isCompared = false

  init(descriptor: Descriptor) { self.descriptor = descriptor }

  mutating func take(_ meaning: Meaning) {
    switch meaning {
    case .label(let label): take(label)
    case .otherFigure: descriptor.aside = descriptor.aside ?? .other
    case .bareIncome: isIncome = true
    case .bareExpenditure: isExpenditure = true
    case .functionClass(let name): descriptor.functionClass = name
    case .basis(let basis): takeBasis(basis)
    case .scope(let scope): descriptor.scope = scope
    case .relativeYear(let offset): descriptor.year = .relative(offset)
    case .against: isCompared = true
    case .againstLastYear, .compared, .direction, .relation, .toward: descriptor.aside = .change
    case .share, .completion, .rate: descriptor.aside = .rate
    case .count(let word): counts.append(word)
    case .classMarker, .carriedOut, .listedIncome, .ofWhich, .joint, .every, .filler, .from: break
    case .bareBalance: isIncome = true; isExpenditure = true
    case .economicClass: descriptor.isEconomicName = true
    case .vehiclePart, .staffKind: break
    default: descriptor.isPure = false
    }
  }

  private mutating func take(_ label: Label) {
    if let known = descriptor.indicator, known != label.indicator {
      // 基本支出人员经费: the narrower of the two
      if let narrower = TableLabels.narrower(known, label.indicator) {
        descriptor.indicator = narrower
      } else {
        descriptor.isAmbiguous = true
      }
    } else {
      descriptor.indicator = label.indicator
    }
    if let scope = label.scope { descriptor.scope = scope }
    if let basis = label.basis { descriptor.basis = basis }
  }

  /// 2021年预算数比2020年: the first basis is the figure's own.
  private mutating func takeBasis(_ basis: Basis) {
    if descriptor.basis == nil { descriptor.basis = basis }
  }

  private static let rates: [StaticString] = ["率", "占比", "比重", "幅度", "比例", "进度", "%", "百分比"]

  mutating func takeUnknown(_ range: Range<Int>, in text: borrowing Span<UInt8>) {
    let words = Words(range, in: text)
    if words.isEmpty { return }
    if words.hasSuffix(anyOf: TokenWalk.rates) { descriptor.aside = .rate }
    if TableLabels.emptyWords.contains(words) { return }
    descriptor.isPure = false
  }

  var finished: Descriptor {
    var result = descriptor
    if isCompared {
      if result.year != nil || result.basis != nil { result.aside = .change } else { result.isPure = false }
    }
    takeCounts(into: &result)
    if result.indicator == nil, isIncome != isExpenditure {
      result.side = isIncome ? .income : .expenditure
      if result.scope != nil, result.aside == nil {
        result.indicator = isIncome ? .incomeFiscal : .expenditureTotal
      }
    }
    return result
  }

  /// 因公出国(境)团组数, 国内公务接待人次: what is counted, of what.
  private func takeCounts(into result: inout Descriptor) {
    guard !counts.isEmpty else { return }
    if counts.contains(.foreignGuests) {
      result.aside = .other
      return
    }
    let isAbroad = result.indicator == .threePublicAbroad
    let isReception =
      result.indicator == .threePublicReception || counts.contains(.domesticGuests) || result.name.contains("接待")
    if counts.contains(.groups) {
      result.indicator = isReception ? .receptionBatches : .abroadGroups
    } else if counts.contains(.batches) {
      result.indicator = .receptionBatches
    } else if counts.contains(.visits) || counts.contains(.visitors) {
      result.indicator = isAbroad ? .abroadPeople : isReception || counts.contains(.visitors) ? .receptionVisitors : nil
      if result.indicator == nil { result.isPure = false }
    } else if counts.contains(.purchased), result.indicator == nil {
      result.indicator = result.unit == .vehicle ? .vehiclePurchased : .threePublicVehiclePurchase
    } else if counts.contains(.domesticGuests), result.indicator == nil {
      result.aside = .other
    }
  }
}
