internal import CrossAccountCloudFormation
internal import CrossAccountIAMPolicy

/// Compares the policies of a resource, statement by statement.
enum PolicyReview {
  /// - Parameters:
  ///   - old: The resource in canonical form; nil for a new one.
  static func changes(_ logicalID: String, _ old: Value?, _ new: Value?) -> [PolicyChange] {
    let type = (new ?? old)?.object?["Type"]?.string ?? ""
    if type == "AWS::Lambda::Permission" { return permission(old, new) }
    let before = documents(logicalID, old)
    let after = documents(logicalID, new)
    var changes: [PolicyChange] = []
    for key in Set(before.keys).union(after.keys).sorted() {
      let (a, b) = (before[key], after[key])
      let statements = self.statements(a?.statements ?? [], b?.statements ?? [])
      if statements.isEmpty { continue }
      changes.append(
        PolicyChange(title: key, isOfResource: (a ?? b)?.isOfResource ?? false, statements: statements))
    }
    markNeutral(&changes, before, after)
    if let attached = attachments(old, new) { changes.append(attached) }
    return changes
  }

  private struct Document {
    var statements: [Value]
    var isOfResource: Bool
  }

  private static func documents(_ logicalID: String, _ resource: Value?) -> [String: Document] {
    guard let fields = resource?.object, let type = fields["Type"]?.string,
      let properties = fields["Properties"]?.object
    else { return [:] }
    var documents: [String: Document] = [:]
    for place in PolicyPlace.all(of: TemplateResource(type: type, properties: properties), logicalID) {
      let statements = place.document.object?["Statement"].map { $0.list ?? [$0] } ?? [place.document]
      let isOfResource = place.kind.namesPrincipals
      var title = title(place, properties)
      // Branches of `Fn::If`, and policies of the same name.
      var number = 2
      while documents[title] != nil {
        title = "\(self.title(place, properties)) (\(number))"
        number += 1
      }
      documents[title] = Document(statements: statements, isOfResource: isOfResource)
    }
    return documents
  }

  private static func title(_ place: PolicyPlace, _ properties: ValueObject) -> String {
    if place.kind == .trust { return "trust policy" }
    let steps = place.path.steps.dropFirst(3)
    if case .key("Policies")? = steps.first, case .index(let index)? = steps.dropFirst().first,
      let name = properties["Policies"]?.list?[index].object?["PolicyName"]
    {
      return "inline policy \(ValueText.inline(name))"
    }
    return place.kind.rawValue
  }

  private static func statements(_ old: [Value], _ new: [Value]) -> [PolicyChange.StatementChange] {
    ListDiffer(old, new).items.compactMap { item in
      if item.old != nil, item.new != nil, item.change == nil { return nil }
      return .init(old: item.old.map { old[$0] }, new: item.new.map { new[$0] })
    }
  }

  /// Statements that only moved to another policy, or have another name, change no permission.
  private static func markNeutral(
    _ changes: inout [PolicyChange], _ before: [String: Document], _ after: [String: Document]
  ) {
    for side in [true, false] where changes.contains(where: { $0.isOfResource == side }) {
      func all(_ documents: [String: Document]) -> Set<Value> {
        Set(documents.values.filter { $0.isOfResource == side }.flatMap(\.statements).map(unnamed))
      }
      guard all(before) == all(after) else { continue }
      for index in changes.indices where changes[index].isOfResource == side {
        changes[index].isNeutral = true
      }
    }
  }

  private static func unnamed(_ statement: Value) -> Value {
    guard var fields = statement.object else { return statement }
    fields["Sid"] = nil
    return .object(fields)
  }

  /// https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-permission.html
  private static func permission(_ old: Value?, _ new: Value?) -> [PolicyChange] {
    func statement(_ resource: Value?) -> Value? {
      guard let properties = resource?.object?["Properties"]?.object else { return nil }
      var fields: ValueObject = ["Effect": "Allow"]
      fields["Principal"] = properties["Principal"].map { ["AWS": .list([$0])] }
      fields["Action"] = properties["Action"].map { .list([$0]) }
      fields["Resource"] = properties["FunctionName"].map { .list([$0]) }
      var conditions: ValueObject = [:]
      for (name, key) in [
        ("SourceArn", "aws:SourceArn"), ("SourceAccount", "aws:SourceAccount"),
        ("PrincipalOrgID", "aws:PrincipalOrgID"), ("FunctionUrlAuthType", "lambda:FunctionUrlAuthType"),
      ] { conditions[key] = properties[name].map { .list([$0]) } }
      if !conditions.isEmpty { fields["Condition"] = ["ArnLike": .object(conditions)] }
      return .object(fields)
    }
    let (a, b) = (statement(old), statement(new))
    if a == b { return [] }
    return [
      PolicyChange(
        title: "resource policy", isOfResource: true, statements: [.init(old: a, new: b)])
    ]
  }
}
