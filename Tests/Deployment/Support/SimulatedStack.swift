import CrossAccountCloudFormation
import Foundation

/// A stack of ``SimulatedAWS``, with its history.
struct SimulatedStack {
  struct Event {
    var id: String
    var logicalID: String
    var physicalID: String
    var type: String
    var status: String
    var reason: String?
    var token: String?
  }

  struct ChangeSet {
    var name: String
    var template: String
    var tags: [String: String]
    var parameters: [String: String]
    var isEmpty: Bool
    var isNew: Bool
    var version: Int
  }

  /// What is still to happen: an event, and what it leaves the stack with.
  struct Step {
    var event: Event
    var status: String?
    var template: String?
    var tags: [String: String]?
  }

  let name: String
  let id: String
  var status: String
  var template = ""
  var tags: [String: String] = [:]
  var parameters: [String: String] = [:]
  var isProtected = false
  var version = 0
  /// The oldest first.
  var events: [Event] = []
  var changeSets: [ChangeSet] = []
  var steps: [Step] = []
  /// Resources that are there beside those of the template.
  var extra: [(id: String, type: String)] = []

  var parsed: Template { Template.read(Array(template.utf8), file: "t.yaml").template ?? Template() }

  /// What the stack holds: logical ID and type.
  var resources: [(id: String, type: String)] {
    parsed.resources.map { ($0.key, $0.element.type) } + extra
  }

  var isHere: Bool { status != "DELETE_COMPLETE" }
}
