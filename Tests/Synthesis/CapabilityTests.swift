import CrossAccount
import CrossAccountCloudFormation
import CrossAccountSynthesis
import Testing

@Suite("A template needs capabilities")
struct CapabilityTests {
  private func capabilities(_ resources: Resource...) -> [Capability] {
    let app = TestApp { Stack("s", in: Accounts.home) { resources } }
    return synthesize(app).apps.flatMap(\.stacks).flatMap(\.capabilities)
  }

  @Test(
    "for each of IAM's types, more for one with a name",
    arguments: [
      ("AWS::IAM::Group", "GroupName"), ("AWS::IAM::InstanceProfile", "InstanceProfileName"),
      ("AWS::IAM::ManagedPolicy", "ManagedPolicyName"), ("AWS::IAM::Role", "RoleName"),
      ("AWS::IAM::User", "UserName"),
    ])
  func named(_ type: String, _ property: String) {
    #expect(capabilities(Resource(type, "A")) == [.iam])
    #expect(capabilities(Resource(type, "A", properties: [property: "name"])) == [.namedIAM])
    #expect(
      capabilities(Resource(type, "A"), Resource(type, "B", properties: [property: .intrinsic(.ref("Name"))]))
        == [.namedIAM])
  }

  @Test(
    "for IAM's types that have no names of their own",
    arguments: [
      "AWS::IAM::AccessKey", "AWS::IAM::Policy", "AWS::IAM::UserToGroupAddition",
    ])
  func unnamed(type: String) {
    #expect(capabilities(Resource(type, "A", properties: ["PolicyName": "name", "UserName": "n"])) == [.iam])
  }

  @Test("for none of the other types", arguments: ["AWS::S3::Bucket", "AWS::IAM::ServerCertificate"])
  func others(type: String) {
    #expect(capabilities(Resource(type, "A", properties: ["RoleName": "name"])) == [])
  }

  @Test("for macros, over the whole template and over a part")
  func macros() {
    let include = Value.intrinsic(.transform(name: "AWS::Include", parameters: ["Location": "s3://a/b"]))
    #expect(capabilities(Resource("AWS::S3::Bucket", "A", properties: ["Tags": include])) == [.autoExpand])
    let app = TestApp {
      Stack("s", in: Accounts.home) {
        TemplateTransform("Macro")
        Resource("AWS::IAM::Role", "Role", properties: ["RoleName": "name"])
      }
    }
    #expect(synthesize(app).apps.flatMap(\.stacks).flatMap(\.capabilities) == [.namedIAM, .autoExpand])
  }

  @Test("for the resources that a loop makes")
  func loops() {
    let app = TestApp {
      Stack("s", in: Accounts.home) {
        TemplateTransform("AWS::LanguageExtensions")
        ForEach(
          "Roles", in: .resources,
          arguments: [
            "Name", ["A"], ["${Name}": ["Type": "AWS::IAM::Role", "Properties": ["RoleName": "x"]]],
          ])
      }
    }
    #expect(synthesize(app).apps.flatMap(\.stacks).flatMap(\.capabilities) == [.namedIAM, .autoExpand])
  }
}
