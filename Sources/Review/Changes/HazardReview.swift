internal import CrossAccountAssembly
internal import CrossAccountCloudFormation

/// Looks for what breaks between resources and between stacks.
struct HazardReview {
  private let head: Assembly
  private let changes: ChangeSet
  /// The templates of the old side that differ, by path.
  private let old: [String: ComparedTemplate]
  /// Made at the first question: most changes ask none.
  private lazy var index = AssemblyIndex(head.templates)
  private var hazards: [Hazard] = []

  init(_ head: Assembly, _ changes: ChangeSet, _ old: [String: ComparedTemplate]) {
    self.head = head
    self.changes = changes
    self.old = old
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
    func text(_ place: Place) -> String {
      [place.stackName, place.accountTitle, place.region?.rawValue].compactMap(\.self).joined(separator: " ")
    }
    hazards.append(
      Hazard(
        kind: .relocation, path: stack.path, logicalID: nil,
        text:
          "stack \(stack.place.id) moves from \(text(old)) to \(text(stack.place)): it is created again there, and "
          + "the old stack stays until someone deletes it"))
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
        ? "under the new logical ID \(new.logicalID)" : "in stack \(place.place.id) as \(new.logicalID)"
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
            text:
              "\(old.logicalID) is declared again \(what): a new resource with another physical ID replaces it"
          ))
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

  /// IAM keeps the unique ID of a role that a trust policy names: one that is re-created is not trusted.
  /// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html#principal-roles
  private mutating func trustedRoles(_ stack: StackChange) {
    for resource in stack.resources
    where resource.old?.object?["Type"] == "AWS::IAM::Role"
      && (resource.forecast.endsOldResource || resource.forecast.fails)
    {
      guard let account = (stack.oldPlace ?? stack.place).account,
        let properties = resource.old?.object?["Properties"]?.object,
        let name = properties["RoleName"]?.string
      else { continue }
      let path = properties["Path"]?.string ?? "/"
      let end = ":iam::\(account):role\(path)\(name)"
      let trusters = head.templates.indices.filter { head.templates[$0].place.account != account }
        .flatMap { position in
          index.trusts(in: position).filter { $0.principal.hasSuffix(end) }
            .map { "\($0.truster) of stack \(head.templates[position].place.id)" }
        }
      if trusters.isEmpty { continue }
      hazards.append(
        Hazard(
          kind: .trustedRole, path: stack.path, logicalID: resource.logicalID,
          text:
            "\(resource.logicalID) (\(name)) is trusted by its ARN by \(trusters.joined(separator: ", ")): IAM stored "
            + "the old role's ID there and does not accept a new one until that trust policy is saved again"))
    }
  }

  private mutating func exports(_ stack: StackChange) {
    let before = stack.oldPath.flatMap { old[$0] }.map { Self.exports($0.placed) } ?? [:]
    if before.isEmpty { return }
    let now = head.templates.first { $0.path == stack.path }
    let after = stack.kind == .removed ? [:] : now.map(Self.exports) ?? [:]
    for (name, output) in before.sorted(by: { $0.key < $1.key }) where after[name] == nil {
      let importers = head.templates.indices.filter { position in
        let placed = head.templates[position]
        guard placed.path != stack.path else { return false }
        if placed.place.account != nil, !placed.place.isBeside(stack.oldPlace ?? stack.place) { return false }
        return ImportedNames.find(in: placed.template).contains {
          Self.text($0, index.resolver(position)) == name
        }
      }
      if importers.isEmpty { continue }
      let stacks = importers.map { head.templates[$0].place.id }.joined(separator: ", ")
      hazards.append(
        Hazard(
          kind: .importedExport, path: stack.path, logicalID: nil,
          text: "output \(output) no longer exports \(name), which stack \(stacks) imports: CloudFormation "
            + "refuses to remove an export that is in use"))
    }
  }

  /// The outputs by the names of their exports.
  private static func exports(_ placed: PlacedTemplate) -> [String: String] {
    let resolver = TemplateResolver([placed], 0, exports: nil)
    var exports: [String: String] = [:]
    for (name, output) in placed.template.outputs {
      if let export = output.export { exports[text(export, resolver)] = name }
    }
    return exports
  }

  /// A name as far as it is known, else as it is written.
  private static func text(_ name: Value, _ resolver: TemplateResolver) -> String {
    resolver.resolve(name).string ?? ValueText.inline(name)
  }
}

extension Value {
  fileprivate var isEmptyObject: Bool { object?.isEmpty ?? false }
}
