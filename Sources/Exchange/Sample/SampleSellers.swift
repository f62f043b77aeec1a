import Partnership

/// The vendors that mostly sell.
extension SampleBook {
  mutating func tellOfSellers() {
    tellOfTheReseller()
    tellOfTheAuditor()
    tellOfTheAdviser()
    tellOfTheGiant()
  }

  private mutating func tellOfTheReseller() {
    let calendar = calendar
    begin("Brightmark Resale", .tactical, since: 640) { vendor in
      vendor.model = .product
      vendor.domains = ["brightmark.example"]
    }
    let dirk = person("Dirk Vollmer", "account executive", phone: "+49 40 5550 11")
    let tia = person("Tia Solberg", "account executive, the new Dirk", phone: "+49 40 5550 12")
    let marek = our(.marek)
    vendor { $0.resisters = marek }
    agreement(640, "Framework for hardware", value: 240_000) {
      $0.valuePer = .term
      $0.endsOn = calendar.today + 62
    }
    rhythm(
      from: 610, to: 96, every: 43,
      [
        "Quarter end is Friday, and so is the offer",
        "Called to touch base. Base was touched",
        "Wanted to show the new screens to whoever signs",
        "Asked who our decision makers are, other than us",
        "Free lunch about storage; the lunch is at their office",
      ]
    ) { book, ago, text in
      book.theyCalled(ago, dirk, .sales, text, minutes: 12) {
        $0.mood = ago % 3 == 0 ? .bad : .neutral
      }
    }
    rhythm(
      from: 80, to: 4, every: 14,
      [
        "Introduced herself as our new trusted adviser", "Circling back on the bundle",
        "Only wanted to make sure the bundle did not land in spam",
        "The bundle expires at midnight. It is the fourth midnight",
      ]
    ) { book, ago, text in
      book.theyCalled(ago, tia, .sales, text)
    }
    asked(52, tia, .support, "When do the 40 docking stations come?")
    asked(33, tia, .support, "The docking stations, please", answered: 30)
    promise(.vendor, 64, due: 38, "40 docking stations", broken: 30)
    promise(.vendor, 30, due: 9, "40 docking stations, this time from another warehouse")
    promise(.vendor, 70, due: 41, "Price list without bundles", broken: 29)
    conflict(28, "Delivered 22 docking stations and billed 40", .vendor, .medium, .money)
    invoices([18_200, 9_900, 27_600], budget: 18_000)
    add(
      Acknowledgement(
        header: Self.header, sign: "only-sells", on: day(60), by: "Nadia Okafor",
        reason: "New account executive; give her a quarter", untilOn: today + 30
      ).asRecord)
    followUp(made: 28, due: 2, "Credit note for 18 docking stations", for: tia)
    note(26, "Marek pays nothing of theirs before he has seen it on a desk", isPrivate: true)
  }

  private mutating func tellOfTheAuditor() {
    let calendar = calendar
    begin("Quotient Peak Software", .tactical, since: 980) { vendor in
      vendor.model = .software
      vendor.funding = .opex
      vendor.services = ["ERP licences"]
    }
    let brand = person("Brandon Leigh", "customer success, licences", phone: "+1 312 555 0161")
    let legal = person("Carla Munt", "licence compliance", leader: true)
    renewing("ERP licences, 310 named users", daysLeft: 13, notice: 90, terms: 3, value: 287_000) {
      agreement in
      agreement.noticeTo = "Legal Notices, 1 Peak Plaza, Chicago"
      agreement.noticeForm = "registered letter, in English, two copies"
    }
    rhythm(
      from: 700, to: 30, every: 67,
      [
        "A friendly check of our licence position",
        "Health check, which turned out to be a sales call with a stethoscope",
        "User group invitation, 900 per seat",
      ]
    ) { book, ago, text in
      book.theyCalled(ago, brand, .sales, text, minutes: 35)
    }
    rhythm(
      from: 680, to: 90, every: 118,
      ["Why did the index go up twice?", "Which users do you count twice?"]
    ) { book, ago, text in
      book.asked(ago, brand, .billing, text, answered: ago - 20)
    }
    theyAsked(19, legal, .billing, "Fill in the attached workbook of 14 sheets within 10 days")
    conflict(
      210, "Counted 41 people who left as named users", .vendor, .high, .money, resolved: 150,
      "Dropped, without an apology", lesson: "Send them the leaver list every month")
    conflict(35, "Counted the same 41 people again", .vendor, .high, .money) {
      $0.escalatedOn = Moment(calendar.today - 21)
    }
    invoices([23_900, 23_900, -31_400, 23_900, 29_800, -30_100], budget: 23_900)
    advice(48, "Move to the unlimited edition", options: ["unlimited"], interest: .no)
    decided(160, "declined: analytics module", why: "Nobody asked for it but their quarter")
    gut(50, .marek, .trust, 1, "Every kindness has an invoice")
    gut(47, .nadia, .trust, 2, "The index clause was explained after it was used")
    gut(47, .tom, .alignment, 2, "They win when we count wrong")
    promise(.vendor, 150, due: 110, "One named person for licence questions", broken: 100)
    followUp(made: 15, due: 1, "Decide with Marek: renegotiate or letter out")
  }

