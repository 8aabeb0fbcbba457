/// Handler code that changes, in one line and its files.
enum PackageEntries {
  static func entry(_ package: PackageChange) -> ReportEntry {
    let most = 20
    let files = package.files ?? []
    var children = files.prefix(most).map { file in
      let mark: ReportMark = file.kind == .added ? .added : file.kind == .removed ? .removed : .changed
      return ReportEntry(mark, [ReportSpan(file.path, .code)])
    }
    if files.count > most { children.append(ReportEntry([ReportSpan("\(files.count - most) more files")])) }
    return ReportEntry(.changed, [ReportSpan(package.summary, .code)], children: children)
  }
}
