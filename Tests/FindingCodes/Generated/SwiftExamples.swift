// Generated from the examples in Sources/Diagnostics/Codes. Edit those, then run
// RECORD_SNAPSHOTS=1 swift test --filter FindingCodesTests

import CFNIAM
import CFNLambda
import CrossAccount
import CrossAccountCloudFormation
import CrossAccountIAMPolicy

private let home = Account("111111111111", name: "home", region: .usEast1)
private let cross = Account("222222222222", name: "cross", region: .usEast1)
private let spokes = AccountGroup(
  "spokes", accounts: [cross, Account("444444444444", name: "spoke", region: .usEast1)])

enum SwiftExamples {
  static func app(_ code: String) -> (any App)? {
    switch code {
    case "account-group": AccountGroupExample.AccountTwice()
    case "account-id": AccountIdExample.ShortID()
    case "account-name": AccountNameExample.NamelessAccount()
    case "account-names": AccountNamesExample.OneAccountTwoNames()
    case "app-name": AppNameExample.Reports()
    case "bootstrap-missing": BootstrapMissingExample.MissingBootstrap()
    case "condition-repeated": ConditionRepeatedExample.RepeatedCondition()
    case "cross-stack-reference": CrossStackReferenceExample.UnnamedRole()
    case "deploy-order": DeployOrderExample.WaitingForEachOther()
    case "environment-size": EnvironmentSizeExample.LargeEnvironment()
    case "fleet-grant": FleetGrantExample.GrantToGroup()
    case "fleet-listing": FleetListingExample.PatternOfAnyAccount()
    case "fleet-output": FleetOutputExample.OpenGroup()
    case "fleet-target": FleetTargetExample.NamelessTarget()
    case "function-limit": FunctionLimitExample.SlowFunction()
    case "global-name": GlobalNameExample.RoleInTwoRegions()
    case "grant-cycle": GrantCycleExample.NeedEachOther()
    case "grant-denied": GrantDeniedExample.Denied()
    case "grant-not-allowed": GrantNotAllowedExample.Bounded()
    case "grant-option": GrantOptionExample.ShortExternalID()
    case "grant-partition": GrantPartitionExample.AcrossPartitions()
    case "grant-target": GrantTargetExample.ComputedPolicies()
    case "grant-to-itself": GrantToItselfExample.AssumesItself()
    case "grant-unproven": GrantUnprovenExample.PolicyElsewhere()
    case "handler-file-missing": HandlerFileMissingExample.MissingHandler()
    case "handler-function-missing": HandlerFunctionMissingExample.MissingFunction()
    case "limit-description": LimitDescriptionExample.LongDescription()
    case "limit-mapping-attributes": LimitMappingAttributesExample.LongMapping()
    case "limit-mappings": LimitMappingsExample.ManyMappings()
    case "limit-outputs": LimitOutputsExample.ManyOutputs()
    case "limit-parameter-value": LimitParameterValueExample.LongDefault()
    case "limit-parameters": LimitParametersExample.ManyParameters()
    case "limit-resources": LimitResourcesExample.ManyResources()
    case "logical-id-twice": LogicalIdTwiceExample.SameLogicalIDs()
    case "managed-policies": ManagedPoliciesExample.ManyPolicies()
    case "name-twice": NameTwiceExample.SameParameters()
    case "never-placed": NeverPlacedExample.Forgotten()
    case "package-missing": PackageMissingExample.MissingPackage()
    case "placed-in-fleet": PlacedInFleetExample.OneOfMany()
    case "placed-twice": PlacedTwiceExample.PlacedTwice()
    case "policy-name": PolicyNameExample.PolicyWithSpace()
    case "policy-shape": PolicyShapeExample.MissingResource()
    case "policy-size": PolicySizeExample.LongPolicy()
    case "region": RegionExample.MisspeltRegion()
    case "role-name": RoleNameExample.RoleWithSpace()
    case "role-name-length": RoleNameLengthExample.LongRoleName()
    case "role-name-twice": RoleNameTwiceExample.SameRoleNames()
    case "session-duration": SessionDurationExample.ShortSession()
    case "session-one-sided": SessionOneSidedExample.OneSided()
    case "stack-name": StackNameExample.StackWithSpace()
    case "stack-partition": StackPartitionExample.OtherPartition()
    case "stack-set": StackSetExample.NoAdministrator()
    case "template-needs-s3": TemplateNeedsS3Example.LargeTemplate()
    case "template-size": TemplateSizeExample.HugeTemplate()
    case "trust-empty": TrustEmptyExample.NobodyTrusted()
    case "type-not-in-region": TypeNotInRegionExample.RareType()
    case "unresolved-value": UnresolvedValueExample.Unresolved()
    case "yaml": YamlExample.DeepMetadata()
    default: nil
    }
  }
}

