import Glibc
import Partnership
import Store

/// The question before a step of more than 20 records is undone or made again.
struct StepQuestion {
  static let limit = 20

  let verb: String
  let step: Step
  let isAnswered: Bool

  /// Asks where somebody is there to answer; elsewhere `--yes` is needed.
  func ask(_ invocation: Invocation) throws {
    guard step.count > Self.limit, !isAnswered else { return }
    let what = "\(verb) '\(step.label)' of \(counted(step.count, "record"))"
    guard isatty(STDIN_FILENO) == 1, isatty(STDERR_FILENO) == 1 else {
      throw Failure("To \(what), say so with --yes.", status: .usage)
    }
    invocation.output.complain("Really \(what)? Type yes and Enter.")
    guard readLine()?.lowercased() == "yes" else {
      throw Failure("Nothing was changed.")
    }
  }
}

extension Invocation {
  /// Says which step was undone or made again.
  func tell(_ step: Step, as participle: String, json: Bool) {
    if json {
      answer("step", step.asJSON)
    } else {
      report("\(step.label): \(participle), \(counted(step.count, "record")).")
    }
  }
}

extension Step {
  /// The step as answers for machines hold it.
  var asJSON: JSONValue {
    .object([
      JSONMember("number", .integer(number)), JSONMember("author", .text(author)),
      JSONMember("at", .text(at.description)), JSONMember("by", .text(channel.rawValue)),
      JSONMember("label", .text(label)), JSONMember("records", .integer(count)),
      JSONMember("undoes", .optional(undoes)), JSONMember("undoneBy", .optional(undoneBy)),
    ])
  }
}
