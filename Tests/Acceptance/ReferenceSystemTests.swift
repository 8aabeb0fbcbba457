import CrossAccountTestSupport
import Foundation
import Testing

/// The facts of the reference system, asserted on what PyYAML reads, with nothing of ours in between.
@Suite("The reference system")
struct ReferenceSystemTests {
  private let home: [String: Any]
  private let cross: [String: Any]

  init() throws {
    home = try ReferenceSystemTests.resources("home")
    cross = try ReferenceSystemTests.resources("cross")
  }

  @Test("the execution role may assume the other account's role, and nothing else")
  func executionRole() throws {
    let role = try properties("ExecutionRole", in: home, type: "AWS::IAM::Role")
    #expect(role["RoleName"] as? String == "my-lambda-execution-role")
    let policies = try #require(role["Policies"] as? [[String: Any]])
    let statements = try policies.flatMap { try self.statements($0["PolicyDocument"]) }
    let resource = ["arn:aws:iam::222222222222:role/role-on-source-account"]
    #expect(same(statements, [["Effect": "Allow", "Action": "sts:AssumeRole", "Resource": resource]]))
    #expect(
      role["ManagedPolicyArns"] as? [String]
        == ["arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole"])
    #expect(
      Set(role.keys) == ["RoleName", "AssumeRolePolicyDocument", "ManagedPolicyArns", "Policies"])
  }

  @Test("Lambda, and only Lambda, may become the execution role")
  func executionTrust() throws {
    let role = try properties("ExecutionRole", in: home, type: "AWS::IAM::Role")
    let expected: [[String: Any]] = [
      ["Effect": "Allow", "Principal": ["Service": "lambda.amazonaws.com"], "Action": "sts:AssumeRole"]
    ]
    #expect(same(try statements(role["AssumeRolePolicyDocument"]), expected))
  }

  @Test("the other account's role trusts exactly the execution role, and has permissions of its own")
  func sourceRole() throws {
    let role = try properties("RoleOnSourceAccount", in: cross, type: "AWS::IAM::Role")
    #expect(role["RoleName"] as? String == "role-on-source-account")
    let trusted = ["AWS": "arn:aws:iam::111111111111:role/my-lambda-execution-role"]
    let expected: [[String: Any]] = [
      ["Effect": "Allow", "Principal": trusted, "Action": "sts:AssumeRole"]
    ]
    #expect(same(try statements(role["AssumeRolePolicyDocument"]), expected))
    #expect((role["Policies"] as? [Any])?.isEmpty == false)
  }

  @Test("the function runs as the execution role, knows the other role, and its handler is packaged")
  func function() throws {
    let function = try properties("CrossAccountFunction", in: home, type: "AWS::Lambda::Function")
    #expect(function["Role"] as? [String: [String]] == ["Fn::GetAtt": ["ExecutionRole", "Arn"]])
    #expect(function["Runtime"] as? String == "python3.13")
    let variables = (function["Environment"] as? [String: [String: String]])?["Variables"]
    #expect(variables == ["ROLE_ARN": "arn:aws:iam::222222222222:role/role-on-source-account"])
    let handler = try #require(function["Handler"] as? String)
    let key = try #require((function["Code"] as? [String: String])?["S3Key"])

    let packages = try #require(manifest()["packages"] as? [[String: Any]])
    let package = try #require(packages.first { $0["key"] as? String == key })
    let directory = try #require(package["directory"] as? String)
    let parts = handler.split(separator: ".")
    let source = try String(
      contentsOfFile: "\(PackageRoot.path)/\(directory)/\(parts[0]).py", encoding: .utf8)
    #expect(source.contains("def \(parts[1])("))
  }

  @Test("the home stack is deployed first, for a reason that is stated")
  func order() throws {
    let steps = try #require(manifest()["deployOrder"] as? [[String: Any]])
    #expect(steps.map { $0["stack"] as? String } == ["home", "cross"])
    let reason = try #require((steps[1]["after"] as? [[String: String]])?.first)
    #expect(reason["stack"] == "home")
    #expect(reason["because"]?.isEmpty == false)
  }

  @Test(
    "each fact is written once in the definition",
    arguments: [
      "111111111111", "222222222222", "my-lambda-execution-role", "role-on-source-account", "usEast1",
    ])
  func onceEach(fact: String) throws {
    let source = try String(
      contentsOfFile: "\(PackageRoot.path)/stacks/CrossAccountLambda.swift", encoding: .utf8)
    #expect(source.ranges(of: fact).count == 1)
    // The region and the partition are said by `usEast1` alone.
    #expect(!source.contains("us-east-1") && !source.contains("arn:"))
  }

  private static func resources(_ stack: String) throws -> [String: Any] {
    let template = try CommittedTemplates.parsed("templates/CrossAccountLambda/\(stack).yaml")
    return try #require(template["Resources"] as? [String: Any])
  }

  private func manifest() throws -> [String: Any] {
    let path = "\(PackageRoot.path)/templates/CrossAccountLambda/manifest.json"
    let data = try Data(contentsOf: URL(filePath: path))
    return try #require(JSONSerialization.jsonObject(with: data) as? [String: Any])
  }

  private func properties(
    _ logicalID: String, in resources: [String: Any], type: String
  ) throws -> [String: Any] {
    let resource = try #require(resources[logicalID] as? [String: Any])
    #expect(resource["Type"] as? String == type)
    return try #require(resource["Properties"] as? [String: Any])
  }

  private func statements(_ document: Any?) throws -> [[String: Any]] {
    let document = try #require(document as? [String: Any])
    #expect(document["Version"] as? String == "2012-10-17")
    return try #require(document["Statement"] as? [[String: Any]])
  }

  private func same(_ left: [[String: Any]], _ right: [[String: Any]]) -> Bool {
    (left as NSArray).isEqual(right as NSArray)
  }
}
