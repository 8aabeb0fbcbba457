internal import CrossAccountCloudFormation
internal import CrossAccountSystem
internal import CrossAccountYAML

/// Puts archives where the functions' templates expect them. One that is there is not sent again.
struct PackageUploader {
  let client: AWSClient
  let sessions: AccountSessions
  let dialogue: Dialogue

  func upload(_ packages: [PackageTarget], isDryRun: Bool) throws(DeploymentError) {
    if packages.isEmpty { return }
    dialogue.say("Packages", .heading)
    var bytes: [[UInt8]] = []
    for package in packages { bytes.append(try read(package)) }
    let heads = try client.ask(packages.map(head))
    var missing: [(PackageTarget, [UInt8])] = []
    for (index, answer) in heads.enumerated() {
      let package = packages[index]
      switch answer {
      // A part of an archive under its name is no archive.
      case .success(let node) where node["ContentLength"]?.integer == bytes[index].count:
        dialogue.say("  there already  \(package.directory)", .dim)
      case .success: missing.append((package, bytes[index]))
      // Without the right to list, S3 answers 403 for what is not there.
      case .failure(let error) where error.kind == .notFound || error.kind == .denied:
        missing.append((package, bytes[index]))
      case .failure(let error):
        throw DeploymentError(
          error, doing: "look for \(package.key) in \(package.bucket)", in: package.account)
      }
    }
    if isDryRun {
      for (package, bytes) in missing {
        dialogue.say("  would upload  \(package.directory)  (\(bytes.count) bytes)")
      }
      return
    }
    let answers = try client.ask(missing.map { put($0.0, $0.1) })
    for ((package, bytes), answer) in zip(missing, answers) {
      switch answer {
      case .success:
        dialogue.say(
          "  uploaded  \(package.directory)  → s3://\(package.bucket)/\(package.key)  (\(bytes.count) bytes)",
          .good)
      case .failure(let error): throw explained(error, package)
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
      bucket: stack.packageBucket, key: "templates/\(hash).yaml", account: stack.account,
      region: stack.region.rawValue, isOwnBucket: true)
    do {
      // The CLI takes an object's content from a file only.
      try Files.createDirectory(scratch)
      if try Files.status(package.archive) == nil { try Files.create(package.archive, stack.template) }
    } catch { throw DeploymentError("file-system", "\(error)") }
    defer { try? Files.remove(package.archive) }
    if case .failure(let error) = try client.ask(put(package, stack.template)) {
      throw explained(error, package)
    }
    return
      "https://\(package.bucket).s3.\(stack.region.rawValue).\(stack.region.partition.domain)/\(package.key)"
  }

  private func read(_ package: PackageTarget) throws(DeploymentError) -> [UInt8] {
    do {
      return try Files.read(package.archive)
    } catch { throw DeploymentError("file-system", "\(error)", notes: ["'swift run synth' packs it"]) }
  }

  private func head(_ package: PackageTarget) -> AWSCall {
    call("head-object", package, [])
  }

  private func put(_ package: PackageTarget, _ bytes: [UInt8]) -> AWSCall {
    // S3 refuses what does not arrive whole.
    let checksum = Base64.encode(SHA256.digest(bytes))
    return call(
      "put-object", package,
      ["--body", package.archive, "--checksum-algorithm", "SHA256", "--checksum-sha256", checksum])
  }

  private func call(_ operation: String, _ package: PackageTarget, _ options: [String]) -> AWSCall {
    let owner = package.isOwnBucket ? ["--expected-bucket-owner", package.account.id] : []
    return AWSCall(
      ["s3api", operation, "--bucket", package.bucket, "--key", package.key] + owner + options,
      region: package.region, access: sessions.access(to: package.account))
  }

  private func explained(_ error: AWSError, _ package: PackageTarget) -> DeploymentError {
    if error.code == "NoSuchBucket" {
      return DeploymentError(
        "package-bucket",
        "account \(package.account.text) has no bucket \(package.bucket) for packages",
        notes: ["'swift run synth bootstrap' creates it, once for each account and region"])
    }
    var fault = DeploymentError(
      error, doing: "upload \(package.directory) to s3://\(package.bucket)/\(package.key)",
      in: package.account)
    if error.kind == .other { fault.code = "upload" }
    return fault
  }
}
