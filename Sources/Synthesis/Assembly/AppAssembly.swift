/// An app's templates, packages and the order to deploy them in.
public struct AppAssembly: Sendable {
  public var name: String
  public var stacks: [StackAssembly]
  public var packages: [PackageAssembly]
  /// In the order to deploy; stacks without a reason to wait keep the order in which they are written.
  public var deployOrder: [DeployStep]
  public var grants: [GrantAssembly] = []

  /// A stack of the app by its ID.
  public func stack(_ id: String) -> StackAssembly? { stacks.first { $0.id == id } }
}
