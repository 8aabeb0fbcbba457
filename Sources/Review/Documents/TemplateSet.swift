internal import CrossAccountCloudFormation
public import CrossAccountDiagnostics
internal import CrossAccountYAML

/// All templates of one side of a comparison.
public struct TemplateSet: Sendable {
  /// What people call the side: a revision, a folder.
  public var label: String
  /// Sorted by path.
  public private(set) var files: [TemplateFile] = []
  public private(set) var packages: [PackageRecord] = []
  public private(set) var deployOrder: [DeployRecord] = []
  public private(set) var diagnostics: [Diagnostic] = []

  private static let endings = [".yaml", ".yml", ".json", ".template"]

  /// Whether a file may be a template, or the manifest of some.
  public static func mayRead(_ path: String) -> Bool { endings.contains(where: path.hasSuffix) }

  /// - Parameters:
  ///   - sources: Paths with their bytes. A `manifest.json` tells of the templates beside it; whether another
  ///     file is a template is told by what it holds, once it is looked into.
  ///   - accounts: The account, or `ID/REGION`, of templates without a manifest, by name or path.
  public init(
    label: String, _ sources: [(path: String, bytes: [UInt8])], accounts: [String: String] = [:]
  ) {
    self.label = label
    var manifests: [String: ManifestRecord] = [:]
    for source in sources where Self.name(source.path) == "manifest.json" {
      guard let record = ManifestRecord(source.bytes) else { continue }
      manifests[Self.folder(source.path)] = record
      packages += record.packages
      deployOrder += record.deployOrder
    }
    for source in sources where Self.mayRead(source.path) {
      let name = Self.name(source.path)
      let manifest = manifests[Self.folder(source.path)]
      if name == "manifest.json", manifest != nil { continue }
      let stem = name.firstIndex(of: ".").map { String(name[..<$0]) } ?? name
      var place = manifest?.stacks[name] ?? StackPlace(name: stem)
      for key in [place.name, name, source.path] {
        if let given = accounts[key] { place.take(given) }
      }
      files.append(TemplateFile(path: source.path, bytes: source.bytes, place: place))
    }
    files.sort { $0.path < $1.path }
  }

  /// A set of templates of which everything is known.
  public init(
    label: String, files: [TemplateFile], packages: [PackageRecord], deployOrder: [DeployRecord]
  ) {
    self.label = label
    self.files = files.sorted { $0.path < $1.path }
    self.packages = packages
    self.deployOrder = deployOrder
  }

  private static func name(_ path: String) -> String {
    path.utf8.lastIndex(of: 0x2F).map { String(path[path.utf8.index(after: $0)...]) } ?? path
  }

  private static func folder(_ path: String) -> String {
    path.utf8.lastIndex(of: 0x2F).map { String(path[..<$0]) } ?? ""
  }
}

extension StackPlace {
  fileprivate mutating func take(_ given: String) {
    let parts = given.split(separator: "/", maxSplits: 1).map(String.init)
    account = parts.first
    if parts.count == 2 {
      region = parts[1]
      partition = parts[1].hasPrefix("cn-") ? "aws-cn" : parts[1].hasPrefix("us-gov-") ? "aws-us-gov" : "aws"
    }
  }
}
