internal import CrossAccountAccess
internal import CrossAccountAssembly
internal import CrossAccountCloudFormation
internal import CrossAccountRules

/// What remembers the stacks made before: the rules and the writer, one set for all stacks that a worker makes.
struct StackTools {
  let values = SharedValues()
  var writer = TemplateWriter()
  var texts = GeneratedTexts()
  var excerpts = ExcerptReader()
  var rules: RuleRunner

  init(validates: Bool) { rules = RuleRunner(checksSchemas: validates) }
}
