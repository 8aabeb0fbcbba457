internal import CrossAccount
internal import CrossAccountAccess
internal import CrossAccountCloudFormation
internal import CrossAccountDiagnostics
internal import CrossAccountSystem
internal import CrossAccountYAML

/// Templates of a folder, whoever wrote them, with what is known of their accounts.
///
/// A `manifest.json` beside a template tells its account; else `--account` does; else it is not known, and
/// nothing is concluded about other accounts.
struct ForeignTemplates {
  private(set) var templates: [AccessTemplate] = []
  private(set) var diagnostics = DiagnosticList()
  /// What `--account` says, by the name of a template.
  private var accounts: [String: String] = [:]
  private var used: Set<String> = []

  /// - Parameters:
  ///   - accounts: `NAME=ID` or `NAME=ID/REGION`.
  init(_ path: String, from current: String, accounts: [String]) throws {
    self.accounts = try AccountOption.parse(accounts)
    let full = Paths.join(current, path)
    switch try Files.status(full)?.kind {
    case nil: throw UsageError(message: "there is no '\(path)'")
    case .directory?: try readFolder(full, shown: Self.trimmed(path))
    default: try readFile(full, shown: path, manifest: nil, isWanted: true)
    }
    if let stray = self.accounts.keys.sorted().first(where: { !used.contains($0) }) {
      let names = templates.map(\.name)
      throw UsageError(
        message: "--account: no template is named '\(stray)'\(Spelling.suggestion(for: stray, among: names))")
    }
    if templates.isEmpty, !diagnostics.hasErrors {
      throw UsageError(message: "'\(path)' holds no CloudFormation template")
    }
    for template in templates where template.account == nil {
      diagnostics.report(
        .warning(
          "account-unknown",
          "the account of \(template.name) is not known; say --account "
            + "\(template.name)=ID", at: nil))
    }
  }

  private mutating func readFolder(_ folder: String, shown: String) throws {
    let names = try Files.list(folder).filter { !$0.hasPrefix(".") }
    let manifest =
      names.contains("manifest.json") ? try readManifest(Paths.join(folder, "manifest.json")) : nil
    for name in names where name != "manifest.json" {
      let path = Paths.join(folder, name)
      let display = shown == "." ? name : Paths.join(shown, name)
      switch try Files.status(path)?.kind {
      case .directory?: try readFolder(path, shown: display)
      case .file? where [".yaml", ".yml", ".json", ".template"].contains(where: name.hasSuffix):
        try readFile(path, shown: display, manifest: manifest, isWanted: false)
      default: continue
      }
    }
  }

  private mutating func readFile(
    _ path: String, shown: String, manifest: ValueObject?, isWanted: Bool
  ) throws {
    let read = Template.read(try Files.read(path), file: shown)
    guard let template = read.template, !template.resources.isEmpty else {
      let reason = read.diagnostics.first.map { ": \($0.message)" } ?? ""
      if isWanted {
        diagnostics.report(.error("no-template", "\(shown) is no CloudFormation template\(reason)", at: nil))
      } else if read.template == nil {
        // In a folder there may be other files too; what nobody can read is told all the same.
        diagnostics.report(.warning("no-template", "\(shown) is left out\(reason)", at: nil))
      }
      return
    }
    let file = Paths.name(of: shown)
    let stack = manifest?["stacks"]?.list?.compactMap(\.object).first { $0["template"]?.string == file }
    let stem = file.firstIndex(of: ".").map { String(file[..<$0]) } ?? file
    var result = AccessTemplate(
      app: stack == nil ? nil : manifest?["app"]?.string, name: stack?["id"]?.string ?? stem,
      stackName: stack?["stackName"]?.string, account: stack?["account"]?.object?["id"]?.string,
      accountName: stack?["account"]?.object?["name"]?.string, region: stack?["region"]?.string,
      partition: stack?["partition"]?.string ?? "aws", template: template)
    for name in [result.name, file, shown] {
      guard let given = accounts[name] else { continue }
      used.insert(name)
      let parts = given.split(separator: "/").map(String.init)
      result.account = parts[0]
      if parts.count == 2 {
        result.region = parts[1]
        result.partition = Region(rawValue: parts[1]).partition.rawValue
      }
    }
    templates.append(result)
  }

  private func readManifest(_ path: String) throws -> ValueObject? {
    Value(try JSONReader.read(try Files.read(path))).object
  }

  private static func trimmed(_ path: String) -> String {
    var path = path
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    return path
  }
}
