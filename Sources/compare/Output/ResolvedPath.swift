import Glibc

/// Where a path leads once links, `.` and `..` are followed, also where nothing stands there yet.
enum ResolvedPath {
  /// Absolute, without a trailing slash.
  ///
  /// - Parameter path: parts that do not exist are taken for folders that are still to be made.
  static func of(_ path: String) -> String {
    var place = existing(path.hasPrefix("/") ? "/" : ".") ?? "/"
    for part in path.split(separator: "/") {
      let next = place == "/" ? "/" + part : place + "/" + part
      switch part {
      case ".": continue
      case "..": place = existing(next) ?? parent(of: place)
      default: place = existing(next) ?? next
      }
    }
    return place
  }

  static func parent(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/"), slash != path.startIndex else { return "/" }
    return String(path[..<slash])
  }

  private static func existing(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }
}
