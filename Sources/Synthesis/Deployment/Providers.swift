internal import CrossAccount
internal import CrossAccountCloudFormation

/// What an app's stacks give each other: roles to be trusted, and exported values.
struct Providers {
  /// For each role's ARN the stack that makes it.
  private(set) var roles: [String: (stack: String, role: String)] = [:]
  private var exports: [String: String] = [:]

  init(_ stacks: [StackAssembly]) {
    for stack in stacks {
      for (arn, name) in TrustedRoles.provided(by: stack) where roles[arn] == nil {
        roles[arn] = (stack.id, name)
      }
      for name in stack.template.outputs.compactMap({ $0.element.export?.string }) {
        let key = Providers.key(name, stack)
        exports[key] = exports[key] ?? stack.id
      }
    }
  }

  /// The stack whose export the other one gets under this name: one of the same account and region.
  func exporter(of name: String, for stack: StackAssembly) -> String? { exports[Providers.key(name, stack)] }

  private static func key(_ name: String, _ stack: StackAssembly) -> String {
    "\(stack.account.id) \(stack.region.rawValue) \(name)"
  }
}
