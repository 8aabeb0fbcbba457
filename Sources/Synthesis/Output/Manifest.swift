internal import CrossAccount
internal import CrossAccountCloudFormation
internal import CrossAccountPackaging

/// `manifest.json`: what to deploy where, in which order, and the packages that belong to it.
enum Manifest {
  static let fileName = "manifest.json"

  static func json(_ app: AppAssembly) -> String {
    var value: ValueObject = [
      "generatedBy": .string(GeneratedFile.manifestGenerator),
      "version": 1,
      "app": .string(app.name),
      "stacks": .list(app.stacks.filter { $0.stackSet == nil }.map { stack($0) }),
      "deployOrder": .list(app.deployOrder.map { step($0) }),
      "packages": .list(app.packages.map { package($0) }),
    ]
    let members = app.stacks.compactMap { stack in stack.stackSet.map { stackSet(stack, $0) } }
    if !members.isEmpty { value["stackSets"] = .list(members) }
    return Value.object(value).json(pretty: true) + "\n"
  }

  private static func stack(_ stack: StackAssembly) -> Value {
    [
      "id": .string(stack.id),
      "stackName": .string(stack.name),
      "account": ["id": .string(stack.account.id), "name": .string(stack.account.name)],
      "region": .string(stack.region.rawValue),
      "partition": .string(stack.region.partition.rawValue),
      "template": .string("\(stack.id).yaml"),
      "capabilities": .list(stack.capabilities.map { .string($0.rawValue) }),
      "outputs": .list(
        stack.template.outputs.map { output in
          var fields: ValueObject = ["name": .string(output.key)]
          fields["export"] = output.element.export
          return .object(fields)
        }),
    ]
  }

  private static func stackSet(_ stack: StackAssembly, _ member: StackSetMember) -> Value {
    var fields: ValueObject = [
      "id": .string(stack.id),
      "stackSetName": .string(stack.name),
      "group": .string(member.group),
      "administrator": .string(member.administrator),
      "logicalId": .string(member.logicalID),
      "template": .string("\(stack.id).yaml"),
      "capabilities": .list(stack.capabilities.map { .string($0.rawValue) }),
    ]
    if let upload = member.upload {
      fields["upload"] = ["bucket": .string(upload.bucket), "key": .string(upload.key)]
    }
    return .object(fields)
  }

  private static func step(_ step: DeployStep) -> Value {
    [
      "stack": .string(step.stack),
      "after": .list(
        step.reasons.map { ["stack": .string($0.after), "because": .string($0.text)] }),
    ]
  }

  private static func package(_ package: PackageAssembly) -> Value {
    [
      "directory": .string(package.directory),
      "archive": .string(package.fileName),
      "sha256": .string(package.contents.contentHash),
      "bucket": .string(package.bucket),
      "key": .string(package.key),
      "files": .integer(package.contents.files.count),
      "bytes": .integer(package.contents.uncompressedSize),
    ]
  }
}