private enum AccountGroupExample {
  struct AccountTwice: App {
    let group = AccountGroup("group", accounts: [cross, cross])

    var stacks: [Stack] {
      Stack("spoke", in: group) { Resource("AWS::SQS::Queue", "Queue") }
    }
  }
}

private enum AccountIdExample {
  struct ShortID: App {
    let account = Account("1111", name: "tools", region: .usEast1)

    var stacks: [Stack] {
      Stack("tools", in: account) { Resource("AWS::SQS::Queue", "Queue") }
    }
  }
}

private enum AccountNameExample {
  struct NamelessAccount: App {
    let account = Account("333333333333", name: "", region: .usEast1)

    var stacks: [Stack] {
      Stack("tools", in: account) { Resource("AWS::SQS::Queue", "Queue") }
    }
  }
}

private enum AccountNamesExample {
  struct OneAccountTwoNames: App {
    let tools = Account("333333333333", name: "tools", region: .usEast1)
    let audit = Account("333333333333", name: "audit", region: .usEast1)

    var stacks: [Stack] {
      Stack("tools", in: tools) { Resource("AWS::SQS::Queue", "Queue") }
      Stack("audit", in: audit) { Resource("AWS::SQS::Queue", "Queue") }
    }
  }
}

private enum AppNameExample {
  struct Reports: App {
    let name = "my reports"

    var stacks: [Stack] {
      Stack("home", in: home) { Resource("AWS::SQS::Queue", "Queue") }
    }
  }
}

private enum BootstrapMissingExample {
  // handlers/reports contains only the program 'reports'.
  struct MissingBootstrap: App {
    let function = Lambda.Function(
      "Function", runtime: .provided_al2023, handler: "bootstrap",
      code: .package("handlers/reports"),
      role: "arn:aws:iam::111111111111:role/reports")

    var stacks: [Stack] { Stack("home", in: home) { function } }
  }
}

private enum ConditionRepeatedExample {
  struct RepeatedCondition: App {
    let role = IAM.Role("Role", trusting: .lambda) {
      Allow(
        "s3:ListAllMyBuckets", on: "*",
        when: [
          .stringEquals("aws:PrincipalTag/team", "orders"),
          .stringEquals("aws:PrincipalTag/team", "reports"),
        ])
    }

    var stacks: [Stack] { Stack("home", in: home) { role } }
  }
}

private enum CrossStackReferenceExample {
  struct UnnamedRole: App {
    let role = IAM.Role("Role", trusting: .lambda)

    var stacks: [Stack] {
      Stack("home", in: home) { role }
      Stack("cross", in: cross) {
        Resource("AWS::SNS::Topic", "Topic")
        Output("RoleARN", value: role.arn)
      }
    }
  }
}

private enum DeployOrderExample {
  struct WaitingForEachOther: App {
    let one = IAM.Role("One", name: "one")
    let two = IAM.Role("Two", name: "two")

    var stacks: [Stack] {
      Stack("home", in: home) { one }
      Stack("cross", in: cross) { two }
    }

    var grants: [Grant] {
      one.assumes(two)
      two.assumes(one)
    }
  }
}

private enum EnvironmentSizeExample {
  struct LargeEnvironment: App {
    let function = Lambda.Function(
      "Function", runtime: .python3_13, handler: "index.handler",
      code: .inline("def handler(event, context): ..."),
      role: "arn:aws:iam::111111111111:role/reports",
      environment: [
        "TEXT": StringValue(String(repeating: "x", count: 4_096))
      ])

    var stacks: [Stack] { Stack("home", in: home) { function } }
  }
}

