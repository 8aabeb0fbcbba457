internal import CrossAccount
internal import CrossAccountAssembly
internal import CrossAccountCloudFormation
internal import CrossAccountDeployment
internal import CrossAccountDiagnostics
internal import CrossAccountSynthesis
internal import CrossAccountSystem

/// What the definitions give, in the words of a deployment.
struct DeploymentTargets {
  let folders: Folders
  /// IDs of stacks, or what CloudFormation calls them; empty for all.
  let chosen: [String]
  /// All that there are: one of them may own the bucket for packages of others.
  let accounts: [AccountTarget]

  /// - Throws: For a stack that there is not.
  func apps(_ assembly: SynthesisResult) throws -> [AppTarget] {
    let apps = assembly.apps.map { app in
      let stacks = stacks(app)
      return AppTarget(name: app.name, stacks: stacks, packages: packages(app, of: stacks))
    }
    let found = Set(apps.flatMap { $0.stacks.flatMap { [$0.id, $0.name] } })
    if let missing = chosen.first(where: { !found.contains($0) }) {
      let hint = Spelling.suggestion(for: missing, among: found.sorted())
      throw UsageError(message: "no stack is called '\(missing)'\(hint) ('swift run synth list' shows them)")
    }
    return apps.filter { !$0.stacks.isEmpty }
  }

  /// Functions with the roles that their execution roles were granted.
  func functions(_ assembly: SynthesisResult, _ apps: [AppTarget]) -> [FunctionTarget] {
    var functions: [FunctionTarget] = []
    for app in assembly.apps {
      guard let target = apps.first(where: { $0.name == app.name }) else { continue }
      for stack in target.stacks {
        guard let assembled = app.stack(stack.id) else { continue }
        for entry in assembled.template.resources where entry.element.type == "AWS::Lambda::Function" {
          let roles = roles(of: entry.element, in: stack.id, app)
          if !roles.isEmpty {
            functions.append(FunctionTarget(stack: stack, logicalID: entry.key, roles: roles))
          }
        }
      }
    }
    return functions
  }

  private func roles(of function: TemplateResource, in stack: String, _ app: SynthesizedApp) -> [String] {
    guard case .intrinsic(let intrinsic)? = function.properties["Role"],
      case .getAtt(let execution, _) = intrinsic
    else { return [] }
    return app.grants.compactMap { grant in
      guard grant.caller == (stack, execution), let target = app.stack(grant.target.stack) else { return nil }
      return TemplateResolver([target.placed], 0, exports: nil).physical(grant.target.logicalID, "Arn")?
        .string
    }
  }

  private func stacks(_ app: SynthesizedApp) -> [StackTarget] {
    app.deployOrder.compactMap { step -> StackTarget? in
      guard let stack = app.stack(step.stack), stack.stackSet == nil,
        chosen.isEmpty || chosen.contains(stack.id) || chosen.contains(stack.name)
      else { return nil }
      return StackTarget(
        stack.placed,
        account: AccountTarget(
          id: stack.account.id, name: stack.account.name, partition: stack.region.partition.rawValue),
        region: stack.region, template: stack.bytes, capabilities: stack.capabilities,
        after: step.reasons.map(\.after),
        packageBucket: PackageBucket.name(accountID: stack.account.id, region: stack.region.rawValue))
    }
  }

  private func packages(_ app: SynthesizedApp, of stacks: [StackTarget]) -> [PackageTarget] {
    var packages: [PackageTarget] = []
    for package in app.packages {
      let key = Array(package.key.utf8)
      guard let stack = stacks.first(where: { $0.template.firstRange(of: key) != nil }) else { continue }
      // With its owner's credentials; into a bucket of nobody's here with those of the stack that reads it.
      let owner = PackageBucket.owner(of: package.bucket)
      packages.append(
        PackageTarget(
          directory: package.directory, archive: Paths.join(folders.packages, package.fileName),
          bucket: package.bucket, key: package.key,
          account: accounts.first { $0.id == owner } ?? stack.account, region: stack.region.rawValue,
          bucketOwner: owner))
    }
    // The templates that stack sets read.
    for member in app.stacks {
      guard let upload = member.stackSet?.upload, let administrator = member.stackSet?.administrator,
        let stack = stacks.first(where: { $0.id == administrator })
      else { continue }
      packages.append(
        PackageTarget(
          directory: "template of stack set \(member.name)",
          archive: Paths.join(folders.output, member.path), sha256: SHA256.hex(member.bytes),
          bucket: upload.bucket, key: upload.key, account: stack.account, region: stack.region.rawValue,
          bucketOwner: PackageBucket.owner(of: upload.bucket)))
    }
    return packages
  }
}
