/// A type of resource that actions of a service apply to.
struct ResourceTypeDefinition: Sendable {
  let name: String
  /// With `${Variable}` for what differs, `*` where only that something follows is known.
  var arns: [String]
  var conditionKeys: Set<String> = []
}
