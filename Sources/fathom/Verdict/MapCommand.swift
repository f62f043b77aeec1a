import ArgumentParser
import Partnership
import Store

struct MapCommand: Invocable {
  static let configuration = CommandConfiguration(
    commandName: "map",
    abstract: "Show the portfolio as a map: how deep, against what it costs a year.",
    discussion: """
      One currency at a time, since amounts of two are never added: the one in which most vendors \
      are paid, or the one that is named. Vendors without spend on file stand in a column of their \
      own, those without a verdict in a row of their own.
      """)

  @Option(help: "Three letters, such as EUR; none for amounts whose currency nobody said.")
  var currency: String?
  @OptionGroup var law: PolicyOption
  @OptionGroup var answers: AnswerOptions
  @OptionGroup(title: "Options of every command") var options: GlobalOptions

  func run(_ invocation: Invocation) throws -> ExitStatus {
    let policy = try law.policy(of: invocation)
    let store = try invocation.openStoreToRead()
    let standings = try PortfolioReading(store, invocation, policy: policy)
      .standings(on: invocation.clock.now().day)
    let wanted = currency.map { word in
      MapCurrency.Code(word.lowercased() == "none" ? nil : word.uppercased())
    }
    let map = PortfolioMap(of: standings, in: wanted)
    if let wanted, !map.currencies.contains(where: { $0.code == wanted }) {
      throw Failure(refusal(wanted, map.currencies), status: .usage)
    }
    guard answers.json || !standings.isEmpty else {
      invocation.report(
        "There is no vendor yet; add the first with: fathom vendor add NAME.")
      return .done
    }
    if answers.json {
      invocation.answer("map", map.json)
    } else {
      MapPage(map, isAccessible: invocation.isAccessible).print(to: invocation.output)
    }
    return .done
  }

  private func refusal(_ wanted: MapCurrency.Code, _ known: [MapCurrency]) -> String {
    let words = known.map { $0.code.letters ?? "none" }.joined(separator: ", ")
    return "No vendor is paid in \(wanted.letters ?? "an unnamed currency"); "
      + (known.isEmpty ? "no spend is on file." : "there is \(words).")
  }
}
