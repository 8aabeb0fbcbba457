/// Finds the type of a scalar and checks tags (YAML 1.1, 3.3.2; CloudFormation's short forms).
struct Resolution {
  private static let standardPrefix = "tag:yaml.org,2002:"

  func scalar(
    _ text: String, isPlain: Bool, tag: String?, at mark: Mark
  ) throws(YAMLError) -> (Scalar, tag: String?) {
    guard let tag else { return (isPlain ? try plain(text, at: mark) : .string(text), nil) }
    if ShortFormTag.isValid(tag) { return (.string(text), tag) }
    guard let name = standardName(tag) else {
      if tag == "!" { return (.string(text), nil) }
      throw unsupported(tag, at: mark)
    }
    if name == "str" { return (.string(text), nil) }
    switch (name, try plain(text, at: mark)) {
    case ("null", .null): return (.null, nil)
    case ("bool", .boolean(let value)): return (.boolean(value), nil)
    case ("int", .integer(let value)): return (.integer(value), nil)
    // Too large for an `Int`.
    case ("int", .number(let value)) where !text.utf8.contains(UInt8(ascii: ".")):
      return (.number(value), nil)
    case ("float", .number(let value)): return (.number(value), nil)
    case ("float", .integer(let value)): return (.number(Number(DecimalNumber(value))), nil)
    case ("null", _), ("bool", _), ("int", _), ("float", _):
      throw YAMLError(.tag, "'\(Quotation.of(text))' does not match its tag '!!\(name)'", at: mark)
    default: throw unsupported(tag, at: mark)
    }
  }

  /// The tag to keep of a sequence or a mapping: a short form, or nil for the standard one.
  func collectionTag(_ tag: String?, standard: String, at mark: Mark) throws(YAMLError) -> String? {
    guard let tag, tag != "!" else { return nil }
    if ShortFormTag.isValid(tag) { return tag }
    guard standardName(tag) == standard else { throw unsupported(tag, at: mark) }
    return nil
  }

  /// A key is its text, whatever type that text would have as a value.
  func key(_ event: Event) throws(YAMLError) -> String {
    guard case .scalar(let text, _) = event.kind else {
      throw YAMLError(.compositeKey, "a key must be a string, not a list or a mapping", at: event.mark)
    }
    if let tag = event.tag, tag != "!" {
      guard let name = standardName(tag), ["str", "null", "bool", "int", "float"].contains(name) else {
        throw YAMLError(.tag, "a key cannot have the tag '\(shown(tag))'", at: event.mark)
      }
    }
    return text
  }

  /// The type of text without quotes. <https://yaml.org/type/>
  private func plain(_ text: String, at mark: Mark) throws(YAMLError) -> Scalar {
    switch text {
    case "", "~", "null", "Null", "NULL": return .null
    case "true", "True", "TRUE", "yes", "Yes", "YES", "on", "On", "ON": return .boolean(true)
    case "false", "False", "FALSE", "no", "No", "NO", "off", "Off", "OFF": return .boolean(false)
    default:
      do throws(YAMLError) { return try NumberText.parse(text) ?? .string(text) } catch {
        throw YAMLError(error.code, error.message, at: mark)
      }
    }
  }

  private func standardName(_ tag: String) -> String? {
    tag.hasPrefix(Self.standardPrefix) ? String(tag.dropFirst(Self.standardPrefix.count)) : nil
  }

  private func unsupported(_ tag: String, at mark: Mark) -> YAMLError {
    YAMLError(.tag, "the tag '\(shown(tag))' is not supported here", at: mark)
  }

  private func shown(_ tag: String) -> String {
    Quotation.of(standardName(tag).map { "!!" + $0 } ?? tag)
  }
}
