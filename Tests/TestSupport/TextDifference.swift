import CrossAccountAssembly

/// The difference of two texts, as a failing test shows it.
public enum TextDifference {
  /// Nil for equal texts.
  public static func between(_ old: String, _ new: String) -> String? {
    let text = UnifiedDiff.text(
      old: Array(old.utf8), new: Array(new.utf8), oldName: "expected", newName: "found")
    return text.isEmpty ? nil : text
  }
}
