internal import CrossAccountCloudFormation

/// Looks for what breaks between resources and between stacks.
struct HazardReview {
  private let base: TemplateSet
  private let head: TemplateSet
  private let changes: ChangeSet
  let oldDocuments: [String: TemplateDocument]
  let newDocuments: [String: TemplateDocument]
  private var hazards: [Hazard] = []

  init(
    _ base: TemplateSet, _ head: TemplateSet, _ changes: ChangeSet, _ old: [String: TemplateDocument],
    _ new: [String: TemplateDocument]
  ) {
    self.base = base
    self.head = head
    self.changes = changes
    oldDocuments = old
    newDocuments = new
  }

  consuming func add(to changes: inout ChangeSet) {
    for stack in changes.stacks {
      if stack.isRelocated { relocation(stack) }
      renames(stack)
      trustedRoles(stack)
      exports(stack)
    }
    changes.hazards = hazards
  }

  private mutating func relocation(_ stack: StackChange) {
    guard let old = stack.oldPlace else { return }
    func text(_ place: StackPlace) -> String {
      [place.stackName, place.accountText, place.region].compactMap(\.self).joined(separator: " ")
    }
    hazards.append(
      Hazard(
        kind: .relocation, path: stack.path, logicalID: nil,
        text:
          "stack \(stack.place.name) moves from \(text(old)) to \(text(stack.place)): it is made anew there, and "
          + "the old stack stays until somebody deletes it"))
  }

  /// A resource that is gone and one of its kind that is new, with the same name or the same content.
  private mutating func renames(_ stack: StackChange) {
    let gone = stack.resources.filter { $0.new == nil }
    if gone.isEmpty { return }
    let come = changes.stacks.filter {
      $0.path == stack.path || $0.place.isBeside(stack.oldPlace ?? stack.place)
    }
    .flatMap { other in other.resources.filter { $0.old == nil }.map { (other, $0) } }
    var byType = Dictionary(grouping: come) { $0.1.type }
    for old in gone {
      guard let index = (byType[old.type] ?? []).firstIndex(where: { Self.isSame(old, $0.1) }),
        let (place, new) = byType[old.type]?.remove(at: index)
      else { continue }
      let isHere = place.path == stack.path
      let what =
        isHere
        ? "under the new logical ID \(new.logicalID)" : "in stack \(place.place.name) as \(new.logicalID)"
      let kept = old.forecast.fate == .retained
      if let value = old.old, let name = PhysicalNaming.name(of: value, type: old.type) {
        let why =
          isHere || kept
          ? "CloudFormation creates before it deletes, so the name collides and the deployment fails"
          : "it cannot be created there before it is deleted here"
        hazards.append(
          Hazard(
            kind: .nameCollision, path: stack.path, logicalID: old.logicalID,
            text:
              "\(old.logicalID): the same \(name.property) \(ValueText.inline(name.value)) \(what); \(why). "
              + "Keep the logical ID, or give the new one another name"))
      } else {
        hazards.append(
          Hazard(
            kind: .rename, path: stack.path, logicalID: old.logicalID,
            text: "\(old.logicalID) comes again \(what): it is made anew, with another physical ID"))
      }
    }
  }

  private static func isSame(_ old: ResourceChange, _ new: ResourceChange) -> Bool {
    guard let a = old.old, let b = new.new else { return false }
    if let x = PhysicalNaming.name(of: a, type: old.type), let y = PhysicalNaming.name(of: b, type: new.type)
    {
      return x.value == y.value
    }
    guard let properties = a.object?["Properties"], !properties.isEmptyObject else { return false }
    return properties == b.object?["Properties"]
  }

  /// IAM keeps the unique ID of a role that a trust policy names: one that is made anew is not let in.
  /// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html#principal-roles
  private mutating func trustedRoles(_ stack: StackChange) {
    for resource in stack.resources
    where resource.type == "AWS::IAM::Role" && (resource.forecast.endsOldResource || resource.forecast.fails)
    {
      guard let account = (stack.oldPlace ?? stack.place).account,
        let properties = resource.old?.object?["Properties"]?.object,
        let name = properties["RoleName"]?.string
      else { continue }
      let path = properties["Path"]?.string ?? "/"
      let end = ":iam::\(account):role\(path)\(name)"
      let trusters = TextSearch.files(head.files, holding: end).flatMap { file -> [String] in
        guard file.place.account != account else { return [] }
        let document = newDocuments[file.path] ?? (try? TemplateDocument.read(file))
        return document.map { TrustSearch.roles(trusting: end, in: $0) }?.map {
          "\($0) of stack \(file.place.name)"
        } ?? []
      }
      if trusters.isEmpty { continue }
      hazards.append(
        Hazard(
          kind: .trustedRole, path: stack.path, logicalID: resource.logicalID,
          text:
            "\(resource.logicalID) (\(name)) is trusted by its ARN by \(trusters.joined(separator: ", ")): IAM stored "
            + "the old role's ID there and does not let a new one in until that trust policy is saved again"))
    }
  }

  private mutating func exports(_ stack: StackChange) {
    let before = stack.oldPath.flatMap { oldDocuments[$0] }.map(Self.exports) ?? [:]
    if before.isEmpty { return }
    let after = stack.kind == .removed ? [:] : newDocuments[stack.path].map(Self.exports) ?? [:]
    for (name, output) in before.sorted(by: { $0.key < $1.key }) where after[name] == nil {
      let importers = TextSearch.files(head.files, holding: name).filter { file in
        guard file.path != stack.path else { return false }
        if file.place.account != nil, !file.place.isBeside(stack.oldPlace ?? stack.place) { return false }
        let document = newDocuments[file.path] ?? (try? TemplateDocument.read(file))
        return document.map { ImportSearch.imports(name, in: $0) } ?? false
      }
      if importers.isEmpty { continue }
      hazards.append(
        Hazard(
          kind: .importedExport, path: stack.path, logicalID: nil,
          text: "output \(output) no longer exports \(name), which stack "
            + "\(importers.map(\.place.name).joined(separator: ", ")) imports: CloudFormation refuses to take an "
            + "export away that is in use"))
    }
  }

  /// The outputs by the literal names of their exports.
  private static func exports(_ document: TemplateDocument) -> [String: String] {
    var exports: [String: String] = [:]
    for output in document.section("Outputs").entries {
      guard let name = output.value.object?["Export"]?.object?["Name"] else { continue }
      exports[name.string ?? ValueText.inline(name)] = output.key
    }
    return exports
  }
}

extension Value {
  fileprivate var isEmptyObject: Bool { object?.isEmpty ?? false }
}
