import CrossAccountYAML
import Testing

@Suite("Text is read by the rules of YAML 1.1")
struct ReadingTests {
  @Test(
    "a scalar without quotes has the type of its text",
    arguments: [
      ("~", .null), ("null", .null), ("Null", .null), ("NULL", .null), ("nUll", .string("nUll")),
      ("true", .boolean(true)), ("Yes", .boolean(true)), ("ON", .boolean(true)), ("off", .boolean(false)),
      ("No", .boolean(false)), ("FALSE", .boolean(false)), ("y", .string("y")), ("tRue", .string("tRue")),
      ("0", .integer(0)), ("42", .integer(42)), ("-42", .integer(-42)), ("+42", .integer(42)),
      ("1_000", .integer(1000)), ("012", .integer(10)), ("012345670123", .integer(1_402_433_619)),
      ("08", .string("08")), ("0x1F", .integer(31)), ("-0x1f", .integer(-31)), ("0b1_01", .integer(5)),
      ("0o17", .string("0o17")), ("0x", .string("0x")), ("0b2", .string("0b2")),
      ("190:20:30", .integer(685_230)),
      ("1:30", .integer(90)), ("-1:30", .integer(-90)), ("1:60", .string("1:60")),
      ("01:30", .string("01:30")),
      ("9223372036854775807", .integer(.max)), ("-9223372036854775808", .integer(.min)),
      ("1.5", .double(1.5)), ("1.", .double(1)), (".5", .double(0.5)), ("-.5", .double(-0.5)),
      ("-0.0", .double(-0.0)), ("-0.000000000000000000000", .double(-0.0)), ("0.0e+999999", .double(0)),
      ("1_0.5_0", .double(10.5)), ("1.5e+3", .double(1500)), ("1.5E-1", .double(0.15)),
      ("1.5e3", .string("1.5e3")),
      ("1e5", .string("1e5")), ("190:20:30.15", .double(685_230.15)),
      ("-1:30.5", .double(-90.5)), (".inf", .double(.infinity)), ("-.Inf", .double(-.infinity)),
      (".NaN", .double(.nan)), ("+.nan", .string("+.nan")), (".infx", .string(".infx")), (".", .string(".")),
      ("+", .string("+")), ("-", .string("-")), ("_1", .string("_1")), ("._1", .string("._1")),
      ("1-2", .string("1-2")),
      ("2012-10-17", .string("2012-10-17")), ("2001-12-14 21:59:43", .string("2001-12-14 21:59:43")),
      ("1.2.3", .string("1.2.3")), ("=", .string("=")), ("a b", .string("a b")), ("é", .string("é")),
      ("'12'", .string("12")), ("\"12\"", .string("12")), ("\"a\\u00e9\\n\"", .string("aé\n")),
      ("'it''s'", .string("it's")), ("|\n  a\n   b\n\n", .string("a\n b\n")),
      (">-\n  a\n  b\n", .string("a b")),
      ("!!str 12", .string("12")), ("!!int '12'", .integer(12)), ("!!float 1", .double(1)),
      ("!!bool 'yes'", .boolean(true)), ("!!null ''", .null),
    ] as [(String, Scalar)])
  func scalars(text: String, expected: Scalar) throws {
    #expect(try read("a: \(text == "-" ? "'-'" : text)\n")["a"] == Node(.scalar(expected)))
  }

