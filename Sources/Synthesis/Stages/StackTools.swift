internal import CrossAccountAccess
internal import CrossAccountAssembly
internal import CrossAccountCloudFormation

/// What remembers the stacks made before: the checks and the writer, one set for all stacks that a worker makes.
struct StackTools {
  let values = SharedValues()
  var writer = TemplateWriter()
  var texts = GeneratedTexts()
  var excerpts = ExcerptReader()
  var policies = PolicyDiagnostics()
  /// Nil when nothing is to be validated.
  let schemas: SchemaDiagnostics?

  init(validates: Bool) { schemas = validates ? SchemaDiagnostics() : nil }
}
