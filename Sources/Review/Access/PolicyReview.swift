internal import CrossAccountAssembly
internal import CrossAccountCloudFormation
internal import CrossAccountIAMPolicy

/// Compares the policies of a resource, statement by statement, and whom they let in.
struct PolicyReview {
  private let principals: PrincipalReview

  /// The two sides of the template that the resources are in.
  init(_ old: PlacedTemplate?, _ new: PlacedTemplate?) { principals = PrincipalReview(old, new) }

  /// - Parameter old: The resource in canonical form; nil for a new one.
  func changes(
    _ logicalID: String, _ old: Value?, _ new: Value?
  ) -> (policies: [PolicyChange], principals: [PrincipalChange]) {
    let before = Self.documents(logicalID, old)
    let after = Self.documents(logicalID, new)
    var changes: [PolicyChange] = []
    for key in Set(before.keys).union(after.keys).sorted() {
      let (a, b) = (before[key], after[key])
      let statements = Self.statements(a?.statements ?? [], b?.statements ?? [])
      if statements.isEmpty { continue }
      changes.append(
        PolicyChange(title: key, isOfResource: (a ?? b)?.isOfResource ?? false, statements: statements))
    }
    let letIn = changes.isEmpty ? [] : principals.changes(Array(before.values), Array(after.values))
    Self.markNeutral(&changes, before, after)
    if let attached = Self.attachments(old, new) { changes.append(attached) }
    return (changes, letIn)
  }

  private static func documents(_ logicalID: String, _ resource: Value?) -> [String: ReviewedDocument] {
    guard let fields = resource?.object, let type = fields["Type"]?.string,
      let properties = fields["Properties"]?.object
    else { return [:] }
    if let statement = AddedStatement.of(resource) {
      return ["resource policy": ReviewedDocument(statements: [statement], isOfResource: true)]
    }
    var documents: [String: ReviewedDocument] = [:]
    func add(_ title: String, _ document: ReviewedDocument) {
      var unique = title
      // Branches of `Fn::If`, and policies of the same name.
      var number = 2
      while documents[unique] != nil {
        unique = "\(title) (\(number))"
        number += 1
      }
      documents[unique] = document
    }
    for place in PolicyPlace.all(of: TemplateResource(type: type, properties: properties), logicalID) {
      add(
        title(place, properties),
        ReviewedDocument(
          place.document, isOfResource: place.kind.namesPrincipals, isTrust: place.kind == .trust))
    }
    if PolicyLocation.all(of: type).isEmpty {
      for (path, document) in PolicyByLooks(properties).found { add(path, ReviewedDocument(document)) }
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
    _ changes: inout [PolicyChange], _ before: [String: ReviewedDocument],
    _ after: [String: ReviewedDocument]
  ) {
    for side in [true, false] where changes.contains(where: { $0.isOfResource == side }) {
      func all(_ documents: [String: ReviewedDocument]) -> Set<Value> {
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
}
