public import CrossAccountDiagnostics

/// A value that a stack shows, and may export to the other stacks of its account and region.
///
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/outputs-section-structure.html
public struct Output: Sendable {
  /// The logical ID: letters and digits, unique among the outputs.
  public var name: String
  /// What is shown: a string, or a function that gives one.
  public var value: Value
  /// What the value is, for people; at most 1,024 bytes.
  public var description: String?
  /// Unique among all exports of the account and region.
  public var export: Value?
  /// The condition on which the output exists, by its logical ID.
  public var condition: String?
  /// Where it was declared, in Swift or in the template that was read.
  public var location: SourceLocation?

  /// An output.
  ///
  /// - Parameters:
  ///   - name: Letters and digits, unique among the outputs.
  ///   - value: What is shown.
  ///   - description: What the value is, for people; at most 1,024 bytes.
  ///   - export: The export's name, unique in the account and region; nil for none.
  ///   - condition: The condition on which the output exists, by its logical ID.
  public init(
    _ name: String, value: StringValue, description: String? = nil, export: StringValue? = nil,
    condition: String? = nil, file: String = #filePath, line: Int = #line, column: Int = #column
  ) {
    self.init(
      name: name, value: value.value, description: description, export: export?.value, condition: condition,
      location: SourceLocation(file: file, line: line, column: column))
  }

  init(
    name: String, value: Value, description: String?, export: Value?, condition: String?,
    location: SourceLocation?
  ) {
    self.name = name
    self.value = value
    self.description = description
    self.export = export
    self.condition = condition
    self.location = location
  }
}

extension Output: Equatable {
  public static func == (lhs: Output, rhs: Output) -> Bool {
    lhs.name == rhs.name && lhs.value == rhs.value && lhs.description == rhs.description
      && lhs.export == rhs.export && lhs.condition == rhs.condition
  }
}
