/// The forms of what `synth explain` prints.
enum ExplainFormat: String, CaseIterable {
  case text
  case json
  /// What `docs/rules.md` is made of.
  case markdown
}
