import DisclosureModel

// Short names of dimensions for people; exports carry the raw values.

extension Basis {
  func label(_ language: Language) -> String {
    switch self {
    case .budget: language == .zh ? "年初预算" : "budget"
    case .adjusted: language == .zh ? "全年预算" : "adjusted budget"
    case .actual: language == .zh ? "决算" : "actual"
    }
  }
}

extension Scope {
  func label(_ language: Language) -> String {
    guard language == .zh else { return rawValue }
    return switch self {
    case .all: "全口径"
    case .fiscal: "财政拨款"
    case .general: "一般公共预算"
    case .govfund: "政府性基金"
    case .statecap: "国有资本经营"
    }
  }
}

extension ReportKind {
  func label(_ language: Language) -> String {
    guard language == .zh else { return rawValue }
    return switch self {
    case .budget: "部门预算"
    case .finalAccounts: "部门决算"
    case .performance: "绩效自评"
    case .combined: "决算与绩效"
    case .unknown: "类型未定"
    }
  }
}

extension Level {
  func label(_ language: Language) -> String {
    guard language == .zh else { return rawValue }
    return switch self {
    case .department: "部门"
    case .unit: "单位本级"
    case .unknown: "未定"
    }
  }
}

extension Origin {
  func label(_ language: Language) -> String {
    guard language == .zh else { return rawValue }
    return switch self {
    case .stated: "本年报告"
    case .restated: "下年报告"
    case .derived: "推算"
    }
  }
}

extension ReportStatus {
  func label(_ language: Language) -> String {
    guard language == .zh else { return rawValue }
    return switch self {
    case .read: "已读"
    case .partial: "部分读出"
    case .unidentified: "身份不明"
    case .unreadable: "无法读取"
    case .duplicate: "重复"
    case .missing: "缺"
    }
  }
}

extension Severity {
  func label(_ language: Language) -> String {
    guard language == .zh else { return rawValue }
    return switch self {
    case .error: "矛盾"
    case .warning: "留意"
    case .note: "提示"
    }
  }
}
