import ArgumentParser
import Partnership
import Store

struct SignsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "signs", abstract: "List the warning signs that are open, or were.",
    discussion: "fathom signs VENDOR is short for fathom signs list VENDOR.",
    subcommands: [SignsListCommand.self, SignsCatalogueCommand.self],
    defaultSubcommand: SignsListCommand.self)
}

struct SignsListCommand: Invocable {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the warning signs that are open, or were.")

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
    let runs = try runs(of: invocation, on: day, policy: policy)
    if answers.json {
      invocation.answer("signs", .list(runs.map(\.json)))
    } else if runs.isEmpty {
      invocation.report(all ? "There has been no sign." : "No sign is open.")
    } else {
      SignTable(runs).print(to: invocation.output)
    }
    return .done
  }

  private func runs(of invocation: Invocation, on day: Day, policy: Policy) throws -> [VendorSign] {
    let store = try invocation.openStoreToRead()
    var runs: [VendorSign] = []
    if let vendor {
      let found = try VendorLookup(try store.vendors()).vendor(called: vendor)
      guard let dossier = try store.dossier(of: found.id) else {
        throw StoreError.missing("vendor [\(found.id)]")
      }
      runs = VendorSign.list(of: dossier, until: day, policy: policy)
    } else {
      try PortfolioAssessment(store, invocation).each { dossier in
        runs += VendorSign.list(of: dossier, until: day, policy: policy)
      }
    }
    return runs.filter { all || $0.run.isOpen }.sorted(by: VendorSign.precedes)
  }
}

/// One stretch of one sign of one vendor.
struct VendorSign {
  let vendor: Vendor
  let run: SignRun

  static func list(of dossier: Dossier, until day: Day, policy: Policy) -> [VendorSign] {
    dossier.ledger(until: day, policy: policy).map { VendorSign(vendor: dossier.vendor, run: $0) }
  }

  /// Open before closed, the gravest first, then the newest.
  static func precedes(_ left: VendorSign, _ right: VendorSign) -> Bool {
    let (mine, theirs) = (left.run, right.run)
    if mine.isOpen != theirs.isOpen { return mine.isOpen }
    if mine.isOpen, mine.level != theirs.level { return mine.level > theirs.level }
    if mine.openedOn != theirs.openedOn { return mine.openedOn > theirs.openedOn }
    return (left.vendor.name, mine.sign.rawValue) < (right.vendor.name, theirs.sign.rawValue)
  }

  var json: JSONValue {
    [
      "vendorId": .text(vendor.id.text), "name": .text(vendor.name),
      "id": .text(run.sign.rawValue), "side": .text(run.side.rawValue),
      "state": .text(state), "openedOn": .text(run.openedOn.description),
      "closedOn": .optional(run.closedOn), "level": .text(run.level.word),
      "count": .integer(run.count), "peak": .text(run.peak.word),
      "peakOn": .text(run.peakOn.description), "peakCount": .integer(run.peakCount),
    ]
  }

  /// Open, easing or closed.
  var state: String {
    run.isEasing ? "easing" : run.isOpen ? "open" : "closed"
  }
}

/// The ledger of signs as a table of text.
struct SignTable {
  private let runs: [VendorSign]

  init(_ runs: [VendorSign]) {
    self.runs = runs
  }

  /// Prints one line for each stretch.
  func print(to output: Output) {
    var columns = Columns(["Vendor", "State", "Level", "Who", "Sign", "Opened", "Closed", "Peak"])
    for row in runs {
      let run = row.run
      columns.append([
        "\(row.vendor.name) [\(row.vendor.id)]", row.state, run.level.word, run.side.words,
        run.sign.rawValue, run.openedOn.description, run.closedOn?.description ?? "-",
        "\(run.peak.word) on \(run.peakOn), \(run.peakCount)",
      ])
    }
    columns.print(to: output)
  }
}
