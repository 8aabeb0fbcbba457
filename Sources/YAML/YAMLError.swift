/// Why a text could not be read, or a tree not be written.
public struct YAMLError: Error, Sendable, Hashable {
  /// The kind of fault, to distinguish faults without looking at the message.
  public enum Code: String, Sendable, Hashable, CaseIterable {
    /// The text breaks YAML's grammar.
    case syntax
    /// The bytes are not UTF-8.
    case encoding
    /// A character that YAML allows only as an escape.
    case character
    /// A mapping that has the same key twice.
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
    /// A text without a value.
    case emptyDocument = "empty-document"
    /// More than one document in a text.
    case severalDocuments = "several-documents"
    /// More bytes than the limit.
    case tooLarge = "too-large"
    /// Values that nest deeper than the limit.
    case tooDeep = "too-deep"
    /// More values than the limit.
    case tooManyNodes = "too-many-nodes"
    /// libyaml got no memory.
    case outOfMemory = "out-of-memory"
    /// The emitter refused a tree.
    case emitter
  }

  /// The kind of fault.
  public var code: Code
  /// What is wrong, in one line without a place.
  public var message: String
  /// Where it is wrong; nil for faults of the whole and for nodes made in code.
  public var mark: Mark?

  /// An error.
  ///
  /// - Parameters:
  ///   - code: The kind of fault.
  ///   - message: What is wrong, in one line.
  ///   - mark: Where it is wrong.
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
