/// What the command line asked for.
struct Options {
  /// The word after `synth`; without one, templates are written.
  enum Action: String, CaseIterable {
    case synth
    case list
  }

  var action = Action.synth
  var check = false
  var output: String?
  var apps: [String] = []
  var quiet = false
  var json = false
  var color = ColorMode.auto
  var help = false
  var version = false
}
