/// The environments that an app may be deployed to.
enum Stage: String {
  case staging
  case production
}
