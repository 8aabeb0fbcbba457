/// The checks that remember what they have looked up, one set for all stacks that a worker makes.
struct StackChecks {
  var policies = PolicyDiagnostics()
  /// Nil when nothing is to be validated.
  let schemas: SchemaDiagnostics?

  init(validates: Bool) { schemas = validates ? SchemaDiagnostics() : nil }
}
