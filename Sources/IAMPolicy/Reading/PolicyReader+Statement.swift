internal import CrossAccountCloudFormation

extension PolicyReader {
  /// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_statement.html
  mutating func compiled(
    _ object: ValueObject, _ read: PolicyStatement
  ) throws(PolicyError) -> CompiledStatement {
    let path = read.path
    try refuseOthers(
      than: [
        "Sid", "Effect", "Principal", "NotPrincipal", "Action", "NotAction", "Resource", "NotResource",
        "Condition",
      ], object, path)
    var statement = CompiledStatement(number: read.number, sid: object["Sid"]?.string)
    try readEffect(object, path, &statement)
    statement.principals = try principals(object, path)
    statement.actions = try actions(object, path)
    statement.resources = try resources(object, path)
    try readConditions(object, path, &statement)
    return statement
  }

  private func readEffect(
    _ object: ValueObject, _ path: PropertyPath, _ statement: inout CompiledStatement
  ) throws(PolicyError) {
    guard let value = object["Effect"] else { throw PolicyError(path: path, problem: .missing("Effect")) }
    if let reason = PolicyReader.doubt(value) {
      statement.doubt = reason
      return
    }
    guard let text = value.string else { throw wrongKind(path.appending("Effect"), "a string", value) }
    guard let effect = Effect(rawValue: text) else {
      throw PolicyError(path: path.appending("Effect"), problem: .unknownEffect(text))
    }
    statement.effect = effect
  }

  private mutating func actions(
    _ object: ValueObject, _ path: PropertyPath
  ) throws(PolicyError) -> CompiledStatement.Clause<ActionPattern> {
    guard let (name, value) = try oneOf("Action", "NotAction", object, path) else {
      throw PolicyError(path: path, problem: .missing("Action"))
    }
    let patterns = try texts(value, path.appending(name)).map(ActionPattern.init)
    if let pattern = patterns.first(where: \.hasOpenService) {
      throw PolicyError(path: path.appending(name), problem: .openService(pattern.text))
    }
    for pattern in patterns where !pattern.isValid {
      findings.append(
        PolicyFinding(path: path.appending(name), message: "'\(pattern.text)' has no service prefix"))
    }
    return CompiledStatement.Clause(patterns: patterns, isNegated: name == "NotAction")
  }

  private func resources(
    _ object: ValueObject, _ path: PropertyPath
  ) throws(PolicyError) -> CompiledStatement.Clause<ResourcePattern>? {
    guard let (name, value) = try oneOf("Resource", "NotResource", object, path) else {
      if kind.impliesResource { return nil }
      throw PolicyError(path: path, problem: .missing("Resource"))
    }
    let patterns = try texts(value, path.appending(name)).map { ResourcePattern($0, variables: variables) }
    if let pattern = patterns.first(where: \.hasOpenService) {
      throw PolicyError(path: path.appending(name), problem: .openService(pattern.text))
    }
    return CompiledStatement.Clause(resources: patterns, isNegated: name == "NotResource")
  }

  func oneOf(
    _ name: String, _ opposite: String, _ object: ValueObject, _ path: PropertyPath
  ) throws(PolicyError) -> (name: String, value: Value)? {
    switch (object[name], object[opposite]) {
    case (_?, _?): throw PolicyError(path: path, problem: .both(name, opposite))
    case (let value?, nil): return (name, value)
    case (nil, let value?): return (opposite, value)
    case (nil, nil): return nil
    }
  }

  /// One string or a list of them; a function that stands for a list is one unknown string.
  func texts(
    _ value: Value, _ path: @autoclosure () -> PropertyPath, scalars: Bool = false
  ) throws(PolicyError) -> [ReadText] {
    var texts: [ReadText] = []
    for item in value.list ?? [value] {
      guard let text = ReadText(item, scalars: scalars) else {
        throw wrongKind(path(), "a string or a list of strings", item)
      }
      texts.append(text)
    }
    return texts
  }
}
