internal import CrossAccountAssembly
internal import CrossAccountCloudFormation

/// A name is exported once in an account and region, whichever stack exports it.
///
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-cfn-stack-exports.html
struct RepeatedExportRule: AssemblyRule {
  static let codes = ["export-name-twice"]

  private let templates: [PlacedTemplate]
  /// The first template that exports each name, with the name of the output.
  private let known: [String: (position: Int, output: String)]

  init(_ index: AssemblyIndex) {
    templates = index.templates
    var known: [String: (position: Int, output: String)] = [:]
    for position in templates.indices {
      for (output, name) in Self.exports(templates[position]) {
        let key = Self.key(name, templates[position])
        if known[key] == nil { known[key] = (position, output) }
      }
    }
    self.known = known
  }

  func findings(in position: Int) -> [TemplateFinding] {
    let placed = templates[position]
    guard placed.place.account != nil, placed.place.region != nil else { return [] }
    return Self.exports(placed).compactMap { output, name in
      // Two of one template are a finding about that template.
      guard let first = known[Self.key(name, placed)], first.position != position else { return nil }
      return .error(
        "export-name-twice",
        "output \(output) of stack \(placed.place.id) exports the name '\(name)' that stack "
          + "\(templates[first.position].place.id) exports; a name is exported once in an account and region",
        at: Self.path(output),
        notes: [
          .init("output \(first.output) exports it here", at: Self.path(first.output), in: first.position)
        ])
    }
  }

  private static func exports(_ placed: PlacedTemplate) -> [(output: String, name: String)] {
    placed.template.outputs.compactMap { name, output in
      output.condition == nil ? output.export?.string.map { (name, $0) } : nil
    }
  }

  private static func path(_ output: String) -> PropertyPath {
    PropertyPath([.key("Outputs"), .key(output), .key("Export"), .key("Name")])
  }

  private static func key(_ name: String, _ placed: PlacedTemplate) -> String {
    "\(placed.place.accountText) \(placed.place.region?.rawValue ?? "") \(name)"
  }
}
