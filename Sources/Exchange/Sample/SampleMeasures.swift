import Partnership

/// The vendors that are measured, misjudged or quarrelled with.
extension SampleBook {
  mutating func tellOfMeasures() {
    tellOfTheGreenReport()
    tellOfTheMissedTarget()
    tellOfTheSameQuarrel()
    tellOfTheOpenFault()
    tellOfTheMiddle()
  }

  private mutating func tellOfTheGreenReport() {
    let calendar = calendar
    begin("Dravik Facilities IT", .tactical, since: 1_150, owner: "Jonas") {
      $0.services = ["meeting rooms", "printing"]
    }
    let petra = person("Petra Dravik", "owner", leader: true, phone: "+43 1 5550 61")
    let otto = person("Otto Lang", "report writer", step: 1)
    renewing("Rooms and printers", daysLeft: 140, notice: 60, terms: 3, value: 66_000)
    agreement(1_150, "Service levels", .sla) {
      $0.reviewEveryMonths = 6
      $0.reviewedOn = [calendar.day(560)]
    }
    measure(
      1_100, "Answer within 4 h", .sla, .atLeast, "95", "%",
      readings: ["98", "99", "97", "100", "99", "98"])
    measure(
      1_100, "Printers up", .sla, .atLeast, "98", "%",
      readings: ["99", "99", "98.5", "99.2", "99.1", "99"])
    measure(
      1_100, "Rooms checked each week", .sla, .atLeast, "100", "%",
      readings: ["100", "100", "100", "100"])
    rhythm(
      from: 690, to: 24, every: 57,
      [
        "Report is green", "Report is green; room 4 is not",
        "Report is green, colour of the month: moss",
      ]
    ) { book, ago, text in
      book.theyWrote(ago, otto, .review, text)
      book.called(ago - 4, otto, .support, "Room 4 has no sound", minutes: 10)
    }
    met(
      210, .review, [petra, otto] + our(.jonas), "Half-year review",
      minutes: "Forty slides, all green. Priya asked why nobody books room 4.")
    met(28, .review, [petra, otto] + our(.jonas), "Half-year review")
    gut(130, .jonas, .trust, 3, "Honest, and beside the point")
    asked(27, petra, .review, "What would you measure, if it were your meeting?", answered: 20)
  }

  private mutating func tellOfTheMissedTarget() {
    let calendar = calendar
    begin("Evercalm Service Desk", .tactical, since: 780, owner: "Jonas") { $0.model = .managed }
    let ravi = person("Ravi Menon", "operations lead", leader: true, phone: "+44 113 555 0150")
    let joy = person("Joy Appleby", "team lead", step: 1)
    agreement(780, "Second-line desk", value: 174_000) {
      $0.endsOn = calendar.today + 47
      $0.valuePer = .year
      $0.renewal = .express
    }
    measure(
      770, "Answered within 60 s", .sla, .atLeast, "80", "%",
      readings: ["83", "79", "74", "71", "76", "68"])
    measure(
      770, "Solved in a day", .sla, .atLeast, "75", "%",
      readings: ["77", "75", "70", "69", "72", "66"])
    measure(
      300, "Callers who would call again", .outcome, .atLeast, "60", "%",
      readings: ["61", "55", "48"], every: 60)
    rhythm(
      from: 690, to: 12, every: 40,
      [
        "New people, again", "Queue explained by the queue",
        "Joy knows our plant better than our plan",
      ]
    ) { book, ago, text in
      book.called(ago, joy, .review, text, minutes: 25)
    }
    met(120, .review, [ravi, joy] + our(.jonas) + our(.ines), "Quarterly review")
    met(33, .review, [ravi, joy] + our(.jonas) + our(.ines), "Improvement plan, third edition")
    gut(80, .tom, .maturityVendor, 1, "Knowledge base is Joy")
    gut(80, .jonas, .maturityVendor, 2, "Joy has two weeks of leave a year and we feel both")
    gut(80, .tom, .maturityUs, 4)
    gut(80, .jonas, .maturityUs, 4)
    gut(31, .jonas, .trust, 3)
    promise(.vendor, 120, due: 60, "Six trained people", broken: 50)
    promise(.vendor, 33, due: 4, "Improvement plan with names in it")
    promise(.vendor, 100, due: 75, "Joy's notes in a place that is not Joy", kept: 77)
    let step = followUp(made: 30, due: -6, "Read the plan with Inês before the review")
    add(
      Play(
        header: Self.header, sign: "measures-missing-target", startedOn: day(30), followUps: [step]
      ).asRecord)
    add(
      Acknowledgement(
        header: Self.header, sign: "maturity-mismatch", on: day(30), by: "Tom Reinholt",
        reason: "We train with them in spring", state: .plan, untilOn: today + 90
      ).asRecord)
    met(3, .operational, [joy] + our(.jonas), "Names in the plan") { $0.status = .planned }
  }

