import CrossAccountCloudFormation
import Testing

@testable import CrossAccountIAMPolicy

@Suite("The statements of a document")
struct PolicyStatementTests {
  private static let nothing: Value = .intrinsic(.ref("AWS::NoValue"))

  private static func choice(_ condition: String, _ then: Value, _ otherwise: Value) -> Value {
    .intrinsic(.if(condition: condition, then: then, else: otherwise))
  }

  private static func allow(_ action: Value) -> Value { ["Effect": "Allow", "Action": action] }

  private func lines(_ document: Value) -> [String] {
    PolicyStatement.all(in: document).flatMap { statement in
      statement.actions.map {
        "\(statement.number) \($0.path) \($0.text ?? $0.value.kind)\(Self.shown($0.branches))"
      }
    }
  }

  private static func shown(_ branches: [ConditionBranch]) -> String {
    branches.map { " \($0.isMet ? "if" : "unless") \($0.condition)" }.joined()
  }

  @Test(
    "are found with their entries, paths and branches wherever Fn::If stands",
    arguments: [
      (["Statement": allow("a:b")], ["1 Statement.Action a:b"]),
      (
        ["Statement": [allow("a:b"), allow(["c:d", "e:f"])]],
        ["1 Statement[0].Action a:b", "2 Statement[1].Action[0] c:d", "2 Statement[1].Action[1] e:f"]
      ),
      (
        choice("C", ["Statement": allow("a:b")], ["Statement": [allow("c:d")]]),
        ["1 Fn::If[1].Statement.Action a:b if C", "1 Fn::If[2].Statement[0].Action c:d unless C"]
      ),
      (
        ["Statement": choice("C", [allow("a:b"), allow("c:d")], nothing)],
        [
          "1 Statement.Fn::If[1][0].Action a:b if C", "1 Statement.Fn::If[1][1].Action c:d if C",
        ]
      ),
      (
        ["Statement": [allow("a:b"), choice("C", nothing, allow("c:d"))]],
        ["1 Statement[0].Action a:b", "2 Statement[1].Fn::If[2].Action c:d unless C"]
      ),
      (
        ["Statement": allow(choice("C", "a:b", choice("D", ["c:d"], "e:f")))],
        [
          "1 Statement.Action.Fn::If[1] a:b if C",
          "1 Statement.Action.Fn::If[2].Fn::If[1][0] c:d unless C if D",
          "1 Statement.Action.Fn::If[2].Fn::If[2] e:f unless C unless D",
        ]
      ),
      (
        ["Statement": allow(["a:b", choice("C", "c:d", nothing), .intrinsic(.ref("P"))])],
        [
          "1 Statement.Action[0] a:b", "1 Statement.Action[1].Fn::If[1] c:d if C",
          "1 Statement.Action[2] Ref",
        ]
      ),
      (
        ["Statement": [choice("C", allow(choice("C", "a:b", "c:d")), allow(choice("C", "a:b", "c:d")))]],
        [
          "1 Statement[0].Fn::If[1].Action.Fn::If[1] a:b if C",
          "1 Statement[0].Fn::If[2].Action.Fn::If[2] c:d unless C",
        ]
      ),
      (["Statement": []], []), ([:], []), ("text", []),
    ] as [(Value, [String])])
  func entries(document: Value, expected: [String]) { #expect(lines(document) == expected) }

  @Test(
    "are hidden, not absent, where another function stands for them",
    arguments: [
      .intrinsic(.ref("Document")), ["Statement": .intrinsic(.ref("Statements"))],
      ["Statement": [.intrinsic(.transform(name: "AWS::Include"))]],
      ["Statement": [], "Fn::Transform": ["Name": "Mine"]],
      choice("C", ["Statement": []], .intrinsic(.importValue("policy"))),
    ] as [Value])
  func hidden(document: Value) {
    let statements = PolicyStatement.all(in: document)
    #expect(statements.map(\.isHidden) == [true] && statements[0].mayAllow && statements[0].effect == nil)
  }

  @Test("have principals with their kinds, and with those that a function hides")
  func principals() throws {
    let aws = Self.choice("C", "1", ["2", .intrinsic(.ref("Who"))])
    let document: Value = [
      "Statement": [
        ["Principal": "*"], ["Principal": ["AWS": aws, "Service": "s", "Strange": "x"]],
        ["Principal": .intrinsic(.ref("All"))], ["NotPrincipal": ["Federated": "f"]],
        ["Principal": Self.choice("C", ["AWS": "1"], ["Service": "s"])],
      ]
    ]
    let statements = PolicyStatement.all(in: document)
    let names = statements.map { statement in
      statement.principals.map { "\($0.kind?.rawValue ?? "?") \($0.name.text ?? "hidden") \($0.name.path)" }
    }
    #expect(
      names == [
        ["* * Statement[0].Principal"],
        [
          "AWS 1 Statement[1].Principal.AWS.Fn::If[1]", "AWS 2 Statement[1].Principal.AWS.Fn::If[2][0]",
          "AWS hidden Statement[1].Principal.AWS.Fn::If[2][1]", "Service s Statement[1].Principal.Service",
          "? x Statement[1].Principal.Strange",
        ], ["? hidden Statement[2].Principal"], [],
        ["AWS 1 Statement[4].Principal.Fn::If[1].AWS", "Service s Statement[4].Principal.Fn::If[2].Service"],
      ])
    #expect(statements[3].notPrincipals.map(\.kind) == [.federated])
    #expect(PolicyStatement.principals(trustedBy: document) == ["1", "2", .intrinsic(.ref("Who")), "1"])
  }

