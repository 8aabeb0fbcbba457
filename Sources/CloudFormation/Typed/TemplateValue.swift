/// A value with a type: what a property of a resource accepts.
///
/// Every conforming type takes a literal, a reference or an intrinsic function; see ``StringValue`` and its
/// siblings. Nested property types and enumerations conform too.
///
/// All are one reference and ask for nothing more than that, so that the code of thirteen thousand types stays
/// small.
public protocol TemplateValue: Sendable {
  /// The value in the template.
  var box: ValueBox { get }
  /// Wraps a value for the template.
  init(box: ValueBox)
}

extension TemplateValue {
  /// The value as the template holds it, without its type.
  public var value: Value { box.value }

  /// Takes any value: nothing checks here that it is of the type.
  public init(value: Value) { self.init(box: ValueBox(value)) }
}

extension TemplateValue {
  /// `!Ref`: a parameter's value, or what `Ref` means for the resource of that logical ID.
  public static func ref(_ logicalID: String) -> Self { Self(value: .intrinsic(.ref(logicalID))) }

  /// `!Ref` of a parameter.
  public static func ref(_ parameter: Parameter) -> Self { .ref(parameter.name) }

  /// `!GetAtt`, by logical ID; prefer a resource's typed attributes, which also work across stacks.
  public static func getAtt(_ logicalID: String, _ attribute: String) -> Self {
    Self(value: .intrinsic(.getAtt(logicalID: logicalID, attribute: .string(attribute))))
  }

  /// `!If`: one of two values, as the named condition says.
  public static func `if`(_ condition: String, then: Self, else otherwise: Self) -> Self {
    Self(value: .intrinsic(.if(condition: condition, then: then.value, else: otherwise.value)))
  }

  /// The property is left out when the condition says so: `!Ref AWS::NoValue`.
  public static var noValue: Self { .ref("AWS::NoValue") }

  /// `!FindInMap`, optionally with a default, which needs the transform `AWS::LanguageExtensions`.
  public static func findInMap(
    _ map: String, _ top: StringValue, _ second: StringValue, default defaultValue: Self? = nil
  ) -> Self {
    Self(
      value: .intrinsic(
        .findInMap(
          map: .string(map), top: top.value, second: second.value, defaultValue: defaultValue?.value)))
  }

  /// `!Select`: the element of a list at `index`, counted from 0.
  public static func select(_ index: IntegerValue, from list: ListValue<Self>) -> Self {
    Self(value: .intrinsic(.select(index: index.value, list.value)))
  }

  /// `!ImportValue`: what another stack of the same account and region exports.
  public static func importValue(_ export: StringValue) -> Self {
    Self(value: .intrinsic(.importValue(export.value)))
  }

  /// Any value at all, for what the type does not provide.
  public static func raw(_ value: Value) -> Self { Self(value: value) }
}
