/// Why a text could not be read, or a tree not be written.
public struct YAMLError: Error, Sendable, Hashable {
  /// The kind of fault, to tell faults apart without looking at the message.
  public enum Code: String, Sendable, Hashable, CaseIterable {
    /// The text breaks YAML's grammar.
    case syntax
    /// The bytes are not UTF-8.
    case encoding
    /// A character that YAML allows only as an escape.
    case character
    case duplicateKey = "duplicate-key"
    /// A key that is a sequence or a mapping.
    case compositeKey = "composite-key"
    /// Anchors and aliases, which CloudFormation does not support.
    case alias
    /// Merge keys (`<<`), which CloudFormation does not support.
    case merge
    /// A tag that is neither a short form nor a type of YAML's, or does not fit its value.
    case tag
    /// A number that is too large to be read.
    case number
    case emptyDocument = "empty-document"
    case severalDocuments = "several-documents"
    case tooLarge = "too-large"
    case tooDeep = "too-deep"
    case tooManyNodes = "too-many-nodes"
    case outOfMemory = "out-of-memory"
    /// The emitter refused a tree.
    case emitter
  }

  public var code: Code
  /// What is wrong, in one line without a place.
  public var message: String
  /// Where it is wrong; nil for faults of the whole and for nodes made in code.
  public var mark: Mark?

  public init(_ code: Code, _ message: String, at mark: Mark? = nil) {
    self.code = code
    self.message = message
    self.mark = mark
  }
}

extension YAMLError {
  static let emptyDocument = YAMLError(
    .emptyDocument, "the document is empty", at: Mark(line: 1, column: 1))
}

extension YAMLError: CustomStringConvertible {
  public var description: String {
    mark.map { "\($0): error: \(message)" } ?? "error: \(message)"
  }
}
