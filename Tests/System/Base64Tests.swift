import CrossAccountSystem
import CrossAccountTestSupport
import Foundation
import Testing

@Suite("Base64")
struct Base64Tests {
  @Test(
    "is that of RFC 4648's examples, both ways",
    arguments: [
      ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="), ("fooba", "Zm9vYmE="),
      ("foobar", "Zm9vYmFy"),
    ])
  func examples(text: String, encoded: String) {
    #expect(Base64.encode(Array(text.utf8)) == encoded)
    #expect(Base64.decode(encoded) == Array(text.utf8))
    // The padding may be left out.
    #expect(Base64.decode(encoded.replacing("=", with: "")) == Array(text.utf8))
  }

  @Test("is what Foundation makes of random bytes", arguments: 0..<100)
  func random(count: Int) {
    var generator = SplitMix64(seed: UInt64(count))
    let bytes = (0..<count).map { _ in UInt8.random(in: 0...255, using: &generator) }
    #expect(Base64.encode(bytes) == Data(bytes).base64EncodedString())
    #expect(Base64.decode(Base64.encode(bytes)) == bytes)
  }

  @Test(
    "is nothing else",
    arguments: [
      "Z", "Zg=", "Zg===", "=", "====", "Zm9vY", "Zm 9v", "Zm9v\n", " Zm9v", "Zm9v=", "Zm9-", "Zm9_", "Zé==",
      "Z\u{0}==",
      "Zg==Zg==", "Z=g=",
    ])
  func others(text: String) {
    #expect(Base64.decode(text) == nil)
  }
}
