import CrossAccountAssembly
import CrossAccountCloudFormation
import CrossAccountTestSupport
import Testing

@testable import CrossAccountAccess

/// Two templates as people write them, in accounts 111111111111 (`home`) and 222222222222 (`away`).
func model(
  home: String, away: String, homeAccount: String? = "111111111111", awayAccount: String? = "222222222222",
  partition: String = "aws"
) throws -> AccessModel {
  AccessModel([
    try template(home, "home", homeAccount, partition: partition), try template(away, "away", awayAccount),
  ])
}

func template(
  _ text: String, _ name: String, _ account: String?, partition: String = "aws"
) throws -> PlacedTemplate {
  try .of(text, name, account, partition: partition)
}
