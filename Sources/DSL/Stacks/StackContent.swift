/// What stands in the body of a stack or a component, by the sections of a template.
public struct StackContent: Sendable {
  /// What few parts of a stack have.
  private struct Others {
    var parameters: [Parameter] = []
    var outputs: [Output] = []
    var rules: [NamedElement<Rule>] = []
    var mappings: [NamedElement<Value>] = []
    var conditions: [NamedElement<Value>] = []
    var transforms: [Value] = []
    var metadata: [NamedElement<Value>] = []
    var loops: [ForEach] = []
    var hooks: [NamedElement<Value>] = []
    var grants: [Grant] = []
    var oncePerAccount: [StackContent] = []

    var isEmpty: Bool {
      parameters.isEmpty && outputs.isEmpty && rules.isEmpty && mappings.isEmpty && conditions.isEmpty
        && transforms.isEmpty && metadata.isEmpty && loops.isEmpty && hooks.isEmpty && grants.isEmpty
        && oncePerAccount.isEmpty
    }
  }

  /// Most parts are resources, one by one, and all are copied often: so one reference, or none.
  private indirect enum Storage {
    case none
    case some(Others)
  }

  /// The resources, in the order of their declarations.
  public var resources: [ResourceDeclaration] = []
  private var storage = Storage.none

  /// Nothing yet.
  public init() {}

  private var others: Others {
    get { if case .some(let others) = storage { others } else { Others() } }
    set { storage = newValue.isEmpty ? .none : .some(newValue) }
  }

  /// The template's parameters.
  public var parameters: [Parameter] {
    get { others.parameters }
    set { others.parameters = newValue }
  }

  /// Its outputs, exported ones included.
  public var outputs: [Output] {
    get { others.outputs }
    set { others.outputs = newValue }
  }

  /// Its rules about parameters.
  public var rules: [NamedElement<Rule>] {
    get { others.rules }
    set { others.rules = newValue }
  }

  /// Its mappings.
  public var mappings: [NamedElement<Value>] {
    get { others.mappings }
    set { others.mappings = newValue }
  }

  /// Its conditions.
  public var conditions: [NamedElement<Value>] {
    get { others.conditions }
    set { others.conditions = newValue }
  }

  /// Its macros: names, or objects with a name and parameters.
  public var transforms: [Value] {
    get { others.transforms }
    set { others.transforms = newValue }
  }

  /// The entries of its metadata.
  public var metadata: [NamedElement<Value>] {
    get { others.metadata }
    set { others.metadata = newValue }
  }

  /// Its `Fn::ForEach` loops over resources.
  public var loops: [ForEach] {
    get { others.loops }
    set { others.loops = newValue }
  }

  /// Its sections of hooks.
  public var hooks: [NamedElement<Value>] {
    get { others.hooks }
    set { others.hooks = newValue }
  }

  /// The grants that come with components.
  public var grants: [Grant] {
    get { others.grants }
    set { others.grants = newValue }
  }

  /// What a stack in several regions has in the first of them only.
  public var oncePerAccount: [StackContent] {
    get { others.oncePerAccount }
    set { others.oncePerAccount = newValue }
  }

  /// The grants, those that come with what is made once per account included.
  public var allGrants: [Grant] {
    oncePerAccount.isEmpty ? grants : grants + oncePerAccount.flatMap(\.allGrants)
  }

  mutating func append(_ other: StackContent) {
    resources += other.resources
    guard case .some(let other) = other.storage else { return }
    var others = others
    // Else each list would be copied for being added to, and many parts would take time by their square.
    storage = .none
    defer { self.others = others }
    others.parameters += other.parameters
    others.outputs += other.outputs
    others.rules += other.rules
    others.mappings += other.mappings
    others.conditions += other.conditions
    // A macro that two parts of a stack need is applied once.
    for transform in other.transforms where !others.transforms.contains(transform) {
      others.transforms.append(transform)
    }
    others.metadata += other.metadata
    others.loops += other.loops
    others.hooks += other.hooks
    others.grants += other.grants
    others.oncePerAccount += other.oncePerAccount
  }
}
