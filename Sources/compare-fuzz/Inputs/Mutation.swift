/// Makes the input of a number out of the seed texts.
struct Mutation: Sendable {
  var seeds: SeedTexts
  var seed: UInt64

  /// Most bytes of an input.
  static let longest = 4_000

  func input(_ number: UInt64) -> FuzzInput {
    var random = RandomSource(seed: seed, number: number)
    var input = seeds.inputs[random.below(seeds.inputs.count)]
    if random.once(in: 6) { input.bytes = cut(input.bytes, &random) }
    for _ in 0...random.below(6) {
      if random.once(in: 3) { changeBytes(&input.bytes, &random) } else { changeTokens(&input.bytes, &random) }
    }
    if random.once(in: 8) { input.path = ["a.txt", "a.md", "a.html", "a"][random.below(4)] }
    if input.bytes.count > Mutation.longest { input.bytes.removeLast(input.bytes.count - Mutation.longest) }
    return input
  }

  private func cut(_ bytes: [UInt8], _ random: inout RandomSource) -> [UInt8] {
    let range = stretch(of: bytes, longest: bytes.count, &random)
    return range.isEmpty ? bytes : Array(bytes[range])
  }

  private func stretch(of bytes: [UInt8], longest: Int, _ random: inout RandomSource) -> Range<Int> {
    let start = random.below(bytes.count)
    return start..<min(bytes.count, start + random.below(longest))
  }

  // MARK: bytes

  private static let odd: [UInt8] = [
    0x00, 0x09, 0x0A, 0x0C, 0x0D, 0x20, 0x28, 0x2E, 0x30, 0x39, 0x3C, 0x7C, 0x7F, 0x80, 0xA0, 0xE4, 0xEF, 0xF0, 0xFF,
  ]

  private func changeBytes(_ bytes: inout [UInt8], _ random: inout RandomSource) {
    guard !bytes.isEmpty else { return }
    let place = random.below(bytes.count)
    switch random.below(6) {
    case 0: bytes[place] = Mutation.odd[random.below(Mutation.odd.count)]
    case 1: bytes[place] ^= 1 << UInt8(random.below(8))
    case 2: bytes.insert(Mutation.odd[random.below(Mutation.odd.count)], at: place)
    case 3: bytes.removeSubrange(stretch(of: bytes, longest: 12, &random))
    case 4: bytes.insert(contentsOf: Array(bytes[stretch(of: bytes, longest: 60, &random)]), at: place)
    default: bytes.removeLast(random.below(bytes.count))
    }
  }

  // MARK: tokens

  private func changeTokens(_ bytes: inout [UInt8], _ random: inout RandomSource) {
    var pieces = Mutation.pieces(of: bytes)
    guard !pieces.isEmpty else { return }
    let place = random.below(pieces.count)
    let other = random.below(pieces.count)
    switch random.below(7) {
    case 0, 1: pieces.insert(token(&random), at: place)
    case 2: pieces[place] = token(&random)
    case 3: pieces.remove(at: place)
    case 4: pieces.swapAt(place, other)
    case 5:
      pieces.insert(
        contentsOf: Array(pieces[min(place, other)..<min(max(place, other), min(place, other) + 12)]), at: place)
    default:
      pieces.insert(
        contentsOf: Mutation.pieces(of: seeds.inputs[random.below(seeds.inputs.count)].bytes).prefix(random.below(30)),
        at: place)
    }
    bytes = Array(pieces.joined())
  }

  private func token(_ random: inout RandomSource) -> ArraySlice<UInt8> {
    let word = Array(Snippets.tokens[random.below(Snippets.tokens.count)].utf8)
    return Array(repeating: word, count: random.once(in: 40) ? random.below(200) : 1).joined().map { $0 }[...]
  }

  /// Runs of digits, of Latin letters, and single other characters or pairs of them.
  static func pieces(of bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    var pieces: [ArraySlice<UInt8>] = []
    var start = 0
    while start < bytes.count {
      var end = start + 1
      if bytes[start] < 0x80 {
        let kind = kind(bytes[start])
        while end < bytes.count, bytes[end] < 0x80, Self.kind(bytes[end]) == kind, kind > 0 { end += 1 }
      } else {
        while end < bytes.count, bytes[end] & 0xC0 == 0x80, end - start < 6 { end += 1 }
      }
      pieces.append(bytes[start..<end])
      start = end
    }
    return pieces
  }

  private static func kind(_ byte: UInt8) -> Int {
    switch byte {
    case 0x30...0x39: 1
    case 0x41...0x5A, 0x61...0x7A: 2
    default: 0
    }
  }
}
