public import CloudFormation

/// What a stack is made of, in the order it was placed.
public struct StackContent: Sendable {
  public var resources: [ResourceDeclaration] = []
  public var parameters: [Parameter] = []
  public var outputs: [Output] = []
  public var rules: [NamedElement<Rule>] = []
  public var mappings: [NamedElement<Value>] = []
  public var conditions: [NamedElement<Value>] = []
  public var transforms: [Value] = []
  public var metadata: [NamedElement<Value>] = []
  public var loops: [ForEach] = []
  public var hooks: [NamedElement<Value>] = []
  public var grants: [Grant] = []
  /// What a stack in several regions has in the first of them only.
  public var oncePerAccount: [StackContent] = []

  public init() {}

  /// The grants, those that come with what is made once per account included.
  public var allGrants: [Grant] {
    oncePerAccount.isEmpty ? grants : grants + oncePerAccount.flatMap(\.allGrants)
  }

  mutating func append(_ other: StackContent) {
    resources += other.resources
    // Most of what is put together is resources, one by one.
    if other.hasOnlyResources { return }
    parameters += other.parameters
    outputs += other.outputs
    rules += other.rules
    mappings += other.mappings
    conditions += other.conditions
    // A macro that two parts of a stack need is applied once.
    for transform in other.transforms where !transforms.contains(transform) { transforms.append(transform) }
    metadata += other.metadata
    loops += other.loops
    hooks += other.hooks
    grants += other.grants
    oncePerAccount += other.oncePerAccount
  }

  private var hasOnlyResources: Bool {
    parameters.isEmpty && outputs.isEmpty && rules.isEmpty && mappings.isEmpty && conditions.isEmpty
      && transforms.isEmpty && metadata.isEmpty && loops.isEmpty && hooks.isEmpty && grants.isEmpty
      && oncePerAccount.isEmpty
  }
}
