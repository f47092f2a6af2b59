import DisclosureModel

/// Reads the label cells of a row's half.
struct LineReader: Sendable {
  let reader: DescriptorReader

  func line(
    _ placed: RowAligner.Placed, panel: TableLayout.Panel, state: inout LineState, text: borrowing Span<UInt8>
  ) -> Line {
    var line = Line()
    if !panel.codes.isEmpty {
      readCode(panel.codes.compactMap { placed[$0] }, into: &line, state: &state, text: text)
    }
    if let project = panel.projects.lazy.compactMap({ placed[$0] }).first(where: \.isText) {
      line.label = project.range
      line.descriptor = reader.descriptor(of: project.range, in: text)
      line.project = line.descriptor.name.text
    } else if let label = main(panel.labels, placed) ?? main(panel.codes, placed) {
      line.label = label.range
      line.descriptor = reader.descriptor(of: label.range, in: text)
      for rest in label.rests { line.descriptor.name += Words(rest, in: text) }
      settlePart(of: &line, under: outer(panel.labels, placed, label), state: &state, text: text)
    }
    if line.descriptor.isNumbered, let start = line.label?.lowerBound {
      let first = text[start] == LineReader.bracket ? start + 1 : start
      line.hasDigitNumber = FigureScanner.isDigit(text[first])
    }
    if line.code == nil, let code = line.descriptor.code { line.code = code }
    if line.code == nil, let label = line.label { line.functionPath = markedPath(label, text) }
    if line.functionPath != nil {
      // 住房改革支出（款）住房公积金（项） is no line of the economic classification
      line.descriptor.indicator = nil
      line.descriptor.aside = nil
      line.descriptor.isAmbiguous = false
    }
    if state.isFunctional, isShortClass(line.descriptor) {
      line.descriptor.functionClass = line.descriptor.name.text
      line.descriptor.isPure = true
    }
    if let code = line.code { state.code = code }
    settleFund(of: &line, state: &state, text: text)
    return line
  }

  /// 二、教育 below 一、一般公共服务
  private func isShortClass(_ descriptor: Descriptor) -> Bool {
    descriptor.isNumbered && descriptor.indicator == nil && descriptor.functionClass == nil && descriptor.word == nil
      && FunctionalClass.short.contains(descriptor.name.text)
  }

  /// 教育支出（类）进修及培训（款）干部教育（项）
  private func markedPath(_ label: Range<Int>, _ text: borrowing Span<UInt8>) -> String? {
    let name = Words(label, in: text)
    guard name.contains("(项)"), name.contains("(款)") || name.contains("(类)") else { return nil }
    let levels = ["(类)", "(款)", "(项)"].reduce(name.text) { $0.replacing($1, with: "/") }
    let parts = levels.split(separator: "/").map { FunctionPath.cleaned(String($0)) }
    return parts.allSatisfy { !$0.isEmpty && $0.utf8.count <= FunctionPath.longestName }
      ? parts.joined(separator: "/") : nil
  }

  /// A name of a fund that is something else by its place: 国有资本经营预算支出 is also a class of expenditure, and (一)一般公共预算拨款
  /// under 二、上年结转 is a part of that.
  private func settleFund(of line: inout Line, state: inout LineState, text: borrowing Span<UInt8>) {
    let descriptor = line.descriptor
    if descriptor.name == "国有资本经营预算支出", line.code == "223" || state.isFunctional && descriptor.isNumbered {
      line.descriptor.indicator = nil
      line.descriptor.scope = nil
      line.descriptor.functionClass = descriptor.name.text
      line.descriptor.isPure = true
    }
    let isInBrackets = line.label.map { text[$0.lowerBound] == LineReader.bracket } ?? false
    guard descriptor.isNumbered, isInBrackets else {
      if !line.isBlank { state.carried = nil }
      if !isInBrackets, descriptor.isPure, LineReader.carryovers.contains(descriptor.indicator) {
        state.carried = descriptor.indicator
      }
      return
    }
    if descriptor.indicator == .incomeFiscal, descriptor.scope != nil, let carried = state.carried {
      line.descriptor.indicator = carried
    }
  }

  private static let bracket = UInt8(ascii: "(")
  private static let carryovers: Set<Indicator?> = [.carryoverOpening, .carryoverClosing]

  /// 公务用车购置及运行维护费 over 小计, 购置费 and 运行维护费: 小计 is the figure of the cell beside it, and the others are its parts.
  private func settlePart(
    of line: inout Line, under outer: TableCell?, state: inout LineState, text: borrowing Span<UInt8>
  ) {
    guard let outer, line.descriptor.indicator == nil, let word = line.descriptor.word else { return }
    let whole = reader.descriptor(of: outer.range, in: text)
    guard let indicator = whole.indicator, whole.isPure else { return }
    switch word {
    case .total where line.descriptor.name == "小计": line.descriptor = whole
    case .vehiclePurchase, .vehicleOperation: state.last = indicator
    default: return
    }
  }

  /// The label in front of a row's own one.
  private func outer(_ columns: [Int], _ placed: RowAligner.Placed, _ label: TableCell) -> TableCell? {
    for column in columns.reversed() {
      guard let cell = placed[column], cell.isText, cell.range != label.range else { continue }
      return cell
    }
    return nil
  }

  /// The cell nearest to the figures; 合计 may stand in any of them.
  private func main(_ columns: [Int], _ placed: RowAligner.Placed) -> TableCell? {
    var merged: TableCell?
    for column in columns.reversed() {
      guard let cell = placed[column], cell.isText else { continue }
      if cell.isOrigin { return cell }
      merged = merged ?? cell
    }
    return merged
  }

  private func readCode(
    _ codes: [TableCell], into line: inout Line, state: inout LineState, text: borrowing Span<UInt8>
  ) {
    var parts: [String] = []
    var last: Range<Int>?
    // a 类 or 款 that is merged over its rows counts in each of them, a code that is merged over its columns only once
    for cell in codes where cell.range != last {
      guard let digits = PrintedCode.digits(Words(cell.range, in: text)) else { continue }
      if digits == parts.last, PrintedCode.isCode(digits) { continue }
      parts.append(digits)
      last = cell.range
    }
    guard !parts.isEmpty else { return }
    if let code = PrintedCode.joined(parts) {
      line.code = code
    } else if let code = completed(parts.joined(), codes, state.code) {
      line.code = code
    }
  }

  /// 款 and 项 below a 类 that is printed once: the places that are blank keep the digits of the line above.
  private func completed(_ digits: String, _ codes: [TableCell], _ above: String) -> String? {
    guard codes.count > 1, digits.utf8.allSatisfy(FigureScanner.isDigit) else { return nil }
    let blanks = codes.prefix { $0.figure == nil }.count
    let kept = blanks == 1 ? 3 : blanks == 2 ? 5 : 0
    guard kept > 0, above.count >= kept else { return nil }
    let code = above.prefix(kept) + digits
    return PrintedCode.isCode(String(code)) ? String(code) : nil
  }
}
