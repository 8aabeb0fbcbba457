/// A command line that cannot be meant.
struct UsageError: Error {
  var message: String
}
