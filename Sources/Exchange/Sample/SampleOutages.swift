import Partnership

/// The vendors that break, or cannot be reached when something does.
extension SampleBook {
  mutating func tellOfOutages() {
    tellOfTheOutageOnlyHost()
    tellOfTheNightWatch()
    tellOfTheOneWhoWillNotTalk()
    tellOfTheFibre()
  }

  private mutating func tellOfTheOutageOnlyHost() {
    let calendar = calendar
    begin("Fenn Hosting", .strategic, since: 900, owner: "Jonas") { vendor in
      vendor.model = .infrastructure
      vendor.needs24x7 = true
      vendor.services = ["order portal", "supplier portal"]
      vendor.procedure = DatedText(
        on: calendar.day(500), text: "Ticket, then the red number, then the owner")
    }
    let red = person(
      "The red number", "duty desk", step: 1, phone: "+49 511 5550 112", hours: "24 h")
    let owner = person(
      "Uwe Fenn", "owner", leader: true, step: 2, phone: "+49 511 5550 1", hours: "Mon-Fri 9-17")
    agreement(890, "Hosting of two portals", value: 84_000) { agreement in
      agreement.valuePer = .year
      agreement.endsOn = calendar.today + 74
      agreement.renewal = .express
    }
    agreement(890, "Availability", .sla)
    let texts = [
      "Order portal down; a disk is full again",
      "Told us that they are down. We knew",
      "A certificate ran out on Saturday",
      "Update at noon, rollback at one",
      "The other disk is full",
    ]
    rhythm(from: 690, to: 12, every: 34, texts) { book, ago, text in
      if ago % 4 == 0 {
        book.theyCalled(ago, red, .outage, text, minutes: 8) { $0.mood = .bad }
      } else {
        book.called(ago, red, .outage, text, minutes: 22) { $0.mood = .bad }
      }
    }
    rhythm(from: 520, to: 60, every: 115, ["Portal gone at 02:40, back at 04:10"]) {
      book, ago, text in
      book.talk(ago, .call, .toVendor, [red], .outage, text) { record in
        record.outcome = .reached
        record.afterHours = true
      }
    }
    for (index, ago) in [160, 118, 77, 46, 12].enumerated() {
      issue(
        ago, at: 9 + index, index == 2 ? .critical : .high,
        [
          "Order portal slow", "Orders lost between 9 and 10", "Portal down", "Login loops",
          "Portal down again",
        ][index],
        reported: index == 3 ? 49 : 0, fixed: index == 4 ? nil : 7 + index * 20)
    }
    let first = conflict(
      120, "Lost 31 orders, and no word how", .vendor, .high, .quality, resolved: 90,
      "Restored by hand", lesson: "Ask for the log on the same day")
    conflict(46, "Lost orders again, the same way", .vendor, .high, .quality) { record in
      record.repeatOf = first
    }
    measure(
      880, "Available", .sla, .atLeast, "99.5", "%",
      readings: ["99.6", "99.1", "98.7", "99.5", "97.9", "98.8"])
    promise(.vendor, 116, due: 80, "Monitoring that sees a full disk", broken: 76)
    promise(.vendor, 76, due: 44, "Monitoring, really", broken: 40)
    promise(.vendor, 40, due: 11, "Monitoring, with a date this time")
    promise(.vendor, 12, due: -4, "Root cause of the portal outage, in writing")
    asked(45, owner, nil, "May we talk in a week without an outage?")
    tried(31, owner, nil, "Uwe on his mobile") { $0.voicemail = true }
    gut(70, .jonas, .trust, 2, "Friendly, quick, and always surprised")
    gut(70, .priya, .trust, 2, "My drivers know their phone music")
    followUp(made: 46, due: 3, "Ask two other hosts for an offer")
    followUp(made: 12, due: -1, "Ask for the log of the outage", for: red)
    add(
      Dispute(
        header: Self.header, sign: "only-when-down", on: day(30), by: "Uwe Fenn",
        text: "Says there was a summer party we did not come to"
      ).asRecord)
  }

  private mutating func tellOfTheNightWatch() {
    let calendar = calendar
    begin("Nachtlicht Security", .tactical, since: 560) { vendor in
      vendor.model = .managed
      vendor.needs24x7 = true
      vendor.services = ["security monitoring"]
    }
    let desk = person(
      "Night desk", "analyst on duty", step: 1, phone: "+31 20 555 0190", hours: "24 h, they say")
    let joost = person("Joost van Rijn", "service manager", step: 2, phone: "+31 20 555 0191")
    let femke = person("Femke Smit", "chief executive", leader: true, step: 3)
    renewing(
      "Security monitoring, round the clock", daysLeft: 58, notice: 60, terms: 1, value: 132_000)
    agreement(560, "An analyst within 15 minutes, at any hour", .sla) { $0.reviewEveryMonths = 6 }
    for (index, ago) in [230, 171, 121, 83, 52, 24].enumerated() {
      let reached = index == 1 || index == 3
      talk(
        ago, .call, .toVendor, [desk], .outage,
        [
          "Alarm at 23:10; let it ring for eleven minutes",
          "Test call at 05:00: awake, and knew us",
          "Alarm at 01:30; voicemail of a person on parental leave",
          "Drill at 22:00: answered from a car", "Alarm at 03:20; a tape said office hours",
          "Drill at 00:15: nobody",
        ][index]
      ) { record in
        record.afterHours = true
        record.outcome = reached ? .reached : .noAnswer
        record.voicemail = index == 2
        record.mood = reached ? .neutral : .bad
      }
    }
    rhythm(
      from: 540, to: 30, every: 60,
      ["Monthly report: zero incidents, of which two", "Report explained", "Rule tuning"]
    ) { book, ago, text in
      book.called(ago, joost, .review, text, minutes: 30)
      book.theyWrote(ago - 8, joost, .support, "Report of the month")
    }
    met(380, .review, [joost] + our(.tom), "Service review")
    met(
      190, .review, [joost, femke] + our(.tom) + our(.nadia), "Service review with Femke",
      minutes: "Nights are to be staffed, not forwarded.")
    conflict(51, "Nobody watches at night", .vendor, .critical, .quality) { record in
      record.escalatedOn = Moment(calendar.day(47))
    }
    promise(.vendor, 190, due: 140, "Nights staffed in Utrecht", kept: 128)
    promise(.vendor, 120, due: 84, "No forwarding to private phones", broken: 52)
    promise(.vendor, 47, due: 18, "Two people each night, with names")
    asked(15, femke, .review, "Names of the two people, please")
    check(550, .reference, .yes, "A bank; did not say that they watch it by day only")
    check(545, .afterHoursProven, .no, "Trial call at 02:00 went to a tape")
    check(540, .trial, .na, "The auditor wanted a signature that month")
    gut(49, .tom, .trust, 2, "They watched our log of them not watching")
    gut(49, .tom, .maturityVendor, 2, "Run books in a chat")
    gut(60, .tom, .maturityUs, 4)
    followUp(made: 24, due: 0, "Night drill, from Jonas's kitchen")
  }

