import CrossAccountCloudFormation
import CrossAccountIAMPolicy
import Testing

@Suite("A statement's elements")
struct ShapeTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var statement: Statement
    var json: String

    init(_ description: String, _ json: String, _ change: (inout Statement) -> Void) {
      testDescription = description
      self.json = json
      var statement = Statement(.allow)
      change(&statement)
      self.statement = statement
    }
  }

  @Test(
    "have their shapes by how many there are",
    arguments: [
      Case("one action is a string", #""Action":"s3:GetObject""#) { $0.actions = ["s3:GetObject"] },
      Case("two actions are a list", #""Action":["s3:A","s3:B"]"#) { $0.actions = ["s3:B", "s3:A"] },
      Case("one excluded action is a string", #""NotAction":"iam:*""#) { $0.notActions = ["iam:*"] },
      Case("two excluded actions are a list", #""NotAction":["a:*","b:*"]"#) {
        $0.notActions = ["b:*", "a:*"]
      },
      Case("all resources are a string", #""Resource":"*""#) { $0.resources = ["*"] },
      Case("one resource is a list", #""Resource":["arn:a"]"#) { $0.resources = ["arn:a"] },
      Case("all resources among others stay in the list", #""Resource":["*","arn:a"]"#) {
        $0.resources = ["arn:a", "*"]
      },
      Case("a reference that became a list counts as its elements", #""Resource":["arn:a","arn:b"]"#) {
        $0.resources = [["arn:b", "arn:a"], "arn:a"]
      },
      Case("an excluded resource is a list", #""NotResource":["arn:a"]"#) { $0.notResources = ["arn:a"] },
      Case("one principal is a string", #""Principal":{"AWS":"1"}"#) { $0.principals = [.account("1")] },
      Case("two principals of a kind are a list", #""Principal":{"AWS":["1","2"]}"#) {
        $0.principals = [.account("2"), .account("1")]
      },
      Case(
        "kinds of principals stand side by side",
        #""Principal":{"AWS":"1","Service":"ec2.amazonaws.com","Federated":"g","CanonicalUser":"c"}"#
      ) { $0.principals = [.canonicalUser("c"), .federated("g"), .ec2, .account("1")] },
      Case("any AWS principal is not the same as anyone", #""Principal":{"AWS":"*"}"#) {
        $0.principals = [.anyAWS]
      },
      Case("anyone at all swallows other principals", #""Principal":"*""#) {
        $0.principals = [.lambda, .everyone]
      },
      Case("an excluded principal", #""NotPrincipal":{"AWS":"1"}"#) { $0.notPrincipals = [.account("1")] },
    ])
  func shapes(_ shape: Case) {
    #expect(written(shape.statement) == #"{"Effect":"Allow",\#(shape.json)}"#)
  }

  @Test("of a denying statement are the same")
  func deny() {
    let deny = Deny("s3:*", to: .everyone, on: "*", sid: "TLS", when: [.bool("aws:SecureTransport", false)])
    #expect(
      written(deny)
        == #"{"Sid":"TLS","Effect":"Deny","Principal":"*","Action":"s3:*","Resource":"*","#
        + #""Condition":{"Bool":{"aws:SecureTransport":"false"}}}"#)
  }

  @Test("can be left out and repeated with if and for")
  func builder() {
    func policy(_ isAdministrator: Bool) -> String {
      written(
        PolicyDocument(version: .v2008) {
          for letter in ["a", "b"] { Allow("s3:\(letter)", on: "*") }
          if isAdministrator { Allow("iam:*", on: "*") } else { Deny("iam:*", on: "*") }
          if isAdministrator { Allow("sts:*", on: "*") }
          [Allow("ec2:*", on: "*").statement]
        })
    }
    func json(_ statements: [(String, String)]) -> String {
      let list = statements.map { #"{"Effect":"\#($0)","Action":"\#($1)","Resource":"*"}"# }
      return #"{"Version":"2008-10-17","Statement":[\#(list.joined(separator: ","))]}"#
    }
    #expect(
      policy(true)
        == json([
          ("Allow", "ec2:*"), ("Allow", "iam:*"), ("Allow", "s3:a"), ("Allow", "s3:b"), ("Allow", "sts:*"),
        ]))
    #expect(
      policy(false) == json([("Allow", "ec2:*"), ("Allow", "s3:a"), ("Allow", "s3:b"), ("Deny", "iam:*")]))
  }
}
