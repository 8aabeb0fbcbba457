internal import CrossAccountCloudFormation

/// The smallest thing that changed, with the way to it.
struct LeafChange: Sendable, Hashable {
  enum Content: Sendable, Hashable {
    case added(Value)
    case removed(Value)
    case replaced(Value, Value)
    /// Lines of a text, with what is around them.
    case text([ReportEntry.Line])
    /// Said in a sentence.
    case said(String)
  }

  /// Such as `Tags[Team].Value`.
  var path: String
  var content: Content
}
