internal import CrossAccountAssembly

/// Names of the files that only exist while a run writes, and how such files of a killed run are distinguished from
/// those that people wrote.
enum Leftover {
  static let newSuffix = ".synth-new"
  static let oldSuffix = ".synth-old"

  /// The name beside `name` under which its new or old content is kept for a moment.
  static func name(_ name: String, _ suffix: String) -> String { ".\(name)\(suffix)" }

  /// The generated file that a temporary name belongs to; nil for all other names.
  static func generatedName(of name: String) -> String? {
    for suffix in [newSuffix, oldSuffix] where name.hasPrefix(".") && name.hasSuffix(suffix) {
      let inner = String(name.dropFirst().dropLast(suffix.count))
      if GeneratedFile.isName(inner) { return inner }
    }
    return nil
  }
}
