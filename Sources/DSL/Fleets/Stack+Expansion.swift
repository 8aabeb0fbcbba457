extension Stack {
  /// The stack in one place, with what is made once per account if it is the first place of the account.
  ///
  /// - Parameter regions: One; for the template of a stack set, all regions that it is distributed to.
  public func placed(id: String, in account: Account, regions: [Region], isFirst: Bool) -> Stack {
    var stack = self
    stack.id = id
    stack.account = account
    stack.region = regions.first ?? region
    stack.regions = regions
    stack.isMember = true
    if isFirst { for part in content.oncePerAccount { stack.content.append(part) } }
    stack.content.oncePerAccount = []
    return stack
  }

  /// Whether there is more to it than one template in one place.
  public var isFleet: Bool { group != nil || regions.count != 1 || !content.oncePerAccount.isEmpty }
}

extension Account {
  /// Stands for any account of a group, in the one template that all of them get.
  ///
  /// - Parameter id: Twelve digits that are no account's.
  public static func placeholder(_ id: String, for group: AccountGroup, region: Region) -> Account {
    var account = Account(id, name: group.name, region: region, at: group.location)
    account.isPlaceholder = true
    return account
  }

  /// What people read: the ID, or that it is any account.
  public var displayID: String { isPlaceholder ? "each account" : id }
}
