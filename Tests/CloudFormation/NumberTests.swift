import CrossAccountYAML
import Testing

@testable import CrossAccountCloudFormation

@Suite("A number that neither an integer nor a double holds")
struct NumberTests {
  private static let texts = [
    "12345678901234567890", "-9223372036854775809", "0.12345678901234567891", "1.5e+400", "1e-400",
  ]

  @Test("is read with all its digits from YAML and JSON, and written so to both", arguments: texts)
  func digits(text: String) throws {
    // YAML 1.1 wants a dot before an exponent.
    let yaml = text.contains(".") ? text : text.replacing("e", with: ".0e")
    let json = "[\(text)]"
    let value = try Texts.value("- \(yaml)\n")
    #expect(try value == Value(JSONReader.read(Array(json.utf8))))
    #expect(value.json(pretty: false) == json)
    #expect(try Texts.yaml(value) == "- \(yaml)\n")
  }

  @Test(
    "is the same as no other number",
    arguments: [
      ("12345678901234567890", "12345678901234567891"), ("0.12345678901234567891", "0.12345678901234567892"),
      ("9223372036854775808", "9223372036854775809"), ("1.0e+400", "1.0e+401"), ("1.0e-400", "0.0"),
      ("9007199254740993.0", "9007199254740992.0"),
    ])
  func difference(one: String, other: String) throws {
    let (one, other) = (try Texts.value(one), try Texts.value(other))
    #expect(one != other && !one.isSame(as: other) && !other.isSame(as: one))
    #expect(one == one && one.isSame(as: one) && Set([one, other, one]).count == 2)
    #expect(one.identityText != other.identityText)
  }

  @Test(
    "is the same number in another spelling",
    arguments: [
      ("12345678901234567890", "12345678901234567890.0"), ("0x10000000000000000", "18446744073709551616"),
      ("1.0e+400", "10.0E+399"), ("0.10", "0.1"),
    ])
  func spellings(one: String, other: String) throws {
    let (one, other) = (try Texts.value(one), try Texts.value(other))
    #expect(one == other && one.isSame(as: other) && one.hashValue == other.hashValue)
  }

  @Test("stands in text with all its digits")
  func text() throws {
    let value = try Texts.value("12345678901234567890")
    #expect(Interpolation.combine([.literal("a"), .value(value)]) == "a12345678901234567890")
  }

  @Test("makes no value larger")
  func size() {
    #expect(MemoryLayout<Value>.size == MemoryLayout<String>.size + 1)
  }
}
