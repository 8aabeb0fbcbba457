import CrossAccountCloudFormation
import CrossAccountIAMPolicy
import Testing

@Suite("The characters of a policy")
struct PolicyTextTests {
  @Test(
    "that IAM accepts are left alone",
    arguments: [
      0x09, 0x0A, 0x0D, 0x20, 0x7E, 0x7F, 0x80, 0xA0, 0xE9, 0xFF,
    ] as [UInt32])
  func accepted(code: UInt32) throws {
    let scalar = try #require(Unicode.Scalar(code))
    #expect(PolicyText.firstRefused(in: ["Sid": .string("a\(scalar)b")]) == nil)
  }

  @Test(
    "that IAM refuses are found with their text",
    arguments: [
      0x00, 0x08, 0x0B, 0x1F, 0x100, 0x2013, 0x2028, 0xFEFF, 0x1F512,
    ] as [UInt32])
  func refused(code: UInt32) throws {
    let scalar = try #require(Unicode.Scalar(code))
    let found = try #require(PolicyText.firstRefused(in: ["Statement": [["Sid": .string("a\(scalar)b")]]]))
    #expect(found.character == scalar)
    #expect(found.text == "a\(scalar)b")
  }

  @Test(
    "are looked at wherever they stand",
    arguments: [
      .list(["ok", "–"]), .object(["–": "ok"]), .object(["ok": ["deep": ["–"]]]),
      .intrinsic(.sub("–${AWS::Region}", variables: [:])),
    ] as [Value])
  func places(_ value: Value) {
    #expect(PolicyText.firstRefused(in: value)?.character == "–")
  }

  @Test("do not matter in what is no text", arguments: [.null, true, 1, .number(0.5)] as [Value])
  func others(_ value: Value) {
    #expect(PolicyText.firstRefused(in: value) == nil)
  }
}
