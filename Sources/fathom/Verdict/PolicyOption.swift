import ArgumentParser
import Exchange
import Partnership

/// The policy that a verdict rests on: the one of a file, else the configured one.
struct PolicyOption: ParsableArguments {
  @Option(
    help: "Judge by this partial policy, TOML or JSON, laid over the defaults.", completion: .file()
  )
  var policy: String?

  /// Reads the policy; every mistake in a file is said on standard error, and stops the run.
  func policy(of invocation: Invocation) throws -> Policy {
    guard let policy else { return invocation.settings.policy }
    let read = PolicyFile.read(try InputFile.read(policy))
    guard read.problems.isEmpty else {
      for problem in read.problems { invocation.output.complain("\(policy): \(problem)") }
      throw Failure(
        "\(policy) holds \(counted(read.problems.count, "mistake")); put it right and try again.")
    }
    return read.policy
  }

  /// What the policy in force is called.
  func name(in invocation: Invocation) -> String {
    if let policy { return policy }
    return Self.configuredName(invocation.settings)
  }

  /// What the policy of the configuration is called.
  static func configuredName(_ settings: Configuration) -> String {
    let count = settings.policyLines.count
    return count == 0 ? "the defaults" : "config.toml, \(counted(count, "change"))"
  }
}
