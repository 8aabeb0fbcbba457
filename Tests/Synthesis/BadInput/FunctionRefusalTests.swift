import CFNLambda
import CrossAccount
import CrossAccountCloudFormation
import Testing

@Suite("A function is refused")
struct FunctionRefusalTests {
  private static let role: StringValue = "arn:aws:iam::111111111111:role/worker"

  private func app(_ function: Lambda.Function) -> TestApp {
    TestApp {
      Stack("s", in: Accounts.home) {
        Parameter("Name")
        Output("Name", value: .ref("Name"))
        function
      }
    }
  }

  private func function(_ environment: MapValue<StringValue>) -> Lambda.Function {
    Lambda.Function(  // <function>
      "Worker", runtime: .python3_13, handler: "index.lambda_handler", code: .inline("pass"), role: Self.role,
      environment: environment)
  }

  /// `{"K1":"…"}` and so on, as long as is wanted in all.
  private func environment(bytes: Int) -> MapValue<StringValue> {
    ["K1": StringValue(String(repeating: "x", count: bytes - #"{"K1":""}"#.utf8.count))]
  }

  @Test("when its environment is over 4,096 bytes")
  func environmentSize() {
    #expect(remarks(app(function(environment(bytes: 4_096)))) == "")
    #expect(
      refusal(app(function(environment(bytes: 4_097)))) == """
        <function>: error: function Worker: the environment uses 4,097 of 4,096 bytes; keep long values in \
        Parameter Store or S3 and pass their names [environment-size]
        """)
  }

  @Test("when what is known of its environment is over 4,096 bytes, whatever functions add")
  func environmentAtLeast() {
    let text = StringValue(String(repeating: "ü", count: 2_060))
    #expect(
      refusal(app(function(["TEXT": text, "NAME": .ref("Name")]))) == """
        <function>: error: function Worker: the environment uses at least 4,141 of 4,096 bytes; keep long \
        values in Parameter Store or S3 and pass their names [environment-size]
        """)
    // 150 references are long as JSON, and short as what they stand for.
    let references = MapValue<StringValue>(
      Dictionary(uniqueKeysWithValues: (0..<150).map { ("KEY\($0)", .ref("Name")) }))
    #expect(remarks(app(function(references))) == "")
  }

  @Test(
    "when an environment variable is Lambda's own",
    arguments: [
      "AWS_REGION", "_HANDLER", "AWS_LAMBDA_FUNCTION_NAME", "AWS_SECRET_ACCESS_KEY", "LAMBDA_TASK_ROOT",
    ])
  func reservedKey(key: String) {
    #expect(
      refusal(app(function(MapValue([key: "x"])))) == """
        <function>: error: function Worker: Lambda sets the environment variable \(key) itself; use another \
        name [environment-key]
        """)
  }

  @Test(
    "when an environment variable has no name that Lambda takes",
    arguments: [
      "", "A", "1A", "_A", "A-B", "A B", "Ä1",
    ])
  func key(key: String) {
    #expect(
      refusal(app(function(MapValue([key: "x"])))) == """
        <function>: error: function Worker: environment variable '\(key)' must be two or more letters, digits \
        and underscores, a letter first [environment-key]
        """)
  }

  @Test(
    "when its timeout or memory is out of Lambda's range",
    arguments: [
      (0, 128, "Timeout is 0; Lambda takes 1 to 900 seconds"),
      (901, 128, "Timeout is 901; Lambda takes 1 to 900 seconds"),
      (3, 127, "MemorySize is 127; Lambda takes 128 to 10,240 MB"),
      (3, 10_241, "MemorySize is 10,241; Lambda takes 128 to 10,240 MB"),
    ])
  func numbers(_ timeout: Int, _ memory: Int, _ message: String) {
    let function = Lambda.Function(  // <function>
      "Worker", runtime: .python3_13, handler: "index.lambda_handler", code: .inline("pass"), role: Self.role,
      timeout: IntegerValue(timeout), memorySize: IntegerValue(memory))
    #expect(refusal(app(function)) == "<function>: error: function Worker: \(message) [function-limit]")
  }

  @Test(
    "when its code and what runs it do not fit",
    arguments: [
      (
        Lambda.Function("Worker", code: .package("a"), role: role, handler: "index.lambda_handler", line: 1),
        "a package needs a runtime and a handler"
      ),
      (
        Lambda.Function("Worker", code: .image("r/i:1"), role: role, runtime: .python3_13, line: 1),
        "an image has its own runtime and handler; remove both"
      ),
      (
        Lambda.Function("Worker", code: .inline("x"), role: role, handler: "a.b", runtime: .java21, line: 1),
        "inline source is for Python and Node.js only, not for java21"
      ),
    ])
  func code(_ function: Lambda.Function, _ message: String) {
    let text = refusal(app(function))
    #expect(text.hasSuffix(": error: function Worker: \(message) [function-code]"))
    #expect(!text.contains("\n"))
  }
}
