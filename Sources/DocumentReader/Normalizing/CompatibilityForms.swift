/// The unified characters behind radicals and compatibility ideographs, which converters of PDF files leave instead of the
/// characters that look the same: `⼯` for 工, `⻋` for 车.
///
/// The targets are those of Unicode (EquivalentUnifiedIdeograph, NFC); where Unicode names a traditional form of a radical
/// that simplified fonts draw (⾭, ⼾), the simplified one stands here. A wide blank means: no equivalent.
enum CompatibilityForms {
  /// The unified character of a scalar in U+2E80–2FD5 or U+F900–FA6D; nil where there is none.
  static func unified(_ scalar: UInt32) -> UInt32? {
    let target: UInt16
    switch scalar {
    case 0x2E81...0x2EF3: target = radicals[Int(scalar - 0x2E81)]
    case 0x2F00...0x2FD5: target = kangxi[Int(scalar - 0x2F00)]
    case 0xF900...0xFA6D: target = compatibility[Int(scalar - 0xF900)]
    default: return nil
    }
    return target == 0x3000 ? nil : UInt32(target)
  }

  /// Supplementary radicals, each followed by its equivalent.
  private static let radicalPairs = Array(
    """
    ⺁厂⺂乛⺃乚⺄乙⺅亻⺆冂⺇几⺈刀⺉刂⺊卜⺋㔾⺌小⺍小⺎兀⺏尣⺐尢⺒巳⺓幺⺔彑⺕彐⺖忄⺗心⺘扌⺙攵⺛旡\
    ⺜日⺝月⺞歺⺟母⺠民⺡氵⺢氺⺣灬⺤爫⺥爫⺦丬⺧牛⺨犭⺩王⺪疋⺫目⺬示⺭礻⺮竹⺯糹⺰纟⺱罓⺲罒⺳罒⺵㓁\
    ⺷羊⺹耂⺺肀⺼肉⺽臼⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻇角⻈讠⻉贝⻊足⻋车⻌辶⻍辶⻎辶⻏阝⻐钅⻑長\
    ⻓长⻔门⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻟飠⻠饣⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿\
    ⻯竜⻰龙⻱龜⻲亀⻳龟
    """.utf16)

  private static let radicals: [UInt16] = {
    var targets = [UInt16](repeating: 0x3000, count: 0x2EF3 - 0x2E81 + 1)
    for pair in stride(from: 0, to: radicalPairs.count - 1, by: 2) {
      targets[Int(radicalPairs[pair]) - 0x2E81] = radicalPairs[pair + 1]
    }
    return targets
  }()

  private static let kangxi = Array(
    """
    一丨丶丿乙亅二亠人儿入八冂冖冫几凵刀力勹匕匚匸十卜卩厂厶又口囗土士夂夊夕大女子宀寸小尢尸屮山巛工己巾\
    干幺广廴廾弋弓彐彡彳心戈户手支攴文斗斤方无日曰月木欠止歹殳毋比毛氏气水火爪父爻爿片牙牛犬玄玉瓜瓦甘生\
    用田疋疒癶白皮皿目矛矢石示禸禾穴立竹米糸缶网羊羽老而耒耳聿肉臣自至臼舌舛舟艮色艸虍虫血行衣襾見角言谷\
    豆豕豸貝赤走足身車辛辰辵邑酉釆里金長門阜隶隹雨青非面革韋韭音頁風飛食首香馬骨高髟鬥鬯鬲鬼魚鳥鹵鹿麥麻\
    黃黍黑黹黽鼎鼓鼠鼻齊齒龍龜龠
    """.utf16)

  private static let compatibility = Array(
    """
    豈更車賈滑串句龜龜契金喇奈懶癩羅蘿螺裸邏樂洛烙珞落酪駱亂卵欄爛蘭鸞嵐濫藍襤拉臘蠟廊朗浪狼郎來冷勞擄櫓\
    爐盧老蘆虜路露魯鷺碌祿綠菉錄鹿論壟弄籠聾牢磊賂雷壘屢樓淚漏累縷陋勒肋凜凌稜綾菱陵讀拏樂諾丹寧怒率異北\
    磻便復不泌數索參塞省葉說殺辰沈拾若掠略亮兩凉梁糧良諒量勵呂女廬旅濾礪閭驪麗黎力曆歷轢年憐戀撚漣煉璉秊\
    練聯輦蓮連鍊列劣咽烈裂說廉念捻殮簾獵令囹寧嶺怜玲瑩羚聆鈴零靈領例禮醴隸惡了僚寮尿料樂燎療蓼遼龍暈阮劉\
    杻柳流溜琉留硫紐類六戮陸倫崙淪輪律慄栗率隆利吏履易李梨泥理痢罹裏裡里離匿溺吝燐璘藺隣鱗麟林淋臨立笠粒\
    狀炙識什茶刺切度拓糖宅洞暴輻行降見廓兀嗀　　塚　晴　　凞猪益礼神祥福靖精羽　蘒　諸　　逸都　　　飯飼\
    館鶴郞隷侮僧免勉勤卑喝嘆器塀墨層屮悔慨憎懲敏既暑梅海渚漢煮爫琢碑社祉祈祐祖祝禍禎穀突節練縉繁署者臭艹\
    艹著褐視謁謹賓贈辶逸難響頻恵　舘
    """.utf16)
}
