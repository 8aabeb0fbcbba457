public import Foundation

/// The generated catalogue and where it is kept.
public struct CatalogueFile: Equatable {
  private let url: URL
  private let content: Data

  public init(_ url: URL, bytes: [UInt8]) {
    self.url = url
    content = Data(bytes)
  }

  /// In bytes.
  public var count: Int { content.count }

  /// Whether the file is missing or differs from what was generated.
  public var isStale: Bool { (try? Data(contentsOf: url)) != content }

  /// Writes the file where it differs.
  public func write() throws { if isStale { try content.write(to: url, options: .atomic) } }
}
