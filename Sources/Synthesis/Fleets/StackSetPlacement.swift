internal import CFNCloudFormation
internal import CrossAccount
internal import CrossAccountAssembly
internal import CrossAccountCloudFormation
internal import CrossAccountDiagnostics
internal import CrossAccountSystem

/// Puts a stack set into the administrator's stack for each stack that one distributes.
struct StackSetPlacement {
  private let packages: PackageCatalogue
  /// The first lines of a stack's file.
  private let header: (Stack) -> [UInt8]
  private(set) var findings: [Diagnostic] = []
  /// By the positions of the member stacks.
  private(set) var members: [Int: StackSetMember] = [:]

  /// The longest template that fits into the property.
  /// https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html
  private static let inlineLimit = 51_200

  init(packages: PackageCatalogue, header: @escaping (Stack) -> [UInt8]) {
    self.packages = packages
    self.header = header
  }

  mutating func place(in app: inout PlacedApp) {
    for (index, stack) in app.stacks.enumerated() {
      guard case .stackSet(let options) = stack.output, let group = stack.group else { continue }
      findings += StackSetCheck.check(options, of: stack)
      guard let administrator = administrator(options, stack, app) else { continue }
      place(stack, index, group, options, administrator, &app)
    }
  }

  private mutating func administrator(_ options: StackSetOptions, _ stack: Stack, _ app: PlacedApp) -> Int? {
    let candidates = app.stacks.filter { $0.output == .templates }
    guard
      let found = app.stacks.firstIndex(where: { $0.id == options.administrator && $0.output == .templates })
    else {
      let suggestion = Spelling.suggestion(for: options.administrator, among: candidates.map(\.id))
      findings.append(
        .error(
          "stack-set",
          "stack \(stack.id) is distributed from stack '\(options.administrator)', which \(app.name) does not "
            + "have\(suggestion)",
          at: stack.location))
      return nil
    }
    return found
  }

  private mutating func place(
    _ stack: Stack, _ index: Int, _ group: AccountGroup, _ options: StackSetOptions, _ administrator: Int,
    _ app: inout PlacedApp
  ) {
    var build = TemplateBuild(app: app, index: index, packages: packages, values: SharedValues())
    let template = build.template()
    // What cannot be written is reported when the stack itself is.
    guard let body = try? template.write() else { return }
    let text = String(decoding: body, as: UTF8.self)
    if text.contains(stack.account.id) {
      findings.append(
        .error(
          "stack-set",
          "the template of stack \(stack.id) is the same for all accounts of group \(group.name), but contains a value "
            + "that differs by account, such as a package's bucket",
          at: stack.location,
          notes: [
            .init(
              "name a bucket that all accounts may read, and write AWS::AccountId where an account ID is needed"
            )
          ]))
      return
    }
    let home = app.stacks[administrator]
    let logicalID = options.logicalID ?? StackSetPlacement.logicalID(of: stack.id)
    var member = StackSetMember(
      administrator: home.id, logicalID: logicalID, group: group.name, accounts: group.accounts.map(\.id))
    if body.count > StackSetPlacement.inlineLimit {
      let bucket = PackageBucket.name(accountID: home.account.id, region: home.region.rawValue)
      member.upload = .init(bucket: bucket, key: "templates/\(SHA256.hex(header(stack) + body)).yaml")
    }
    let url = member.upload.map { upload in
      "https://\(upload.bucket).s3.\(home.region.rawValue).\(home.region.partition.domain)/\(upload.key)"
    }
    var declaration = StackSetResource(
      stack: stack, group: group, options: options, name: StackCheck.deployedName(stack, app.name),
      administrator: home
    ).resource(
      logicalID, capabilities: Capability.needed(by: template), body: url == nil ? text : nil, url: url
    ).declaration
    declaration.attributes.dependsOn = trusted(by: template, in: home, app.resources[administrator])
    app.resources[administrator].append(declaration)
    members[index] = member
  }

  /// The administrator's own roles that the members trust by ARN: IAM wants them there first.
  private func trusted(by template: Template, in home: Stack, _ resources: [ResourceDeclaration]) -> [String]
  {
    let principals = Set(TrustedRoles.find(in: template).compactMap(\.principal.string))
    return resources.filter { resource in
      guard resource.type == "AWS::IAM::Role",
        let arn = PhysicalName.of(type: resource.type)?.text(
          attribute: "Arn", properties: resource.properties, accountID: home.account.id, region: home.region)
      else { return false }
      return principals.contains(arn)
    }.map(\.logicalID)
  }

  private static func logicalID(of stack: String) -> String {
    stack.split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined() + "StackSet"
  }
}
