/// An action as the catalogue keeps it.
struct ActionDefinition: Sendable {
  let name: String
  /// `R`, `W`, `L`, `T`, `P`, or `?` where only its name is known.
  let level: String
  /// Whether the action needs a resource of the type, by the type's name.
  var resourceTypes: [String: Bool] = [:]
  var conditionKeys: Set<String> = []
  var dependentActions: Set<String> = []
}
