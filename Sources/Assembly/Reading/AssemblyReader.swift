internal import CrossAccountCloudFormation
internal import CrossAccountDiagnostics
internal import CrossAccountSystem
internal import CrossAccountYAML

/// Reads assemblies: from files and folders, from a revision of a git repository, from texts.
///
/// A `manifest.json` beside a template says where it is deployed; else `--account` does; else it is not known, and
/// nothing is concluded about other accounts.
public struct AssemblyReader: Sendable {
  /// The folder that paths are named from.
  let current: String
  let accounts: AccountAssignments

  public init(from current: String, accounts: AccountAssignments = AccountAssignments()) {
    self.current = current
    self.accounts = accounts
  }

  /// The templates below folders, and of files.
  ///
  /// - Throws: Where `--account` names a template that is not there.
  public func read(paths: [String]) throws(AssemblyError) -> Assembly {
    let assembly = found(paths)
    try accounts.check([assembly])
    return assembly
  }

  /// The templates below folders, and of files, whichever names `--account` has.
  func found(_ paths: [String]) -> Assembly {
    let found = TemplateFolder(paths, from: current)
    var assembly = read(paths.joined(separator: " "), found.sources)
    assembly.unreadable = found.unreadable + assembly.unreadable
    assembly.notes = found.notes + assembly.notes
    // Whoever looks at nothing would find nothing.
    let looked = Set(assembly.templates.compactMap { $0.document?.file })
      .union(assembly.unreadable.compactMap { $0.location?.file })
    for folder in found.folders
    where !found.sources[folder.sources].contains(where: { looked.contains($0.shown) }) {
      assembly.refuse(empty: folder.path)
    }
    return assembly
  }

  /// Texts that are at hand. Names that `--account` has and no template goes by are left to the caller.
  ///
  /// - Parameter known: Templates that were read before; equal files of it are not parsed again.
  public func read(
    _ label: String, _ sources: [TemplateSource], beside known: Assembly? = nil
  ) -> Assembly {
    var manifests: [String: Manifest] = [:]
    var rest: [TemplateSource] = []
    var unreadable: [Diagnostic] = []
    for source in sources {
      guard Paths.name(of: source.path) == Manifest.fileName else {
        rest.append(source)
        continue
      }
      switch AssemblyReader.manifest(source) {
      case .success(let manifest?): manifests[Paths.parent(of: source.path) ?? ""] = manifest
      case .success(nil): rest.append(source)
      case .failure(let fault): unreadable.append(fault.diagnostic)
      }
    }
    let old = Dictionary(
      (known?.templates ?? []).compactMap { placed in placed.document.map { (placed.path, $0) } }
    ) { first, _ in first }
    let texts = Workers.map(rest) { source -> TemplateText in
      if let same = old[source.path], Bytes.areEqual(same.bytes, source.bytes) { return .template(same) }
      return TemplateText(source.bytes, file: source.shown)
    }
    var templates: [PlacedTemplate] = []
    var notes: [Diagnostic] = []
    for (source, text) in zip(rest, texts) {
      let start = SourceLocation(file: source.shown, line: 1, column: 1)
      switch text {
      case .template(let document):
        let record = manifests[Paths.parent(of: source.path) ?? ""]?
          .record(ofTemplate: Paths.name(of: source.path))
        var placed = PlacedTemplate(
          place(source, record?.place), path: source.path, template: document.template, document: document,
          location: start)
        record?.accepted.apply(to: &placed.template)
        templates.append(placed)
      case .other(let reason) where source.isNamed:
        unreadable.append(
          .error("no-template", "the file is not a CloudFormation template: \(reason)", at: start))
      case .other(let reason):
        notes.append(
          Diagnostic(
            .note, code: "no-template", "skipped: it is not a CloudFormation template: \(reason)", at: start))
      case .unreadable(let diagnostic): unreadable.append(diagnostic)
      }
    }
    let apps = manifests.sorted { $0.key < $1.key }.map(\.value)
    return Assembly(
      label: label, templates, packages: apps.flatMap(\.packages), steps: apps.flatMap(\.steps),
      unreadable: unreadable, notes: notes)
  }

  private struct Fault: Error {
    let diagnostic: Diagnostic
  }

  private static func manifest(_ source: TemplateSource) -> Result<Manifest?, Fault> {
    func place(_ mark: Mark?) -> SourceLocation {
      SourceLocation(file: source.shown, line: mark?.line ?? 1, column: mark?.column ?? 1)
    }
    let node: Node
    do { node = try JSONReader.read(source.bytes) } catch {
      return .failure(
        Fault(diagnostic: .error("yaml-\(error.code.rawValue)", error.message, at: place(error.mark))))
    }
    do { return .success(try Manifest.read(node)) } catch {
      return .failure(Fault(diagnostic: .error("manifest", error.message, at: place(nil))))
    }
  }

  private func place(_ source: TemplateSource, _ known: Place?) -> Place {
    let name = Paths.name(of: source.path)
    var place = known ?? Place(id: AssemblyReader.stem(name))
    accounts.apply(to: &place, [place.id, name, source.path, source.shown])
    return place
  }

  private static func stem(_ name: String) -> String {
    name.firstIndex(of: ".").map { String(name[..<$0]) } ?? name
  }
}
