internal import CrossAccountCloudFormation
internal import CrossAccountIAMPolicy

/// Policies with variables have the version that knows them; in the older one `${aws:username}` is plain text.
///
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_version.html
enum PolicyVersionRule {
  static func check(_ place: PolicyPlace) -> [TemplateFinding] {
    guard let document = place.document.object, !document.isComputed else { return [] }
    let version = document["Version"]
    guard version == nil || version == "2008-10-17", let variable = firstVariable(in: place.document) else {
      return []
    }
    return [
      .warning(
        "policy-version",
        "'\(variable)' is plain text: the version of the document does not support variables; "
          + "write Version: \"2012-10-17\"",
        at: version == nil ? place.path : place.path.appending(.key("Version")))
    ]
  }

  private static func firstVariable(in value: Value) -> String? {
    switch value {
    case .string(let text): variable(text)
    case .list(let items): items.lazy.compactMap(firstVariable).first
    case .object(let object): object.entries.lazy.compactMap { firstVariable(in: $0.value) }.first
    case .intrinsic(.sub(let text, _)):
      SubstitutionText.pieces(of: text).lazy.compactMap { piece in
        if case .literal(let literal) = piece { variable(literal) } else { nil }
      }.first
    case .intrinsic(.if(_, let then, let otherwise)): firstVariable(in: then) ?? firstVariable(in: otherwise)
    default: nil
    }
  }

  private static func variable(_ text: String) -> String? {
    guard let start = text.firstRange(of: "${aws:")?.lowerBound,
      let end = text[start...].firstIndex(of: "}")
    else { return nil }
    return String(text[start...end])
  }
}
