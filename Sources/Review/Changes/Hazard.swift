/// Something that breaks, at the deployment or after it, though each change by itself is fine.
package struct Hazard: Sendable, Hashable {
  package enum Kind: String, Sendable, Hashable, CaseIterable {
    /// Two resources would have one name for a while.
    case nameCollision = "name-collision"
    /// A role that others trust by its ARN is re-created.
    case trustedRole = "trusted-role-replaced"
    /// A stack imports what is not exported any more.
    case importedExport = "imported-export"
    /// A resource has another logical ID, so that it is re-created.
    case rename
    /// The stack is re-created in another place.
    case relocation
  }

  package var kind: Kind
  /// The template's path.
  package var path: String
  package var logicalID: String?
  /// A sentence that says what happens, where, and how to go about it.
  package var text: String
}
