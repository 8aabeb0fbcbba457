/// The actions of one service as constants, such as `.s3.getObject`.
public protocol ServiceActions: Sendable {
  /// What stands before the colon, such as `s3`.
  static var prefix: String { get }
}