  @Test(
    "collections, tags and keys",
    arguments: [
      ("a:\n", .mapping([("a", .null)])),
      ("---\na: 1\n...\n", .mapping([("a", .integer(1))])),
      ("%YAML 1.1\n---\na\n", .string("a")),
      ("\u{FEFF}a: 1", .mapping([("a", .integer(1))])),
      ("a:\r\n- 1\r\n- 2\r\n", .mapping([("a", .sequence([.integer(1), .integer(2)]))])),
      ("[]", .sequence([])), ("{}", .mapping([])),
      (
        "# note\n- {a: [b, c]} # note",
        .sequence([.mapping([("a", .sequence([.string("b"), .string("c")]))])])
      ),
      (
        "111111111111: a\nyes: b\n~: c\n2012-10-17: d",
        .mapping([
          ("111111111111", .string("a")), ("yes", .string("b")), ("~", .string("c")),
          ("2012-10-17", .string("d")),
        ])
      ),
      ("\"<<\": 1", .mapping([("<<", .integer(1))])),
      ("!!str a: 1", .mapping([("a", .integer(1))])),
      ("!Ref 012", .string("012", tag: "!Ref")), ("!Ref yes", .string("yes", tag: "!Ref")),
      ("!Ref", .string("", tag: "!Ref")), ("!Sub |\n  a\n", .string("a\n", tag: "!Sub")),
      (
        "!Join ['', [!Ref A, b]]",
        .sequence([.string(""), .sequence([.string("A", tag: "!Ref"), .string("b")])], tag: "!Join")
      ),
      ("!Transform {Name: a}", .mapping([("Name", .string("a"))], tag: "!Transform")),
      ("!!seq [!!map {}]", .sequence([.mapping([])])),
      ("? a\n: 1", .mapping([("a", .integer(1))])),
    ] as [(String, Node)])
  func trees(text: String, expected: Node) throws {
    #expect(try read(text) == expected)
  }

  @Test(
    "a number that neither an integer nor a double holds keeps its digits",
    arguments: [
      ("9223372036854775808", "9223372036854775808"), ("-9223372036854775809", "-9223372036854775809"),
      ("12345678901234567890", "12345678901234567890"),
      ("12_345_678_901_234_567_890", "12345678901234567890"),
      ("+12345678901234567890", "12345678901234567890"),
      ("!!int 12345678901234567890", "12345678901234567890"),
      ("0xFFFFFFFFFFFFFFFF", "18446744073709551615"), ("-0x10000000000000000", "-18446744073709551616"),
      ("02000000000000000000000", "18446744073709551616"),
      ("0b1" + String(repeating: "0", count: 64), "18446744073709551616"),
      ("153722867280912930:20", "9223372036854775820"),
      ("9223372036854775807:00.5", "553402322211286548420.5"),
      ("0.12345678901234567891", "0.12345678901234567891"),
      (".12345678901234567891", "0.12345678901234567891"),
      ("9007199254740993.0", "9007199254740993"), ("1.0e+400", "1e+400"), ("-1.50e-400", "-1.5e-400"),
      ("!!float 9007199254740993", "9007199254740993"),
    ])
  func exactNumbers(text: String, digits: String) throws {
    let decimal = try #require(DecimalNumber(digits))
    #expect(try read("a: \(text)\n")["a"] == Node(.scalar(.number(.decimal(decimal)))))
    #expect("\(decimal)" == digits)
  }

  @Test("numbers of a megabyte are read without delay", arguments: ["9", "0.", "_"])
  func longNumbers(start: String) throws {
    _ = try read(start + String(repeating: "7", count: 1_000_000))
  }

  @Test(
    "numbers of other bases are converted up to 1,000 digits",
    arguments: [("0x", "7"), ("0", "7"), ("1", ":1")])
  func convertedNumbers(start: String, part: String) throws {
    #expect(try read(start + String(repeating: part, count: 999)).scalar != nil)
    let error = #expect(throws: YAMLError.self) {
      try read("a: " + start + String(repeating: part, count: 1_000_000 / part.count))
    }
    #expect(error?.code == .number && error?.mark == Mark(line: 1, column: 4))
  }

  @Test("an exponent that no number has is refused at its place")
  func exponent() {
    #expect(
      throws: YAMLError(.number, "the number's exponent is too large", at: Mark(line: 1, column: 4))
    ) { try read("a: 1.0e+9999999999999999999") }
  }
}

extension Scalar {
  fileprivate static func double(_ value: Double) -> Scalar { .number(Number(value)) }
}
