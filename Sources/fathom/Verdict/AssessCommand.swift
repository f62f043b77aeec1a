import ArgumentParser
import Partnership
import Store

struct AssessCommand: Invocable {
  static let configuration = CommandConfiguration(
    commandName: "assess", abstract: "Assess the whole store, or one dossier file.")

  @Option(
    help: "Assess this dossier file (JSON) instead of the store; - is standard input.",
    completion: .file())
  var dossier: String?
  @Option(help: "Judge as it was seen on this day.")
  var asOf: String?
  @OptionGroup var law: PolicyOption
  @OptionGroup var answers: AnswerOptions
  @OptionGroup(title: "Options of every command") var options: GlobalOptions

  func run(_ invocation: Invocation) throws -> ExitStatus {
    let now = invocation.clock.now()
    let day = try asOf.map { try Self.day($0, now: now) } ?? now.day
    let policy = try law.policy(of: invocation)
    if let dossier {
      guard let read = try DossierFile(dossier, invocation).dossier() else { return .failed }
      let assessment = read.assessed(on: day, policy: policy)
      if answers.json {
        invocation.output.write(JSONText.print(assessment.json, .indented) + "\n")
      } else {
        VerdictPage(read, assessment, policyName: law.name(in: invocation))
          .print(to: invocation.output)
      }
      return .done
    }
    let store = try invocation.openStoreToRead()
    let rows = try PortfolioAssessment(store, invocation).rows(on: day, policy: policy)
    if answers.json {
      invocation.answer("vendors", .list(rows.map(\.json)))
    } else if rows.isEmpty {
      invocation.report("There is no vendor yet; add the first with: fathom vendor add NAME.")
    } else {
      AssessmentTable(rows).print(to: invocation.output)
    }
    return .done
  }

  private static func day(_ text: String, now: Moment) throws -> Day {
    if let day = Day(text) { return day }
    return try TypedDay.read(text, now: now)
  }
}
