import CrossAccount

/// The accounts of the tests' apps.
enum Accounts {
  static let home = Account("111111111111", name: "home", region: .usEast1)
  static let away = Account("222222222222", name: "away", region: .usEast1)
  static let third = Account("333333333333", name: "third", region: .euCentral1)
}
