/// The bytes that libyaml's emitter has written so far.
final class EmitterOutput {
  var bytes: [UInt8] = []

  /// Takes a piece of output, as libyaml's write handler: 1 is success.
  static func append(
    to output: UnsafeMutableRawPointer?, _ buffer: UnsafeMutablePointer<UInt8>?, count: Int
  ) -> Int32 {
    guard let output, let buffer else { return 0 }
    Unmanaged<EmitterOutput>.fromOpaque(output).takeUnretainedValue()
      .bytes.append(contentsOf: UnsafeBufferPointer(start: buffer, count: count))
    return 1
  }
}
