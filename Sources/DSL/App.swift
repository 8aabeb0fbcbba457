/// Infrastructure that belongs together: stacks in one or more accounts, and the access between them.
///
/// ```swift
/// struct Reports: App {
///   let home = Account("111111111111", name: "home", region: .usEast1)
///   let bucket = Resource("AWS::S3::Bucket", "Reports")
///
///   var stacks: [Stack] {
///     Stack("home", in: home) { bucket }
///   }
/// }
/// ```
public protocol App: Sendable {
  /// Names the folder under `templates/` and begins the names of the stacks; by default the type's name.
  var name: String { get }

  /// The app's stacks, each in an account or a group of them.
  @StackListBuilder var stacks: [Stack] { get }

  /// Access between the accounts. Components bring grants of their own.
  @GrantBuilder var grants: [Grant] { get }
}

extension App {
  public var name: String { String(describing: Self.self) }

  public var grants: [Grant] { [] }
}
