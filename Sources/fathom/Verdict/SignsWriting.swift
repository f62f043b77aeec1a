import ArgumentParser
import Exchange
import Interface
import Partnership
import Store

/// Which sign of which vendor, and what is said of it.
struct SignChoice: ParsableArguments {
  @Argument(help: "The vendor.")
  var vendor: String
  @Argument(help: "The sign, such as only-sells.")
  var sign: String
  @Option(help: "Whose sign: them or us; needed only where it is open on both sides.")
  var side: Side?
}

struct SignsAckCommand: Invocable {
  static let configuration = CommandConfiguration(
    commandName: "ack", abstract: "Say that a sign is known, why, and until when.",
    discussion: """
      It leaves the lists of what needs somebody, still counts in score and grade, and comes back \
      when its level rises or the day is past.
      """)

  @OptionGroup var choice: SignChoice
  @Argument(help: "The reason.")
  var reason: [String]
  @Option(help: "The last day on which it holds: 2025-05-01, '1 may', +2w.")
  var until: String?
  @OptionGroup var answers: AnswerOptions
  @OptionGroup(title: "Options of every command") var options: GlobalOptions

  func run(_ invocation: Invocation) throws -> ExitStatus {
    let day = try until.map { try ComingDay.read($0, now: invocation.clock.now()) }
    return try SignWriting(choice, invocation, json: answers.json)
      .write(.sign(.acknowledge(reason: reason.joined(separator: " "), until: day)))
  }
}

struct SignsPlanCommand: Invocable {
  static let configuration = CommandConfiguration(
    commandName: "plan", abstract: "Note that a plan is agreed for a sign.")

  @OptionGroup var choice: SignChoice
  @Argument(help: "The plan in a few words.")
  var plan: [String]
  @Option(help: "The last day on which it holds: 2025-05-01, '1 may', +2w.")
  var until: String?
  @OptionGroup var answers: AnswerOptions
  @OptionGroup(title: "Options of every command") var options: GlobalOptions

  func run(_ invocation: Invocation) throws -> ExitStatus {
    let day = try until.map { try ComingDay.read($0, now: invocation.clock.now()) }
    return try SignWriting(choice, invocation, json: answers.json)
      .write(.sign(.agreePlan(reason: plan.joined(separator: " "), until: day)))
  }
}

struct SignsStartCommand: Invocable {
  static let configuration = CommandConfiguration(
    commandName: "start", abstract: "Make follow-ups of the steps of a sign's play.",
    discussion: "A play is started once for each open sign and side; one step is due each week.")

  @OptionGroup var choice: SignChoice
  @OptionGroup var answers: AnswerOptions
  @OptionGroup(title: "Options of every command") var options: GlobalOptions

  func run(_ invocation: Invocation) throws -> ExitStatus {
    try SignWriting(choice, invocation, json: answers.json).write(.sign(.startPlay))
  }
}

struct SignsDisputeCommand: Invocable {
  static let configuration = CommandConfiguration(
    commandName: "dispute", abstract: "Note who disputes a sign, and what they say.")

  @OptionGroup var choice: SignChoice
  @Argument(help: "What they say.")
  var text: [String]
  @Option(help: "Who says it (else you).")
  var by: String?
  @OptionGroup var answers: AnswerOptions
  @OptionGroup(title: "Options of every command") var options: GlobalOptions

  func run(_ invocation: Invocation) throws -> ExitStatus {
    try SignWriting(choice, invocation, json: answers.json)
      .write(
        .sign(.dispute(by: by ?? invocation.author, text: text.joined(separator: " "))))
  }
}

/// One change of a sign from the shell: the commit, and what is said about it.
struct SignWriting {
  private let choice: SignChoice
  private let invocation: Invocation
  private let json: Bool

  init(_ choice: SignChoice, _ invocation: Invocation, json: Bool) {
    self.choice = choice
    self.invocation = invocation
    self.json = json
  }

  /// Writes it down; the failure says why nothing was written.
  func write(_ act: Interface.Act) throws -> ExitStatus {
    let sign = try SignLookup.sign(called: choice.sign)
    let store = try invocation.openStoreToChange()
    let id = try store.vendor(called: choice.vendor).id
    let dossier = try dossier(id, in: store)
    let day = invocation.clock.now().day
    let policy = invocation.settings.policy
    let key = SignKey(
      vendor: id, sign: sign, side: try side(of: sign, in: dossier, on: day, policy: policy))
    let step = try VerdictWriting(store, invocation).write(act, .sign(key), dossier)
    guard json else {
      invocation.report(step.told + ".")
      return .done
    }
    let after = try self.dossier(id, in: store)
    let signs = VendorSign.open(of: after, on: day, policy: policy)
    invocation.answer("signs", .list(signs.filter { $0.key == key }.map(\.json)))
    return .done
  }

  private func dossier(_ id: RecordID, in store: any RecordStore) throws -> Dossier {
    guard let dossier = try store.dossier(of: id) else {
      throw StoreError.missing("vendor [\(id)]")
    }
    return dossier
  }

  private func side(
    of sign: SignID, in dossier: Dossier, on day: Day, policy: Policy
  ) throws -> Side {
    if let side = choice.side { return side }
    let evidence = Evidence(dossier.seen(on: day), policy: policy)
    let open = Side.allCases.filter { evidence.finding(of: sign, side: $0) != nil }
    guard open.count < 2 else {
      throw Failure(
        "\(sign.rawValue) is open on both sides; say which with --side them or --side us.",
        status: .usage)
    }
    return open.first ?? .vendor
  }
}

/// What is said of signs and records, written from the shell.
struct VerdictWriting {
  private let store: any RecordStore
  private let invocation: Invocation

  init(_ store: any RecordStore, _ invocation: Invocation) {
    self.store = store
    self.invocation = invocation
  }

  /// Commits the act on one target as one step; the failure says why nothing was written.
  func write(_ act: Interface.Act, _ target: ActTarget, _ dossier: Dossier) throws -> VerdictStep {
    var step = VerdictStep(
      act, by: invocation.author, at: invocation.clock.now(),
      policy: invocation.settings.policy, wayBack: "--back")
    step.take(target, dossier, number: 1)
    guard !step.edits.isEmpty else { throw Failure(step.refusal) }
    _ = try store.commit(step.edits, as: invocation.stamp(step.label))
    return step
  }
}

/// A day to come, as people type it in the shell.
enum ComingDay {
  /// Reads a day: `2025-05-01`, `1 may`, `+2w`, `fri`.
  static func read(_ text: String, now: Moment) throws -> Day {
    switch WhenPhrase.whole(text, .future, now: now) {
    case .moment(let moment): return moment.day
    case .ambiguous(let readings):
      let ways = readings.map(\.day.description).joined(separator: " or ")
      throw Failure("'\(text)' may be \(ways); write the day out.", status: .usage)
    case .nothing:
      throw Failure(
        "'\(text)' is no day; write it as 2025-05-01, '1 may' or +2w.", status: .usage)
    }
  }
}