private enum FleetGrantExample {
  struct GrantToGroup: App {
    let caller = IAM.Role("Caller", name: "caller", trusting: .lambda)
    let target = IAM.Role("Target", name: "target")

    var stacks: [Stack] {
      Stack("home", in: home) { caller }
      Stack("spoke", in: spokes) { target }
    }

    var grants: [Grant] {
      caller.assumes(target, in: spokes, listing: .listed)
    }
  }
}

private enum FleetListingExample {
  struct PatternOfAnyAccount: App {
    let caller = IAM.Role("Caller", name: "caller", trusting: .lambda)
    let target = IAM.Role("Target", name: "target")

    var stacks: [Stack] {
      Stack("home", in: home) { caller }
      Stack("spoke", in: spokes) { target }
    }

    var grants: [Grant] {
      caller.assumes(target, in: spokes, listing: .byPattern)
    }
  }
}

private enum FleetOutputExample {
  struct OpenGroup: App {
    let group = AccountGroup(
      "group", organizationalUnits: ["ou-ab12-11111111"],
      of: "o-a1b2c3d4e5", region: .usEast1)

    var stacks: [Stack] {
      Stack("spoke", in: group) { Resource("AWS::SQS::Queue", "Queue") }
    }
  }
}

private enum FleetTargetExample {
  struct NamelessTarget: App {
    let caller = IAM.Role("Caller", name: "caller", trusting: .lambda)
    let target = IAM.Role("Target")

    var stacks: [Stack] {
      Stack("home", in: home) { caller }
      Stack("spoke", in: spokes) { target }
    }

    var grants: [Grant] {
      caller.assumes(target, in: spokes, listing: .listed)
    }
  }
}

private enum FunctionLimitExample {
  struct SlowFunction: App {
    let function = Lambda.Function(
      "Function", runtime: .python3_13, handler: "index.handler",
      code: .inline("def handler(event, context): ..."),
      role: "arn:aws:iam::111111111111:role/reports", timeout: 901)

    var stacks: [Stack] { Stack("home", in: home) { function } }
  }
}

private enum GlobalNameExample {
  struct RoleInTwoRegions: App {
    let role = IAM.Role("Role", name: "role", trusting: .lambda)

    var stacks: [Stack] {
      Stack("home", in: home, regions: [.usEast1, .euCentral1]) { role }
    }
  }
}

private enum GrantCycleExample {
  struct NeedEachOther: App {
    let caller = IAM.Role("Caller", trusting: .lambda)
    let target = IAM.Role("Target")

    var stacks: [Stack] {
      Stack("home", in: home) {
        caller
        target
      }
    }

    var grants: [Grant] { caller.assumes(target) }
  }
}

private enum GrantDeniedExample {
  struct Denied: App {
    let caller = IAM.Role("Caller", name: "caller", trusting: .lambda) {
      Deny("sts:AssumeRole", on: "*")
    }
    let target = IAM.Role("Target", name: "target")

    var stacks: [Stack] {
      Stack("home", in: home) { caller }
      Stack("cross", in: cross) { target }
    }

    var grants: [Grant] { caller.assumes(target) }
  }
}

private enum GrantNotAllowedExample {
  struct Bounded: App {
    let boundary = IAM.ManagedPolicy("Boundary", name: "boundary") {
      Allow("s3:ListAllMyBuckets", on: "*")
    }
    let caller: IAM.Role
    let target = IAM.Role("Target", name: "target")

    init() {
      caller = IAM.Role(
        "Caller", name: "caller", trusting: .lambda,
        permissionsBoundary: boundary.policyArn)
    }

    var stacks: [Stack] {
      Stack("home", in: home) {
        boundary
        caller
      }
      Stack("cross", in: cross) { target }
    }

    var grants: [Grant] { caller.assumes(target) }
  }
}

private enum GrantOptionExample {
  struct ShortExternalID: App {
    let caller = IAM.Role("Caller", name: "caller", trusting: .lambda)
    let target = IAM.Role("Target", name: "target")

    var stacks: [Stack] {
      Stack("home", in: home) { caller }
      Stack("cross", in: cross) { target }
    }

    var grants: [Grant] { caller.assumes(target, externalID: "x") }
  }
}

