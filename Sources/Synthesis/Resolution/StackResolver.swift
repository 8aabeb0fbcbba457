internal import CrossAccount
internal import CrossAccountCloudFormation
internal import CrossAccountDiagnostics
internal import CrossAccountPackaging

/// Reads references from where a stack stands: beside the resource, in its account, or in another account.
final class StackResolver: PackageResolver {
  private let app: PlacedApp
  private let stack: Int
  private let packages: PackageCatalogue
  private(set) var findings: [UseFinding] = []
  private(set) var usedPackages: [SynthesizedPackage] = []
  /// In the order of use, repetitions included.
  private(set) var resolvedPackages: [HandlerDirectory] = []

  /// Who is being resolved, for messages.
  private var user = ValueUser("")
  private var location: SourceLocation?

  init(app: PlacedApp, stack: Int, packages: PackageCatalogue) {
    self.app = app
    self.stack = stack
    self.packages = packages
  }

  var appName: String { app.name }
  /// What other stacks export: for each its references, by the names of the exports.
  private var exports: [Int: [Deferred: String]] = [:]
  private var here: Stack { app.stacks[stack] }
  var partition: String { here.region.partition.rawValue }
  var accountID: String { here.account.id }
  var region: String { here.region.rawValue }

  /// Resolves a value that `user` has at `place`, the words with which findings begin.
  func resolve(_ value: Value, usedBy other: ValueUser, at place: SourceLocation?) -> Value {
    replacement(for: value, usedBy: other, at: place) ?? value
  }

  /// The value resolved; nil where there is nothing to resolve.
  func replacement(for value: Value, usedBy other: ValueUser, at place: SourceLocation?) -> Value? {
    let (outerUser, outerLocation) = (user, location)
    defer { (user, location) = (outerUser, outerLocation) }
    (user, location) = (other, place)
    return value.replacement(with: self)
  }

  func resolve(_ reference: Reference) -> Value {
    let declaration = reference.box.declaration
    switch PlacementFinding.place(
      of: declaration, in: app, usedBy: user.description, from: stack, at: location)
    {
    case .failure(let finding):
      report(finding)
      return Self.unresolved
    case .success(let place):
      if place.stack == stack { return beside(reference) }
      return elsewhere(reference, place)
    }
  }

  private func beside(_ reference: Reference) -> Value {
    let logicalID = reference.box.declaration.logicalID
    guard let attribute = reference.attribute else { return .intrinsic(.ref(logicalID)) }
    return .intrinsic(.getAtt(logicalID: logicalID, attribute: .string(attribute)))
  }

  private func elsewhere(_ reference: Reference, _ place: PlacedApp.Place) -> Value {
    let target = app[place]
    let there = app.stacks[place.stack]
    if there.account.isPlaceholder, let group = there.group {
      report(
        .error(
          "placed-in-fleet",
          "\(user) refers to \(reference.text), which is in each account of group \(group.name), so it could "
            + "mean any of them",
          at: location,
          notes: [
            .init("declared here", at: target.location),
            .init("let a grant name the group, with 'in:', and build the ARN of one of them at run time"),
          ]))
      return Self.unresolved
    }
    let isSameAccount = there.account.id == here.account.id
    if isSameAccount, there.region == here.region, let name = export(of: reference, in: place.stack) {
      return .intrinsic(.importValue(.string(name)))
    }
    let physical = PhysicalName.of(type: target.type)
    if let text = physical?.text(
      attribute: reference.attribute, properties: target.properties, accountID: there.account.id,
      region: there.region)
    {
      return .string(text)
    }
    report(explain(reference, target, there, physical, isSameAccount))
    return Self.unresolved
  }

  /// The name under which the other stack exports just this value.
  private func export(of reference: Reference, in other: Int) -> String? {
    if exports[other] == nil {
      var names: [Deferred: String] = [:]
      for output in app.stacks[other].content.outputs {
        guard case .deferred(let value) = output.value, let name = output.export?.string else { continue }
        names[value] = names[value] ?? name
      }
      exports[other] = names
    }
    return exports[other]?[Deferred(reference)]
  }

  private func explain(
    _ reference: Reference, _ target: ResourceDeclaration, _ there: Stack, _ physical: PhysicalName?,
    _ isSameAccount: Bool
  ) -> Diagnostic {
    let isOtherRegion = isSameAccount && there.region != here.region
    let side = isSameAccount ? "stack \(there.id)" : "account \(there.account.name) (\(there.account.id))"
    var notes = [Diagnostic.Note("declared here", at: target.location)]
    let canExport = isSameAccount && !isOtherRegion
    let export = "export it from stack \(there.id) with Output(…, export:)"
    let message: String
    if let physical, reference.attribute == nil || reference.attribute == physical.arnAttribute {
      let missing = target.properties[physical.property]?.string == nil ? physical.property : "Path"
      message =
        "\(user) refers to \(reference.text) in \(side), which needs a fixed name: "
        + "\(target.type) \(target.logicalID) has no literal \(missing)"
      let fix = missing == "Path" ? "write its path as a literal" : "give it a name"
      notes.append(.init(fix + (canExport ? ", or \(export)" : "")))
    } else {
      message =
        "\(user) refers to \(reference.text) in \(side), but that value of \(target.type) "
        + "is known only once it is deployed"
      notes.append(.init(canExport ? export : "pass it in as a Parameter"))
    }
    return .error("cross-stack-reference", message, at: location, notes: notes)
  }

  private func report(_ finding: Diagnostic) {
    findings.append(UseFinding(user: user.description, finding: finding))
  }

  /// Stands in for what could not be resolved, so that the other findings are still found; never written. Rules
  /// know nothing of what a function gives, so it causes no finding of its own.
  private static let unresolved = Value.intrinsic(.other(name: "Fn::Unresolved", argument: .string("")))

  func resolve(_ package: PackageReference) -> Value {
    switch packages.package(package) {
    case .failure(let finding):
      report(finding)
      return Self.unresolved
    case .success(let contents):
      for secret in SecretFiles.find(in: contents, named: package.secrets) {
        report(
          .error(
            "package-secret",
            "package '\(package.directory)' would contain '\(secret.path)', which holds \(secret.content)",
            at: package.location,
            notes: [
              .init(
                "move it out of the folder; if it belongs to the code, name it: secrets: [\"\(secret.path)\"]"
              )
            ]))
      }
      resolvedPackages.append(contents)
      let bucket =
        package.bucket?.resolved(with: self)
        ?? .string(PackageBucket.name(accountID: accountID, region: region))
      let key = "packages/" + SynthesizedPackage.fileName(contents, package.compression)
      let made = SynthesizedPackage(
        directory: packages.displayPath(package), contents: contents, compression: package.compression,
        bucket: bucket.string ?? bucket.json(pretty: false), key: key)
      if !usedPackages.contains(where: { $0.key == made.key && $0.bucket == made.bucket }) {
        usedPackages.append(made)
      }
      return ["S3Bucket": bucket, "S3Key": .string(key)]
    }
  }
}
