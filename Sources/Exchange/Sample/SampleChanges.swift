import Partnership

/// The vendors whose story turns: for the better, for the worse, or to its end.
extension SampleBook {
  mutating func tellOfChanges() {
    tellOfTheRecovery()
    tellOfTheSlide()
    tellOfTheSilence()
    tellOfTheLeaving()
    tellOfThePast()
  }

  private mutating func tellOfTheRecovery() {
    let calendar = calendar
    begin("Corvid Integration", .strategic, since: 1_010) { vendor in
      vendor.model = .software
      vendor.services = ["interfaces between everything"]
      vendor.success = DatedText(
        on: calendar.day(300), text: "An interface changes on a Tuesday and nobody notices.")
    }
    let ines = person(
      "Inga Rabe", "managing director since last year", leader: true, phone: "+49 341 5550 31")
    let tobi = person("Tobias Krähe", "delivery lead", step: 1, phone: "+49 341 5550 32")
    _ = person("Falk Dorn", "managing director before her", leader: true) {
      $0.leftOn = calendar.day(420)
    }
    renewing("Integration platform", daysLeft: 118, notice: 90, terms: 2, value: 198_000) {
      $0.reviewEveryMonths = 12
      $0.reviewedOn = [calendar.day(300)]
    }
    for (index, ago) in [700, 640, 590, 545, 500].enumerated() {
      promise(
        .vendor, ago, due: ago - 25,
        [
          "Interface to the scales", "Test system", "Written plan", "Somebody who answers",
          "The plan, again",
        ][index], broken: ago - 28)
      tried(ago - 10, tobi, .support, "No answer, as on Monday")
      conflict(
        ago - 5,
        [
          "Went live without a test", "Orders doubled over night", "A change nobody had asked for",
          "Billed the repair of their own change", "Three weeks without a word",
        ][index], .vendor, .high, index == 3 ? .money : .quality, resolved: 360 - index,
        "Settled in the conflict clinic")
    }
    invoices([21_000, -29_500, -33_000, 24_000], budget: 16_500, every: 45, to: 480)
    let clinic = met(
      372, .workshop, [ines, tobi] + our(.tom) + our(.nadia) + our(.priya), "Conflict clinic",
      minutes: "Inga's first week. She read the list aloud, all of it, and asked what we would do.")
    decided(370, "stay, with a plan by month", why: "She brought the list herself", about: clinic)
    rhythm(
      from: 350, to: 6, every: 23,
      [
        "Weekly call: what changed, what will", "Told us of a fault before it hurt",
        "Next release in one page", "Asked whether silence is good or bad silence",
      ]
    ) { book, ago, text in
      book.theyCalled(ago, tobi, ago % 2 == 0 ? .coordination : .advice, text, minutes: 20) {
        $0.mood = .good
      }
    }
    rhythm(
      from: 340, to: 20, every: 40,
      ["Map the pallet labels", "Test data that looks like ours", "Read-only access for Jonas"]
    ) { book, ago, text in
      book.promise(.vendor, ago, due: ago - 14, text, kept: ago - 13)
      book.asked(ago - 2, tobi, .support, text + "?", answered: ago - 3)
    }
    for ago in [290, 200, 110, 27] {
      met(ago, .review, [ines, tobi] + our(.nadia) + our(.priya), "Quarterly review") {
        $0.mood = .good
      }
      gut(ago - 2, .nadia, .trust, ago > 250 ? 3 : 4, "They bring the bad news first now")
      gut(ago - 2, .tom, .culture, 4)
      gut(ago - 2, .nadia, .trust, 4, about: .us)
    }
    goal(365, "No order twice; their first reference in food", reviewed: [200, 27], horizon: 1)
    advice(
      90, "Retire the old order interface", options: ["this year", "with the platform"],
      interest: .yes, .accepted, decided: 70, reason: "Two of three outages came from it")
    advice(
      14, "Share one test system with Sturgeon & Vale", options: ["share", "keep two"],
      interest: .yes)
    invoices([16_400, 16_500, 16_300, 16_500], budget: 16_500)
    measure(
      360, "Orders processed once", .outcome, .atLeast, "99.9", "%",
      readings: ["99.1", "99.7", "99.9", "99.95", "99.97"])
    followUp(made: 14, due: 1, "Ask Ada about one test system for two")
  }

  private mutating func tellOfTheSlide() {
    begin("Tern Logistics IT", .strategic, since: 840, owner: "Priya") {
      $0.services = ["truck telematics"]
    }
    let hal = person("Hal Jorgensen", "founder, sold the company", leader: true)
    let desk = person("Tern desk", "tickets", step: 1)
    renewing("Telematics in 84 trucks", daysLeft: 66, notice: 60, terms: 2, value: 92_000)
    rhythm(
      from: 700, to: 250, every: 28,
      [
        "Hal from the road: look at the brakes of 14", "Idea for the night tours",
        "Drove a tour with us",
      ]
    ) { book, ago, text in
      book.theyCalled(ago, hal, .advice, text, minutes: 20) { $0.mood = .good }
    }
    rhythm(
      from: 210, to: 110, every: 50, ["A new logo, by mail", "The desk is now in another country"]
    ) { book, ago, text in
      book.theyWrote(ago, desk, .social, text)
    }
    asked(104, hal, .review, "Are you still there?")
    for ago in [95, 72, 44, 23] { asked(ago, desk, .support, "Truck \(ago) sends no position") }
    tried(64, hal, .review, "The number is not in service")
    goal(560, "Ten per cent less diesel; they sell it as a product", reviewed: [420])
    met(420, .review, [hal] + our(.priya), "Last review with Hal")
    met(41, .review, [desk] + our(.priya), "Review, they did not come") {
      $0.status = .missedByVendor
    }
    add(
      Postponement(
        header: Self.header, kind: "review", ref: "vendor", until: today + 4, on: day(3),
        by: "Priya Raman"
      ).asRecord)
    gut(140, .priya, .trust, 3, "Hal yes, the logo no")
    followUp(made: 41, due: 12, "Find out who bought them, and who decides")
    promise(.vendor, 130, due: 90, "A named service manager")
  }

