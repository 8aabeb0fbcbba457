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
  private let current: String
  private let accounts: AccountAssignments

  public init(from current: String, accounts: AccountAssignments = AccountAssignments()) {
    self.current = current
    self.accounts = accounts
  }

  /// The templates below folders, and of files.
  public func read(paths: [String]) throws(AssemblyError) -> Assembly {
    let found = TemplateFolder(paths, from: current)
    var assembly = try read(paths.joined(separator: " "), found.sources)
    assembly.unreadable = found.unreadable + assembly.unreadable
    if assembly.templates.isEmpty, assembly.unreadable.isEmpty {
      let names = paths.map { "'\($0)'" }.joined(separator: ", ")
      assembly.unreadable.append(
        .error("no-template", "\(names) contains no CloudFormation template", at: nil))
    }
    return assembly
  }

  /// Texts that are at hand.
  ///
  /// - Parameter known: Templates that were read before; equal files of it are not parsed again.
  public func read(
    _ label: String, _ sources: [TemplateSource], beside known: Assembly? = nil
  ) throws(AssemblyError) -> Assembly {
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
      if let same = old[source.path], same.file == source.shown, Bytes.areEqual(same.bytes, source.bytes) {
        return .template(same)
      }
      return TemplateText(source.bytes, file: source.shown)
    }
    var templates: [PlacedTemplate] = []
    var notes: [Diagnostic] = []
    for (source, text) in zip(rest, texts) {
      let start = SourceLocation(file: source.shown, line: 1, column: 1)
      switch text {
      case .template(let document):
        templates.append(
          PlacedTemplate(
            place(source, manifests[Paths.parent(of: source.path) ?? ""]), path: source.path,
            template: document.template, document: document, location: start))
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
    if !accounts.isEmpty {
      // A file that cannot be read has a finding that says why; its name is not the fault.
      let broken = zip(rest, texts).flatMap { source, text -> [String] in
        if case .template = text { return [] }
        return names(of: source)
      }
      try check(templates, broken)
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
    do {
      return .success(Manifest(try JSONReader.read(source.bytes)))
    } catch {
      let place = SourceLocation(
        file: source.shown, line: error.mark?.line ?? 1, column: error.mark?.column ?? 1)
      return .failure(Fault(diagnostic: .error("yaml-\(error.code.rawValue)", error.message, at: place)))
    }
  }

  private func place(_ source: TemplateSource, _ manifest: Manifest?) -> Place {
    let name = Paths.name(of: source.path)
    var place = manifest?.place(ofTemplate: name) ?? Place(id: AssemblyReader.stem(name))
    accounts.apply(to: &place, [place.id] + names(of: source).dropFirst())
    return place
  }

  private func names(of source: TemplateSource) -> [String] {
    let name = Paths.name(of: source.path)
    return [AssemblyReader.stem(name), name, source.path, source.shown]
  }

  private func check(_ templates: [PlacedTemplate], _ broken: [String]) throws(AssemblyError) {
    let names = templates.flatMap { placed in
      let name = Paths.name(of: placed.path)
      return [placed.place.id, name, placed.path, placed.document?.file ?? name]
    }
    try accounts.check(Set(names + broken), shown: templates.map(\.place.id))
  }

  private static func stem(_ name: String) -> String {
    name.firstIndex(of: ".").map { String(name[..<$0]) } ?? name
  }
}
