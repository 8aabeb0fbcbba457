internal import CrossAccountCloudFormation
internal import CrossAccountDiagnostics

/// A reference that a grant writes into a role: what is wrong with it is reported at the grant, since the role's
/// own declaration does not show it.
struct GrantedValue: DeferredValue {
  let value: Value
  let location: SourceLocation

  func resolve(with resolver: any ValueResolver) -> Value {
    guard let resolver = resolver as? StackResolver else { return value.resolved(with: resolver) }
    return resolver.resolve(value, usedBy: ValueUser("the grant"), at: location)
  }

  var identityKey: String { "granted \(value.identityText)" }
}
