/// Why no deployment package came about: every fault that was found, so that one run shows all of them.
package struct PackagingError: Error, Sendable, Hashable {
  /// Never empty.
  package var faults: [PackagingFault]

  init(_ faults: [PackagingFault]) { self.faults = faults }

  init(_ kind: PackagingFault.Kind, _ path: String, _ message: String) {
    self.init([PackagingFault(kind, path, message)])
  }
}

extension PackagingError: CustomStringConvertible {
  package var description: String { faults.map(\.description).joined(separator: "\n") }
}
