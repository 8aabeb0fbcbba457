internal import CrossAccountCloudFormation
internal import CrossAccountYAML

extension Manifest {
  /// Nil for JSON that is something else.
  ///
  /// - Throws: For a manifest of ours that lacks something: a stack that is left out would be one whose account
  ///   nobody knows, or one that is gone.
  static func read(_ node: Node) throws(AssemblyError) -> Manifest? {
    guard let top = Value(node).object else { return nil }
    guard let app = top[ManifestKey.app]?.string, top[ManifestKey.stacks] != nil else {
      guard top[ManifestKey.generatedBy]?.string == generator else { return nil }
      let missing = top[ManifestKey.app]?.string == nil ? ManifestKey.app : ManifestKey.stacks
      throw AssemblyError("the manifest has no '\(missing)'; run 'swift run synth' to write it again")
    }
    return Manifest(
      app: app,
      stacks: try records(top, ManifestKey.stacks) { StackRecord($0, app: app) },
      steps: try records(top, ManifestKey.deployOrder) { DeployStep($0, app: app) },
      packages: try records(top, ManifestKey.packages, PackageRecord.init),
      stackSets: try records(top, ManifestKey.stackSets) { StackSetRecord($0, app: app) })
  }

  private static func records<Record>(
    _ top: ValueObject, _ key: String, _ make: (ValueObject) -> Record?
  ) throws(AssemblyError) -> [Record] {
    guard let value = top[key] else { return [] }
    var records: [Record] = []
    for (index, item) in (value.list ?? [.null]).enumerated() {
      guard let record = item.object.flatMap(make) else {
        let place =
          value.list == nil ? "'\(key)' of the manifest" : "element \(index + 1) of '\(key)' in the manifest"
        throw AssemblyError("\(place) cannot be read; run 'swift run synth' to write it again")
      }
      records.append(record)
    }
    return records
  }

  fileprivate static func capabilities(_ fields: ValueObject) -> [Capability] {
    (fields[ManifestKey.capabilities]?.list ?? []).compactMap { $0.string.flatMap(Capability.init) }
  }

  /// What is known of the template with this file name; nil for one that the manifest does not list.
  func record(ofTemplate name: String) -> (place: Place, accepted: AcceptedFindings)? {
    if let stack = stacks.first(where: { $0.template == name }) { return (stack.place, stack.accepted) }
    return stackSets.first { $0.template == name }.map { ($0.place, $0.accepted) }
  }

  /// The limits that the account's owner has stated; AWS's own where the manifest says nothing of them.
  fileprivate static func quotas(_ fields: ValueObject?) -> AccountQuotas {
    var quotas = AccountQuotas()
    if let number = fields?[ManifestKey.managedPolicies]?.wholeNumber {
      quotas.managedPoliciesPerRole = number
    }
    if let number = fields?[ManifestKey.trustCharacters]?.wholeNumber {
      quotas.trustPolicyCharacters = number
    }
    return quotas
  }
}

extension AcceptedFindings {
  fileprivate init(_ fields: ValueObject) {
    all = (fields[ManifestKey.accepted]?.list ?? []).compactMap(\.object).compactMap { finding in
      guard let logicalID = finding[ManifestKey.resource]?.string,
        let code = finding[ManifestKey.findingCode]?.string
      else { return nil }
      return Finding(
        logicalID: logicalID,
        suppression: Suppression(code: code, reason: finding[ManifestKey.reason]?.string ?? ""))
    }
  }
}

extension Value {
  fileprivate var wholeNumber: Int? { if case .integer(let number) = self { number } else { nil } }
}

extension Manifest.StackRecord {
  fileprivate init?(_ fields: ValueObject, app: String) {
    guard let template = fields[ManifestKey.template]?.string, let id = fields[ManifestKey.id]?.string else {
      return nil
    }
    let account = fields[ManifestKey.account]?.object
    place = Place(
      app: app, id: id, stackName: fields[ManifestKey.stackName]?.string,
      account: account?[ManifestKey.id]?.string, accountName: account?[ManifestKey.name]?.string,
      region: fields[ManifestKey.region]?.string.map { Region(rawValue: $0) },
      partition: fields[ManifestKey.partition]?.string.map { Partition(rawValue: $0) },
      quotas: Manifest.quotas(account?[ManifestKey.quotas]?.object))
    self.template = template
    accepted = AcceptedFindings(fields)
    capabilities = Manifest.capabilities(fields)
    outputs = (fields[ManifestKey.outputs]?.list ?? []).compactMap(\.object).compactMap { output in
      output[ManifestKey.name]?.string.map { ($0, output[ManifestKey.export]) }
    }
  }
}

extension Manifest.StackSetRecord {
  fileprivate init?(_ fields: ValueObject, app: String) {
    guard let id = fields[ManifestKey.id]?.string, let name = fields[ManifestKey.stackSetName]?.string,
      let template = fields[ManifestKey.template]?.string
    else { return nil }
    place = Place(
      app: app, id: id, stackName: name,
      partition: fields[ManifestKey.partition]?.string.map { Partition(rawValue: $0) },
      quotas: AccountQuotas())
    self.template = template
    accepted = AcceptedFindings(fields)
    capabilities = Manifest.capabilities(fields)
    let upload = fields[ManifestKey.upload]?.object
    member = StackSetMember(
      administrator: fields[ManifestKey.administrator]?.string ?? "",
      logicalID: fields[ManifestKey.logicalID]?.string ?? "", group: fields[ManifestKey.group]?.string ?? "",
      accounts: [],
      upload: upload.map {
        .init(bucket: $0[ManifestKey.bucket]?.string ?? "", key: $0[ManifestKey.key]?.string ?? "")
      })
  }
}

extension DeployStep {
  fileprivate init?(_ fields: ValueObject, app: String) {
    guard let stack = fields[ManifestKey.stack]?.string else { return nil }
    self.init(
      app: app, stack: stack,
      reasons: (fields[ManifestKey.after]?.list ?? []).compactMap(\.object).compactMap { reason in
        reason[ManifestKey.stack]?.string.map {
          Reason(after: $0, text: reason[ManifestKey.because]?.string ?? "")
        }
      })
  }
}

extension PackageRecord {
  fileprivate init?(_ fields: ValueObject) {
    guard let directory = fields[ManifestKey.directory]?.string, let key = fields[ManifestKey.key]?.string
    else { return nil }
    func number(_ key: String) -> Int? { fields[key]?.wholeNumber }
    self.init(
      directory: directory, archive: fields[ManifestKey.archive]?.string ?? "",
      sha256: fields[ManifestKey.sha256]?.string ?? "", bucket: fields[ManifestKey.bucket]?.string ?? "",
      key: key, files: number(ManifestKey.files), bytes: number(ManifestKey.bytes))
  }
}
