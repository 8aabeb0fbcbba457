internal import CrossAccount
internal import CrossAccountCloudFormation
internal import CrossAccountDiagnostics

/// Names that a stack in several places would take several times, though they can be taken once.
enum GlobalNames {
  /// IAM's types, whose names are one set for all regions of an account.
  private static let ofAccount: [String: String] = [
    "AWS::IAM::Role": "RoleName", "AWS::IAM::User": "UserName", "AWS::IAM::Group": "GroupName",
    "AWS::IAM::ManagedPolicy": "ManagedPolicyName", "AWS::IAM::InstanceProfile": "InstanceProfileName",
  ]

  static func check(_ stack: Stack, accounts: Int) -> [Diagnostic] {
    var findings: [Diagnostic] = []
    if stack.regions.count > 1 {
      for resource in stack.content.resources {
        guard let property = ofAccount[resource.type] ?? bucket(resource.type),
          let name = resource.properties[property]?.string
        else { continue }
        findings.append(inRegions(resource, name, stack))
      }
    }
    if accounts > 1 {
      let once = stack.content.oncePerAccount.flatMap(\.resources)
      // What each region makes has its finding already.
      for resource in (stack.regions.count > 1 ? [] : stack.content.resources) + once {
        guard let property = bucket(resource.type), let name = resource.properties[property]?.string
        else { continue }
        findings.append(inAccounts(resource, name, stack))
      }
    }
    return findings
  }

  /// https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html
  private static func bucket(_ type: String) -> String? { type == "AWS::S3::Bucket" ? "BucketName" : nil }

  private static func inRegions(_ resource: ResourceDeclaration, _ name: String, _ stack: Stack) -> Diagnostic
  {
    let regions = stack.regions.map(\.rawValue).joined(separator: ", ")
    let scope = resource.type == "AWS::S3::Bucket" ? "all accounts and regions" : "all regions of an account"
    return .error(
      "global-name",
      "\(resource.type) \(resource.logicalID) is named '\(name)', which must be unique in \(scope), and "
        + "stack \(stack.id) creates it in \(regions)",
      at: resource.location,
      notes: [
        .init("the stack", at: stack.location),
        .init(
          isStackSet(stack)
            ? "move it to a stack of its own in one region"
            : "put it into 'OncePerAccount { … }', or let CloudFormation generate the name"),
      ])
  }

  private static func inAccounts(_ resource: ResourceDeclaration, _ name: String, _ stack: Stack)
    -> Diagnostic
  {
    .error(
      "global-name",
      "\(resource.type) \(resource.logicalID) is named '\(name)', which must be unique in all accounts, and "
        + "stack \(stack.id) creates it in each account of group \(stack.group?.name ?? "")",
      at: resource.location,
      notes: [.init("let CloudFormation generate the name, or make AWS::AccountId a part of it")])
  }

  private static func isStackSet(_ stack: Stack) -> Bool { stack.output != .templates }
}
