public import Foundation

/// The file of corrections.
public enum Corrections {
  public static func read(_ file: URL) throws -> [Correction] {
    try JSONDecoder().decode([Correction].self, from: Data(contentsOf: file))
  }
}
