/// A service's module: the resource types of one namespace.
struct ServiceModel {
  /// Such as `Lambda`.
  let name: String
  let resources: [ResourceModel]
}
