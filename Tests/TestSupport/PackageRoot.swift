internal import Foundation

/// The package that the tests belong to.
public enum PackageRoot {
  public static let path = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().path
}
