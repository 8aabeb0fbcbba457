extension CatalogueBytes {
  func isEqual(_ string: StringNumber, _ other: String) -> Bool {
    let text = text(string)
    guard text.count == other.utf8.count else { return false }
    return other.utf8.withContiguousStorageIfAvailable { isSame(text, UnsafeRawBufferPointer($0)) }
      ?? text.elementsEqual(other.utf8)
  }

  private func isSame(_ one: UnsafeRawBufferPointer, _ other: UnsafeRawBufferPointer) -> Bool {
    for index in 0..<one.count where one[index] != other[index] { return false }
    return true
  }
}
