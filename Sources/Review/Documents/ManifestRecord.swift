internal import CrossAccountCloudFormation
internal import CrossAccountYAML

/// What a `manifest.json` says of the templates beside it.
struct ManifestRecord {
  /// By the template's file name.
  private(set) var stacks: [String: StackPlace] = [:]
  private(set) var packages: [PackageRecord] = []
  private(set) var deployOrder: [DeployRecord] = []

  /// Nil for a file that is no manifest of ours.
  init?(_ bytes: [UInt8]) {
    guard let node = try? JSONReader.read(bytes), let top = Value(node).object,
      let app = top["app"]?.string, let stacks = top["stacks"]?.list
    else { return nil }
    for stack in stacks.compactMap(\.object) {
      guard let template = stack["template"]?.string, let id = stack["id"]?.string else { continue }
      self.stacks[template] = StackPlace(
        app: app, name: id, stackName: stack["stackName"]?.string,
        account: stack["account"]?.object?["id"]?.string,
        accountName: stack["account"]?.object?["name"]?.string, region: stack["region"]?.string,
        partition: stack["partition"]?.string ?? "aws")
    }
    for step in (top["deployOrder"]?.list ?? []).compactMap(\.object) {
      guard let stack = step["stack"]?.string else { continue }
      let reasons = (step["after"]?.list ?? []).compactMap(\.object).compactMap {
        reason -> DeployRecord.Reason? in
        guard let after = reason["stack"]?.string else { return nil }
        return .init(after: after, text: reason["because"]?.string ?? "")
      }
      deployOrder.append(DeployRecord(app: app, stack: stack, reasons: reasons))
    }
    for package in (top["packages"]?.list ?? []).compactMap(\.object) {
      guard let directory = package["directory"]?.string, let key = package["key"]?.string else { continue }
      var files: Int?
      if case .integer(let count)? = package["files"] { files = count }
      packages.append(
        PackageRecord(
          directory: directory, archive: package["archive"]?.string ?? "", key: key, files: files))
    }
  }
}
