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

  /// The resources, components and other elements that only the first region gets.
  public init(@StackContentBuilder _ content: () -> StackContent) { self.content = content() }

  /// Puts the content aside, for the first of the stack's regions.
  public func add(to content: inout StackContent) { content.oncePerAccount.append(self.content) }
}
