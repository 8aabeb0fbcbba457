internal import CrossAccountCloudFormation
internal import CrossAccountSystem
internal import CrossAccountYAML

/// Puts archives where the functions' templates expect them. One that is there, with the same checksum, is not sent
/// again.
struct PackageUploader {
  let client: AWSClient
  let sessions: AccountSessions
  let dialogue: Dialogue

  func upload(_ packages: [PackageTarget], isDryRun: Bool) throws(DeploymentError) {
    if packages.isEmpty { return }
    dialogue.say("Packages", .heading)
    var archives: [Archive] = []
    for package in packages { archives.append(try read(package)) }
    let heads = try client.askPatiently(packages.map(head))
    var missing: [Archive] = []
    for (archive, answer) in zip(archives, heads) {
      let package = archive.package
      switch answer {
      case .success(let node) where node["ChecksumSHA256"]?.string == archive.checksum:
        dialogue.say("  there already  \(package.directory)", .dim)
      // A part of an archive, or another one, under its name. Without a checksum nothing is known of it.
      case .success:
        dialogue.say(
          "  what is at s3://\(package.bucket)/\(package.key) is not known to be this archive: it is replaced",
          .warning)
        missing.append(archive)
      // Without the right to list, S3 answers 403 for what is not there.
      case .failure(let error) where error.kind == .notFound || error.kind == .denied:
        missing.append(archive)
      case .failure(let error):
        throw DeploymentError(
          error, doing: "look for \(package.key) in \(package.bucket)", in: package.account)
      }
    }
    if isDryRun {
      for archive in missing {
        dialogue.say("  would upload  \(archive.package.directory)  (\(archive.size) bytes)")
      }
      return try checkBuckets(of: missing.map(\.package))
    }
    let answers = try client.ask(missing.map(put))
    for (archive, answer) in zip(missing, answers) {
      let package = archive.package
      switch answer {
      case .success(let node):
        if let stored = node["ChecksumSHA256"]?.string, stored != archive.checksum {
          throw DeploymentError(
            "upload",
            "S3 stored something else than \(package.directory) at s3://\(package.bucket)/\(package.key)",
            notes: ["no stack was changed; run the command again"])
        }
        dialogue.say(
          "  uploaded  \(package.directory)  → s3://\(package.bucket)/\(package.key)  (\(archive.size) bytes)",
          .good)
      case .failure(let error): throw explained(error, package)
      }
    }
  }

  /// Refuses in a dry run, too, what an upload would be refused for.
  private func checkBuckets(of packages: [PackageTarget]) throws(DeploymentError) {
    var first: [PackageTarget] = []
    for package in packages where !first.contains(where: { $0.bucket == package.bucket }) {
      first.append(package)
    }
    for (package, answer) in zip(first, try client.askPatiently(first.map(headBucket))) {
      switch answer {
      case .success: break
      case .failure(let error) where error.kind == .notFound: throw noBucket(package)
      // The right to upload does not imply the right to ask.
      case .failure(let error):
        dialogue.say(
          "  bucket \(package.bucket) was not looked at: \(error.text)", .warning)
      }
    }
  }

  /// Puts a template that is too long for a call into the bucket for packages.
  ///
  /// - Returns: Its address.
  func upload(template stack: StackTarget, scratch: String) throws(DeploymentError) -> String {
    let hash = SHA256.hex(stack.template)
    let package = PackageTarget(
      directory: "the template of stack \(stack.id)", archive: Paths.join(scratch, "\(hash).yaml"),
      sha256: hash, bucket: stack.packageBucket, key: "templates/\(hash).yaml", account: stack.account,
      region: stack.region.rawValue, bucketOwner: stack.account.id)
    do {
      // The CLI takes an object's content from a file only.
      try Files.createDirectory(scratch)
      try? Files.remove(package.archive)
      try Files.create(package.archive, stack.template)
    } catch { throw DeploymentError("file-system", "\(error)") }
    defer { try? Files.remove(package.archive) }
    let archive = Archive(
      package: package, size: stack.template.count, checksum: Base64.encode(SHA256.digest(stack.template)))
    if case .failure(let error) = try client.ask(put(archive)) { throw explained(error, package) }
    return
      "https://\(package.bucket).s3.\(stack.region.rawValue).\(stack.region.partition.domain)/\(package.key)"
  }

  /// What is on this machine, found to be what it should be.
  private struct Archive {
    var package: PackageTarget
    /// In bytes.
    var size: Int
    /// Its SHA-256, as S3 writes it.
    var checksum: String
  }

  private func read(_ package: PackageTarget) throws(DeploymentError) -> Archive {
    let bytes: [UInt8]
    do {
      bytes = try Files.read(package.archive)
    } catch { throw DeploymentError("file-system", "\(error)", notes: ["'swift run synth' packs it"]) }
    let hash = SHA256.hex(bytes)
    guard hash == package.sha256 else {
      throw DeploymentError(
        "package-changed",
        "\(package.archive) is not what the definitions give: its SHA-256 is \(hash), not \(package.sha256)",
        notes: ["nothing was uploaded; 'swift run synth' writes it again"])
    }
    return Archive(
      package: package, size: bytes.count, checksum: Base64.encode(SHA256.digest(bytes)))
  }

  private func head(_ package: PackageTarget) -> AWSCall {
    call("head-object", package, ["--key", package.key, "--checksum-mode", "ENABLED"])
  }

  private func headBucket(_ package: PackageTarget) -> AWSCall { call("head-bucket", package, []) }

  private func put(_ archive: Archive) -> AWSCall {
    // S3 refuses what does not arrive whole, or was changed since it was looked at.
    call(
      "put-object", archive.package,
      [
        "--key", archive.package.key, "--body", archive.package.archive, "--checksum-algorithm", "SHA256",
        "--checksum-sha256", archive.checksum,
      ])
  }

  private func call(_ operation: String, _ package: PackageTarget, _ options: [String]) -> AWSCall {
    let owner = package.bucketOwner.map { ["--expected-bucket-owner", $0] } ?? []
    return AWSCall(
      ["s3api", operation, "--bucket", package.bucket] + owner + options,
      region: package.region, access: sessions.access(to: package.account))
  }

  private func explained(_ error: AWSError, _ package: PackageTarget) -> DeploymentError {
    if error.code == "NoSuchBucket" { return noBucket(package) }
    var fault = DeploymentError(
      error, doing: "upload \(package.directory) to s3://\(package.bucket)/\(package.key)",
      in: package.account)
    if error.kind == .other || error.isTransient { fault.code = "upload" }
    return fault
  }

  private func noBucket(_ package: PackageTarget) -> DeploymentError {
    DeploymentError(
      "package-bucket",
      "account \(package.account.text) has no bucket \(package.bucket) for packages",
      notes: ["'swift run synth bootstrap' makes it, once for each account and region"])
  }
}
