internal import CrossAccountAssembly
internal import CrossAccountCloudFormation
internal import CrossAccountIAMPolicy

/// The changes of one stack.
struct StackEntries {
  private let stack: StackChange
  private let changes: ChangeSet

  init(_ stack: StackChange, _ changes: ChangeSet) {
    self.stack = stack
    self.changes = changes
  }

  /// The changes of stacks, once for all where they are the same but for the account.
  static func all(_ stacks: [StackChange], _ changes: ChangeSet) -> [ReportDetails] {
    let found = stacks.map { stack in
      let entries = StackEntries(stack, changes)
      return (stack: stack, title: entries.title, lines: entries.lines)
    }
    return Repeated.grouped(found) { one in
      // A stack that moved is named with its old path.
      Key(
        kind: one.stack.kind, path: one.stack.kind == .moved ? one.stack.path : nil,
        lines: one.lines.map { $0.general(of: one.stack.place.account) })
    }.map { group in
      let (stack, title, lines) = group[0]
      guard group.count > 1 else {
        return ReportDetails(summary: title, name: stack.path, blocks: [.entries(lines)])
      }
      let general = lines.map { $0.general(of: stack.place.account) }
      return ReportDetails(
        summary: Self.title(group.map(\.stack)), name: "\(stack.path) and \(group.count - 1) more",
        blocks: [.entries(general)])
    }
  }

  private struct Key: Hashable {
    var kind: StackChange.Kind
    var path: String?
    var lines: [ReportEntry]
  }

  /// Everything that changes.
  private var lines: [ReportEntry] {
    var entries = stack.resources.filter { $0.change != nil }.map(resource)
    entries += sections
    if !stack.respelled.isEmpty {
      let names = ReportOutline.list(stack.respelled)
      entries.append(
        ReportEntry(.none, [ReportSpan(names, .code), ": written differently, the same meaning"]))
    }
    return entries
  }

  private static func title(_ stacks: [StackChange]) -> [ReportSpan] {
    var spans = [ReportSpan(ReportOutline.list(stacks.map(\.path)), .code)]
    spans += state(stacks[0])
    let places = stacks.compactMap { place($0.place) }
    if !places.isEmpty { spans += ["  ", ReportSpan(ReportOutline.list(places), .code)] }
    return spans
  }

  private static func state(_ stack: StackChange) -> [ReportSpan] {
    switch stack.kind {
    case .added: [" ", ReportSpan("new", .good)]
    case .removed: [" ", ReportSpan("gone", .bad)]
    case .moved: [" ", ReportSpan("was", .dim), " ", ReportSpan(stack.oldPath ?? "", .code)]
    case .changed: []
    }
  }

  private static func place(_ place: Place) -> String? {
    let parts = [place.accountTitle, place.region?.rawValue].compactMap(\.self)
    return parts.isEmpty ? nil : parts.joined(separator: " ")
  }

  private var title: [ReportSpan] { Self.title([stack]) }

  private func resource(_ resource: ResourceChange) -> ReportEntry {
    let mark: ReportMark = resource.old == nil ? .added : resource.new == nil ? .removed : .changed
    var spans: [ReportSpan] = [ReportSpan(resource.logicalID, .code), " ", ReportSpan(resource.type, .dim)]
    switch resource.forecast.fate {
    case .created, .updated, .deleted: break
    case let fate: spans += [" ", ReportSpan(fate.words, .bad)]
    }
    var children: [ReportEntry] = []
    if let package = resource.package {
      children.append(PackageEntries.entry(changes.packages[package]))
    }
    return ReportEntry(mark, spans, children: children + leaves(resource).map(LeafEntries.entry))
  }

  private func leaves(_ resource: ResourceChange) -> [LeafChange] {
    guard let change = resource.change else { return [] }
    switch change {
    case .added(.object(let fields)), .removed(.object(let fields)):
      let isAdded = resource.old == nil
      // Of what is gone only the name is worth a line.
      return isAdded ? Self.flat(fields) : []
    default: break
    }
    return LeafLister.leaves(change, resource.old, resource.new).compactMap { leaf in
      var leaf = leaf
      if leaf.path.hasPrefix("Properties.") { leaf.path.removeFirst("Properties.".count) }
      // The package's own line says it.
      let isKey = leaf.path.hasPrefix("Code.S3") || leaf.path.hasPrefix("Content.S3")
      return isKey && resource.package != nil ? nil : leaf
    }
  }

  private static func flat(_ fields: ValueObject) -> [LeafChange] {
    fields.entries.flatMap { field -> [LeafChange] in
      if field.key == "Type" { return [] }
      guard field.key == "Properties", let properties = field.value.object else {
        return [LeafChange(path: field.key, content: .added(field.value))]
      }
      return properties.entries.compactMap { entry in
        // Policies are shown statement by statement.
        if let object = entry.value.object, CanonicalPolicy.isPolicy(object) { return nil }
        if entry.key == "Policies" { return nil }
        return LeafChange(path: entry.key, content: .added(entry.value))
      }
    }
  }

  private static let nouns = [
    "Parameters": "parameter", "Outputs": "output", "Conditions": "condition", "Mappings": "mapping",
    "Rules": "rule", "Metadata": "metadata", "Transform": "transform", "Description": "description",
  ]

  /// Everything beside resources.
  private var sections: [ReportEntry] {
    guard case .members(let sections)? = stack.diff.change else { return [] }
    return sections.filter { $0.name != "Resources" }.flatMap { section -> [ReportEntry] in
      let noun = Self.nouns[section.name] ?? section.name
      let members: [ValueChange.Member]
      switch section.change {
      case .members(let changed): members = changed
      case .added(.object(let object)):
        members = object.entries.map { .init(name: $0.key, change: .added($0.value)) }
      case .removed(.object(let object)):
        members = object.entries.map { .init(name: $0.key, change: .removed($0.value)) }
      default: return LeafLister.leaves(section.change, nil, nil, path: noun).map(LeafEntries.entry)
      }
      return members.flatMap { member in
        LeafLister.leaves(member.change, nil, nil, path: "\(noun) \(member.name)").map(LeafEntries.entry)
      }
    }
  }
}
