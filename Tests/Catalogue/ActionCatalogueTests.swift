import CrossAccountCatalogue
import CrossAccountIAMPolicy
import Testing

@Suite("The catalogue of IAM's actions")
struct ActionCatalogueTests {
  @Test(
    "an action is found by its name in any case, with its details",
    arguments: [
      ("s3:GetObject", AccessLevel.read, "object", "s3:ExistingObjectTag/${TagKey}"),
      ("S3:LISTBUCKET", .list, "bucket", "s3:prefix"),
      ("dynamodb:PutItem", .write, "table", "dynamodb:LeadingKeys"),
      ("iam:PassRole", .permissionsManagement, "role", "iam:PassedToService"),
      ("iam:PutRolePolicy", .permissionsManagement, "role", "iam:PermissionsBoundary"),
      ("sqs:TagQueue", .tagging, "queue", "aws:TagKeys"),
    ])
  func found(name: String, level: AccessLevel, type: String, key: String) throws {
    let action = try #require(ActionCatalogue.action(name))
    #expect(action.fullName.lowercased() == name.lowercased())
    #expect(action.level == level)
    #expect(action.resourceTypes.map(\.type).contains(type))
    #expect(action.conditionKeys.contains(key), "\(action.conditionKeys)")
  }

  @Test(
    "what does not exist is not found",
    arguments: [
      "s3", "s3:", ":", "", "s3:GetObj", "s3:GetObjects", "s4:GetObject", "s3:Get*", "s3:GetObject\t",
    ])
  func missing(name: String) {
    #expect(ActionCatalogue.action(name)?.name == nil)
  }

  @Test("every service and every action is found by its own name, upper and lower case")
  func complete() {
    let services = ActionCatalogue.services
    #expect(services.count > 400)
    var count = 0
    for service in services {
      #expect(ActionCatalogue.service(service.prefix.uppercased()) == service)
      for action in service.actions {
        count += 1
        #expect(service.action(named: action.name.uppercased())?.name == action.name)
        for use in action.resourceTypes {
          #expect(service.resourceType(named: use.type) != nil, "\(action.fullName): \(use.type)")
        }
      }
      for type in service.resourceTypes {
        #expect(service.resourceType(named: type.name)?.name == type.name)
      }
    }
    #expect(count > 20_000)
  }

  @Test(
    "a pattern stands for the actions that it matches",
    arguments: [
      ("sqs:*QueueA*", ["sqs:GetQueueAttributes", "sqs:SetQueueAttributes"]),
      ("sqs:receive*", ["sqs:ReceiveMessage"]), ("sqs:?etQueueUrl", ["sqs:GetQueueUrl"]),
      ("sqs:Get*l", ["sqs:GetQueueUrl"]), ("sqs:None*", []), ("nothing:*", []),
      ("*:ReceiveMessage", ["sqs:ReceiveMessage"]),
    ])
  func patterns(pattern: String, expected: [String]) {
    #expect(ActionCatalogue.actions(matching: pattern).map(\.fullName) == expected)
  }

  @Test(
    "a pattern finds what a search through all finds",
    arguments: ["s3:Get*", "s3:*", "s3:*Object", "s3:P?tB*", "s3:*a*t*"])
  func patternsBySearch(pattern: String) throws {
    let name = pattern.dropFirst(3).lowercased()
    let all = try #require(ActionCatalogue.service("s3")).actions
    let expression = try Regex(
      "^" + name.map { $0 == "*" ? ".*" : $0 == "?" ? "." : String($0) }.joined() + "$")
    let expected = all.filter { $0.name.lowercased().contains(expression) }.map(\.fullName)
    #expect(!expected.isEmpty)
    #expect(ActionCatalogue.actions(matching: pattern).map(\.fullName) == expected)
  }

  @Test("all actions are there for '*'")
  func everything() {
    #expect(
      ActionCatalogue.actions(matching: "*").count
        == ActionCatalogue.services.reduce(0) { $0 + $1.actions.count })
  }

  @Test(
    "global keys have a type, and some are in each request",
    arguments: [
      ("aws:SourceIp", ConditionKey.ValueType.ipAddress, false), ("AWS:SECURETRANSPORT", .bool, true),
      ("aws:PrincipalTag/team", .string, false), ("aws:CurrentTime", .date, true),
      ("lambda:SourceFunctionArn", .arn, false),
    ])
  func global(name: String, type: ConditionKey.ValueType, isAlwaysPresent: Bool) throws {
    let key = try #require(GlobalConditionKey.named(name))
    #expect(key.key.type == type && key.isAlwaysPresent == isAlwaysPresent)
  }

  @Test(
    "no global key is taken for another",
    arguments: ["aws:PrincipalTag", "aws:Source", "s3:prefix"])
  func noGlobal(name: String) {
    #expect(GlobalConditionKey.named(name) == nil)
  }
}
