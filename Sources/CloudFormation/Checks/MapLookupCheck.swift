internal import CrossAccountDiagnostics

/// `Fn::FindInMap` with plain names finds something.
///
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-findinmap.html
enum MapLookupCheck {
  static func check(_ subject: CheckedTemplate) -> [TemplateFinding] {
    let mappings = subject.template.mappings
    guard !subject.transforms.addNames, !mappings.isComputed else { return [] }
    return subject.survey.mapLookups.compactMap { lookup in
      guard !lookup.hasDefault, let fault = fault(lookup, mappings, subject.name) else { return nil }
      let place = lookup.at.place
      guard place.section != .loop, !lookup.at.path.isInsideLoop else { return nil }
      return .error(
        "dangling-mapping", "\(place.text(lookup.at.path)) \(fault)", at: place.path(lookup.at.path))
    }
  }

  private static func fault(
    _ lookup: TemplateSurvey.MapLookup, _ mappings: ValueObject, _ owner: String
  ) -> String? {
    guard let name = lookup.map.string else { return nil }
    guard let mapping = mappings[name] else {
      let hint = Spelling.suggestion(for: name, among: mappings.keys)
      return "looks in the mapping '\(name)', which \(owner) does not have\(hint)"
    }
    guard let top = lookup.top.string, let keys = mapping.object, !keys.isComputed else { return nil }
    guard let entry = keys[top] else {
      let hint = Spelling.suggestion(for: top, among: keys.keys)
      return "looks for '\(top)' in the mapping \(name), which has no such key\(hint)"
    }
    guard let second = lookup.second.string, let values = entry.object, !values.isComputed,
      values[second] == nil
    else { return nil }
    let hint = Spelling.suggestion(for: second, among: values.keys)
    return "looks for '\(second)' in the mapping \(name) at '\(top)', which has no such key\(hint)"
  }
}
