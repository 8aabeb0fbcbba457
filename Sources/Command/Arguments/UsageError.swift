/// A command line that makes no sense.
struct UsageError: Error {
  var message: String
}
