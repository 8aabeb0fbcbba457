public import CloudFormation

/// What a stack is made of, in the order it was placed.
public struct StackContent: Sendable {
  public var resources: [ResourceDeclaration] = []
  public var parameters: [Parameter] = []
  public var outputs: [Output] = []
  public var rules: [(name: String, rule: Rule)] = []
  public var mappings: ValueObject = [:]
  public var conditions: [(name: String, value: Value)] = []
  public var transforms: [Value] = []
  public var metadata: ValueObject = [:]
  public var loops: [ForEach] = []
  public var hooks: Value?
  public var grants: [Grant] = []

  public init() {}

  mutating func append(_ other: StackContent) {
    resources += other.resources
    parameters += other.parameters
    outputs += other.outputs
    rules += other.rules
    for entry in other.mappings.entries { mappings[entry.key] = entry.value }
    conditions += other.conditions
    transforms += other.transforms
    for entry in other.metadata.entries { metadata[entry.key] = entry.value }
    loops += other.loops
    hooks = other.hooks ?? hooks
    grants += other.grants
  }
}
