import ArgumentParser
import Exchange
import Interface
import Partnership
import Store

struct MeetCommand: Invocable {
  static let configuration = CommandConfiguration(
    commandName: "meet",
    abstract: "Write down what is said in a meeting: who is there, minutes, decisions, promises.",
    discussion: """
      A line that says no kind is about the meeting: fathom meet 47 "@eva @sam :+ They move to \
      Reno"; who is named at its beginning was there, the words are minutes. Other lines are \
      records tied to it: fathom meet 47 "p :them fri price sheet". With - the lines of standard \
      input are saved as one step.
      """)

  @Argument(help: "The number of the meeting.")
  var id: String
  @Argument(help: "The line, in quotes; - reads lines from standard input.")
  var line: [String]
  @OptionGroup var answers: AnswerOptions
  @OptionGroup(title: "Options of every command") var options: GlobalOptions

  func run(_ invocation: Invocation) throws -> ExitStatus {
    let lines = try typed()
    let store = try invocation.openStoreToChange()
    guard case .meeting(let meeting) = try store.record(typed: id) else {
      throw Failure("[\(id)] is no meeting; fathom timeline lists them.", status: .usage)
    }
    let reading = MeetingReading(
      lines, of: meeting, in: try context(meeting, lines, store, invocation))
    if let problem = reading.lines.flatMap(\.problems).first(where: \.blocks) {
      throw Failure(
        problem.sentence + "\nNot saved: " + lines.joined(separator: "\n           "),
        status: .usage)
    }
    guard !reading.edits.isEmpty else {
      throw Failure("There is nothing in the line to save.", status: .usage)
    }
    let label = StepLabel(try store.records(meeting.header.vendors)).said(
      in: meeting, reading.lines)
    _ = try store.commit(reading.edits, as: invocation.stamp(label))
    guard answers.json else {
      invocation.report("Saved " + label + ".")
      return .done
    }
    if let record = try store.records([meeting.id]).first {
      invocation.answer("record", record.answer)
    }
    return .done
  }

  private func typed() throws -> [String] {
    guard line == ["-"] else { return [line.joined(separator: " ")] }
    guard let text = String(validating: try InputFile.read("-"), as: UTF8.self) else {
      throw Failure("Standard input is not UTF-8; nothing was saved.")
    }
    return text.split(whereSeparator: \.isNewline).map(String.init)
      .filter { !$0.allSatisfy(\.isWhitespace) }
  }

  /// What the lines may name: people, measures, open matters, records by number.
  private func context(
    _ meeting: Meeting, _ lines: [String], _ store: any RecordStore, _ invocation: Invocation
  ) throws -> LogContext {
    let settings = invocation.settings
    var context = LogContext(
      now: invocation.clock.now(), vendorsInHand: meeting.header.vendors,
      vendors: try store.vendorNames(), contacts: try store.contacts(of: nil),
      author: invocation.author, policy: settings.policy, hours: settings.hours ?? WorkingHours(),
      followUpDays: settings.followUpDays ?? 7, channel: .shell)
    context.me = GutAnswer.judge([settings.me, invocation.author], among: context.contacts)
    for vendor in meeting.header.vendors {
      guard let dossier = try store.dossier(of: vendor) else { continue }
      context.measures += dossier.measures
      for kind in RecordKind.allCases {
        for record in dossier.records(of: kind) where kind == .vendor || LogMatters.isOpen(record) {
          context.records[record.id] = record
        }
      }
    }
    for record in try store.records(lines.flatMap { LogLine.mentioned($0) }) {
      context.records[record.id] = record
    }
    return context
  }
}
