internal import CrossAccountCatalogue
internal import CrossAccountYAML

/// A resource's change, as a change set reports it.
package struct ResourceChange: Sendable, Hashable {
  package enum Action: String, Sendable {
    case add = "Add"
    case modify = "Modify"
    case remove = "Remove"
    case other
  }

  /// Whether the resource is re-created and the old one removed.
  package enum Replacement: String, Sendable {
    case always = "True"
    case never = "False"
    case maybe = "Conditional"
  }

  package var action: Action
  package var logicalID: String
  package var type: String
  package var replacement: Replacement
  /// Names of the properties that change, and those that make a replacement.
  package var properties: [String]
  var replacingProperties: [String]

  /// Nil for what is not a resource.
  init?(_ node: Node) {
    guard let change = node["ResourceChange"] else { return nil }
    action = Action(rawValue: change["Action"]?.string ?? "") ?? .other
    logicalID = change["LogicalResourceId"]?.string ?? ""
    type = change["ResourceType"]?.string ?? ""
    replacement = Replacement(rawValue: change["Replacement"]?.string ?? "") ?? .never
    properties = []
    replacingProperties = []
    for detail in change["Details"]?.items ?? [] {
      let target = detail["Target"]
      let name = target?["Name"]?.string ?? target?["Attribute"]?.string ?? ""
      if name.isEmpty { continue }
      if !properties.contains(name) { properties.append(name) }
      if let need = target?["RequiresRecreation"]?.string, need != "Never",
        !replacingProperties.contains(name)
      {
        replacingProperties.append(name)
      }
    }
  }

  /// A resource of a stack that is not there yet.
  init(adding logicalID: String, type: String) {
    action = .add
    self.logicalID = logicalID
    self.type = type
    replacement = .never
    properties = []
    replacingProperties = []
  }

  var isReplacement: Bool { action == .modify && replacement != .never }

  /// Whether it decides who may do what.
  var isAccess: Bool {
    type.hasPrefix("AWS::IAM::") || type.hasSuffix("Policy") || type.hasSuffix("Permission")
      || type == "AWS::KMS::Key" || type == "AWS::KMS::Grant"
  }

  /// Replacements first, then access, then the rest: what a reader must not miss.
  var rank: Int {
    isReplacement ? 0 : action == .remove && StatefulTypes.content(of: type) != nil ? 0 : isAccess ? 1 : 2
  }

  /// A sign and what it does.
  var text: String {
    var notes: [String] = []
    if isReplacement {
      let why =
        replacingProperties.isEmpty ? "" : " because of \(replacingProperties.joined(separator: ", "))"
      notes.append((replacement == .always ? "replaced" : "may be replaced") + why)
    } else if action == .modify, !properties.isEmpty {
      notes.append(properties.joined(separator: ", "))
    }
    if isAccess { notes.append("access") }
    if isReplacement || action == .remove, let content = StatefulTypes.content(of: type) {
      notes.append("holds \(content)")
    }
    let sign =
      switch action {
      case .add: "+"
      case .remove: "-"
      case .modify, .other: isReplacement ? "!" : "~"
      }
    return "\(sign) \(logicalID)  \(type)" + (notes.isEmpty ? "" : "  (\(notes.joined(separator: "; ")))")
  }
}
