internal import CrossAccountAssembly

/// What is the same several times, such as a change of each account of a fleet.
enum Repeated {
  /// The elements with equal keys side by side, in the order of the first of each.
  static func grouped<Element, Key: Hashable>(
    _ elements: [Element], by key: (Element) -> Key
  ) -> [[Element]] {
    var places: [Key: Int] = [:]
    var groups: [[Element]] = []
    for element in elements {
      let key = key(element)
      if let place = places[key] {
        groups[place].append(element)
      } else {
        places[key] = groups.count
        groups.append([element])
      }
    }
    return groups
  }

  /// Entries that begin with the stacks that they are of: one for all stacks where it is the same.
  static func placed(_ entries: [(place: Place, entry: ReportEntry)]) -> [ReportEntry] {
    grouped(entries) { $0.entry.general(of: $0.place.account) }.map { group in
      var entry = group.count > 1 ? group[0].entry.general(of: group[0].place.account) : group[0].entry
      entry.spans = [ReportSpan(ReportOutline.list(group.map(\.place.id)), .dim), " "] + entry.spans
      return entry
    }
  }
}

extension ReportEntry {
  /// The entry as it is for every account: with the pseudo parameter in the place of the account's ID.
  func general(of account: String?) -> ReportEntry {
    guard let account else { return self }
    var entry = self
    for index in spans.indices { entry.spans[index].text = spans[index].text.general(of: account) }
    for index in lines.indices { entry.lines[index].text = lines[index].text.general(of: account) }
    entry.children = children.map { $0.general(of: account) }
    return entry
  }
}

extension String {
  /// The text with the pseudo parameter in the place of an account's ID.
  func general(of account: String?) -> String {
    guard let account, contains(account) else { return self }
    return replacing(account, with: "${AWS::AccountId}")
  }
}
