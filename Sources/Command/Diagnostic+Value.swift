internal import CrossAccountCloudFormation
internal import CrossAccountDiagnostics

extension Diagnostic {
  /// The finding in JSON.
  func value(relativeTo root: String?) -> Value {
    var fields: ValueObject = [
      "severity": .string(severity.rawValue), "code": .string(code), "message": .string(message),
    ]
    if let location { fields["location"] = location.relative(to: root).value }
    fields["notes"] = .list(
      notes.map { note in
        var fields: ValueObject = ["message": .string(note.message)]
        if let location = note.location { fields["location"] = location.relative(to: root).value }
        return .object(fields)
      })
    return .object(fields)
  }
}

extension SourceLocation {
  fileprivate var value: Value {
    ["file": .string(file), "line": .integer(line), "column": .integer(column)]
  }
}
