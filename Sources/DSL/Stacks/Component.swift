/// A reusable piece of a stack: resources that belong together, with a body like a stack's.
///
/// Keep the resources in `let`s, so that each is made once and can be referred to.
///
/// ```swift
/// struct AuditedAccount: Component {
///   let role = IAM.Role("AuditRole", name: "audit") { Allow("iam:GetAccountSummary", on: "*") }
///   var body: StackContent { role }
/// }
/// ```
public protocol Component: Sendable {
  /// What the component puts into a stack.
  @StackContentBuilder var body: StackContent { get }

  /// Access that comes with the component.
  @GrantBuilder var grants: [Grant] { get }
}

extension Component {
  public var grants: [Grant] { [] }
}
