extension Intrinsic {
  /// Reads the long form: a name with its argument. Nil where the name is no function's, or the argument has
  /// not the shape that the function takes; the template then keeps it as it was given.
  public init?(name: String, argument: Value) {
    switch name {
    case "Ref":
      guard let target = argument.string else { return nil }
      self = .ref(target)
    case "Condition":
      guard let condition = argument.string else { return nil }
      self = .condition(condition)
    case "Fn::GetAtt":
      guard let parsed = Intrinsic.getAtt(argument) else { return nil }
      self = parsed
    case "Fn::Sub":
      guard let parsed = Intrinsic.sub(argument) else { return nil }
      self = parsed
    case "Fn::FindInMap":
      guard let parsed = Intrinsic.findInMap(argument) else { return nil }
      self = parsed
    case "Fn::Transform":
      guard let object = argument.object, let macro = object["Name"],
        object.count == (object["Parameters"] == nil ? 1 : 2)
      else { return nil }
      self = .transform(name: macro, parameters: object["Parameters"])
    case "Fn::GetStackOutput":
      guard let object = argument.object else { return nil }
      self = .getStackOutput(object)
    case "Fn::ImportValue": self = .importValue(argument)
    case "Fn::Base64": self = .base64(argument)
    case "Fn::GetAZs": self = .getAZs(argument)
    case "Fn::ToJsonString": self = .toJSONString(argument)
    case "Fn::Length": self = .length(argument)
    default:
      guard name.hasPrefix("Fn::"), !name.hasPrefix("Fn::ForEach") else { return nil }
      guard let items = argument.list else {
        self = .other(name: name, argument: argument)
        return
      }
      guard let parsed = Intrinsic.withList(name, items) else { return nil }
      self = parsed
    }
  }

  private static func withList(_ name: String, _ items: [Value]) -> Intrinsic? {
    switch (name, items.count) {
    case ("Fn::Join", 2): .join(delimiter: items[0], items[1])
    case ("Fn::Select", 2): .select(index: items[0], items[1])
    case ("Fn::Split", 2): .split(delimiter: items[0], items[1])
    case ("Fn::If", 3): items[0].string.map { .if(condition: $0, then: items[1], else: items[2]) }
    case ("Fn::And", _): .and(items)
    case ("Fn::Or", _): .or(items)
    case ("Fn::Not", 1): .not(items[0])
    case ("Fn::Equals", 2): .equals(items[0], items[1])
    case ("Fn::Cidr", 2): .cidr(block: items[0], count: items[1])
    case ("Fn::Cidr", 3): .cidr(block: items[0], count: items[1], bits: items[2])
    case ("Fn::Join", _), ("Fn::Select", _), ("Fn::Split", _), ("Fn::If", _), ("Fn::Not", _),
      ("Fn::Equals", _), ("Fn::Cidr", _):
      nil
    default: .other(name: name, argument: .list(items))
    }
  }

  private static func getAtt(_ argument: Value) -> Intrinsic? {
    if let text = argument.string {
      guard let dot = text.firstIndex(of: "."), dot != text.startIndex else { return nil }
      let attribute = text[text.index(after: dot)...]
      guard !attribute.isEmpty else { return nil }
      return .getAtt(logicalID: String(text[..<dot]), attribute: .string(String(attribute)))
    }
    guard let items = argument.list, items.count >= 2, let logicalID = items[0].string else { return nil }
    if items.count == 2 { return .getAtt(logicalID: logicalID, attribute: items[1]) }
    // A nested stack's output may be given in pieces: [Stack, Outputs, Name].
    let pieces = items.dropFirst().compactMap(\.string)
    guard pieces.count == items.count - 1 else { return nil }
    return .getAtt(logicalID: logicalID, attribute: .string(pieces.joined(separator: ".")))
  }

  private static func sub(_ argument: Value) -> Intrinsic? {
    if let text = argument.string { return .sub(text) }
    guard let items = argument.list, items.count == 2, let text = items[0].string,
      let variables = items[1].object
    else { return nil }
    return .sub(text, variables: variables)
  }

  private static func findInMap(_ argument: Value) -> Intrinsic? {
    guard let items = argument.list, items.count == 3 || items.count == 4 else { return nil }
    guard items.count == 4 else { return .findInMap(map: items[0], top: items[1], second: items[2]) }
    guard let options = items[3].object, options.count == 1, let value = options["DefaultValue"] else {
      return nil
    }
    return .findInMap(map: items[0], top: items[1], second: items[2], defaultValue: value)
  }
}
