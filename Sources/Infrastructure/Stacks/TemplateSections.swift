public import CloudFormation

/// A named condition of the template, for `.condition("Name")` and `.if("Name", …)`.
public struct TemplateCondition: StackElement {
  let name: String
  let value: Value

  public init(_ name: String, _ value: Value) {
    self.name = name
    self.value = value
  }

  public func add(to content: inout StackContent) { content.conditions.append((name, value)) }
}

/// A mapping of the template: top-level key → second-level key → value.
public struct TemplateMapping: StackElement {
  let name: String
  let entries: ValueObject

  public init(_ name: String, _ entries: ValueObject) {
    self.name = name
    self.entries = entries
  }

  public func add(to content: inout StackContent) { content.mappings[name] = .object(entries) }
}

/// A rule that CloudFormation checks the parameters by.
public struct TemplateRule: StackElement {
  let name: String
  let rule: Rule

  public init(_ name: String, when condition: Value? = nil, _ assertions: Rule.Assertion...) {
    self.name = name
    rule = Rule(when: condition, assertions)
  }

  public func add(to content: inout StackContent) { content.rules.append((name, rule)) }
}

/// A macro that CloudFormation applies to the template, such as `AWS::LanguageExtensions`.
public struct TemplateTransform: StackElement {
  let value: Value

  public init(_ name: String, parameters: ValueObject = [:]) {
    value = parameters.isEmpty ? .string(name) : ["Name": .string(name), "Parameters": .object(parameters)]
  }

  public func add(to content: inout StackContent) {
    if !content.transforms.contains(value) { content.transforms.append(value) }
  }
}

/// An entry of the template's metadata.
public struct TemplateMetadata: StackElement {
  let name: String
  let value: Value

  public init(_ name: String, _ value: Value) {
    self.name = name
    self.value = value
  }

  public func add(to content: inout StackContent) { content.metadata[name] = value }
}

/// CloudFormation hooks, as raw values.
public struct TemplateHooks: StackElement {
  let value: Value

  public init(_ value: Value) { self.value = value }

  public func add(to content: inout StackContent) { content.hooks = value }
}
