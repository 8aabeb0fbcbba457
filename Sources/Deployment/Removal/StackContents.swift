internal import CrossAccountCatalogue
internal import CrossAccountCloudFormation
internal import CrossAccountYAML

/// What a stack has made, and what becomes of it when the stack is deleted, by the template that it was deployed with:
/// the definitions may say something else by now.
struct StackContents: Sendable {
  struct Item: Sendable {
    /// With the logical IDs of the nested stacks that it is in.
    var path: String
    var type: String
    var physicalID: String
    /// Nil where it is not known.
    var fate: DeletionFate?
    /// What is lost with it; nil for nothing.
    var content: String?
  }

  private(set) var items: [Item] = []
  /// Why it is not known what becomes of some of them.
  private(set) var doubts: [String] = []

  /// Adds a stack's resources.
  ///
  /// - Parameters:
  ///   - template: Nil where it cannot be read.
  ///   - path: Logical IDs of the nested stacks that the stack is in, with a slash after each.
  ///   - failedCreation: Whether the stack was never completed.
  /// - Returns: Those of them that are stacks and will be deleted.
  mutating func add(
    _ resources: [Node], template: Template?, path: String, failedCreation: Bool
  ) -> [Item] {
    var nested: [Item] = []
    if template == nil, !resources.isEmpty {
      let place = path.isEmpty ? "the stack" : "nested stack \(path.dropLast())"
      doubts.append("the template of \(place) cannot be read: what stays is not known")
    }
    for resource in resources {
      let status = resource["ResourceStatus"]?.string ?? ""
      if status == "DELETE_COMPLETE" || status == "DELETE_SKIPPED" { continue }
      let id = resource["LogicalResourceId"]?.string ?? ""
      let type = resource["ResourceType"]?.string ?? ""
      let physicalID = resource["PhysicalResourceId"]?.string ?? ""
      let item = Item(
        path: path + id, type: type, physicalID: physicalID,
        fate: StackContents.fate(of: id, type, template, failedCreation),
        content: StackContents.content(of: type))
      items.append(item)
      if type == "AWS::CloudFormation::Stack", item.fate != .retained, physicalID.hasPrefix("arn:") {
        nested.append(item)
      }
    }
    return nested
  }

  /// Adds that a nested stack cannot be looked into.
  mutating func addDoubt(_ text: String) { doubts.append(text) }

  /// What cannot be made anew and is deleted, or may be.
  var isLossless: Bool {
    doubts.isEmpty && items.allSatisfy { $0.content == nil || $0.fate == .retained || $0.fate == .snapshot }
  }

  /// What is lost first, then what stays, then the rest.
  var lines: [(text: String, style: Dialogue.Style)] {
    let lines = items.map { item -> (rank: Int, text: String, style: Dialogue.Style) in
      let text = "\(item.path)  \(item.type)  \(item.physicalID)"
      switch (item.fate, item.content) {
      case (.deleted, let content?): return (0, "DELETED with \(content)  \(text)", .bad)
      case (nil, let content?): return (1, "perhaps DELETED with \(content)  \(text)", .bad)
      case (.snapshot, _): return (2, "deleted after a snapshot, which stays  \(text)", .warning)
      case (.retained, _): return (3, "stays  \(text)", .plain)
      case (.deleted, nil): return (4, "- \(text)", .plain)
      case (nil, nil): return (4, "- perhaps \(text)", .plain)
      }
    }
    return doubts.map { ($0, .warning) }
      + lines.sorted { ($0.rank, $0.text) < ($1.rank, $1.text) }.map { ($0.text, $0.style) }
  }

  private static func content(of type: String) -> String? {
    type == "AWS::CloudFormation::StackSet" ? "the stacks of its accounts" : StatefulTypes.content(of: type)
  }

  private static func fate(
    of id: String, _ type: String, _ template: Template?, _ failedCreation: Bool
  ) -> DeletionFate? {
    guard let template else { return nil }
    // A resource that has left the template is one that CloudFormation could not delete yet.
    guard let resource = template.resources[id] else { return template.isPartial ? nil : .deleted }
    let policy = resource.attributes.deletionPolicy?.box.value
    if failedCreation, policy == "RetainExceptOnCreate" { return nil }
    return DeletionFate(policy, type: type, properties: resource.properties)
  }
}

extension Template {
  /// Whether it may have resources under names that do not stand in it.
  fileprivate var isPartial: Bool { !transforms.isEmpty || !loops.isEmpty || !sectionTransforms.isEmpty }
}
