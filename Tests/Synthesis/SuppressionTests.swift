import CFNLambda
import CrossAccount
import CrossAccountCloudFormation
import Testing

@Suite("Suppressing a finding about a resource")
struct SuppressionTests {
  private func function(_ timeout: IntegerValue = 3) -> Lambda.Function {
    Lambda.Function(  // <function>
      "Worker", runtime: .python3_13, handler: "index.other", code: .package("worker"),
      role: "arn:aws:iam::111111111111:role/worker", timeout: timeout)
  }

  private func app(_ function: Lambda.Function) -> TestApp {
    TestApp { Stack("s", in: Accounts.home) { function } }
  }

  private let warning = """
    <function>: warning: function Worker: 'index.py' does not seem to define 'other', which the handler \
    'index.other' names [handler-function-missing]
    """

  @Test("takes a warning of that code away")
  func warningTaken() {
    #expect(remarks(app(function())) == warning)
    #expect(
      remarks(app(function().suppress("handler-function-missing", because: "a decorator makes it"))) == "")
  }

  @Test("leaves warnings of other codes")
  func otherCode() {
    #expect(remarks(app(function().suppress("condition-repeated", because: "no matter"))) == warning)
  }

  @Test("of another resource leaves them, too")
  func otherResource() {
    let other = Resource("Custom::Thing", "Thing").suppress("handler-function-missing", because: "no matter")
    let app = TestApp {
      Stack("s", in: Accounts.home) {
        function()
        other
      }
    }
    #expect(remarks(app) == warning)
  }

  @Test("never takes an error away")
  func error() {
    let function = function(901)
      .suppress("handler-function-missing", because: "a decorator makes it")
      .suppress("function-limit", because: "would like to")
    #expect(
      refusal(app(function))
        == "<function>: error: function Worker: Timeout is 901; Lambda takes 1 to 900 seconds [function-limit]"
    )
  }
}
