public import CrossAccountCloudFormation
internal import CrossAccountIAMPolicy

/// Finds the policy documents of a template: inline, managed, trust and resource policies.
///
/// A document that `Fn::If` chooses is two places, one a branch. Documents that are JSON text are not read, nor
/// are those of services whose policies are no IAM policies, such as AWS IoT's or data protection policies.
public enum PolicyPlaces {
  /// Whether resources of a type hold policy documents.
  public static func areIn(_ type: String) -> Bool { PolicyProperty.ofTypes[type] != nil }

  /// In the order of the template's resources.
  public static func all(in template: Template) -> [PolicyPlace] {
    var places: [PolicyPlace] = []
    for (logicalID, resource) in template.resources {
      guard let properties = PolicyProperty.ofTypes[resource.type] else { continue }
      for property in properties {
        guard let value = resource.properties[property.name] else { continue }
        var path: PropertyPath = "Resources"
        path.append(logicalID)
        path.append("Properties")
        path.append(property.name)
        visit(value, property.steps[...], &path) { document, path in
          let kind = property.kind ?? organizationKind(resource.properties)
          guard let kind else { return }
          places.append(
            PolicyPlace(
              kind: kind, logicalID: logicalID, type: resource.type, path: path, document: document,
              location: resource.location))
        }
      }
    }
    return places
  }

  /// Goes down the steps; every element of a list and every branch of `Fn::If` on the way is one way down.
  private static func visit(
    _ value: Value, _ steps: ArraySlice<String>, _ path: inout PropertyPath,
    _ found: (Value, PropertyPath) -> Void
  ) {
    switch value {
    case .intrinsic(.if(_, let then, let otherwise)):
      for (index, branch) in [(1, then), (2, otherwise)] where branch != .intrinsic(.ref("AWS::NoValue")) {
        path.append("Fn::If")
        path.append(index)
        visit(branch, steps, &path, found)
        path.removeLast()
        path.removeLast()
      }
    case .list(let items) where !steps.isEmpty:
      for (index, item) in items.enumerated() {
        path.append(index)
        visit(item, steps, &path, found)
        path.removeLast()
      }
    default:
      guard let step = steps.first else {
        // Text is left alone: JSON in a string, or the address of a file that packaging reads.
        if value.string == nil { found(value, path) }
        return
      }
      guard let inner = value.object?[step] else { return }
      path.append(step)
      visit(inner, steps.dropFirst(), &path, found)
      path.removeLast()
    }
  }

  /// https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-organizations-policy.html
  private static func organizationKind(_ properties: ValueObject) -> PolicyKind? {
    switch properties["Type"]?.string {
    case "SERVICE_CONTROL_POLICY": .serviceControl
    case "RESOURCE_CONTROL_POLICY": .resourceControl
    default: nil
    }
  }
}