private enum GrantPartitionExample {
  struct AcrossPartitions: App {
    let china = Account("333333333333", name: "china", region: .cnNorth1)
    let caller = IAM.Role("Caller", name: "caller", trusting: .lambda)
    let target = IAM.Role("Target", name: "target")

    var stacks: [Stack] {
      Stack("home", in: home) { caller }
      Stack("china", in: china) { target }
    }

    var grants: [Grant] { caller.assumes(target) }
  }
}

private enum GrantTargetExample {
  struct ComputedPolicies: App {
    let caller = IAM.Role("Caller", name: "caller", trusting: .lambda)
      .property("Policies", .intrinsic(.ref("Policies")))
    let target = IAM.Role("Target", name: "target")

    var stacks: [Stack] {
      Stack("home", in: home) {
        Parameter("Policies", type: .commaDelimitedList)
        caller
      }
      Stack("cross", in: cross) { target }
    }

    var grants: [Grant] { caller.assumes(target) }
  }
}

private enum GrantToItselfExample {
  struct AssumesItself: App {
    let role = IAM.Role("Role", name: "role", trusting: .lambda)

    var stacks: [Stack] { Stack("home", in: home) { role } }

    var grants: [Grant] { role.assumes(role) }
  }
}

private enum GrantUnprovenExample {
  struct PolicyElsewhere: App {
    let caller = IAM.Role("Caller", name: "caller", trusting: .lambda) {
      ManagedPolicy(arn: "arn:aws:iam::111111111111:policy/elsewhere")
    }
    let target = IAM.Role("Target", name: "target")

    var stacks: [Stack] {
      Stack("home", in: home) { caller }
      Stack("cross", in: cross) { target }
    }

    var grants: [Grant] { caller.assumes(target) }
  }
}

private enum HandlerFileMissingExample {
  // handlers/reports contains only main.py.
  struct MissingHandler: App {
    let function = Lambda.Function(
      "Function", runtime: .python3_13, handler: "index.handler",
      code: .package("handlers/reports"),
      role: "arn:aws:iam::111111111111:role/reports")

    var stacks: [Stack] { Stack("home", in: home) { function } }
  }
}

private enum HandlerFunctionMissingExample {
  // handlers/reports/main.py defines the function 'report'.
  struct MissingFunction: App {
    let function = Lambda.Function(
      "Function", runtime: .python3_13, handler: "main.handler",
      code: .package("handlers/reports"),
      role: "arn:aws:iam::111111111111:role/reports")

    var stacks: [Stack] { Stack("home", in: home) { function } }
  }
}

private enum LimitDescriptionExample {
  struct LongDescription: App {
    let text = String(repeating: "x", count: 1_025)

    var stacks: [Stack] {
      Stack("home", in: home, description: text) {
        Resource("AWS::SQS::Queue", "Queue")
      }
    }
  }
}

private enum LimitMappingAttributesExample {
  struct LongMapping: App {
    let values = ValueObject((1...201).map { ("Key\($0)", "1") })

    var stacks: [Stack] {
      Stack("home", in: home) {
        Resource("AWS::SQS::Queue", "Queue")
        TemplateMapping("Map", ["key": .object(values)])
      }
    }
  }
}

private enum LimitMappingsExample {
  struct ManyMappings: App {
    var stacks: [Stack] {
      Stack("home", in: home) {
        Resource("AWS::SQS::Queue", "Queue")
        for number in 1...201 {
          TemplateMapping("Map\(number)", ["key": ["value": "1"]])
        }
      }
    }
  }
}

private enum LimitOutputsExample {
  struct ManyOutputs: App {
    var stacks: [Stack] {
      Stack("home", in: home) {
        Resource("AWS::SQS::Queue", "Queue")
        for number in 1...201 {
          Output("Number\(number)", value: "\(number)")
        }
      }
    }
  }
}

private enum LimitParameterValueExample {
  struct LongDefault: App {
    let text = String(repeating: "x", count: 4_097)

    var stacks: [Stack] {
      Stack("home", in: home) {
        Resource("AWS::SQS::Queue", "Queue")
        Parameter("Text", default: .string(text))
      }
    }
  }
}

