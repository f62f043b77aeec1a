import ArgumentParser
import Interface
import Partnership
import Store

struct SignsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "signs", abstract: "List the warning signs, and say what is known of them.",
    discussion: "fathom signs VENDOR is short for fathom signs list VENDOR.",
    subcommands: [
      SignsListCommand.self, SignsAckCommand.self, SignsPlanCommand.self, SignsStartCommand.self,
      SignsDisputeCommand.self, SignsCatalogueCommand.self, SignsTestCommand.self,
    ],
    defaultSubcommand: SignsListCommand.self)
}

struct SignsListCommand: Invocable {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the warning signs that are open, or were.",
    discussion: "What is acknowledged stands below the rest.")

  @Argument(help: "Only this vendor.", completion: NameCompletion.vendors)
  var vendor: String?
  @Flag(help: "Also the signs that are closed.")
  var all = false
  @OptionGroup var law: PolicyOption
  @OptionGroup var answers: AnswerOptions
  @OptionGroup(title: "Options of every command") var options: GlobalOptions

  func run(_ invocation: Invocation) throws -> ExitStatus {
    let policy = try law.policy(of: invocation)
    let day = invocation.clock.now().day
    let signs = try signs(of: invocation, on: day, policy: policy)
    if answers.json {
      invocation.answer("signs", .list(signs.map(\.json)))
    } else if signs.isEmpty {
      invocation.report(all ? "There has been no sign." : "No sign is open.")
    } else {
      SignTable(signs, today: day, isWhole: all).print(to: invocation.output)
    }
    return .done
  }

  private func signs(
    of invocation: Invocation, on day: Day, policy: Policy
  ) throws -> [VendorSign] {
    let store = try invocation.openStoreToRead()
    var signs: [VendorSign] = []
    let take = { (dossier: Dossier) in
      signs +=
        all
        ? VendorSign.all(of: dossier, until: day, policy: policy)
        : VendorSign.open(of: dossier, on: day, policy: policy)
    }
    if let vendor {
      take(try store.dossier(called: vendor))
    } else {
      try PortfolioAssessment(store, invocation).each(take)
    }
    return signs.sorted(by: VendorSign.precedes)
  }
}

/// One stretch of one sign of one vendor.
struct VendorSign {
  let vendor: Vendor
  let run: SignRun
  /// What was counted and what was said; nil where the sign is closed.
  let open: (finding: Finding, state: SignState)?

  var key: SignKey { SignKey(vendor: vendor.id, sign: run.sign, side: run.side) }

  /// The signs that are open, each followed back only to where it began.
  static func open(of dossier: Dossier, on day: Day, policy: Policy) -> [VendorSign] {
    let signs = OpenSigns(of: dossier, on: day, policy: policy)
    let runs = dossier.openRuns(of: signs.findings, on: day, policy: policy)
    return runs.map { VendorSign(vendor: dossier.vendor, run: $0, open: signs.of($0)) }
  }

  /// Every sign of the whole history.
  static func all(of dossier: Dossier, until day: Day, policy: Policy) -> [VendorSign] {
    let signs = OpenSigns(of: dossier, on: day, policy: policy)
    return dossier.ledger(until: day, policy: policy).map { run in
      VendorSign(vendor: dossier.vendor, run: run, open: run.isOpen ? signs.of(run) : nil)
    }
  }

  /// Open before acknowledged before closed, the gravest first, then the newest.
  static func precedes(_ left: VendorSign, _ right: VendorSign) -> Bool {
    if left.rank != right.rank { return left.rank < right.rank }
    let (mine, theirs) = (left.run, right.run)
    if mine.isOpen, mine.level != theirs.level { return mine.level > theirs.level }
    if mine.openedOn != theirs.openedOn { return mine.openedOn > theirs.openedOn }
    return (left.vendor.name, mine.sign.rawValue) < (right.vendor.name, theirs.sign.rawValue)
  }

  private var rank: Int { open.map { $0.state.needsSomebody ? 0 : 1 } ?? 2 }

  var json: JSONValue {
    .object(
      [
        JSONMember("vendorId", .text(vendor.id.text)), JSONMember("name", .text(vendor.name)),
        JSONMember("id", .text(run.sign.rawValue)), JSONMember("side", .text(run.side.rawValue)),
        JSONMember("state", .text(state)),
        JSONMember("openedOn", .text(run.openedOn.description)),
        JSONMember("closedOn", .optional(run.closedOn)),
        JSONMember("level", .text(run.level.word)), JSONMember("count", .integer(run.count)),
        JSONMember("peak", .text(run.peak.word)),
        JSONMember("peakOn", .text(run.peakOn.description)),
        JSONMember("peakCount", .integer(run.peakCount)),
      ] + (open?.state.members ?? []))
  }

  /// Open, easing or closed.
  private var state: String {
    run.isEasing ? "easing" : run.isOpen ? "open" : "closed"
  }
}

extension SignState {
  /// What was said and done, as answers for machines hold it.
  var members: [JSONMember] {
    [
      JSONMember("isNew", .flag(isNew)), JSONMember("isBack", .flag(isBack)),
      JSONMember("disputes", .integer(disputes)),
      JSONMember(
        "word",
        word.map { word in
          [
            "record": .text(word.record.text), "state": .text(word.state.rawValue),
            "on": .text(word.on.description), "untilOn": .optional(word.untilOn),
          ]
        } ?? .null),
      JSONMember(
        "play",
        play.map { play in
          [
            "record": .text(play.record.text), "startedOn": .text(play.startedOn.description),
            "done": .integer(play.done), "steps": .integer(play.steps),
          ]
        } ?? .null),
    ]
  }
}

/// What is counted on a day, and what was said of it.
private struct OpenSigns {
  let findings: [Finding]
  private let states: [SignState]

  init(of dossier: Dossier, on day: Day, policy: Policy) {
    findings = Signs.findings(in: Evidence(dossier.seen(on: day), policy: policy))
    states = dossier.states(of: findings, on: day, policy: policy)
  }

  /// What belongs to a stretch; nil where its sign is not open.
  func of(_ run: SignRun) -> (finding: Finding, state: SignState)? {
    zip(findings, states).first { $0.0.sign == run.sign && $0.0.side == run.side }
      .map { (finding: $0.0, state: $0.1) }
  }
}

/// Warning signs as a table of text.
struct SignTable {
  private let signs: [VendorSign]
  private let today: Day
  /// Whether closed ones are in it too.
  private let isWhole: Bool

  init(_ signs: [VendorSign], today: Day, isWhole: Bool) {
    self.signs = signs
    self.today = today
    self.isWhole = isWhole
  }

  /// Prints one line for each stretch.
  func print(to output: Output) {
    var columns = Columns(
      ["Level", "Vendor", "Who", "Sign", "Count", "Since"]
        + (isWhole ? ["Closed", "Peak"] : []) + ["State"])
    for row in signs {
      let run = row.run
      columns.append(
        [
          run.level.word, "\(row.vendor.name) [\(row.vendor.id)]", run.side.words,
          run.sign.rawValue, row.open?.finding.countWords ?? "\(run.count)",
          run.openedOn.description,
        ]
          + (isWhole
            ? [
              run.closedOn?.description ?? "-",
              "\(run.peak.word) on \(run.peakOn), \(run.peakCount)",
            ] : [])
          + [row.open.map { $0.state.words(today: today, run: run) } ?? "closed"])
    }
    columns.print(to: output)
  }
}
