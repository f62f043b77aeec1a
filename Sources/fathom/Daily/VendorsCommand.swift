import ArgumentParser
import Partnership
import Store

struct VendorsCommand: Invocable {
  static let configuration = CommandConfiguration(
    commandName: "vendors",
    abstract: "List the portfolio: how deep, whose fault, why, what is next.",
    discussion: """
      A filter is words and conditions, as in the interface: fathom vendors --where 'tier:strategic \
      owner:dana them<60 fault:us sign:only-sells'. In order of need those come first that are \
      most steps short of what their tier expects.
      """)

  @Option(help: "Only this tier.")
  var tier: Tier?
  @Option(help: "Only this depth: 1 to 4, its word, or none.")
  var depth: String?
  @Option(name: .customLong("where"), help: "Only what the filter holds for.")
  var filter: String?
  @Option(
    help: """
      By need, depth, them, us, gap, trend, fault, name, tier, owner, spend, talk or next.
      """)
  var sort: PortfolioOrder = .need
  @Option(help: "At most so many vendors.")
  var limit: Int?
  @OptionGroup var law: PolicyOption
  @OptionGroup var answers: AnswerOptions
  @OptionGroup(title: "Options of every command") var options: GlobalOptions

  func validate() throws {
    if let limit { try Limit.check(limit) }
    if let depth, depth.contains(" ") || !PortfolioFilter("depth:" + depth).complaints.isEmpty {
      throw ValidationError("\(depth) is no depth; write 1, shallow, none, new or prospect.")
    }
  }

  func run(_ invocation: Invocation) throws -> ExitStatus {
    let wanted = PortfolioFilter((filter ?? "") + (depth.map { " depth:" + $0 } ?? ""))
    guard wanted.complaints.isEmpty else {
      throw Failure(wanted.complaints.joined(separator: "\n"), status: .usage)
    }
    let policy = try law.policy(of: invocation)
    let store = try invocation.openStoreToRead()
    var list = try PortfolioReading(store, invocation, policy: policy)
      .standings(on: invocation.clock.now().day)
    let total = list.count
    list = list.filter { (tier == nil || $0.tier == tier) && wanted.matches($0) }
    list = sort.sorted(list)
    if let limit { list = Array(list.prefix(limit)) }
    if answers.json {
      invocation.answer("vendors", .list(list.map(\.asJSON)))
    } else if list.isEmpty {
      invocation.report(
        total == 0
          ? "There is no vendor yet; add the first with: fathom vendor add NAME."
          : "No vendor fits.")
    } else {
      let table = PortfolioTable(list, isAccessible: invocation.isAccessible)
      invocation.report("\(counted(list.count, "vendor")): \(table.counts)")
      invocation.report("")
      table.print(to: invocation.output)
    }
    return .done
  }
}

extension PortfolioOrder: ExpressibleByArgument {}
