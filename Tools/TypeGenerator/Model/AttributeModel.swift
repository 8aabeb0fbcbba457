/// What `Fn::GetAtt` gives.
struct AttributeModel {
  /// As in a template, such as `Endpoint.Address`.
  let name: String
  /// As in Swift, such as `endpointAddress`.
  let identifier: String
  let type: TypeReference
}
