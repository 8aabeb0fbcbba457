internal import CrossAccountCloudFormation
internal import CrossAccountDiagnostics
internal import CrossAccountIAMPolicy
internal import CrossAccountSystem

/// What `--account NAME=ID` or `NAME=ID/REGION` says about templates without a manifest.
public struct AccountAssignments: Sendable {
  /// By the name or path of a template.
  private var accounts: [String: (id: String, region: Region?)] = [:]

  public init() {}

  /// - Parameter texts: `NAME=ID` or `NAME=ID/REGION`.
  public init(_ texts: [String]) throws(AssemblyError) {
    for text in texts {
      let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
      let place = parts.last?.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false) ?? []
      guard parts.count == 2, let id = place.first, ARNParts.isAccountID(id),
        place.count == 1 || !place[1].isEmpty
      else {
        throw AssemblyError("--account takes NAME=ID or NAME=ID/REGION with a twelve-digit ID, not '\(text)'")
      }
      accounts[parts[0]] = (String(id), place.count == 2 ? Region(rawValue: String(place[1])) : nil)
    }
  }

  public var isEmpty: Bool { accounts.isEmpty }

  /// Puts what was said about a template into its place.
  ///
  /// - Parameter names: Those that the template goes by.
  func apply(to place: inout Place, _ names: [String]) {
    for name in names {
      guard let given = accounts[name] else { continue }
      place.account = given.id
      guard let region = given.region else { continue }
      place.region = region
      place.partition = region.partition
    }
  }

  /// Refuses names that none of the templates goes by. A template may be on one side of a comparison only.
  func check(_ assemblies: [Assembly]) throws(AssemblyError) {
    // The template may be in a file that cannot be read: that has a finding already, and ends the run.
    guard !isEmpty, assemblies.allSatisfy(\.unreadable.isEmpty) else { return }
    let templates = assemblies.flatMap(\.templates)
    let names = Set(
      templates.flatMap { placed in
        [placed.place.id, Paths.name(of: placed.path), placed.path]
          + (placed.document.map { [$0.file] } ?? [])
      })
    guard let stray = accounts.keys.sorted().first(where: { !names.contains($0) }) else { return }
    let shown = templates.map(\.place.id)
    throw AssemblyError(
      "--account: no template is named '\(stray)'\(Spelling.suggestion(for: stray, among: shown))")
  }
}
