/// A property that can be set.
struct PropertyModel {
  /// As in a template.
  let name: String
  let type: TypeReference
  let isRequired: Bool
  var facts: PropertyFacts
}
