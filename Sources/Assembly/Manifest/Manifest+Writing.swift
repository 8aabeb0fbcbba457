internal import CrossAccountCloudFormation

extension Manifest {
  /// The file's text.
  package var json: String {
    var value: ValueObject = [
      ManifestKey.generatedBy: .string(Manifest.generator),
      ManifestKey.version: 1,
      ManifestKey.app: .string(app),
      ManifestKey.stacks: .list(stacks.map(\.value)),
      ManifestKey.deployOrder: .list(steps.map(\.value)),
      ManifestKey.packages: .list(packages.map(\.value)),
    ]
    if !stackSets.isEmpty { value[ManifestKey.stackSets] = .list(stackSets.map(\.value)) }
    return Value.object(value).json(pretty: true) + "\n"
  }

  fileprivate static func names(_ capabilities: [Capability]) -> Value {
    .list(capabilities.map { .string($0.rawValue) })
  }

  /// Nil for AWS's own limits.
  fileprivate static func raised(_ quotas: AccountQuotas?) -> Value? {
    guard let quotas, quotas != AccountQuotas() else { return nil }
    return [
      ManifestKey.managedPolicies: .integer(quotas.managedPoliciesPerRole),
      ManifestKey.trustCharacters: .integer(quotas.trustPolicyCharacters),
    ]
  }
}

extension AcceptedFindings {
  /// Nil for none.
  fileprivate var value: Value? {
    if all.isEmpty { return nil }
    return .list(
      all.map { finding in
        [
          ManifestKey.resource: .string(finding.logicalID),
          ManifestKey.findingCode: .string(finding.suppression.code),
          ManifestKey.reason: .string(finding.suppression.reason),
        ]
      })
  }
}

extension Manifest.StackRecord {
  fileprivate var value: Value {
    var account: ValueObject = [
      ManifestKey.id: .string(place.account ?? ""), ManifestKey.name: .string(place.accountName ?? ""),
    ]
    account[ManifestKey.quotas] = Manifest.raised(place.quotas)
    var fields: ValueObject = [
      ManifestKey.id: .string(place.id),
      ManifestKey.stackName: .string(place.stackName ?? ""),
      ManifestKey.account: .object(account),
      ManifestKey.region: .string(place.region?.rawValue ?? ""),
      ManifestKey.partition: .string(place.partition.rawValue),
      ManifestKey.template: .string(template),
      ManifestKey.capabilities: Manifest.names(capabilities),
      ManifestKey.outputs: .list(
        outputs.map { output in
          var fields: ValueObject = [ManifestKey.name: .string(output.name)]
          fields[ManifestKey.export] = output.export
          return .object(fields)
        }),
    ]
    fields[ManifestKey.accepted] = accepted.value
    return .object(fields)
  }
}

extension Manifest.StackSetRecord {
  fileprivate var value: Value {
    var fields: ValueObject = [
      ManifestKey.id: .string(place.id),
      ManifestKey.stackSetName: .string(place.stackName ?? ""),
      ManifestKey.group: .string(member.group),
      ManifestKey.administrator: .string(member.administrator),
      ManifestKey.logicalID: .string(member.logicalID),
      ManifestKey.template: .string(template),
      ManifestKey.capabilities: Manifest.names(capabilities),
    ]
    if place.partition != .aws { fields[ManifestKey.partition] = .string(place.partition.rawValue) }
    fields[ManifestKey.accepted] = accepted.value
    if let upload = member.upload {
      fields[ManifestKey.upload] = [
        ManifestKey.bucket: .string(upload.bucket), ManifestKey.key: .string(upload.key),
      ]
    }
    return .object(fields)
  }
}

extension DeployStep {
  fileprivate var value: Value {
    [
      ManifestKey.stack: .string(stack),
      ManifestKey.after: .list(
        reasons.map { [ManifestKey.stack: .string($0.after), ManifestKey.because: .string($0.text)] }),
    ]
  }
}

extension PackageRecord {
  fileprivate var value: Value {
    var fields: ValueObject = [
      ManifestKey.directory: .string(directory), ManifestKey.archive: .string(archive),
    ]
    if !sha256.isEmpty { fields[ManifestKey.sha256] = .string(sha256) }
    fields[ManifestKey.bucket] = .string(bucket)
    fields[ManifestKey.key] = .string(key)
    fields[ManifestKey.files] = .integer(files ?? 0)
    fields[ManifestKey.bytes] = bytes.map(Value.integer)
    return .object(fields)
  }
}
