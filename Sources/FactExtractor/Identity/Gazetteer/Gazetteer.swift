/// Knows which prefecture and province a place lies in. Parsed once, on first use.
struct Gazetteer: Sendable {
  /// A place by its path from large to small: 湖南省, 长沙市, 浏阳市.
  typealias Path = [String]

  private var paths: [String: [Path]] = [:]

  static let standard = Gazetteer(GazetteerData.all)

  /// - Parameter data: in the form that ``GazetteerData`` describes.
  init(_ data: [String]) {
    paths.reserveCapacity(4000)
    for part in data {
      var province = ""
      var prefecture = ""
      for word in part.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
        if word.first == "#" {
          province = String(word.dropFirst())
          prefecture = ""
          add([province])
        } else if word.last == ":" {
          prefecture = String(word.dropLast())
          add([province, prefecture])
        } else {
          add(prefecture.isEmpty ? [province, String(word)] : [province, prefecture, String(word)])
        }
      }
    }
  }

  private mutating func add(_ path: Path) {
    guard let name = path.last else { return }
    paths[name, default: []].append(path)
  }

  /// Every place of that name; empty where unknown.
  func places(named name: String) -> [Path] { paths[official(name)] ?? [] }

  func knows(_ name: String) -> Bool { paths[official(name)] != nil }

  /// The official name of a place: 阿坝藏族羌族自治州 for 阿坝州.
  func official(_ name: String) -> String {
    name.hasSuffix("州") ? PrefectureNames.official[name] ?? name : name
  }
}
