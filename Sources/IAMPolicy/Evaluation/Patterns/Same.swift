/// Equal byte for byte: Swift takes some texts for equal that differ.
func same(_ left: String, _ right: String) -> Bool {
  left.utf8.count == right.utf8.count && left.utf8.elementsEqual(right.utf8)
}

func same(_ left: [UInt8], _ right: String) -> Bool { left.elementsEqual(right.utf8) }
