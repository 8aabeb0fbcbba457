internal import CrossAccountAssembly
internal import CrossAccountCloudFormation
internal import CrossAccountDiagnostics

/// What came of one stack by itself, before it is held against the others.
struct StackPart: Sendable {
  let template: Template
  let text: GeneratedText
  /// Why there is no text.
  let fault: Diagnostic?
  /// Nil when no grant is to be proven.
  let excerpt: StackExcerpt?
  let packages: [SynthesizedPackage]
  /// Of the build, and of the checks of the whole template.
  let findings: [Diagnostic]
  let roles: RoleCheck
  let policyFindings: [Diagnostic]
  let schemaFindings: [TemplateFinding]
  let sizeFindings: [Diagnostic]
  let capabilities: [Capability]
  let budgets: [Budget]
}