  private mutating func tellOfTheSameQuarrel() {
    begin("Solvane Metering", .operational, since: 1_080, owner: "Marek") {
      $0.services = ["energy meters"]
    }
    let lars = person("Lars Hedin", "billing", step: 1)
    renewing("Metering of three plants", daysLeft: 34, notice: 30, terms: 3, value: 27_500)
    let first = conflict(
      330, "Estimated instead of read", .vendor, .medium, .money, resolved: 310,
      "Read and corrected", lesson: "They read in the first week")
    let second = conflict(
      240, "Estimated again", .vendor, .medium, .money, resolved: 215, "Read and corrected"
    ) { $0.repeatOf = first }
    let third = conflict(
      150, "Estimated, now higher", .vendor, .medium, .money, resolved: 120,
      "Read and corrected, with regret"
    ) { $0.repeatOf = second }
    conflict(39, "Estimated, plant 2 is said to use more than the town", .vendor, .high, .money) {
      $0.repeatOf = third
    }
    invoices([2_290, 2_310, 3_480, 2_300, 4_120], budget: 2_300)
    rhythm(
      from: 680, to: 45, every: 95, ["Sent him a photo of the meter", "Sent him the same photo"]
    ) { book, ago, text in
      book.asked(ago, lars, .billing, text, answered: ago - 4)
    }
    asked(16, lars, .billing, "The photo, with today's newspaper in it")
    met(340, .review, [lars] + our(.marek), "Yearly review")
  }

  private mutating func tellOfTheOpenFault() {
    begin("Quillfeather Documents", .tactical, since: 670) {
      $0.model = .software
      $0.services = ["contract archive"]
    }
    let noor = person("Noor Bakker", "product owner", leader: true, phone: "+31 30 555 0120")
    let sven = person("Sven Akerlund", "consultant", step: 1)
    renewing("Contract archive", daysLeft: 9, notice: 30, terms: 1, value: 43_000)
    conflict(66, "312 contracts without a second page", nil, .high, .quality)
    conflict(
      190, "Search finds what is not there", .both, .medium, .scope, resolved: 140,
      "We sent scans of faxes, they promised to read them", lesson: "Ten samples first")
    conflict(21, "Who pays for scanning again?", nil, .medium, .money)
    rhythm(
      from: 640, to: 17, every: 42,
      ["Sprint call", "Showed the new viewer", "Counted second pages together"]
    ) { book, ago, text in
      book.called(ago, sven, .coordination, text, minutes: 30)
    }
    theyAsked(
      9, noor, .coordination, "Shall we look at the 312 together, before anybody is to blame?")
    met(150, .review, [noor, sven] + our(.nadia) + our(.marek), "Half-year review")
    let wrong = talk(
      65, .call, .fromVendor, [sven], .outage, "Archive down", { $0.outcome = .reached })
    add(
      SetAside(
        header: Self.header, record: wrong, on: day(60), by: "Nadia Okafor",
        reason: "It was our firewall; the call belongs to nobody"
      ).asRecord)
    add(
      Dispute(
        header: Self.header, record: wrong, on: day(62), by: "Noor Bakker",
        text: "It was not us; here is the log"
      ).asRecord)
    gut(70, .nadia, .trust, 4, "She asks first")
    goal(280, "A contract is found in ten seconds; they show it to others", reviewed: [150])
    advice(
      45, "Scan contracts at signing, not at the end of the year",
      options: ["at signing", "each quarter"], interest: DisclosedInterest.none)
    followUp(made: 21, due: 0, "Keep or cancel the archive: ask Marek tonight", for: nil)
  }

  private mutating func tellOfTheMiddle() {
    begin("Wrenfield Software", .tactical, since: 520, owner: "Tom") {
      $0.model = .software
      $0.services = ["quality records"]
    }
    let dora = person("Dóra Kiss", "customer lead", leader: true, step: 1, phone: "+36 1 555 0140")
    renewing("Quality records", daysLeft: 190, notice: 60, terms: 1, value: 39_000)
    rhythm(
      from: 500, to: 9, every: 36,
      ["Audit export works", "Asked for our wishes, got eleven", "Two of the eleven are in"]
    ) { book, ago, text in
      book.theyCalled(ago, dora, .advice, text, minutes: 20)
    }
    for ago in [400, 230, 70] {
      met(ago, .review, [dora] + our(.ines) + our(.tom), "Half-year review")
    }
    goal(395, "Audit without paper; they get our auditor as a reference", reviewed: [230, 70])
    promise(.vendor, 110, due: 70, "Wish 3: photos", kept: 70)
    promise(.vendor, 70, due: 30, "Wish 7: Polish", kept: 33)
    promise(.vendor, 60, due: 25, "Wish 9: undo", broken: 20)
    promise(.us, 70, due: 28, "Test data", kept: 29)
    gut(69, .ines, .trust, 4)
    gut(69, .tom, .culture, 4)
    measure(
      480, "Audit findings from records", .outcome, .atMost, "3", "", readings: ["5", "3", "2"],
      every: 120, to: 40)
    advice(
      71, "Let the line leaders sign on a tablet", options: ["tablet", "badge"], interest: .yes,
      .accepted, decided: 50, reason: "They wash their hands, not their pens")
  }
}
