/// The types of the module CloudFormation that generated code is made of.
enum CoreType: String, CaseIterable {
  case string = "StringValue"
  case integer = "IntegerValue"
  case number = "NumberValue"
  case boolean = "BooleanValue"
  case json = "JSONValue"
  case tag = "Tag"
  case list = "ListValue"
  case map = "MapValue"
  case bag = "PropertyBag"
  case valueBox = "ValueBox"
  case resourceBox = "ResourceBox"
  case object = "TemplateValue"
  case enumeration = "OpenEnumeration"
  case resource = "DeclaredResource"
}
