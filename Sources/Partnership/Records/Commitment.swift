/// A promise with an owner and a day.
package struct Commitment: Fielded {
  package var header: Header
  package var side: Side
  package var madeOn: Day
  package var dueOn: Day
  package var text: String?
  package var keptOn: Moment?
  package var brokenOn: Moment?
  package var atSigning: Bool
  package var outcome: String?
  package var talk: RecordID?

  package init(
    header: Header,
    side: Side = .vendor,
    madeOn: Day,
    dueOn: Day,
    text: String? = nil,
    keptOn: Moment? = nil,
    brokenOn: Moment? = nil,
    atSigning: Bool = false,
    outcome: String? = nil,
    talk: RecordID? = nil
  ) {
    self.header = header
    self.side = side
    self.madeOn = madeOn
    self.dueOn = dueOn
    self.text = text
    self.keptOn = keptOn
    self.brokenOn = brokenOn
    self.atSigning = atSigning
    self.outcome = outcome
    self.talk = talk
  }

  package init(blank header: Header) {
    self.init(header: header, madeOn: Day(number: 0), dueOn: Day(number: 0))
  }
}

extension Commitment {
  package static let recordKind = RecordKind.commitment

  package static let fields: [Field<Commitment>] = [
    Field("side", choice: \.side, "Promised by", "Whose promise it is.", required: true),
    Field("madeOn", \.madeOn, .day, "Made on", "The day it was given.", required: true),
    Field("dueOn", \.dueOn, .day, "Due on", "The day it was promised for.", required: true),
    Field("text", \.text, .note, "Text", "What was promised."),
    Field("keptOn", \.keptOn, .moment, "Kept on", "When it was kept."),
    Field(
      "brokenOn", \.brokenOn, .moment, "Broken on", "When it was clear that it would not be kept."),
    Field(
      "atSigning", \.atSigning, .flag, "At signing",
      "Whether it was made when the contract was signed."),
    Field("outcome", \.outcome, .note, "Outcome", "What came of it.", use: .screen),
    Field(
      "talk", \.talk, .reference(nil), "Talk", "The first record of the same talk.", use: .screen),
  ]
}
