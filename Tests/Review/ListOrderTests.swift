import CrossAccountCatalogue
import CrossAccountReview
import CrossAccountTestSupport
import Testing

@testable import CrossAccountCloudFormation

@Suite("The order of lists")
struct ListOrderTests {
  @Test("of all types, it means nothing exactly where the schema says so")
  func catalogue() {
    var (unordered, ordered) = (0, 0)
    for type in ResourceCatalogue.shared.typeNames {
      guard let schema = ResourceCatalogue.shared[type] else { continue }
      let properties = schema.schema(schema.properties).properties
      for name in properties.names {
        guard let property = properties[name].map({ schema.schema($0) }), property.types == [.array],
          // Tags are a set whatever the schema says.
          property.allOf.isEmpty, property.anyOf.isEmpty, property.oneOf.isEmpty, property.reference == nil,
          name != "Tags", name != schema.tagProperty?.names.first
        else { continue }
        func template(_ items: [Value]) -> Value {
          ["Resources": ["A": ["Type": .string(type), "Properties": .object([name: .list(items)])]]]
        }
        let change = TemplateDiff(from: template(["b", "a", "c"]), to: template(["c", "b", "a"])).change
        #expect((change == nil) == property.isUnordered, "\(type) \(name)")
        if property.isUnordered { unordered += 1 } else { ordered += 1 }
        #expect(
          TemplateDiff(from: template(["a", "b"]), to: template(["a", "c"])).change != nil, "\(type) \(name)")
      }
    }
    #expect(unordered > 500 && ordered > 500)
  }

  @Test(
    "tags are a set by their keys, other objects are not",
    arguments: [
      ("[{Key: a, Value: 1}, {Key: b, Value: 2}]", "[{Key: b, Value: 2}, {Key: a, Value: 1}]", true),
      ("[{Key: a, Value: 1}, {Key: b, Value: 2}]", "[{Key: b, Value: 1}, {Key: a, Value: 2}]", false),
      ("[{Key: a, Value: 1}]", "[{Key: a, Value: 1}, {Key: a, Value: 1}]", false),
    ])
  func tags(one: String, other: String, isSame: Bool) {
    func template(_ tags: String) -> String {
      "Resources: {A: {Type: 'AWS::SNS::Topic', Properties: {Tags: \(tags)}}}"
    }
    #expect(Cases.changes(template(one), template(other)).isEmpty == isSame)
  }

  @Test(
    "statements and their elements are sets, and an element twice is the same",
    arguments: [
      ("Statement: [S, T]", "Statement: [T, S]"), ("Statement: [S, T]", "Statement: [S, T, S]"),
      ("Statement: [S]", "Statement: S"),
    ])
  func statements(one: String, other: String) {
    func template(_ document: String) -> String {
      let document = document.replacing(
        "S,", with: "{Effect: Allow, Action: [a:A, a:B, a:A], Resource: '*'},"
      ).replacing("S]", with: "{Effect: Allow, Action: [a:B, a:A], Resource: ['*', '*']}]")
        .replacing(": S", with: ": {Effect: Allow, Action: [a:A, a:B], Resource: '*'}")
        .replacing("T", with: "{Effect: Deny, Action: a:C, Resource: '*'}")
      return
        "Resources: {A: {Type: 'AWS::IAM::ManagedPolicy', Properties: {PolicyDocument: {\(document)}}}}"
    }
    let changes = Cases.changes(template(one), template(other))
    #expect(changes.isEmpty && !changes.changesAccess, "\(TextReport(changes).text)")
  }
}
