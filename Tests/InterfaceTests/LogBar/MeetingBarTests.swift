import Partnership
import Store
import Terminal
import Testing

@testable import Interface

private let globex = RecordID.provisional(1)

/// Globex with a review today at ten.
private func stage(edited: String? = nil) throws -> Stage {
  let stage = try Stage(
    Stage.globexAndAcme + [
      .meeting(
        Meeting(
          header: Header(id: .provisional(5), vendors: [globex]),
          at: Moment(Stage.now.day, TimeOfDay(hour: 10, minute: 0)), kind: .review,
          agenda: "prices\nlanes", text: "Quarterly review"))
    ], edited: edited)
  let id = try #require(try stage.records(.meeting).first?.id)
  stage.runtime.take([.show(id)])
  stage.send(.woken)
  return stage
}

private func meeting(_ stage: Stage) throws -> Meeting? {
  guard case .meeting(let meeting)? = try stage.records(.meeting).first else { return nil }
  return meeting
}

@Test func aMeetingIsWrittenDownInTheBarAndUndoneAsOne() throws {
  let stage = try stage()
  #expect(stage.shows("in the meeting"))
  stage.press("m", "`@eva @maria :+`", "ctrl-n", "`They move to Reno in May`", "ctrl-n")
  stage.press("`dec 3-year term approved`", "ctrl-n", "`p :them fri corrected price sheet`")
  stage.expectScreen("meeting-bar-80x24")
  stage.press("enter")
  let held = try #require(try meeting(stage))
  #expect(held.status == .held)
  #expect(held.attendees.count == 2)
  #expect(held.minutes == "They move to Reno in May")
  #expect(held.mood == .good)
  #expect(try stage.records(.decision).count == 1)
  #expect(try stage.records(.commitment).first?.references.map(\.id) == [held.id])
  #expect(stage.shows("Meeting with Globex Logistics: decision, promise."))
  #expect(stage.shows("Tied to it"))
  stage.press("u")
  #expect(try meeting(stage)?.status == .planned)
  #expect(try stage.records(.decision).isEmpty)
  #expect(try stage.records(.commitment).isEmpty)
}

@Test func aMeetingThatIsHeldBeforeItsDayTellsWhenItWasPlanned() throws {
  let stage = try Stage(
    Stage.globexAndAcme + [
      .meeting(
        Meeting(
          header: Header(id: .provisional(5), vendors: [globex]),
          at: Moment(Stage.now.day + 5, TimeOfDay(hour: 14, minute: 0)), kind: .review,
          status: .planned, text: "Quarterly review"))
    ], size: Size(width: 120, height: 30))
  let id = try #require(try stage.records(.meeting).first?.id)
  stage.runtime.take([.show(id)])
  stage.press("m", "`They move to Reno`", "enter")
  #expect(try meeting(stage)?.at == Stage.now)
  #expect(stage.shows("It was planned for Wed 19 Mar 14:00."))
}

@Test func theMeetingGoesOnWithTheSameKey() throws {
  let stage = try stage()
  stage.press("m", "`First`", "enter", "m", "`Second`", "enter")
  #expect(try meeting(stage)?.minutes == "First\nSecond")
}

@Test func minutesAreWrittenInTheEditorToo() throws {
  let stage = try stage(edited: "@eva\nThey move to Reno\np :us mon forecast\n")
  stage.press("m", "ctrl-o", "enter")
  #expect(try meeting(stage)?.minutes == "They move to Reno")
  #expect(try meeting(stage)?.attendees.count == 1)
  #expect(try stage.records(.commitment).count == 1)
}

@Test func escKeepsWhatWasSaidAndTheSameKeyBringsItBack() throws {
  let stage = try stage()
  stage.press("m", "`They move to`", "esc")
  #expect(stage.shows("Kept as a draft; m on the meeting brings it back."))
  #expect(try meeting(stage)?.status == .planned)
  stage.press("m", "` Reno`", "enter")
  #expect(try meeting(stage)?.minutes == "They move to Reno")
  #expect(stage.drafts.all.isEmpty)
}

@Test func onAnotherRecordTheKeyDoesNothing() throws {
  let stage = try stage()
  let eva = try #require(try stage.records(.contact).first?.id)
  stage.runtime.take([.show(eva)])
  #expect(stage.model.idle.contains(.runMeeting))
  stage.press("m")
  #expect(stage.model.overlays.isEmpty)
}

@Test func aRecordWithoutALongTextSaysSoAndNamesTheKeyThatEditsIt() throws {
  let stage = try stage(edited: "never")
  let globex = try #require(try meeting(stage)?.header.vendors)
  let measure = Measure(
    header: Header(id: .provisional(1), vendors: globex), name: "On time", definedOn: Stage.now.day)
  _ = try stage.store.commit(
    [.add(measure.asRecord)],
    as: Stamp(author: "dana", at: Stage.now, channel: .interface, label: "measure"))
  stage.runtime.take([.show(try #require(try stage.records(.measure).first?.id))])
  stage.send(.woken)
  #expect(!stage.shows("E $EDITOR"))
  stage.press("E")
  #expect(stage.model.overlays.isEmpty)
  #expect(stage.shows("There is no long text in this measure; e edits it."))
}

@Test func theLongTextOfAHeldMeetingIsItsMinutes() throws {
  let stage = try stage(edited: "All of it\nat length")
  stage.press("m", "`First`", "enter", "E", "enter")
  #expect(try meeting(stage)?.minutes == "All of it\nat length")
  #expect(try meeting(stage)?.agenda == "prices\nlanes")
}
