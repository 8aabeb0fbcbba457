/// The modules as CONTRIBUTING.md draws them: a line for each, or for several that stand side by side.
struct HousePicture {
  /// Folders of `Sources`, from the top. All services are one, `CFN/<Service>`.
  var floors: [[String]] = []

  /// Reads the lines below `Sources/` in the first code block: folders with a slash at their ends, then what they are.
  init(text: String) {
    var isInside = false
    for line in text.split(separator: "```", maxSplits: 2).dropFirst().first?.split(separator: "\n") ?? [] {
      if !line.hasPrefix(" ") {
        isInside = line.hasPrefix("Sources/")
      } else if isInside {
        let folders = line.split(separator: " ").prefix { $0.hasSuffix("/") }.map { String($0.dropLast()) }
        if !folders.isEmpty { floors.append(folders) }
      }
    }
  }

  /// The floor that a folder stands on, counted from the top.
  func floor(of folder: String) -> Int? { floors.firstIndex { $0.contains(folder) } }
}
