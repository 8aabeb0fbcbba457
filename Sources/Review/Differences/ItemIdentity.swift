internal import CrossAccountCloudFormation

/// What names an element of a list, so that it is the same one with other values.
enum ItemIdentity {
  private static let names = [
    "Sid", "Key", "PolicyName", "Name", "Id", "ID", "AttributeName", "IndexName", "LogicalName",
    "ParameterName",
    "ParameterKey", "ContainerName", "RuleName", "DeviceName", "DeviceIndex", "HostPort", "ContainerPort",
    "VolumeName", "OriginId", "PathPattern", "Priority", "SubnetId", "RegionName", "Region",
  ]

  /// Nil for a value that has no name.
  static func of(_ value: Value) -> Value? {
    guard let object = value.object else { return nil }
    return name(of: object).flatMap { object[$0] }
  }

  /// The member that names the object.
  static func name(of object: ValueObject) -> String? {
    names.first { name in
      switch object[name] {
      case .string?, .integer?, .intrinsic(.ref)?, .intrinsic(.sub)?, .intrinsic(.getAtt)?: true
      default: false
      }
    }
  }
}
