/// A fact that the schemas have wrong or leave out, with the reason to say otherwise.
public struct Correction: Decodable {
  let type: String
  /// Schemas to take instead, by where they are: `/definitions/D/properties/P`, `/properties/P` or `/definitions/D`.
  let schemas: [String: Schema]?
  /// Names for `Fn::GetAtt` that are missing in the list of read-only properties.
  let attributes: [String]?
  let reason: String
}

extension ResourceSchema {
  /// The schema with those corrections made that are of its type.
  func corrected(by corrections: [Correction]) throws -> ResourceSchema {
    var result = self
    for correction in corrections where correction.type == typeName.text {
      result.moreAttributes += correction.attributes ?? []
      for (path, schema) in correction.schemas ?? [:] where !result.replace(path, with: schema) {
        throw GeneratorError.uselessCorrection(type: typeName.text, at: path)
      }
    }
    return result
  }

  private mutating func replace(_ path: String, with schema: Schema) -> Bool {
    let parts = path.split(separator: "/").map(String.init)
    switch (parts.first, parts.count) {
    case ("properties", 2):
      return properties.updateValue(schema, forKey: parts[1]) != nil
    case ("definitions", 2):
      return definitions.updateValue(schema, forKey: parts[1]) != nil
    case ("definitions", 4) where parts[2] == "properties":
      guard let owner = definitions[parts[1]], owner.properties[parts[3]] != nil else { return false }
      owner.properties[parts[3]] = schema
      return true
    default:
      return false
    }
  }
}
