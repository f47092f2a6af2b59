/// The administrative divisions of the mainland, written compactly: `#` begins a province, a name with `:` a prefecture,
/// every other word is a county, district or county-level city of the prefecture before it (of the province itself where
/// no prefecture stands between). Divisions abolished since 2010 stay, since older reports name them.
enum GazetteerData {
  static var all: [String] {
    [north, northeast, lowerYangtze, southeast, central, south, southwest, northwest]
  }
}
