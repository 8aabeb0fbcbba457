internal import CrossAccountCloudFormation
internal import CrossAccountYAML

extension Manifest {
  /// Nil for JSON that is something else.
  init?(_ node: Node) {
    guard let top = Value(node).object, let app = top[ManifestKey.app]?.string,
      let stacks = top[ManifestKey.stacks]?.list
    else { return nil }
    func objects(_ key: String) -> [ValueObject] { (top[key]?.list ?? []).compactMap(\.object) }
    self.app = app
    self.stacks = stacks.compactMap(\.object).compactMap { StackRecord($0, app: app) }
    steps = objects(ManifestKey.deployOrder).compactMap { DeployStep($0, app: app) }
    packages = objects(ManifestKey.packages).compactMap(PackageRecord.init)
    stackSets = objects(ManifestKey.stackSets).compactMap(StackSetRecord.init)
  }

  fileprivate static func capabilities(_ fields: ValueObject) -> [Capability] {
    (fields[ManifestKey.capabilities]?.list ?? []).compactMap { $0.string.flatMap(Capability.init) }
  }

  /// The place of the template with this file name; nil for one that the manifest does not list.
  func place(ofTemplate name: String) -> Place? {
    if let stack = stacks.first(where: { $0.template == name }) { return stack.place }
    guard let stackSet = stackSets.first(where: { $0.template == name }) else { return nil }
    return Place(app: app, id: stackSet.id, stackName: stackSet.name)
  }
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
      partition: fields[ManifestKey.partition]?.string.map { Partition(rawValue: $0) })
    self.template = template
    capabilities = Manifest.capabilities(fields)
    outputs = (fields[ManifestKey.outputs]?.list ?? []).compactMap(\.object).compactMap { output in
      output[ManifestKey.name]?.string.map { ($0, output[ManifestKey.export]) }
    }
  }
}

extension Manifest.StackSetRecord {
  fileprivate init?(_ fields: ValueObject) {
    guard let id = fields[ManifestKey.id]?.string, let name = fields[ManifestKey.stackSetName]?.string,
      let template = fields[ManifestKey.template]?.string
    else { return nil }
    self.id = id
    self.name = name
    self.template = template
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
    func number(_ key: String) -> Int? {
      if case .integer(let number)? = fields[key] { number } else { nil }
    }
    self.init(
      directory: directory, archive: fields[ManifestKey.archive]?.string ?? "",
      sha256: fields[ManifestKey.sha256]?.string ?? "", bucket: fields[ManifestKey.bucket]?.string ?? "",
      key: key, files: number(ManifestKey.files), bytes: number(ManifestKey.bytes))
  }
}
