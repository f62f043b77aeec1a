import ArgumentParser
import Exchange
import Partnership
import Store

struct TodayCommand: Invocable {
  static let configuration = CommandConfiguration(
    commandName: "today", abstract: "List what waits for whom, irreversible first.",
    discussion: """
      Leaves with 10 where something is due on or before today, else with 0, so that cron can \
      tell; a meeting that is planned for today counts. Where the configuration says who you are (me), only your vendors are listed.
      """,
    aliases: ["agenda"])

  @Option(help: "Also what comes up within so many days.")
  var days: Int = 0
  @Flag(help: "The vendors of everybody, not only mine.")
  var all = false
  @OptionGroup var law: PolicyOption
  @OptionGroup var answers: AnswerOptions
  @OptionGroup(title: "Options of every command") var options: GlobalOptions

  func validate() throws {
    guard (0...3_660).contains(days) else {
      throw ValidationError("--days takes a number from 0 to 3660.")
    }
  }

  func run(_ invocation: Invocation) throws -> ExitStatus {
    let policy = try law.policy(of: invocation)
    let store = try invocation.openStoreToRead()
    let today = invocation.clock.now().day
    let mine = Mine(invocation, all: all)
    let since = invocation.lastLook(at: store)?.day ?? today - SignState.newDays
    var list = TodayList(on: today)
    let standings = try PortfolioReading(store, invocation, policy: policy)
      .standings(on: [today, today + days]) { dossier, standing in
        guard mine.includes(standing) else { return }
        list.take(keptIn: dossier)
        list.take(meetingsOf: standing, in: dossier, through: today + days)
        list.take(
          signsOf: standing,
          dossier.signNews(since: since, on: today, policy: policy))
      }
    list.take(standings[0].filter(mine.includes))
    if days > 0 { list.take(ahead: standings[1].filter(mine.includes)) }
    if answers.json {
      invocation.answer("today", list.asJSON)
    } else if list.isEmpty {
      invocation.report("Nothing waits.")
    } else {
      list.print(to: invocation.output)
    }
    return list.isDue ? .due : .done
  }
}

/// The vendors that somebody looks after, or all of them.
struct Mine {
  private let person: String?

  init(_ invocation: Invocation, all: Bool) {
    person = all ? nil : invocation.settings.me
  }

  /// Whether the vendor counts.
  func includes(_ standing: Standing) -> Bool {
    person.map { standing.belongs(to: $0) } ?? true
  }
}
