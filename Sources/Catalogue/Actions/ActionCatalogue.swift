internal import CrossAccountCCatalogue

#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#endif

/// Every action of every service that IAM knows, with access levels, resource types and condition keys.
///
/// The data is that of AWS's Service Authorization Reference, which is younger than the services: what is not in
/// here may still exist. Nothing is read until it is asked for.
public enum ActionCatalogue {
  /// In the order of their prefixes.
  public static var services: [ActionService] {
    (0..<Int(action_service_count())).map(ActionService.init)
  }

  /// The service whose actions begin with a prefix such as `s3`, in any case.
  public static func service(_ prefix: String) -> ActionService? {
    var low = 0
    var high = Int(action_service_count())
    while low < high {
      let middle = (low + high) / 2
      let order = strcasecmp(action_service(Int32(middle)).pointee.prefix, prefix)
      if order == 0 { return ActionService(index: middle) }
      if order < 0 { low = middle + 1 } else { high = middle }
    }
    return nil
  }

  /// The action of a full name such as `s3:GetObject`, in any case.
  public static func action(_ name: String) -> ServiceAction? {
    guard let (prefix, action) = parts(of: name) else { return nil }
    return service(prefix)?.action(named: action)
  }

  /// The actions that a pattern such as `s3:Get*` matches, sorted by service and name.
  public static func actions(matching pattern: String) -> [ServiceAction] {
    if !pattern.utf8.isEmpty, pattern.utf8.allSatisfy({ $0 == 0x2A }) { return services.flatMap(\.actions) }
    guard let (prefix, action) = parts(of: pattern) else { return [] }
    if !prefix.utf8.contains(where: { $0 == 0x2A || $0 == 0x3F }) {
      return service(prefix)?.actions(matching: action) ?? []
    }
    let wildcard = ActionWildcard(prefix)
    return services.filter { wildcard.matches($0.prefix) }.flatMap { $0.actions(matching: action) }
  }

  /// What stands before and behind the first colon.
  static func parts(of name: String) -> (prefix: String, action: String)? {
    guard let colon = name.utf8.firstIndex(of: UInt8(ascii: ":")) else { return nil }
    return (String(name[..<colon]), String(name[name.utf8.index(after: colon)...]))
  }
}
