/// What a strict reader throws and a lenient one notes.
struct Faults {
  let isLenient: Bool
  private(set) var all: [YAMLError] = []

  init(isLenient: Bool) { self.isLenient = isLenient }

  mutating func note(_ fault: YAMLError) throws(YAMLError) {
    guard isLenient else { throw fault }
    all.append(fault)
  }
}
