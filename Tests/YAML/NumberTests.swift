import CrossAccountYAML
import Testing

@Suite("Numbers keep their digits")
struct NumberTests {
  @Test(
    "each number has one text, in ascending order",
    arguments: [
      [
        "-1e+400", "-12345678901234567891", "-12345678901234567890", "-1.5", "-1", "-0.1", "-1e-400", "0",
        "1e-400", "1.5e-400", "0.00000000000000000001", "0.1", "0.12345678901234567891",
        "0.12345678901234567892", "1", "1.05", "1.1", "2", "10", "12345678901234567890",
        "12345678901234567890.5",
        "12345678901234567891", "100000000000000000000", "1e+400", "1.5e+400", "1e+401",
      ]
    ])
  func order(texts: [String]) throws {
    let numbers = try texts.map { try #require(DecimalNumber($0)) }
    #expect(numbers.map(\.description) == texts)
    for (left, one) in numbers.enumerated() {
      for (right, other) in numbers.enumerated() {
        #expect((one < other) == (left < right) && (one == other) == (left == right), "\(one), \(other)")
        #expect(Number(one).isLess(than: Number(other)) == (left < right), "\(one), \(other)")
      }
    }
  }

  @Test(
    "one number in two spellings",
    arguments: [
      ("1.10", "1.1"), ("1.0", "1"), ("010", "10"), ("-0", "0"), ("0.0e5", "0"), ("1E3", "1000"),
      ("1e-2", "0.01"), ("0.00123e2", "0.123"), ("12345678901234567890.0", "12345678901234567890"),
      ("10e399", "1e+400"), ("1" + String(repeating: "0", count: 400), "1e+400"), ("+5", "5"),
    ])
  func spellings(one: String, other: String) throws {
    #expect(DecimalNumber(one) == DecimalNumber(other))
    #expect(DecimalNumber(one)?.hashValue == DecimalNumber(other)?.hashValue)
    #expect(DecimalNumber(one)?.description == other)
  }

  @Test(
    "what is not a number",
    arguments: ["", "-", "+", ".", "1.", ".5", "1e", "e5", "1e5.0", "0x1", "1 ", "--1", "inf"])
  func others(text: String) {
    #expect(DecimalNumber(text) == nil && Number(text) == nil)
  }

  @Test(
    "a double where that has all the digits",
    arguments: [
      ("0.1", true), ("1.10", true), ("1e20", true), ("100000000000000000000", true), ("1e-300", true),
      ("12345678901234567890", false), ("9007199254740993", false), ("9223372036854775808", false),
      ("0.12345678901234567891", false), ("0.1000000000000000055511151231257827", false), ("1e400", false),
      ("1e-400", false), ("1.7976931348623157e308", true), ("1.7976931348623158e308", false),
    ])
  func doubles(text: String, isDouble: Bool) throws {
    let number = try #require(Number(text))
    if case .double(let value) = number {
      #expect(isDouble && value == Double(text))
    } else {
      #expect(!isDouble)
    }
    #expect(number.decimal == DecimalNumber(text))
    #expect(Number(number.description) == number)
  }

  @Test("integers, wholes, infinities")
  func kinds() throws {
    for value in [0, -1, 10, 1 << 53, 1 << 53 + 1, Int.max, Int.min] {
      #expect(DecimalNumber(value) == DecimalNumber(String(value)))
      #expect(Number(value).decimal == DecimalNumber(value))
      #expect(Number(value).isWhole)
    }
    #expect(Number("1.5")?.isWhole == false && Number("12345678901234567890.5")?.isWhole == false)
    #expect(Number("1e400")?.isWhole == true && Number("1e-400")?.isWhole == false)
    #expect(try #require(Number("1e400")).isLess(than: Number(.infinity)))
    #expect(Number(-.infinity).isLess(than: try #require(Number("-1e400"))))
    #expect(!Number(.nan).isLess(than: 1.0) && Number(.nan) == Number(.nan) && !Number(.nan).isFinite)
    #expect(Number(1.0).scalarText == "1" && Number(1.5).scalarText == "1.5")
    #expect(Number("12345678901234567890.0")?.scalarText == "12345678901234567890")
  }

  @Test("a number takes no more room than a reference and a tag")
  func size() {
    #expect(MemoryLayout<Number>.size <= 9)
  }
}
