import CrossAccountCloudFormation
import Testing

@Suite("Dependencies")
struct DependencyCheckTests {
  @Test(
    "go in one direction only",
    arguments: [
      CheckCase(
        "Resources:\n  A: {Type: X, Properties: {P: [!GetAtt B.Arn]}}\n  B: {Type: X, DependsOn: A}",
        """
        t.yaml:2:3: error: circular dependency: A → B → A (A by Properties.P[0], B by DependsOn) [circular-dependency]
        t.yaml:2:3: note: A depends on B by Properties.P[0]
        t.yaml:3:3: note: B depends on A by DependsOn
        """),
      CheckCase(
        "Resources:\n  A: {Type: X, Properties: {P: !Sub '${A.Arn}/*'}}",
        """
        t.yaml:2:3: error: resource A depends on itself: A → A (A by Properties.P) [circular-dependency]
        t.yaml:2:3: note: A depends on A by Properties.P
        """),
      CheckCase(
        "Resources:\n  A: {Type: X, DependsOn: A}",
        """
        t.yaml:2:3: error: resource A depends on itself: A → A (A by DependsOn) [circular-dependency]
        t.yaml:2:3: note: A depends on A by DependsOn
        """),
      CheckCase(
        """
        Resources:
          In: {Type: X, Properties: {P: !Ref A}}
          A: {Type: X, Properties: {P: !Ref B}}
          B: {Type: X, Properties: {P: !Ref C, Q: !Ref Out}}
          C: {Type: X, Properties: {P: !Ref A}}
          Out: {Type: X}
          D: {Type: X, DependsOn: [E, Out]}
          E: {Type: X, DependsOn: [D]}
        """,
        """
        t.yaml:3:3: error: circular dependency: A → B → C → A (A by Properties.P, B by Properties.P, C by Properties.P) \
        [circular-dependency]
        t.yaml:3:3: note: A depends on B by Properties.P
        t.yaml:4:3: note: B depends on C by Properties.P
        t.yaml:5:3: note: C depends on A by Properties.P
        """,
        """
        t.yaml:7:3: error: circular dependency: D → E → D (D by DependsOn, E by DependsOn) [circular-dependency]
        t.yaml:7:3: note: D depends on E by DependsOn
        t.yaml:8:3: note: E depends on D by DependsOn
        """),
      CheckCase(
        """
        Conditions: {C: !Equals [a, b]}
        Resources:
          A: {Type: X, Properties: {P: !If [C, !Ref B, x]}}
          B: {Type: X, Properties: {P: !If [C, x, !Ref A]}}
        """,
        """
        t.yaml:3:3: warning: circular dependency: A → B → A (A by Properties.P.Fn::If[1], B by Properties.P.Fn::If[2]), \
        unless the conditions on it exclude each other [circular-dependency]
        t.yaml:3:3: note: A depends on B by Properties.P.Fn::If[1]
        t.yaml:4:3: note: B depends on A by Properties.P.Fn::If[2]
        """),
      CheckCase(
        "Conditions: {A: !Not [!Condition B], B: !Condition A}\nResources: {R: {Type: X}}",
        "Stack.swift:7:3: error: conditions refer to each other: A → B → A [circular-condition]"),
    ])
  func cycles(_ test: CheckCase) throws { try test.check() }

  @Test("may form chains as long as a template, and circles as long")
  func chains() {
    var template = Template()
    for index in 0..<500 {
      template.resources["R\(index)"] = TemplateResource(
        type: "X", properties: index == 499 ? [:] : ["P": .intrinsic(.ref("R\(index + 1)"))])
    }
    #expect(CheckCase.texts(template) == [])
    template.resources["R499"]?.properties = ["P": .intrinsic(.ref("R0"))]
    #expect(CheckCase.texts(template).count == 1)
  }

  @Test("that are all circular end in a bounded number of findings")
  func completeGraph() {
    var template = Template()
    let names = (0..<60).map { "R\($0)" }
    for name in names {
      template.resources[name] = TemplateResource(
        type: "X", properties: ["P": .list(names.map { .intrinsic(.ref($0)) })])
    }
    #expect(CheckCase.texts(template).count == 20)
  }
}
