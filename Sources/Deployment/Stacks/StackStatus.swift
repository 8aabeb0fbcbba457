/// A stack's status, by what can be done next.
///
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/view-stack-events.html
enum StackStatus: Sendable, Hashable {
  case absent
  /// Change sets were made for it and none was executed: it has no resources.
  case reviewed
  /// It can be updated.
  case ready(String)
  /// Something is being done with it.
  case busy(String)
  /// It can only be deleted.
  case broken(String)
  /// A rollback failed: people have to look first.
  case stuck(String)

  init(_ text: String) {
    switch text {
    case "REVIEW_IN_PROGRESS": self = .reviewed
    case "DELETE_COMPLETE": self = .absent
    case "ROLLBACK_COMPLETE", "ROLLBACK_FAILED", "CREATE_FAILED", "DELETE_FAILED": self = .broken(text)
    case "UPDATE_ROLLBACK_FAILED", "UPDATE_FAILED", "IMPORT_ROLLBACK_FAILED": self = .stuck(text)
    default: self = text.hasSuffix("_IN_PROGRESS") ? .busy(text) : .ready(text)
    }
  }

  /// In AWS's words, or ours for a stack that is not there.
  var text: String {
    switch self {
    case .absent: "not deployed"
    case .reviewed: "REVIEW_IN_PROGRESS"
    case .ready(let text), .busy(let text), .broken(let text), .stuck(let text): text
    }
  }

  /// Whether there are resources that were made from a template.
  var hasTemplate: Bool {
    switch self {
    case .absent, .reviewed, .broken: false
    case .ready, .busy, .stuck: true
    }
  }

  var isBusy: Bool { if case .busy = self { true } else { false } }
}