  private mutating func tellOfTheOneWhoWillNotTalk() {
    begin("Tidewire Networks", .tactical, since: 1_050, owner: "Tom") { vendor in
      vendor.model = .infrastructure
      vendor.services = ["site network"]
    }
    let noc = person("Network desk", "tickets", step: 1, phone: "+353 1 555 0130", hours: "24 h")
    let orla = person("Orla Brannigan", "account manager", phone: "+353 1 555 0131")
    renewing(
      "Network of nine sites", daysLeft: 178, notice: 120, term: 24, terms: 1, value: 156_000)
    rhythm(
      from: 700, to: 14, every: 47,
      ["Line of depot 3 flaps", "Planned work on Sunday", "Router swap in the dairy"]
    ) { book, ago, text in
      book.called(ago, noc, .support, text, minutes: 18)
    }
    for (index, ago) in [175, 140, 96, 61, 29].enumerated() {
      talk(
        ago, .email, .toVendor, [orla], .coordination,
        [
          "Join the cutover call with the telephony people",
          "Share the address plan with the cloud team",
          "One hour with Sturgeon & Vale about the depot", "Three-way call about the flapping line",
          "The same three-way call",
        ][index]
      ) { record in
        record.expectsReply = true
        record.otherVendor =
          [
            "Undersound Telephony", "Altocumulus Cloud", "Sturgeon & Vale", "Fenn Hosting",
            "Fenn Hosting",
          ][index]
        record.outcome = index == 0 || index == 2 || index == 3 ? .declined : nil
      }
    }
    theyWrote(
      60, orla, .coordination, "Our policy is to talk to customers, not to their other suppliers")
    conflict(95, "Each says that it is the other's line", nil, .high, .communication)
    conflict(
      300, "Cutover without them took a night longer", .vendor, .medium, .communication,
      resolved: 280, "Agreed to disagree", lesson: "Put joint calls into the next contract")
    measure(
      1_000, "Sites up", .sla, .atLeast, "99", "%", readings: ["99.3", "99.1", "98.6", "99.4"])
    followUp(made: 29, due: 6, "Write the three-way clause for the renewal")
    gut(190, .tom, .culture, 2, "A moat with a router in it")
    met(220, .review, [orla] + our(.tom), "Yearly review")
  }

  private mutating func tellOfTheFibre() {
    let calendar = calendar
    begin("Bellweather Telecom", .operational, since: 1_700, owner: "Tom") { vendor in
      vendor.services = ["fibre", "mobile phones"]
      vendor.customerNo = "88-4471-20"
    }
    let line = person(
      "Business line", "hotline, 40 minutes of flute music", step: 1, phone: "+49 800 555 0199")
    let kai = person("Kai Ostermann", "our third account manager this year")
    _ = person("Britta Sander", "our second account manager this year") {
      $0.leftOn = calendar.day(140)
    }
    let mobile = renewing(
      "Mobile phones, 210 numbers", daysLeft: 24, notice: 90, term: 24, terms: 1, value: 61_000)
    decided(
      6, "cancel: mobile phones", why: "The third account manager read out the price of the second",
      about: mobile, verdict: .cancel, by: "Marek Dvořák")
    followUp(made: 6, due: -3, "Letter out, registered, and keep the slip")
    renewing("Fibre to the plant", daysLeft: 260, notice: 90, terms: 3, value: 22_000)
    rhythm(
      from: 690, to: 40, every: 92,
      [
        "Number 44 has no data", "Roaming bill of the sales trip",
        "A dig cut the fibre, an excavator sends regards",
      ]
    ) { book, ago, text in
      book.called(ago, line, .support, text, minutes: 55) { $0.mood = .bad }
    }
    for (index, ago) in [150, 120, 95, 66, 40].enumerated() {
      promise(
        .vendor, ago, due: ago - 14,
        [
          "Technician on Monday", "Technician on Wednesday", "Call back within the hour",
          "Corrected invoice", "Second SIM for the gatehouse",
        ][index], kept: index == 2 ? ago - 18 : nil,
        broken: index == 0 || index == 3 ? ago - 16 : nil)
    }
    invoices([5_080, 5_080, -6_940, 5_080, 5_990, 5_080], budget: 5_100)
    theyTried(35, kai, .social, "Introduces himself", back: 33)
    conflict(58, "Billed a number we gave back in spring", .vendor, .low, .money)
  }
}
