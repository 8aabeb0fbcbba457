internal import CrossAccountCloudFormation
internal import CrossAccountIAMPolicy

/// The statement that a resource without a policy document adds to the policy of another one.
enum AddedStatement {
  /// In canonical form; nil for types that add none.
  static func of(_ resource: Value?) -> Value? {
    guard let fields = resource?.object, let type = fields["Type"]?.string, let read = readers[type] else {
      return nil
    }
    guard case .list(let statements)? = canonical(read(fields["Properties"]?.object ?? [:])) else {
      return nil
    }
    return statements.first
  }

  /// Whether resources of a type add a statement.
  static func isAdded(by type: String) -> Bool { readers[type] != nil }

  private static let readers: [String: @Sendable (ValueObject) -> Value] = [
    // https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-permission.html
    "AWS::Lambda::Permission": { properties in
      statement(
        properties, on: "FunctionName",
        if: [
          ("ArnLike", "aws:SourceArn", "SourceArn"),
          ("StringEquals", "aws:SourceAccount", "SourceAccount"),
          ("StringEquals", "aws:PrincipalOrgID", "PrincipalOrgID"),
          ("StringEquals", "lambda:EventSourceToken", "EventSourceToken"),
          ("StringEquals", "lambda:FunctionUrlAuthType", "FunctionUrlAuthType"),
          ("Bool", "lambda:InvokedViaFunctionUrl", "InvokedViaFunctionUrl"),
        ])
    },
    // https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-layerversionpermission.html
    "AWS::Lambda::LayerVersionPermission": { properties in
      statement(
        properties, on: "LayerVersionArn", if: [("StringEquals", "aws:PrincipalOrgID", "OrganizationId")])
    },
    // https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-events-eventbuspolicy.html
    "AWS::Events::EventBusPolicy": { properties in
      if let whole = properties["Statement"] {
        return whole.string.flatMap { EmbeddedJSON.read($0) } ?? whole
      }
      var fields = statement(properties, on: "EventBusName", if: []).object ?? [:]
      guard let condition = properties["Condition"] else { return .object(fields) }
      guard let parts = condition.object, let type = parts["Type"]?.string, let key = parts["Key"]?.string
      else {
        fields["Condition"] = condition
        return .object(fields)
      }
      fields["Condition"] = .object([type: .object([key: parts["Value"] ?? .null])])
      return .object(fields)
    },
  ]

  private static func statement(
    _ properties: ValueObject, on resource: String,
    if conditions: [(comparison: String, key: String, property: String)]
  ) -> Value {
    var fields: ValueObject = ["Effect": "Allow"]
    fields["Principal"] = properties["Principal"].map { principal in
      // A service has a name with dots, an account digits or an ARN.
      let isService = principal.string.map { $0.contains(".") && ARNParts($0) == nil } ?? false
      return .object([isService ? "Service" : "AWS": principal])
    }
    fields["Action"] = properties["Action"]
    fields["Resource"] = properties[resource]
    var operators: ValueObject = [:]
    for (comparison, key, property) in conditions {
      guard let value = properties[property] else { continue }
      var keys = operators[comparison]?.object ?? [:]
      keys[key] = value
      operators[comparison] = .object(keys)
    }
    if !operators.isEmpty { fields["Condition"] = .object(operators) }
    return .object(fields)
  }

  private static func canonical(_ statement: Value) -> Value? {
    CanonicalPolicy(text: CanonicalForm.text).document(["Statement": statement]).object?["Statement"]
  }
}
