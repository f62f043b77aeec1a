import Partnership
import Testing

struct IgnoringMailTests {
  @Test(arguments: [
    Mix(2, 1, nil), Mix(3, 0, .watch), Mix(3, 5, .watch), Mix(3, 6, nil), Mix(4, 0, .warning),
    Mix(4, 4, .warning), Mix(4, 5, .watch), Mix(5, 0, .warning), Mix(6, 0, .critical),
    Mix(6, 2, .critical), Mix(6, 3, .warning),
  ])
  func theLadder(mix: Mix) {
    let dossier = Dossier.story(.untiered).adding("b", mix.bad) { mail($0) }
      .adding("g", mix.good) { mail($0, answered: 1) }
    #expect(find(.ignoringMail, in: dossier).told == mix.told(.us))
  }

  @Test func lateIsNotIgnored() {
    let dossier = Dossier.story(.untiered).adding("l", 6) { mail($0, answered: 20) }
    #expect(find(.ignoringMail, in: dossier).isEmpty)
  }

  @Test(arguments: [(7, 0), (8, 1), (89, 1), (90, 0)])
  func mailsCountOnceTheyAreDueUntilTheyLeaveTheWindow(ago: Int, count: Int) {
    let dossier = Dossier.story(.untiered).adding("b", 3) { mail($0, ago: ago) }
    #expect(find(.ignoringMail, in: dossier).count == count)
  }

  @Test(arguments: [(Channel.call, 0), (.email, 1), (.chat, 1), (.portal, 1)])
  func everyWayButTheCallCounts(channel: Channel, count: Int) {
    let dossier = Dossier.story(.untiered).adding("b", 3) { header in
      var talk = mail(header)
      talk.channel = channel
      return talk
    }
    #expect(find(.ignoringMail, in: dossier).count == count)
  }

  @Test func salesAndWhatOwesNoAnswerAreLeftOut() {
    let dossier = Dossier.story(.untiered)
      .adding("s", 6) { header in
        var talk = mail(header)
        talk.purpose = .sales
        return talk
      }
      .adding("n", 6) { header in
        var talk = mail(header)
        talk.expectsReply = false
        return talk
      }
    #expect(find(.ignoringMail, in: dossier).isEmpty)
  }

  @Test func answeringClearsItAndTheIgnoredMailsAreTheEvidence() {
    let dossier = Dossier.story(.untiered).adding("b", 3) { mail($0) }
    #expect(find(.ignoringMail, in: dossier).evidence == ["b1", "b2", "b3"])
    let answered = dossier.changing { $0.communications[0].answeredAt = .ago(0) }
    #expect(find(.ignoringMail, in: answered).isEmpty)
  }

  private func mail(_ header: Header, ago: Int = 30, answered after: Int? = nil) -> Communication {
    Communication(
      header: header, at: .ago(ago), channel: .email, direction: .fromVendor, expectsReply: true,
      answeredAt: after.map { .ago(ago - $0) })
  }
}
