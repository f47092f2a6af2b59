import Glibc

/// The way from one folder to another, as a link on a page needs it.
enum RelativePath {
  /// - Parameters: existing paths; nil when either cannot be resolved.
  static func from(_ folder: String, to target: String) -> String? {
    guard let base = components(folder), let goal = components(target) else { return nil }
    let shared = zip(base, goal).prefix { $0 == $1 }.count
    let way = Array(repeating: "..", count: base.count - shared) + goal[shared...]
    return way.isEmpty ? "." : way.joined(separator: "/")
  }

  private static func components(_ path: String) -> [String]? {
    guard let resolved = realpath(path.isEmpty ? "." : path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved).split(separator: "/").map(String.init)
  }
}
