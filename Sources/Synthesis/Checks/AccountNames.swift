/// The names that an account has only once, whichever apps and stacks use them.
struct AccountNames {
  var roles = RoleNames()
  var exports = ExportNames()
}