private enum LimitParametersExample {
  struct ManyParameters: App {
    var stacks: [Stack] {
      Stack("home", in: home) {
        Resource("AWS::SQS::Queue", "Queue")
        for number in 1...201 { Parameter("Value\(number)") }
      }
    }
  }
}

private enum LimitResourcesExample {
  struct ManyResources: App {
    var stacks: [Stack] {
      Stack("home", in: home) {
        for number in 1...501 {
          Resource("AWS::SQS::Queue", "Queue\(number)")
        }
      }
    }
  }
}

private enum LogicalIdTwiceExample {
  struct SameLogicalIDs: App {
    var stacks: [Stack] {
      Stack("home", in: home) {
        for _ in 1...2 { Resource("AWS::SQS::Queue", "Queue") }
      }
    }
  }
}

private enum ManagedPoliciesExample {
  struct ManyPolicies: App {
    let role = IAM.Role("Role", trusting: .lambda) {
      for number in 1...11 { ManagedPolicy(aws: "Policy\(number)") }
    }

    var stacks: [Stack] { Stack("home", in: home) { role } }
  }
}

private enum NameTwiceExample {
  struct SameParameters: App {
    var stacks: [Stack] {
      Stack("home", in: home) {
        Resource("AWS::SQS::Queue", "Queue")
        Parameter("Stage")
        Parameter("Stage")
      }
    }
  }
}

private enum NeverPlacedExample {
  struct Forgotten: App {
    let queue = Resource("AWS::SQS::Queue", "Queue")

    var stacks: [Stack] {
      Stack("home", in: home) {
        Resource("AWS::SNS::Topic", "Topic")
        Output("QueueURL", value: queue.ref)
      }
    }
  }
}

private enum PackageMissingExample {
  struct MissingPackage: App {
    let function = Lambda.Function(
      "Function", runtime: .python3_13, handler: "index.handler",
      code: .package("handlers/reprots"),
      role: "arn:aws:iam::111111111111:role/reports")

    var stacks: [Stack] { Stack("home", in: home) { function } }
  }
}

private enum PlacedInFleetExample {
  struct OneOfMany: App {
    let queue = Resource(
      "AWS::SQS::Queue", "Queue", properties: ["QueueName": "orders"])

    var stacks: [Stack] {
      Stack("spoke", in: spokes) { queue }
      Stack("home", in: home) {
        Resource("AWS::SNS::Topic", "Topic")
        Output("QueueURL", value: queue.ref)
      }
    }
  }
}

private enum PlacedTwiceExample {
  struct PlacedTwice: App {
    let queue = Resource(
      "AWS::SQS::Queue", "Queue", properties: ["QueueName": "orders"])

    var stacks: [Stack] {
      Stack("home", in: home) { queue }
      Stack("cross", in: cross) { queue }
      Stack("outputs", in: home) {
        Resource("AWS::SNS::Topic", "Topic")
        Output("QueueURL", value: queue.ref)
      }
    }
  }
}

private enum PolicyNameExample {
  struct PolicyWithSpace: App {
    let role = IAM.Role("Role", trusting: .lambda) {
      InlinePolicy("read reports") { Allow("s3:ListAllMyBuckets", on: "*") }
    }

    var stacks: [Stack] { Stack("home", in: home) { role } }
  }
}

private enum PolicyShapeExample {
  struct MissingResource: App {
    let role = IAM.Role("Role", trusting: .lambda) {
      Allow("s3:GetObject")
    }

    var stacks: [Stack] { Stack("home", in: home) { role } }
  }
}

private enum PolicySizeExample {
  struct LongPolicy: App {
    let role = IAM.Role("Role", trusting: .lambda) {
      for number in 1...300 {
        Allow("s3:GetObject", on: "arn:aws:s3:::reports-of-team-\(number)/*")
      }
    }

    var stacks: [Stack] { Stack("home", in: home) { role } }
  }
}

private enum RegionExample {
  struct MisspeltRegion: App {
    var stacks: [Stack] {
      Stack("home", in: home, region: "eu-wst") {
        Resource("AWS::SQS::Queue", "Queue")
      }
    }
  }
}

private enum RoleNameExample {
  struct RoleWithSpace: App {
    let role = IAM.Role("Role", name: "report reader", trusting: .lambda)

