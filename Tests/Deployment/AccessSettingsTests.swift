import CrossAccountYAML
import Testing

@testable import CrossAccountDeployment

@Suite("Settings of who deploys")
struct AccessSettingsTests {
  @Test("come from a file, and the command line goes before it")
  func fileThenOptions() throws {
    let file = try YAMLReader.read(
      Array("profiles:\n  home: admin\n  \"222222222222\": other\nrole: deployer\n".utf8))
    var settings = try AccessSettings(file: file, name: "deploy.yaml")
    try settings.add(profile: "home=mine")
    settings.set(role: "pipeline")
    #expect(settings.profiles == ["home": "mine", "222222222222": "other"])
    #expect(settings.role == "pipeline")
    #expect(settings.profile(for: AccountTarget(id: "222222222222", name: "cross")) == "other")
  }

  @Test(
    "are refused where they cannot be meant, with their place",
    arguments: [
      ("- home", "deploy.yaml:1:1: a mapping is expected here"),
      ("profils:\n  home: a", "deploy.yaml:1:1: unknown key 'profils'; did you mean 'profiles'?"),
      ("profiles: home", "deploy.yaml:1:11: 'profiles' must map each account to a profile"),
      ("profiles:\n  home: [a]", "deploy.yaml:2:9: the profile for 'home' is not a string"),
      ("role: {}", "deploy.yaml:1:7: a role's name is expected"),
    ])
  func refusals(_ text: String, _ message: String) throws {
    let file = try YAMLReader.read(Array(text.utf8))
    let error = #expect(throws: DeploymentError.self) { try AccessSettings(file: file, name: "deploy.yaml") }
    #expect(error?.message == message)
  }

  @Test("name accounts that there are")
  func unknownAccount() throws {
    var settings = AccessSettings()
    try settings.add(profile: "hom=admin")
    let error = #expect(throws: DeploymentError.self) { try settings.check([Stage.home]) }
    #expect(error?.message == "no account is called 'hom'; did you mean 'home'?")
    #expect(error?.notes == ["the accounts are: home (111111111111)"])
  }

  @Test("take an account with each profile", arguments: ["home", "=admin", "home="])
  func needsBoth(_ text: String) {
    var settings = AccessSettings()
    #expect(throws: DeploymentError.self) { try settings.add(profile: text) }
  }
}