  private mutating func tellOfTheSilence() {
    let calendar = calendar
    begin("Seldom Systems", .tactical, since: 205) { vendor in
      vendor.model = .software
      vendor.services = ["shift planning"]
    }
    let viv = person("Vivienne Roth", "sales director, until the ink was dry", leader: true)
    let care = person("Customer care", "mailbox", step: 1)
    rhythm(
      from: 290, to: 212, every: 11,
      [
        "Would love to show you more", "Flew in for twenty minutes", "Cake for the project team",
        "A call from their founder, personally",
      ]
    ) { book, ago, text in
      book.theyCalled(ago, viv, .sales, text, minutes: 40) { $0.mood = .good }
    }
    agreement(205, "Shift planning, three plants", value: 88_000) {
      $0.endsOn = (calendar.today - 205).adding(months: 36) - 1
      $0.valuePer = .year
    }
    promise(.vendor, 205, due: 150, "Kick-off with Vivienne in person", atSigning: true)
    promise(.vendor, 205, due: 120, "Training in both plants", broken: 110, atSigning: true)
    promise(.us, 205, due: 175, "Names of the shift leaders", kept: 176, atSigning: true)
    theyWrote(188, care, .billing, "Welcome! Your first invoice")
    for ago in [150, 118, 71] { asked(ago, viv, .support, "When do we start?") }
    tried(60, viv, .support, "She is in a meeting with a prospect")
    asked(18, care, .support, "Ticket 1: is anybody there?")
    invoices([-22_000, 22_000], budget: nil, every: 90, to: 98)
    check(300, .reference, .no, "They would rather not")
    check(230, .trial, .na, "Discount ended on Friday")
    gut(62, .ines, .trust, 1, "We bought a brochure")
    followUp(made: 60, due: 7, "Letter to the founder who called personally")
  }

  private mutating func tellOfTheLeaving() {
    let calendar = calendar
    begin("Kestrel Bay Consulting", .operational, since: 950) { vendor in
      vendor.model = .bot
      vendor.statusLog = [
        StatusEntry(on: calendar.today - 950, status: .active),
        StatusEntry(on: calendar.today - 75, status: .exiting),
      ]
    }
    let asha = person("Asha Pillai", "engagement manager", leader: true, phone: "+91 80 5550 17")
    let contract = renewing(
      "Build and operate the shop team", daysLeft: 300, notice: 90, terms: 2, value: 310_000
    ) {
      $0.cancelledOn = calendar.day(74)
      $0.noticeSentOn = calendar.day(78)
    }
    decided(
      80, "cancel: the team comes to us", why: "It was always the plan: build, operate, transfer",
      about: contract, verdict: .cancel, by: "Hélène Aubry")
    met(
      79, .strategy, [asha] + our(.helene) + our(.tom), "The transfer",
      minutes: "She had the handover plan in her bag.")
    rhythm(
      from: 690, to: 16, every: 44,
      ["Sprint review", "Two people want to stay with us", "Handover of the build system"]
    ) { book, ago, text in
      book.called(ago, asha, .coordination, text, minutes: 30)
    }
    promise(.vendor, 70, due: 20, "Documentation of the checkout", kept: 22)
    promise(.vendor, 70, due: -30, "Access of everybody who leaves is closed")
    promise(.us, 70, due: 3, "Contracts for the four who stay")
    followUp(made: 70, due: -20, "Return 11 badges and 9 laptops")
  }

  private mutating func tellOfThePast() {
    let calendar = calendar
    begin("Old Mill Datacentre", .operational, since: 2_400) { vendor in
      vendor.statusLog = [
        StatusEntry(on: calendar.today - 2_400, status: .active),
        StatusEntry(on: calendar.today - 410, status: .exiting),
        StatusEntry(on: calendar.today - 250, status: .former),
      ]
    }
    let bert = person("Bert Hollis", "site manager")
    agreement(2_400, "Two racks and a key", value: 14_000) { $0.endsOn = calendar.today - 250 }
    called(
      251, bert, .coordination, "Last walk through the racks; he gave us the sign from the door",
      minutes: 60)
    note(249, "If a company ever asks for a good landlord of racks: Bert")

    begin("Stonecrop Networks", .commodity, since: 1_600) { vendor in
      vendor.statusLog = [
        StatusEntry(on: calendar.today - 1_600, status: .active),
        StatusEntry(on: calendar.today - 500, status: .former),
      ]
    }
    note(500, "Sold to a company that sold it again. Nobody misses the portal")
  }
}
