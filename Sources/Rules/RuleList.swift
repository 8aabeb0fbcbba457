package import CrossAccountAssembly

/// Every rule there is, in the order in which they are asked. Another rule is one more line.
package enum RuleList {
  /// Asked of each template by itself.
  package static let ofTemplates: [any TemplateRule.Type] = [
    FormatVersionRule.self,
    LogicalIDRule.self,
    LimitRule.self,
    ParameterRule.self,
    MappingRule.self,
    ConditionShapeRule.self,
    OutputValueRule.self,
    FunctionRule.self,
    DanglingNameRule.self,
    DanglingConditionRule.self,
    MapLookupRule.self,
    CircularDependencyRule.self,
    ExportNameRule.self,
    DeletionPolicyRule.self,
    UnusedNameRule.self,
    LanguageExtensionsRule.self,
    DeferredValueRule.self,
    NullValueRule.self,
    EnvironmentRule.self,
    FunctionCodeRule.self,
    FunctionLimitRule.self,
    FunctionRuntimeRule.self,
    QueueTimeoutRule.self,
    TableKeyRule.self,
    FifoNameRule.self,
    ScheduleRule.self,
    SubnetRangeRule.self,
    HandlerFormatRule.self,
    EmptyTrustRule.self,
    RoleNameRule.self,
    ManagedPolicyCountRule.self,
    SessionDurationRule.self,
    PolicySizeRule.self,
    PolicyDocumentRule.self,
  ]

  /// Asked last: what a rule above has said more about is not said again.
  package static let general: any TemplateRule.Type = SchemaRule.self

  /// Asked of templates together.
  package static func ofAssembly(_ index: AssemblyIndex) -> [any AssemblyRule] {
    [
      RepeatedRoleNameRule(index), RepeatedExportRule(index), TrustPairRule(index),
      BroadAccessRule(index: index),
    ]
  }

  /// The codes of all findings that rules report.
  package static var codes: Set<String> {
    Set(
      TemplateSizeRule.codes + ofTemplates.flatMap { $0.codes } + general.codes
        + ofAssembly(AssemblyIndex([])).flatMap { type(of: $0).codes })
  }
}
