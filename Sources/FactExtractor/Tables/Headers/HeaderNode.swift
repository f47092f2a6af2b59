import DisclosureModel

/// A header cell with what its words say, wherever it stands.
struct HeaderNode: Sendable {
  let cell: HeaderCell
  let words: Words
  let descriptor: Descriptor

  init(_ cell: HeaderCell, reader: DescriptorReader, in text: borrowing Span<UInt8>) {
    self.cell = cell
    words = cell.words(in: text)
    descriptor = cell.descriptor(by: reader, in: text)
  }

  /// 项目, 科目编码, 行次: no figures of the vocabulary stand below.
  var isLabel: Bool {
    switch descriptor.word {
    case .label, .projectName, .code, .lineNumber: true
    default: false
    }
  }

  var isTotal: Bool { descriptor.word == .total }

  /// 预算数, 决算数, 2022年: which figure of the year, and nothing else.
  var isBasis: Bool {
    descriptor.indicator == nil && descriptor.aside == nil && descriptor.isPure
      && (descriptor.basis != nil || descriptor.year != nil)
  }

  /// 一般公共预算, 政府性基金: a fund and nothing else.
  var isFund: Bool {
    guard descriptor.scope != nil, descriptor.aside == nil else { return false }
    return descriptor.indicator == nil || descriptor.indicator == .incomeFiscal
  }

  /// Figures surely stand below.
  var namesFigures: Bool {
    if isLabel { return false }
    return descriptor.indicator != nil || descriptor.basis != nil || descriptor.aside != nil || isTotal
      || descriptor.word == .amount
  }
}
