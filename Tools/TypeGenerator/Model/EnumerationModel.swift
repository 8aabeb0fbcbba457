/// A string with known values.
package struct EnumerationModel {
  package let name: String
  /// The property or definition in AWS's documents.
  package let origin: String
  package let constants: [Constant]

  package struct Constant {
    package let identifier: String
    package let value: String
  }
}
