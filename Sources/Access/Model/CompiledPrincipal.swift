internal import CrossAccountIAMPolicy

/// A principal's policies, taken apart.
struct CompiledPrincipal: Sendable {
  var identity: [Policy]
  var boundary: Policy?
  var trust: Policy?
}
