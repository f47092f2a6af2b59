import DisclosureModel

extension Fact {
  /// Year, indicator with its item in square brackets, basis, fund, value; the origin where it is not `stated`.
  var short: String {
    let tail = origin == .stated ? "" : " \(origin.rawValue)"
    return "\(key.short) \(quantity.short)\(tail)"
  }
}

extension FactKey {
  var short: String {
    "\(year) \(indicator.rawValue)\(item.isEmpty ? "" : "[\(item)]") \(basis.rawValue) \(scope.rawValue)"
  }
}

extension Quantity {
  /// Money in 万元 when it is printed to a hundredth of it or coarser, else in 元; everything else in its own unit.
  var short: String {
    guard case .money(let amount) = self else { return plainText + unit.rawValue }
    if amount.quantum == 0, amount.fen == 0 { return "0元" }
    return amount.quantum % 10_000 == 0 ? DecimalText.plain(amount.fen, scale: 6) + "万元" : amount.yuanText + "元"
  }
}

extension Statement {
  /// Kind, line, the year or basis compared with, direction, amount, percentage, and the reason in quotation marks.
  var short: String {
    var parts = [kind.rawValue, subject.indicator.rawValue + (subject.item.isEmpty ? "" : "[\(subject.item)]")]
    parts.append("\(subject.year) \(subject.basis.rawValue)")
    if let againstYear { parts.append("→\(againstYear)") }
    if let againstBasis { parts.append("→\(againstBasis.rawValue)") }
    if let whole { parts.append("of \(whole.rawValue)") }
    if let direction { parts.append(direction.rawValue) }
    if let change { parts.append(change.short) }
    if let percentage { parts.append(percentage.text + "%") }
    if let reason { parts.append((reason.extent == .list ? "list" : "") + "“\(reason.source.text)”") }
    return parts.joined(separator: " ")
  }
}
