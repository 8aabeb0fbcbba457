import CrossAccountCloudFormation
import Testing

/// An intrinsic function with its texts.
struct IntrinsicCase: CustomTestStringConvertible {
  var function: Intrinsic
  /// As it is written.
  var yaml: String
  /// The long form, as another tool may write it.
  var long: String
  var json: String

  init(_ function: Intrinsic, _ yaml: String, long: String, json: String) {
    self.function = function
    self.yaml = yaml + "\n"
    self.long = long
    self.json = json
  }

  var testDescription: String { json }
}
