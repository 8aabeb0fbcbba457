internal import CrossAccountCloudFormation

/// The names that a template's functions can refer to.
struct KnownNames {
  let resources: Set<String>
  let parameters: Set<String>
  let pseudoParameters = PseudoParameter.allCases.map(\.rawValue)
  private let modules: [String]
  private static let mostCandidates = 1_000

  init(_ template: Template) {
    resources = Set(template.resources.keys)
    parameters = Set(template.parameters.keys)
    modules = template.resources.filter { $0.element.type.hasSuffix("::MODULE") }.map(\.key)
  }

  /// A module's resources go by the module's logical ID and their own, with or without a dot between.
  /// https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/module-ref-resources.html
  func isResource(_ name: String) -> Bool {
    resources.contains(name) || modules.contains { name.hasPrefix($0) }
  }

  /// The names to look for one that was probably meant, sorted; of very many only the first.
  func candidates(withParameters: Bool, withResources: Bool = true) -> ArraySlice<String> {
    let names = (withResources ? resources : []).union(withParameters ? parameters : [])
    return names.sorted().prefix(Self.mostCandidates)
  }
}
