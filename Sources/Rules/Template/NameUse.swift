internal import CrossAccountCloudFormation

/// A name that a template refers to, with the place of its use.
struct NameUse {
  enum Kind: Hashable {
    case ref
    case getAtt
    /// A name in the text of `Fn::Sub`, an attribute included.
    case sub
    case dependsOn
    case condition
  }

  var kind: Kind
  var name: String
  var place: TemplatePlace
  var path: PropertyPath

  /// The name without the attribute that `Fn::Sub` writes behind a dot.
  var target: String {
    guard kind == .sub, let dot = name.firstIndex(of: ".") else { return name }
    return String(name[..<dot])
  }

  /// Inside of loops a name holds variables and cannot be looked up.
  var isInsideLoop: Bool { place.section == .loop || path.isInsideLoop }
}
