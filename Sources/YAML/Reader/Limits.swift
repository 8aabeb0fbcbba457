extension YAMLReader {
  /// How much a text may hold before the reader refuses it.
  public struct Limits: Sendable, Hashable {
    /// How deep sequences and mappings may nest, 1 being the outermost. At most 256, whatever is set: the
    /// tree is built, compared and freed by recursion.
    public let depth: Int
    /// The size of the text in bytes.
    public let bytes: Int
    /// The number of scalars, sequences and mappings, keys not counted.
    public let nodes: Int

    /// Limits; by default those of ``default``.
    ///
    /// - Parameters:
    ///   - depth: How deep values may nest; at most 256 is used.
    ///   - bytes: The size of the text.
    ///   - nodes: The number of values.
    public init(depth: Int = 100, bytes: Int = 10_000_000, nodes: Int = 1_000_000) {
      self.depth = min(depth, 256)
      self.bytes = bytes
      self.nodes = nodes
    }

    /// Far above CloudFormation's own limit of 1,000,000 bytes.
    /// <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html>
    public static let `default` = Limits()
  }
}