    var stacks: [Stack] { Stack("home", in: home) { role } }
  }
}

private enum RoleNameLengthExample {
  struct LongRoleName: App {
    let role = IAM.Role(
      "Role", name: StringValue(String(repeating: "r", count: 65)),
      trusting: .lambda)

    var stacks: [Stack] { Stack("home", in: home) { role } }
  }
}

private enum RoleNameTwiceExample {
  struct SameRoleNames: App {
    var stacks: [Stack] {
      Stack("reports", in: home) {
        IAM.Role("Reader", name: "reader", trusting: .lambda)
      }
      Stack("orders", in: home) {
        IAM.Role("Reader", name: "Reader", trusting: .lambda)
      }
    }
  }
}

private enum SessionDurationExample {
  struct ShortSession: App {
    let role = IAM.Role("Role", trusting: .lambda, maxSessionDuration: 900)

    var stacks: [Stack] { Stack("home", in: home) { role } }
  }
}

private enum SessionOneSidedExample {
  struct OneSided: App {
    let caller = IAM.Role("Caller", name: "caller", trusting: .lambda) {
      Allow("sts:TagSession", on: "arn:aws:iam::222222222222:role/target")
    }
    let target = IAM.Role("Target", name: "target")

    var stacks: [Stack] {
      Stack("home", in: home) { caller }
      Stack("cross", in: cross) { target }
    }

    var grants: [Grant] { caller.assumes(target) }
  }
}

private enum StackNameExample {
  struct StackWithSpace: App {
    var stacks: [Stack] {
      Stack("my stack", in: home) { Resource("AWS::SQS::Queue", "Queue") }
    }
  }
}

private enum StackPartitionExample {
  struct OtherPartition: App {
    var stacks: [Stack] {
      Stack("home", in: home, region: .cnNorth1) {
        Resource("AWS::SQS::Queue", "Queue")
      }
    }
  }
}

private enum StackSetExample {
  struct NoAdministrator: App {
    var stacks: [Stack] {
      Stack("home", in: home) { Resource("AWS::SQS::Queue", "Queue") }
      Stack("spoke", in: spokes, as: .stackSet(in: "hme")) {
        Resource("AWS::SQS::Queue", "Queue")
      }
    }
  }
}

private enum TemplateNeedsS3Example {
  struct LargeTemplate: App {
    let text = String(repeating: "x", count: 51_200)

    var stacks: [Stack] {
      Stack("home", in: home) {
        Resource("AWS::SQS::Queue", "Queue")
        TemplateMetadata("Text", .string(text))
      }
    }
  }
}

private enum TemplateSizeExample {
  struct HugeTemplate: App {
    let text = String(repeating: "x", count: 1_000_000)

    var stacks: [Stack] {
      Stack("home", in: home) {
        Resource("AWS::SQS::Queue", "Queue")
        TemplateMetadata("Text", .string(text))
      }
    }
  }
}

private enum TrustEmptyExample {
  struct NobodyTrusted: App {
    let role = IAM.Role("Role", name: "reports")

    var stacks: [Stack] { Stack("home", in: home) { role } }
  }
}

private enum TypeNotInRegionExample {
  struct RareType: App {
    var stacks: [Stack] {
      Stack("home", in: home, region: .afSouth1) {
        Resource(
          "AWS::AppRunner::Service", "Service",
          properties: ["SourceConfiguration": [:]])
      }
    }
  }
}

private enum UnresolvedValueExample {
  struct Later: DeferredValue {
    var identityKey: String { "later" }

    func resolve(with resolver: any ValueResolver) -> Value {
      .deferred(Deferred(self))
    }
  }

  struct Unresolved: App {
    var stacks: [Stack] {
      Stack("home", in: home) {
        Resource(
          "Custom::Thing", "Thing",
          properties: ["Value": .deferred(Deferred(Later()))])
      }
    }
  }
}

private enum YamlExample {
  struct DeepMetadata: App {
    let value = (1...101).reduce(Value.list([])) { list, _ in [list] }

    var stacks: [Stack] {
      Stack("home", in: home) {
        Resource("AWS::SQS::Queue", "Queue")
        TemplateMetadata("Deep", value)
      }
    }
  }
}
