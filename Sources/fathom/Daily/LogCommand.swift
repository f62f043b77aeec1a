import ArgumentParser

struct LogCommand: Invocable {
  static let configuration = CommandConfiguration(
    commandName: "log",
    abstract: "Log what happened, in one line of plain English.",
    discussion: """
      The line begins with the vendor: fathom log "acme: call @eva agreed to the new price >fri \
      send the contract". A word may open it that says what it is: call, email, chat, visit, \
      meet, con (conflict), rec (advice), dec (decision), promise, goal, issue, project, note, \
      gut, read, bill, status, check, done; without one it is a note.

      Marks, anywhere: @eva who · #support what for · !high how bad · :in they came to us · :? a \
      reply is expected · :na no answer · :vm voicemail · :no declined · :missed a meeting · \
      :them :us :both whose · :+ := :- how it felt · by:fri due · on:mon the day · re:71 answers \
      or belongs to [71] · >fri text, a follow-up (fu:fri in a shell that minds >).

      With - as the line, the lines of standard input are one talk, saved as one step.
      """)

  @Argument(help: "The line, in quotes; - reads lines from standard input.")
  var line: [String]
  @OptionGroup var answers: AnswerOptions
  @OptionGroup(title: "Options of every command") var options: GlobalOptions

  func run(_ invocation: Invocation) throws -> ExitStatus {
    try LogRun(lines: typed(), isJSON: answers.json).run(invocation)
  }

  private func typed() throws -> [String] {
    guard line == ["-"] else { return [line.joined(separator: " ")] }
    let bytes = try InputFile.read("-")
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw Failure("Standard input is not UTF-8; nothing was saved.")
    }
    return text.split(whereSeparator: \.isNewline).map(String.init)
      .filter { !$0.allSatisfy(\.isWhitespace) }
  }
}
