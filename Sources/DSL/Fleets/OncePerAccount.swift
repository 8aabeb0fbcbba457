/// Resources of a stack in several regions that are made in the first of them only, such as named IAM roles.
///
/// ```swift
/// Stack("audit", in: home, regions: [.usEast1, .euCentral1]) {
///   OncePerAccount { auditRole }
///   queue
/// }
/// ```
public struct OncePerAccount: StackElement {
  private let content: StackContent

  public init(@StackContentBuilder _ content: () -> StackContent) { self.content = content() }

  public func add(to content: inout StackContent) { content.oncePerAccount.append(self.content) }
}
