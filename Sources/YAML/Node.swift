/// A YAML value and everything below it.
///
/// ```swift
/// let role = Node.mapping([
///   ("Type", .string("AWS::IAM::Role")),
///   ("Properties", .mapping([("RoleName", .string("RoleName", tag: "!Ref"))])),
/// ])
/// let bytes = try YAMLWriter.write(role)
/// ```
///
/// Nodes compare by content and tag; where they were read makes no difference.
public struct Node: Sendable, Hashable {
  /// The three kinds of node.
  public enum Content: Sendable, Hashable {
    /// A single value.
    case scalar(Scalar)
    /// A list of nodes.
    case sequence([Node])
    /// The entries in the order of the text.
    case mapping([Entry])
  }

  /// A key of a mapping with its value.
  public struct Entry: Sendable, Hashable {
    /// The key's text.
    public var key: String
    /// Where the key was read; nil for entries made in code.
    public var keyMark: Mark?
    /// What stands at the key.
    public var value: Node

    /// An entry of a mapping.
    public init(_ key: String, _ value: Node, keyMark: Mark? = nil) {
      self.key = key
      self.keyMark = keyMark
      self.value = value
    }

    public static func == (left: Entry, right: Entry) -> Bool {
      ExactText(left.key) == ExactText(right.key) && left.value == right.value
    }

    public func hash(into hasher: inout Hasher) {
      hasher.combine(ExactText(key))
      hasher.combine(value)
    }
  }

  /// The node's kind with what it holds.
  public var content: Content
  /// A short form of an intrinsic function, such as `!Ref`; nil for none. A tagged scalar is always a string.
  /// <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference.html>
  public var tag: String?
  /// Where the node was read; nil for nodes made in code.
  public var mark: Mark?

  /// A node.
  ///
  /// - Parameters:
  ///   - content: What it holds.
  ///   - tag: A short form of an intrinsic function, such as `!Ref`.
  ///   - mark: Where it was read.
  public init(_ content: Content, tag: String? = nil, mark: Mark? = nil) {
    self.content = content
    self.tag = tag
    self.mark = mark
  }

  public static func == (left: Node, right: Node) -> Bool {
    left.tag == right.tag && left.content == right.content
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(tag)
    hasher.combine(content)
  }
}
