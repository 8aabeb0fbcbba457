/// Damages a text a little.
enum Mangling {
  static func mangle(_ bytes: inout [UInt8], _ generator: inout SplitMix64) {
    guard !bytes.isEmpty else { return }
    let index = Int.random(in: 0..<bytes.count, using: &generator)
    switch Int.random(in: 0..<6, using: &generator) {
    case 0: bytes[index] = UInt8.random(in: 0...255, using: &generator)
    case 1: bytes.insert(UInt8.random(in: 0...255, using: &generator), at: index)
    case 2: bytes.remove(at: index)
    case 3: bytes.removeLast(bytes.count - index)
    case 4: bytes.insert(contentsOf: bytes.suffix(from: index).prefix(9), at: bytes.count - index)
    default:
      let indicators = Array("[]{},:-?!&*#|>'\"%@`\\ \n\t~<=.0".utf8)
      bytes[index] = indicators[Int.random(in: 0..<indicators.count, using: &generator)]
    }
  }
}
