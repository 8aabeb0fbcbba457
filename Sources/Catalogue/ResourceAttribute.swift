/// A value that `Fn::GetAtt` gives.
public struct ResourceAttribute: Sendable, Hashable {
  /// Such as `Arn` or `Endpoint.Address`; ends in `*` where any name may follow, as in `Outputs.*`.
  public let name: String
  /// None where the schema does not say.
  public let types: SchemaTypes
}
