/// A service's module: the resource types of one namespace.
struct ServiceModel {
  /// Such as `Lambda`.
  let name: String
  let resources: [ResourceModel]

  /// What its resource types' names begin with, such as `AWS::Lambda`.
  var namespace: String {
    guard let type = resources.first?.type else { return name }
    return String(type.text.dropLast("::\(type.resource)".count))
  }
}
