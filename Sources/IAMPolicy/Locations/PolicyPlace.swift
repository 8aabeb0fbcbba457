public import CrossAccountCloudFormation
public import CrossAccountDiagnostics

/// A policy document in a template: an inline, managed, trust or resource policy, with what it is for.
///
/// A document that `Fn::If` chooses is two places, one a branch. Documents that are JSON text are left out, and those
/// of services whose policies are not IAM policies, such as AWS IoT's or data protection policies.
public struct PolicyPlace: Sendable {
  /// What the document is for.
  public var kind: PolicyKind
  /// The logical ID of the resource that holds the document.
  public var logicalID: String
  /// The resource's type, such as `AWS::IAM::Role`.
  public var type: String
  /// From the top of the template, such as `Resources.Role.Properties.Policies[0].PolicyDocument`.
  public var path: PropertyPath
  /// The document as the template writes it: an object, unless a function stands for it.
  public var document: Value
  /// The branches of `Fn::If` that the document is in.
  public var branches: [ConditionBranch]
  /// Where the resource was declared.
  public var location: SourceLocation?

  /// How messages name the document, such as `trust policy of Role`.
  public var name: String { "\(kind.rawValue) of \(logicalID)" }

  /// The statements of the document.
  public var statements: [PolicyStatement] { PolicyStatement.all(in: document, at: path, in: branches) }

  /// The documents of all resources, in the order of the template.
  public static func all(in template: Template) -> [PolicyPlace] {
    let table = PolicyLocation.table
    var places: [PolicyPlace] = []
    // Resources of one type often stand in a row.
    var last = (type: "", locations: [PolicyLocation]())
    for (logicalID, resource) in template.resources {
      if resource.type != last.type { last = (resource.type, table[resource.type] ?? []) }
      if !last.locations.isEmpty { places += all(of: resource, logicalID, last.locations) }
    }
    return places
  }

  /// The documents of one resource.
  public static func all(of resource: TemplateResource, _ logicalID: String) -> [PolicyPlace] {
    all(of: resource, logicalID, PolicyLocation.all(of: resource.type))
  }

  private static func all(
    of resource: TemplateResource, _ logicalID: String, _ locations: [PolicyLocation]
  ) -> [PolicyPlace] {
    if locations.isEmpty { return [] }
    var places: [PolicyPlace] = []
    let path = PropertyPath.property([], of: logicalID)
    for location in locations {
      guard let kind = location.kind(in: resource.properties) else { continue }
      location.visit(resource.properties, at: path) { document, walk in
        places.append(
          PolicyPlace(
            kind: kind, logicalID: logicalID, type: resource.type, path: walk.path, document: document,
            branches: walk.branches, location: resource.location))
      }
    }
    return places
  }
}
