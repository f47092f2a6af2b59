import Glibc

/// Decodes GB18030 (and with it GBK and GB2312): two-byte characters by a table that iconv fills once, the rare four-byte
/// ones by a second table.
enum GB18030Decoding {
  /// The text as UTF-8 with `�` for bytes that do not fit; nil where there are too many of those to be GB18030, or where
  /// iconv does not know the encoding.
  static func decode(_ bytes: [UInt8]) -> RepairedText? {
    guard !table.isEmpty else { return nil }
    var text = RepairedText(bytes: [])
    text.bytes.reserveCapacity(bytes.count * 3 / 2 + 16)
    let most = bytes.count / 500 + 1
    bytes.withUnsafeBufferPointer { pointer in
      table.withUnsafeBufferPointer { table in
        decode(pointer, table, into: &text, most: most)
      }
    }
    return text.offsets.count > most ? nil : text
  }

  private static func decode(
    _ bytes: UnsafeBufferPointer<UInt8>, _ table: UnsafeBufferPointer<UInt16>, into text: inout RepairedText, most: Int
  ) {
    var offset = 0
    while offset < bytes.count, text.offsets.count <= most {
      let lead = bytes[offset]
      if lead < 0x80 {
        text.bytes.append(lead)
        offset += 1
      } else if let scalar = pair(bytes, table, offset) {
        text.append(scalar)
        offset += 2
      } else if let scalar = quadruple(bytes, offset) {
        text.append(scalar)
        offset += 4
      } else {
        text.appendReplacement()
        offset += 1
      }
    }
  }

  @inline(__always)
  private static func pair(
    _ bytes: UnsafeBufferPointer<UInt8>, _ table: UnsafeBufferPointer<UInt16>, _ offset: Int
  ) -> UInt32? {
    let lead = bytes[offset]
    guard lead >= 0x81, lead <= 0xFE, offset + 1 < bytes.count, bytes[offset + 1] >= 0x40 else { return nil }
    let scalar = table[Int(lead - 0x81) * columns + Int(bytes[offset + 1] - 0x40)]
    return scalar == 0 ? nil : UInt32(scalar)
  }

  private static let columns = 0x100 - 0x40

  /// Characters of lead 81–FE and trail 40–FF, 0 where there is none. A3A0 is the wide blank, as browsers read it.
  private static let table: [UInt16] = {
    guard let converter = Converter() else { return [] }
    var table = [UInt16](repeating: 0, count: (0xFE - 0x81 + 1) * columns)
    for lead in UInt8(0x81)...0xFE {
      for trail in UInt8(0x40)...0xFE {
        guard let scalar = converter.scalar([lead, trail]), scalar < 0x10000 else { continue }
        table[Int(lead - 0x81) * columns + Int(trail - 0x40)] = UInt16(scalar)
      }
    }
    table[Int(0xA3 - 0x81) * columns + Int(0xA0 - 0x40)] = 0x3000
    return table
  }()

  private static func quadruple(_ bytes: UnsafeBufferPointer<UInt8>, _ offset: Int) -> UInt32? {
    guard offset + 3 < bytes.count, bytes[offset + 1] &- 0x30 < 10, bytes[offset] >= 0x81, bytes[offset] <= 0xFE,
      bytes[offset + 2] >= 0x81, bytes[offset + 2] <= 0xFE, bytes[offset + 3] &- 0x30 < 10
    else { return nil }
    return fourByteScalar(bytes, offset)
  }

  /// The supplementary planes are linear from 90308130 on.
  private static func fourByteScalar(_ bytes: UnsafeBufferPointer<UInt8>, _ offset: Int) -> UInt32? {
    let linear =
      ((UInt32(bytes[offset] - 0x81) * 10 + UInt32(bytes[offset + 1] - 0x30)) * 126 + UInt32(bytes[offset + 2] - 0x81))
      * 10 + UInt32(bytes[offset + 3] - 0x30)
    if linear >= 189_000 {
      let scalar = linear - 189_000 + 0x10000
      return scalar <= 0x10FFFF ? scalar : nil
    }
    guard linear < fourByteTable.count, fourByteTable[Int(linear)] != 0 else { return nil }
    return UInt32(fourByteTable[Int(linear)])
  }

  /// The characters of the basic plane that have four bytes, from 81308130 on; 0 where there is none.
  private static let fourByteTable: [UInt16] = {
    guard let converter = Converter() else { return [] }
    return (0..<39_420).map { linear in
      let bytes = [0x81 + linear / 12_600, 0x30 + linear / 1_260 % 10, 0x81 + linear / 10 % 126, 0x30 + linear % 10]
      return converter.scalar(bytes.map { UInt8($0) }).map { UInt16($0) } ?? 0
    }
  }()
}

/// One iconv descriptor from GB18030 to UTF-16, closed when the value goes.
private struct Converter: ~Copyable {
  private let descriptor: iconv_t

  init?() {
    guard let descriptor = iconv_open("UTF-16LE", "GB18030"), Int(bitPattern: descriptor) != -1 else { return nil }
    self.descriptor = descriptor
  }

  deinit { iconv_close(descriptor) }

  /// The one character that the bytes make, nil if they make none.
  borrowing func scalar(_ bytes: [UInt8]) -> UInt32? {
    var input = bytes.map { CChar(bitPattern: $0) }
    var output = [CChar](repeating: 0, count: 8)
    var inputLeft = input.count
    var outputLeft = output.count
    let result = input.withUnsafeMutableBufferPointer { source in
      output.withUnsafeMutableBufferPointer { target in
        var sourceStart = source.baseAddress
        var targetStart = target.baseAddress
        return iconv(descriptor, &sourceStart, &inputLeft, &targetStart, &outputLeft)
      }
    }
    guard Int(result) != -1, inputLeft == 0, outputLeft == 6 else {
      iconv(descriptor, nil, nil, nil, nil)
      return nil
    }
    return UInt32(UInt8(bitPattern: output[0])) | UInt32(UInt8(bitPattern: output[1])) << 8
  }
}
