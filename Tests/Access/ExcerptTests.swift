import CrossAccountCloudFormation
import CrossAccountDiagnostics
import CrossAccountTestSupport
import Testing

@testable import CrossAccountAccess

@Suite("An excerpt of a template's text")
struct ExcerptTests {
  private let text = """
    # Generated
    AWSTemplateFormatVersion: "2010-09-09"
    Description: |-
      Resources:
        Bucket:
    Parameters:
      Name:
        Type: String
    Resources:
      Bucket:
        Type: AWS::S3::Bucket
        Properties:
          Note: |-
            first

            Policies:
      Caller:
        Type: AWS::IAM::Role
        Properties:
          RoleName: caller
          Policies:
            - PolicyName: own
              PolicyDocument: {}
          Path: /
      Target:
        Type: AWS::IAM::Role
        Metadata:
          Policies: kept
        Properties:
          Policies:
            - PolicyName: own
              PolicyDocument: {}
          RoleName: target
      "123":
        Type: AWS::IAM::Role
        Properties:
          Policies: []
      Queue:
        Type: AWS::SQS::Queue
      Macro:
        Fn::Transform:
          Name: Any
    Outputs:
      Arn:
        Value: !GetAtt Caller.Arn

    """

  @Test(
    "leaves out the description, what is none of IAM's, and the permissions of roles that nobody asks for")
  func cut() {
    let excerpt = TemplateExcerpt.text(of: Array(text.utf8), permissionsOf: ["Caller"])
    #expect(
      String(decoding: excerpt, as: UTF8.self) == """
        # Generated
        AWSTemplateFormatVersion: "2010-09-09"
        Parameters:
          Name:
            Type: String
        Resources:
          Caller:
            Type: AWS::IAM::Role
            Properties:
              RoleName: caller
              Policies:
                - PolicyName: own
                  PolicyDocument: {}
              Path: /
          Target:
            Type: AWS::IAM::Role
            Metadata:
              Policies: kept
            Properties:
              RoleName: target
          "123":
            Type: AWS::IAM::Role
            Properties:
              Policies: []
          Macro:
            Fn::Transform:
              Name: Any
        Outputs:
          Arn:
            Value: !GetAtt Caller.Arn

        """)
  }

  @Test("holds the same resources of IAM as the whole text")
  func same() throws {
    let whole = try #require(Template.read(Array(text.utf8), file: "t").template)
    let excerpt = TemplateExcerpt.read(
      Array(text.utf8), permissionsOf: ["Caller", "Target"], file: "t")
    let part = try #require(excerpt.template)
    for (logicalID, resource) in whole.resources where resource.type.hasPrefix("AWS::IAM::") {
      #expect(part.resources[logicalID] == resource)
    }
    #expect(part.outputs == whole.outputs && part.parameters == whole.parameters)
  }

  @Test("of a text without IAM is empty, and of no text at all too", arguments: ["", "Resources:\n", "a: 1"])
  func empty(text: String) {
    #expect(TemplateExcerpt.text(of: Array(text.utf8), permissionsOf: []) == Array(text.utf8))
  }
}

@Suite("A reader of many excerpts")
struct ExcerptReaderTests {
  @Test("gives what each text says, whether or not the same was read before")
  func memory() throws {
    var reader = ExcerptReader()
    let texts =
      (0..<12).map { role($0 % 10) } + ["Resources: [", "Resources: 1\n", role(3), "Resources: [", role(9)]
    for text in texts {
      let bytes = Array(text.utf8)
      let (template, diagnostics) = reader.read(bytes, permissionsOf: [], file: "t.yaml")
      let alone = TemplateExcerpt.read(bytes, permissionsOf: [], file: "t.yaml")
      #expect(template == alone.template)
      #expect(diagnostics.map(\.message) == alone.diagnostics.map(\.message))
    }
  }

  @Test("leaves out permissions as each reading asks for")
  func callers() {
    var reader = ExcerptReader()
    let bytes = Array(role(1).utf8)
    for callers in [["Role"], [], ["Role"]] as [Set<String>] {
      let template = reader.read(bytes, permissionsOf: callers, file: "t.yaml").template
      #expect((template?.resources["Role"]?.properties["Policies"] != nil) == !callers.isEmpty)
    }
  }

  private func role(_ number: Int) -> String {
    """
    Description: |-
      Resources:
        Number \(number)
    Resources:
      Role:
        Type: AWS::IAM::Role
        Properties:
          RoleName: role-\(number)
          Policies:
            - PolicyName: own

    """
  }
}
