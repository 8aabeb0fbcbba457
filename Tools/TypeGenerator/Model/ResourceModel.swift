/// A resource type as it becomes Swift.
struct ResourceModel {
  let type: ResourceTypeName
  /// The initialiser's properties and the types that stand inside the resource's.
  let object: ObjectModel
  let attributes: [AttributeModel]
}