  private mutating func tellOfTheAdviser() {
    let calendar = calendar
    begin("Lumen & Lark Advisory", .tactical, since: 430) { vendor in
      vendor.model = .other
      vendor.statusLog = [
        StatusEntry(on: calendar.today - 430, status: .trial),
        StatusEntry(on: calendar.today - 390, status: .active),
      ]
    }
    let piers = person("Piers Lark", "partner", leader: true, phone: "+44 20 5550 0177") {
      $0.preferredChannel = .chat
    }
    let zoe = person("Zoë Hartley", "senior consultant", step: 1)
    agreement(430, "Advice, 60 days a year", .sow, value: 96_000) {
      $0.endsOn = calendar.today + 19
      $0.valuePer = .year
    }
    rhythm(
      from: 400, to: 22, every: 44,
      [
        "Steering call: everything points to one product", "Market overview, one vendor long",
        "Vision paper, 48 pages, the product appears on page 3",
      ]
    ) { book, ago, text in
      book.theyCalled(ago, piers, .advice, text, minutes: 45)
      book.called(ago - 6, zoe, .advice, "Asked Zoë what she would do", minutes: 20)
    }
    for (index, ago) in [380, 300, 215, 130, 62].enumerated() {
      advice(
        ago,
        [
          "Buy Gemstone CRM", "Buy Gemstone Cloud for the CRM", "Buy Gemstone Insights",
          "Certify two people on Gemstone", "Extend Gemstone to logistics",
        ][index],
        options: ["Gemstone"], interest: index == 1 ? .yes : .no, index < 3 ? .accepted : nil,
        decided: index < 3 ? ago - 20 : nil, reason: index < 3 ? "The paper was convincing" : nil)
    }
    note(
      58, "Their website calls Gemstone a platinum alliance. Ours called it independent advice",
      isPrivate: true)
    asked(57, piers, .advice, "What do you earn when we buy Gemstone?")
    asked(36, piers, .advice, "Same question, with Hélène in copy", answered: 24)
    gut(23, .helene, .trust, 2, "Answered after three weeks, with a definition of the word earn")
    gut(23, .nadia, .trust, 2, "Good work, for somebody")
    gut(120, .tom, .industryKnowledge, 4)
    add(
      Play(
        header: Self.header, sign: "undisclosed-interest", startedOn: day(20),
        followUps: [
          followUp(
            made: 20, due: 13, "Name every product they are paid for", done: 14,
            outcome: "Two pages"),
          followUp(made: 20, due: 0, "Ask for advice on one question with no product in it"),
        ]
      ).asRecord)
    met(-6, .strategy, [piers, zoe] + our(.helene) + our(.nadia), "Who gains from X, Y and Z") {
      $0.agenda = "Disclosure of interests; go on or end"
    }
  }

  private mutating func tellOfTheGiant() {
    let calendar = calendar
    begin("Altocumulus Cloud", .strategic, since: 760) { vendor in
      vendor.model = .infrastructure
      vendor.services = ["web shop", "data lake", "mail"]
      vendor.needs24x7 = true
    }
    let chad = person("Everett Cole", "regional vice president", leader: true)
    let bot = person(
      "Enterprise Support", "queue", step: 1, phone: "+1 800 555 0100", hours: "24 h")
    let sam = person("Samira Noor", "technical account manager, 1 of 200 for 200", step: 2)
    agreement(760, "Committed spend, three years", value: 1_200_000) {
      $0.endsOn = calendar.today + 335
      $0.valuePer = .term
    }
    agreement(760, "Service levels, theirs, take it or leave it", .sla)
    rhythm(
      from: 720, to: 40, every: 85,
      ["A word with Everett about the commit", "Executive sponsor call, as the contract says"]
    ) { book, ago, text in
      book.tried(ago, chad, .review, text)
    }
    tried(26, chad, .review, "The sponsor call again; his assistant has an assistant")
    asked(24, chad, .review, "Thirty minutes this quarter?")
    rhythm(
      from: 710, to: 6, every: 38,
      [
        "Quota for the web shop", "Ticket 9,184,221: still with engineering",
        "What does this line of the bill mean?",
      ]
    ) { book, ago, text in
      book.called(ago, ago % 2 == 0 ? sam : bot, .support, text, minutes: 30)
    }
    rhythm(
      from: 700, to: 60, every: 110,
      [
        "Region down 40 minutes; the status page was green",
        "Identity outage, third Tuesday in a row",
      ]
    ) { book, ago, text in
      book.theyWrote(ago, bot, .outage, text)
    }
    measure(
      740, "Available", .sla, .atLeast, "99.9", "%",
      readings: ["99.95", "99.91", "99.9", "99.4", "99.93", "99.95"])
    invoices([33_100, 34_800, 39_200, 36_000, 41_900, 44_700], budget: 34_000)
    issue(
      88, at: 11, .critical, "Web shop cannot take payments", reported: 1, fixed: 4,
      "A quota nobody had set")
    issue(41, at: 16, .high, "Mail delayed by hours", reported: 2, fixed: 26)
    gut(130, .tom, .trust, 3)
    gut(130, .tom, .alignment, 2, "We are a rounding error, and they round")
    promise(.vendor, 90, due: 55, "Root cause of the payment outage", kept: 41)
    conflict(38, "Charged for traffic between our own two rooms", nil, .medium, .money)
    followUp(made: 20, due: -8, "Cost review with Marek before the next commit")
    theyWrote(12, sam, .advice, "Three instances nobody has touched since spring; switch them off")
  }
}
