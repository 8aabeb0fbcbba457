extension CatalogueBytes {
  private var regionList: StringList {
    StringList(bytes: self, offset: header(.regionNames), count: header(.regionCount))
  }

  var regions: [String] { regionList.strings }

  func regionIndex(_ region: String) -> Int? {
    regionList.enumerated().first { isEqual($0.element, region) }?.offset
  }
}