  @Test("have conditions, those of all branches")
  func conditions() throws {
    let keys = Self.choice("C", ["a:b": ["x", Self.choice("D", "y", Self.nothing)]], ["c:d": "z"])
    let statement = try #require(
      PolicyStatement.all(in: ["Statement": ["Condition": ["StringEquals": keys, "Null": ["e:f": true]]]])
        .first)
    #expect(
      statement.conditions.map { condition in
        "\(condition.path) \(condition.comparison) \(condition.key) \(condition.values.map { $0.text ?? $0.value.kind })"
      } == [
        #"Statement.Condition.StringEquals.Fn::If[1].a:b StringEquals a:b ["x", "y"]"#,
        #"Statement.Condition.StringEquals.Fn::If[2].c:d StringEquals c:d ["z"]"#,
        #"Statement.Condition.Null.e:f Null e:f ["a boolean"]"#,
      ])
  }

  @Test("say their effect only where it is certain")
  func effect() throws {
    let effects: [(Value, Effect?, Bool)] = [
      ("Allow", .allow, true), ("Deny", .deny, false), ("allow", nil, false),
      (Self.choice("C", "Allow", "Deny"), nil, true), (Self.choice("C", "Deny", "Deny"), .deny, false),
      (.intrinsic(.ref("P")), nil, true),
    ]
    for (value, effect, mayAllow) in effects {
      let statement = try #require(PolicyStatement.all(in: ["Statement": ["Effect": value]]).first)
      #expect(statement.effect == effect && statement.mayAllow == mayAllow, "\(value)")
    }
  }

  @Test("are taken apart into the ways in which their conditions can turn out")
  func cases() throws {
    let statement: Value = [
      "Effect": "Allow", "Action": Self.choice("C", "a:b", Self.choice("D", "c:d", "e:f")),
      "Resource": Self.choice("C", "x", "y"),
      "Condition": Self.choice("D", ["Bool": ["k": "v"]], Self.nothing),
    ]
    let cases = try #require(PolicyStatement.all(in: ["Statement": statement]).first).cases
    #expect(
      cases.map { one in
        "\(one.actions.compactMap(\.text)) \(one.resources.compactMap(\.text)) \(one.conditions.count) \(one.has("Condition"))"
      } == [
        #"["a:b"] ["x"] 1 true"#, #"["a:b"] ["x"] 0 false"#, #"["c:d"] ["y"] 1 true"#,
        #"["e:f"] ["y"] 0 false"#,
      ])
    let plain = PolicyStatement.all(in: ["Statement": Self.allow(.intrinsic(.ref("P")))])
    #expect(plain.flatMap(\.cases).map(\.branches.isEmpty) == [true])
  }

  @Test("are left together where too many conditions decide")
  func manyConditions() throws {
    let actions = (0..<20).map { Self.choice("C\($0)", .string("a:\($0)"), Self.nothing) }
    let statement = try #require(PolicyStatement.all(in: ["Statement": Self.allow(.list(actions))]).first)
    #expect(statement.cases.count == 64)
    #expect(Set(statement.cases.flatMap(\.actions).compactMap(\.text)).count == 20)
  }
}
