/// What a directory entry is. A link is reported as a link, never as what it points to.
package enum FileKind: Sendable, Hashable {
  case file
  case directory
  case symbolicLink
  /// A socket, a pipe or a device.
  case special
}
