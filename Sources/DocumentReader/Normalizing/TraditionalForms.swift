/// Reads pages that a site has converted to traditional characters as the simplified ones that the reports were written in.
///
/// Each pair is as long in UTF-8, so that every place in the text stays the same. Only characters that reports commonly use are
/// folded, and only in a text that writes 部門, 預算 or 決算 near its head.
enum TraditionalForms {
  /// The bytes with simplified characters; nil where the text is not in traditional ones.
  static func simplified(_ bytes: [UInt8]) -> [UInt8]? {
    guard isTraditional(bytes) else { return nil }
    var folded = bytes
    var offset = 0
    while offset + 2 < folded.count {
      guard folded[offset] &- 0xE4 < 6 else {
        offset += 1
        continue
      }
      if let simplified = pairs[code(folded, offset)] {
        folded[offset] = 0xE0 | UInt8(simplified >> 12)
        folded[offset + 1] = 0x80 | UInt8(simplified >> 6 & 0x3F)
        folded[offset + 2] = 0x80 | UInt8(simplified & 0x3F)
      }
      offset += 3
    }
    return folded
  }

  private static func isTraditional(_ bytes: [UInt8]) -> Bool {
    var previous = UInt16(0)
    var offset = 0
    let end = min(bytes.count, head)
    while offset + 2 < end {
      guard bytes[offset] &- 0xE4 < 6 else {
        offset += 1
        continue
      }
      let scalar = code(bytes, offset)
      // 部門, 預算, 決算
      if scalar == 0x9580, previous == 0x90E8 { return true }
      if scalar == 0x7B97, previous == 0x9810 || previous == 0x6C7A { return true }
      previous = scalar
      offset += 3
    }
    return false
  }

  /// Bytes that are looked at to tell.
  private static let head = 16_384

  private static func code(_ bytes: [UInt8], _ offset: Int) -> UInt16 {
    UInt16(bytes[offset] & 0x0F) << 12 | UInt16(bytes[offset + 1] & 0x3F) << 6 | UInt16(bytes[offset + 2] & 0x3F)
  }

  private static let pairs: [UInt16: UInt16] = {
    let codes = Array(characters.utf16)
    return Dictionary(
      stride(from: 0, to: codes.count - 1, by: 2).map { (codes[$0], codes[$0 + 1]) }, uniquingKeysWith: { $1 })
  }()

  /// Each traditional character followed by the simplified one.
  private static let characters = """
    並并佈布佔占併并來来侷局係系個个們们倣仿備备傢家傳传價价億亿優优儲储兒儿內内兩两別别則则創创劃划動动務务勞劳勵励\
    匯汇區区協协卹恤厲厉參参員员問问單单噹当嚮向嚴严國国圍围園园圖图團团埰采執执堅坚報报場场壓压壩坝夠够奬奖奮奋婦妇\
    學学實实審审寫写將将專专對对導导層层屬属崗岗帶带幹干庫库廢废廣广廳厅廻回強强彆别彌弥彙汇徑径從从復复徹彻態态懃勤\
    應应戰战戶户捲卷掛挂採采搆构撥拨撫抚擔担據据擬拟數数昇升時时晉晋曏向書书會会東东條条業业極极構构標标樣样樹树橋桥\
    機机檔档檢检檯台欄栏權权欵款歸归殘残汙污決决沒没況况減减測测準准滿满濟济瀏浏瀰弥灣湾災灾為为無无熱热營营爲为狀状\
    獎奖獲获現现環环產产産产畝亩異异當当療疗發发監监眞真眾众睏困瞭了硏研確确碼码礎础祕秘稅税種种稱称積积穩稳穫获箇个\
    節节範范簡简簽签籌筹籤签糧粮糰团紀纪約约納纳級级細细終终組组結结給给統统經经綜综綫线維维網网緊紧線线編编練练緻致\
    縣县總总績绩織织繞绕繫系繳缴繼继續续纍累罣挂羅罗羣群義义習习聯联職职脫脱臨临臺台與与興兴舊旧菓果萬万葉叶葯药蓋盖\
    藥药處处虛虚號号衆众術术衛卫裏里補补裡里製制複复覈核見见規规視视訂订計计訓训記记訟讼訪访設设訴诉註注証证評评詞词\
    試试話话誌志認认說说説说調调請请論论謀谋講讲證证識识議议護护變变負负財财貧贫貨货貫贯責责買买貸贷費费貼贴資资賓宾\
    質质賬账購购跼局車车軍军較较輔辅輛辆輸输轄辖轉转辦办農农迴回進进遊游運运過过達达適适遷迁選选郵邮鄉乡醫医釋释針针\
    釦扣銷销錄录録录錶表鎮镇長长門门開开間间関关閱阅閲阅關关陘陉陞升陽阳隊队際际險险隻只離离難难雲云電电響响頁页項项\
    預预領领頭头題题額额類类顯显風风颱台養养餘余館馆驗验體体髮发麵面點点黨党齡龄齣出
    """
}
