internal import CrossAccountCloudFormation
internal import CrossAccountDiagnostics

/// A table defines the attributes of its keys and indexes, and no others.
///
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dynamodb-table.html
struct TableKeyRule: TemplateRule {
  static let codes = ["table-key"]

  func findings(in subject: RuleSubject) -> [TemplateFinding] {
    subject.template.resources.flatMap { logicalID, resource -> [TemplateFinding] in
      guard resource.type == "AWS::DynamoDB::Table" || resource.type == "AWS::DynamoDB::GlobalTable" else {
        return []
      }
      return check(resource.properties, logicalID)
    }
  }

  private struct Key {
    let name: String
    let path: PropertyPath
  }

  private func check(_ properties: ValueObject, _ logicalID: String) -> [TemplateFinding] {
    // What a function hides may be any attribute.
    guard let defined = names(properties["AttributeDefinitions"], ["AttributeDefinitions"], logicalID),
      var keys = names(properties["KeySchema"], ["KeySchema"], logicalID)
    else { return [] }
    for kind in ["GlobalSecondaryIndexes", "LocalSecondaryIndexes"] {
      guard let indexes = properties[kind] else { continue }
      guard let items = indexes.list else { return [] }
      for (number, index) in items.enumerated() {
        let path = PropertyPath.property([kind], of: logicalID).appending(.index(number), .key("KeySchema"))
        guard let index = index.object, let named = names(index["KeySchema"], at: path) else { return [] }
        keys += named
      }
    }
    let known = Set(defined.map(\.name))
    let used = Set(keys.map(\.name))
    var told: Set<String> = []
    return keys.filter { !known.contains($0.name) && told.insert($0.name).inserted }.map { key in
      let hint = Spelling.suggestion(for: key.name, among: known.sorted())
      return .error(
        "table-key", "table \(logicalID): the key '\(key.name)' is not among its AttributeDefinitions\(hint)",
        at: key.path)
    }
      + defined.filter { !used.contains($0.name) }.map { attribute in
        .error(
          "table-key",
          "table \(logicalID): the attribute '\(attribute.name)' is in no key; DynamoDB takes definitions of keys only",
          at: attribute.path)
      }
  }

  private func names(_ value: Value?, _ property: [String], _ logicalID: String) -> [Key]? {
    names(value, at: .property(property, of: logicalID))
  }

  /// Nil where a name is not known.
  private func names(_ value: Value?, at path: PropertyPath) -> [Key]? {
    guard let items = value?.list else { return nil }
    var keys: [Key] = []
    for (index, item) in items.enumerated() {
      guard let name = item.object?["AttributeName"]?.string, !name.isDynamicReference else { return nil }
      keys.append(Key(name: name, path: path.appending(.index(index), .key("AttributeName"))))
    }
    return keys
  }
}
