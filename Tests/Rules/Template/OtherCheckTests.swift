import CrossAccountCloudFormation
import CrossAccountDiagnostics
import Testing

@Suite("Other checks")
struct OtherCheckTests {
  @Test(
    "report what CloudFormation would refuse",
    arguments: [
      CheckCase(
        "AWSTemplateFormatVersion: 2010-09-08\nResources: {A: {Type: X}}",
        "Stack.swift:7:3: error: stack home: '2010-09-08' is not a version of the template format; the only one is "
          + "'2010-09-09' [format-version]"),
      CheckCase(
        "Resources:\n  A: {Type: X, DeletionPolicy: retain, UpdateReplacePolicy: RetainExceptOnCreate}",
        "t.yaml:2:3: error: resource A: DeletionPolicy is 'retain'; allowed: Delete, Retain, RetainExceptOnCreate and "
          + "Snapshot; did you mean 'Retain'? [deletion-policy]",
        "t.yaml:2:3: error: resource A: UpdateReplacePolicy is 'RetainExceptOnCreate'; allowed: Delete, Retain and "
          + "Snapshot [deletion-policy]"),
      CheckCase(
        "Resources: {A: {Type: X}}\nOutputs:\n  O: {Value: a, Export: {Name: n}}\n  P: {Value: b, Export: {Name: n}}",
        """
        t.yaml:4:3: error: output P exports the name 'n' that output O exports; a name is exported once in an account \
        and region [export-name-twice]
        t.yaml:3:3: note: output O exports it here
        """),
      CheckCase(
        """
        Conditions: {C: !Equals [a, b]}
        Resources: {A: {Type: X}}
        Outputs:
          O: {Value: a, Export: {Name: !Sub '${AWS::Region}-n'}}
          P: {Value: b, Export: {Name: !Sub '${AWS::Region}-n'}, Condition: C}
        """,
        """
        t.yaml:5:3: warning: output P exports the name {"Fn::Sub":"${AWS::Region}-n"} that output O exports; a name is \
        exported once in an account and region [export-name-twice]
        t.yaml:4:3: note: output O exports it here
        """),
      CheckCase(
        "Resources: {A: {Type: X}}\nOutputs:\n  O: {Value: a, Export: {Name: a/b}}",
        "t.yaml:3:3: error: output O exports the name 'a/b', which contains '/'; letters, digits, ':' and '-' are "
          + "allowed [export-name]"),
      CheckCase(
        """
        Mappings: {M: {a: {b: c}}}
        Resources:
          A:
            Type: X
            DeletionPolicy: !Ref AWS::NoValue
            Properties:
              J: !ToJsonString {a: 1}
              L: !Length [a]
              M: !FindInMap [M, x, y, {DefaultValue: z}]
              N: {Fn::ForEach::Loop: [I, [a], {'${I}': 1}]}
          Fn::ForEach::Other: [I, [a], {'R${I}': {Type: X}}]
        """,
        "t.yaml:3:3: error: resource A: DeletionPolicy: a function in DeletionPolicy needs the transform "
          + "'AWS::LanguageExtensions'; add it to the transforms of stack home [language-extensions]",
        "t.yaml:3:3: error: resource A: Properties.J: Fn::ToJsonString needs the transform "
          + "'AWS::LanguageExtensions'; add it to the transforms of stack home [language-extensions]",
        "t.yaml:3:3: error: resource A: Properties.L: Fn::Length needs the transform "
          + "'AWS::LanguageExtensions'; add it to the transforms of stack home [language-extensions]",
        "t.yaml:3:3: error: resource A: Properties.M: a default value in Fn::FindInMap needs the transform "
          + "'AWS::LanguageExtensions'; add it to the transforms of stack home [language-extensions]",
        "t.yaml:3:3: error: resource A: Properties.N.Fn::ForEach::Loop: Fn::ForEach needs the transform "
          + "'AWS::LanguageExtensions'; add it to the transforms of stack home [language-extensions]"),
    ])
  func refused(_ test: CheckCase) throws { try test.check() }

  @Test("report a reference that no one resolved, instead of trapping")
  func deferred() {
    let role = Resource("AWS::IAM::Role", "Role")
    var template = Template()
    template.resources["A"] = TemplateResource(type: "X", properties: ["P": [role.ref.value]])
    let lines = CheckCase.texts(template, isPlaced: false)
    #expect(lines.count == 1)
    #expect(lines.first?.hasPrefix("error: internal error: resource A: Properties.P[0] was left") == true)
  }
}
