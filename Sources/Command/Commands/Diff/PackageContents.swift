internal import CrossAccountAssembly
internal import CrossAccountPackaging
internal import CrossAccountReview
internal import CrossAccountSynthesis
internal import CrossAccountSystem

/// The files of packages whose archives are at hand.
struct PackageContents {
  /// The folder in which archives are kept.
  let folder: String
  /// What the definitions pack, by its key.
  var defined: [String: HandlerDirectory] = [:]

  init(folder: String) { self.folder = folder }

  init(folder: String, _ assembly: SynthesisResult) {
    self.folder = folder
    for package in assembly.apps.flatMap(\.packages) { defined[package.key] = package.contents }
  }

  /// What identifies each file's content, by its path; nil where the archive is not at hand.
  func files(_ package: PackageRecord) -> [String: String]? {
    if let contents = defined[package.key] {
      return Dictionary(
        contents.files.map { ($0.path, Self.text(ZipChecksum.of($0.bytes), $0.bytes.count, $0.isExecutable)) }
      ) { first, _ in first }
    }
    // The name comes from a file that is not under our control.
    guard !package.archive.isEmpty, !package.archive.contains("/"),
      let bytes = try? Files.readRegular(Paths.join(folder, package.archive), limit: 300_000_000),
      let entries = ZipListing.entries(bytes)
    else { return nil }
    return Dictionary(entries.map { ($0.path, Self.text($0.checksum, $0.size, $0.isExecutable)) }) {
      first, _ in
      first
    }
  }

  private static func text(_ checksum: UInt32, _ size: Int, _ isExecutable: Bool) -> String {
    "\(checksum) \(size) \(isExecutable)"
  }
}
