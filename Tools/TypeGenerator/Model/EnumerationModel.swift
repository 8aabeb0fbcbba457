/// A string with known values.
struct EnumerationModel {
  let name: String
  let constants: [Constant]

  struct Constant {
    let identifier: String
    let value: String
  }
}
