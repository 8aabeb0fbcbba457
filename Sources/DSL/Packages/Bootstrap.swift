internal import CrossAccountDiagnostics

/// What an account needs before a function can be deployed to it: the bucket for packages.
///
/// ```swift
/// static var apps: [any App] {
///   Bootstrap([home])
///   CrossAccountLambda()
/// }
/// ```
///
/// `swift run synth bootstrap` deploys it, once for each account and region that has functions. The bucket is kept when
/// its stack is deleted, and so are all archives that are in use: only versions that were replaced or removed go.
public struct Bootstrap: App {
  /// How objects are encrypted at rest.
  public enum Encryption: Sendable, Hashable {
    /// By keys that S3 manages (SSE-S3).
    case s3
    /// By a key of the account, which the stack makes (SSE-KMS).
    case key
  }

  let accounts: [Account]
  let encryption: Encryption
  let organization: String?
  let days: Int
  let location: SourceLocation

  /// - Parameters:
  ///   - accounts: Each gets a bucket in its region, which ``PackageBucket`` names.
  ///   - organization: The ID of the organization, such as `o-a1b2c3d4e5`, whose accounts may read what is in the
  ///     bucket; nil for the account alone.
  ///   - days: How long a version that was replaced or removed is kept.
  public init(
    _ accounts: [Account], encryption: Encryption = .s3, readableBy organization: String? = nil,
    keepingOldVersionsFor days: Int = 90, file: String = #filePath, line: Int = #line, column: Int = #column
  ) {
    self.accounts = accounts
    self.encryption = encryption
    self.organization = organization
    self.days = days
    location = SourceLocation(file: file, line: line, column: column)
  }

  /// A stack for each account: its bucket, and the key where one is asked for.
  public var stacks: [Stack] {
    for account in accounts {
      // One name for all packages of Swift that deploy to the account: they share the bucket.
      Stack(
        account.name, in: account, name: "synth-bootstrap", file: location.file, line: location.line,
        column: location.column
      ) {
        PackageStore(account: account, encryption: encryption, organization: organization, days: days)
      }
    }
  }
}
