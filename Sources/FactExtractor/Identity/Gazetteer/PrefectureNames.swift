/// The short names that autonomous prefectures are commonly written by, each before the official one.
enum PrefectureNames {
  static let official: [String: String] = {
    let words = pairs.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init)
    return Dictionary(
      stride(from: 0, to: words.count - 1, by: 2).map { (words[$0], words[$0 + 1]) }, uniquingKeysWith: { $1 })
  }()

  private static let pairs = """
    恩施州 恩施土家族苗族自治州 湘西州 湘西土家族苗族自治州 延边州 延边朝鲜族自治州 临夏州 临夏回族自治州
    甘南州 甘南藏族自治州 海北州 海北藏族自治州 黄南州 黄南藏族自治州 海南州 海南藏族自治州 果洛州 果洛藏族自治州
    玉树州 玉树藏族自治州 海西州 海西蒙古族藏族自治州 昌吉州 昌吉回族自治州 博州 博尔塔拉蒙古自治州
    巴州 巴音郭楞蒙古自治州 克州 克孜勒苏柯尔克孜自治州 伊犁州 伊犁哈萨克自治州 阿坝州 阿坝藏族羌族自治州
    甘孜州 甘孜藏族自治州 凉山州 凉山彝族自治州 黔西南州 黔西南布依族苗族自治州 黔东南州 黔东南苗族侗族自治州
    黔南州 黔南布依族苗族自治州 楚雄州 楚雄彝族自治州 红河州 红河哈尼族彝族自治州 文山州 文山壮族苗族自治州
    西双版纳州 西双版纳傣族自治州 大理州 大理白族自治州 德宏州 德宏傣族景颇族自治州 怒江州 怒江傈僳族自治州
    迪庆州 迪庆藏族自治州
    """
}
