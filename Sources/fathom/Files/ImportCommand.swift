import ArgumentParser
import Exchange
import Partnership
import Store

struct ImportCommand: Invocable {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Bring in a register of agreements (CSV), or what export wrote (JSON).",
    discussion: """
      Makes a plan first and says what it found; --dry-run stops there. One file is one step, so \
      one undo takes it back. Running a file again changes only what the source changed.

      For example: fathom import register.csv --as agreements --map \
      'Number=key,Vendor=vendor,Amount=value,From=startsOn,To=endsOn'
      """)

  @Argument(help: "What to read; - is standard input.", completion: .file())
  var files: [String]
  @Option(name: .customLong("as"), help: "What the rows of a CSV file are.")
  var content: ImportContent?
  @Option(help: "Which column is which field: 'Column=field,…' (else by the usual names).")
  var map: String?
  @Option(
    help: "A TOML file that says the same, and source, date-format and currency.",
    completion: .file())
  var mapping: String?
  @Option(help: "The name of the register, in which numbers are unique (else the mapping's).")
  var source: String?
  @Flag(help: "Say what would happen, and change nothing.")
  var dryRun = false
  @Option(help: "How dates are written: iso, us or european (else found out).")
  var dateFormat: String?
  @Option(help: "The currency of amounts that name none, such as EUR.")
  var currency: String?
  @OptionGroup var answers: AnswerOptions
  @OptionGroup(title: "Options of every command") var options: GlobalOptions

  func validate() throws {
    if map != nil, mapping != nil {
      throw ValidationError("Say the columns with --map or with --mapping, not with both.")
    }
    if let currency, !Currency.isCode(currency) {
      throw ValidationError(
        "--currency takes three capital letters such as EUR, not '\(currency)'.")
    }
    guard let dateFormat else { return }
    do throws(InputProblem) {
      _ = try DateOrder(argument: dateFormat)
    } catch {
      throw ValidationError(error.message)
    }
  }

  func run(_ invocation: Invocation) throws -> ExitStatus {
    let mapping = try mapping.map { try MappingSaid(in: $0) }
    if dryRun { return try rehearse(mapping, invocation) }
    let store = try invocation.openFile()
    var status = ExitStatus.done
    for file in files {
      let plan = try plan(for: file, mapping, store, invocation)
      if plan.hasProblems { status = .failed }
      try ImportRun(plan: plan, json: answers.json).carryOut(store, invocation)
    }
    return status
  }

  /// Tells the plans and makes nothing, not even a store.
  private func rehearse(_ mapping: MappingSaid?, _ invocation: Invocation) throws -> ExitStatus {
    let store = try invocation.openStoreToRead()
    var status = ExitStatus.done
    for file in files {
      let plan = try plan(for: file, mapping, store, invocation)
      if plan.hasProblems { status = .failed }
      ImportRun(plan: plan, json: answers.json).rehearse(invocation)
    }
    return status
  }

  private func plan(
    for file: String, _ mapping: MappingSaid?, _ store: any RecordStore, _ invocation: Invocation
  ) throws -> ImportPlan {
    let bytes = try InputFile.read(file)
    let progress = Progress("Reading", invocation)
    progress.begin("Reading \(file)")
    defer { progress.end() }
    do {
      switch try content(of: file) {
      case .agreements:
        let reading = AgreementsImport(
          source: source ?? mapping?.source ?? "agreements", today: invocation.clock.now().day,
          columns: try map.map(ColumnPair.read) ?? mapping?.file.columns,
          dateOrder: try dateFormat.map(DateOrder.init(argument:)) ?? mapping?.file.dateOrder,
          currency: currency ?? mapping?.file.currency ?? invocation.settings.currency)
        return try reading.plan(
          bytes, into: try KnownToStore(store).portfolio(from: reading.source))
      case .portfolio:
        let portfolio = try PortfolioFile(bytes)
        let name = source ?? mapping?.source ?? "portfolio"
        let known = try KnownToStore(store).portfolio(from: name, for: portfolio)
        return PortfolioImport(source: name).plan(portfolio, into: known)
      }
    } catch let problem as InputProblem {
      throw Failure("\(file): \(problem)")
    }
  }

  private func content(of file: String) throws -> ImportContent {
    if let content { return content }
    if file.lowercased().hasSuffix(".json") { return .portfolio }
    throw Failure(
      "\(file): say what its rows are, with --as agreements; a file of export ends in .json.",
      status: .usage)
  }
}

/// What a mapping file says, and its name where it gives the register none.
private struct MappingSaid {
  let file: MappingFile
  let source: String

  init(in path: String) throws {
    do {
      file = try MappingFile(try InputFile.read(path))
    } catch let problem as InputProblem {
      throw Failure("\(path): \(problem)")
    }
    let name = path.split(separator: "/").last.map(String.init) ?? path
    source = file.source ?? (name.hasSuffix(".toml") ? String(name.dropLast(5)) : name)
  }
}

/// What a file holds.
enum ImportContent: String, CaseIterable, ExpressibleByArgument {
  case agreements
  /// What `export --format json` writes, or a bare dossier.
  case portfolio = "json"
}
