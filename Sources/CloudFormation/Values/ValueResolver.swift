/// The place where deferred values are used: it knows its account and which resources stand beside it.
///
/// A class, so that what it finds wrong on the way can be collected.
public protocol ValueResolver: AnyObject {
  /// The ARN partition of the place, such as `aws`.
  var partition: String { get }
  /// The account of the place, twelve digits.
  var accountID: String { get }
  /// The region of the place, such as `us-east-1`.
  var region: String { get }

  /// What the reference reads as from here.
  func resolve(_ reference: Reference) -> Value
}
