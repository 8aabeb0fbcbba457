public import CrossAccountCatalogue
public import CrossAccountIAMPolicy

extension ServiceActions {
  /// All actions of some access levels: `.s3.actions(.read, .list)`.
  ///
  /// They come out as explicit, sorted names, so that a new action of the service is a diff to review and no
  /// access that nobody gave.
  /// - Parameter levels: Several, such as `.list, .read`.
  public func actions(_ levels: AccessLevel...) -> Action {
    let wanted = Set(levels)
    let service = ActionCatalogue.service(Self.prefix)
    return Action(
      (service?.actions ?? []).filter { $0.level.map(wanted.contains) ?? false }.map(\.fullName))
  }
}
