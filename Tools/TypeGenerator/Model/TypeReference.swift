/// The Swift type of a property.
indirect enum TypeReference: Equatable {
  case core(CoreType)
  case list(TypeReference)
  case map(TypeReference)
  /// A generated type, by a name that finds it from where it is used.
  case named(String)
}
