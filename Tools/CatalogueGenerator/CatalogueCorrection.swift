/// A fact that the schemas leave out, with the reason to add it.
public struct CatalogueCorrection: Decodable, Sendable {
  let type: String
  /// Names for `Fn::GetAtt` that the read-only properties do not show.
  let attributes: [String]?
  /// Whether `Fn::GetAtt` takes every property of the type.
  let everyProperty: Bool?
  let reason: String
}
