/// The codes of findings about one subject.
public struct FindingArea: Sendable, Hashable {
  /// Such as `Resource schemas`.
  public let title: String
  /// Sorted by name.
  public let codes: [FindingCode]

  init(_ title: String, _ codes: [FindingCode]) {
    self.title = title
    self.codes = codes.sorted { $0.code < $1.code }
  }

  /// In the order of the documents: from a file's text up to the accounts.
  public static let all: [FindingArea] = [
    .reading, .assemblies, .templateStructure, .templateNames, .templateLimits, .schemaProperties,
    .schemaValues, .resourceChecks, .queues, .intrinsics, .sections, .policyDocuments, .policyElements,
    .policyActions,
    .principals, .access, .functions, .roles, .stacks,
    .references, .grants, .fleets, .packages, .handlers, .output, .deployment, .awsCalls,
  ]
}
