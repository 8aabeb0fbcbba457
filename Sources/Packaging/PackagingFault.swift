/// One reason why a directory cannot become a deployment package.
package struct PackagingFault: Sendable, Hashable {
  /// The raw value is stable, to search for and to use as a diagnostic's code.
  package enum Kind: String, Sendable, Hashable, CaseIterable {
    case missing = "package-missing"
    case notADirectory = "package-not-a-directory"
    /// No file is left after the exclusions.
    case empty = "package-empty"
    case symbolicLink = "package-symbolic-link"
    /// A link that would pull a file from elsewhere on the machine into the package.
    case linkOutOfDirectory = "package-link-out-of-directory"
    /// A pipe, a socket or a device.
    case specialFile = "package-special-file"
    case unreadable = "package-unreadable"
    /// A name that unpacks differently on different systems, or not at all.
    case unsafeName = "package-unsafe-name"
    case tooLarge = "package-too-large"
    /// The zip library refused.
    case archive = "package-archive"
  }

  package var kind: Kind
  /// The file or directory at fault, below the path that was given to be read.
  package var path: String
  /// What is wrong and how to fix it, without the path.
  package var message: String

  init(_ kind: Kind, _ path: String, _ message: String) {
    self.kind = kind
    self.path = path
    self.message = message
  }
}

extension PackagingFault: CustomStringConvertible {
  package var description: String { "\(path): \(message)" }
}
