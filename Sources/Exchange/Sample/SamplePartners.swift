import Partnership

/// The vendors that are partners, or close to it.
extension SampleBook {
  mutating func tellOfPartners() {
    tellOfTheTruePartner()
    tellOfTheFarPartner()
    tellOfTheMachineBuilders()
    tellOfThePayroll()
  }

  private mutating func tellOfTheTruePartner() {
    let calendar = calendar
    begin("Sturgeon & Vale", .strategic, since: 1_480) { vendor in
      vendor.model = .managed
      vendor.funding = .opex
      vendor.domains = ["sturgeonvale.example"]
      vendor.services = ["warehouse system", "route planning"]
      vendor.customerNo = "OST-0117"
    }
    let ada = person(
      "Ada Vale", "managing partner", leader: true, phone: "+44 20 5550 0101", hours: "Mon-Fri 8-18"
    )
    let ruben = person(
      "Ruben Castellanos", "service lead", step: 1, phone: "+44 20 5550 0102", hours: "24 h")
    let mei = person("Mei-Lin Sturgeon", "architect", step: 2, phone: "+44 20 5550 0103")
    vendor { vendor in
      vendor.champion = ruben
      vendor.success = DatedText(
        on: calendar.day(400),
        text: "A truck leaves the yard on time because nobody had to think of IT.")
      vendor.procedure = DatedText(
        on: calendar.day(700), text: "Portal first, Ruben's mobile after 20 min.")
    }
    let contract = renewing(
      "Managed warehouse platform", daysLeft: 212, notice: 90, term: 24, terms: 1, value: 418_000
    ) { agreement in
      agreement.number = "SV-2211"
      agreement.reviewedOn = [calendar.day(640), calendar.day(275), calendar.day(92)].sorted()
      agreement.reviewEveryMonths = 12
    }
    agreement(700, "Service levels", .sla) {
      $0.reviewEveryMonths = 6
      $0.reviewedOn = [calendar.day(520), calendar.day(340), calendar.day(160), calendar.day(20)]
    }
    goal(
      610, "Dock-to-truck under 40 minutes; they bill 5 % less idle support, we ship 5 % more",
      reviewed: [430, 250, 75], horizon: 2)
    goal(380, "Both names on one conference talk about routing", reviewed: [200]) {
      $0.closedOn = Moment(calendar.day(150))
      $0.outcome = .achieved
    }
    rhythm(
      from: 715, to: 20, every: 29,
      [
        "Monthly call: two tickets, one idea, no surprises",
        "Asked how the new dock doors work out before we told them there were any",
        "Told us that the reporting add-on is not worth its money for us",
        "Walked through the night batch together; found 40 minutes",
        "Month end went through without a call, so they called to ask whether that was luck",
      ]
    ) { book, ago, text in
      book.theyCalled(ago, ruben, ago % 2 == 0 ? .advice : .coordination, text, minutes: 25) {
        $0.mood = .good
      }
    }
    rhythm(
      from: 700, to: 10, every: 46,
      ["Label printer at dock 4", "New starter needs a profile", "Where is the June report kept?"]
    ) { book, ago, text in
      book.asked(ago, ruben, .support, text, answered: ago - 1)
    }
    for (index, ago) in [690, 600, 510, 420, 330, 240, 150, 61].enumerated() {
      met(
        ago, index % 2 == 0 ? .review : .strategy, [ada, ruben] + our(.nadia) + our(.priya),
        index % 2 == 0 ? "Quarterly review" : "Where logistics goes in three years",
        minutes: "They brought three ideas, each with what it costs and what they earn by it."
      ) { $0.mood = .good }
    }
    rhythm(
      from: 660, to: 60, every: 75,
      ["Move label printing to the edge", "Drop the second VPN", "Batch picking for small orders"]
    ) { book, ago, text in
      let id = book.advice(
        ago, text, options: ["do it now", "with the next release", "leave it"], interest: .yes,
        .accepted, decided: ago - 12, reason: "Pays back within a year")
      book.decided(ago - 12, "accepted: " + text, why: "Pays back within a year", about: id)
    }
    rhythm(
      from: 620, to: 40, every: 58,
      ["Fix the rounding of pallet weights", "Send the capacity plan"]
    ) { book, ago, text in
      book.promise(.vendor, ago, due: ago - 14, text, kept: ago - 13)
      book.promise(.us, ago, due: ago - 10, "Volumes of next quarter", kept: ago - 9)
    }
    measure(
      700, "Platform available", .sla, .atLeast, "99.8", "%",
      readings: ["99.9", "99.95", "99.8", "99.97", "99.9", "99.99"])
    measure(
      600, "Trucks out on time", .outcome, .atLeast, "94", "%",
      readings: ["93.5", "94.2", "95", "95.4", "96.1", "96.3"])
    invoices([34_800, 34_800, 35_100, 34_800, 34_900, 34_800], budget: 35_000)
    issue(
      140, at: 4, .critical, "Picking list empty at the start of the early shift", reported: 0,
      fixed: 3, "A certificate; they now watch its last 30 days")
    project("Third shift in the cold store", known: 120, starts: 60, told: 118)
    project("Depot in Łódź", known: 25, starts: -45, told: 24)
    for ago in [560, 380, 200, 40] {
      gut(ago, .nadia, .trust, 5, "Talked us out of a product of their own")
      gut(ago, .priya, .trust, 5)
      gut(ago, .tom, .culture, 4)
      gut(ago, .tom, .maturityVendor, 4)
      gut(ago, .tom, .maturityUs, 4)
      gut(ago, .priya, .alignment, 5)
      gut(ago, .nadia, .flexibility, 5)
      gut(ago, .nadia, .trust, 4, "Ada, in the review", about: .us)
      gut(ago, .nadia, .alignment, 4, about: .us)
    }
    check(1_400, .reference, .yes, "A dairy in Utrecht: would sign again")
    check(1_398, .reference, .yes, "A brewery that had left them, and came back")
    check(1_380, .trial, .yes, "Six weeks at one dock")
    check(1_370, .strategySession, .yes)
    check(1_365, .culturalWorkshop, .yes, "They cooked")
    decided(
      91, "keep: Managed warehouse platform",
      why: "Reviewed; nothing better and nothing cheaper that is as good", about: contract,
      verdict: .keep)
    promise(.us, 9, due: -5, "Tell them the opening date of Łódź")
    followUp(made: 12, due: -3, "Ask Mei-Lin for the Łódź network sketch", for: mei)
    met(-12, .review, [ada, ruben] + our(.nadia) + our(.priya), "Quarterly review") {
      $0.agenda = "Łódź, idle support, the talk"
    }
  }

  private mutating func tellOfTheFarPartner() {
    begin("株式会社カゼハヤ Kazehaya", .tactical, since: 820) { vendor in
      vendor.model = .product
      vendor.aliases = ["Kazehaya", "風早"]
      vendor.services = ["optical sorting"]
      vendor.currency = "JPY"
    }
    let sato = person("佐藤 美咲 (Misaki Satō)", "export director", leader: true, hours: "0-9 our time")
    { $0.preferredChannel = .email }
    let ken = person("Ken Arakawa", "application engineer", step: 1, phone: "+81 3 5550 0144")
    renewing("Sorting line care", daysLeft: 41, notice: 60, terms: 2, value: 64_000) {
      $0.valuePer = .year
      $0.noticeForm = "registered letter"
    }
    goal(
      420, "Fewer than 2 in 10,000 hazelnuts wrong; their reference plant in Europe",
      reviewed: [260, 95], horizon: 3)
    rhythm(
      from: 700, to: 26, every: 52,
      [
        "Mail before we woke up: camera 3 drifts, adjusted",
        "Sent the yearly calibration without being asked",
        "Ken offers a night slot for the firmware",
      ]
    ) { book, ago, text in
      book.theyWrote(ago, ken, .advice, text)
      book.asked(ago - 9, ken, .support, "Reject rate of line 2", answered: ago - 10)
    }
    for ago in [610, 430, 255, 88] {
      met(ago, .review, [sato, ken] + our(.ines), "Half-year review, by video at 8:00") {
        $0.mood = .good
        $0.minutes = "Slides numbered, promises numbered, all kept."
      }
    }
    measure(
      600, "Wrong nuts per 10,000", .outcome, .atMost, "2", "",
      readings: ["2.4", "2.1", "1.9", "1.8", "1.7"], every: 60)
    promise(.vendor, 120, due: 60, "Spare camera on site", kept: 62)
    promise(.vendor, 80, due: 45, "Training video with subtitles", kept: 46)
    promise(.vendor, 40, due: 12, "Firmware 7.2 tested on our nuts", kept: 13)
    gut(58, .ines, .trust, 5, "They say no when they mean no")
    gut(58, .ines, .culture, 4)
    gut(58, .tom, .industryKnowledge, 5)
    advice(
      35, "Replace camera 3 before the season", options: ["now", "after the season"],
      interest: .yes, .deferred, decided: 20, reason: "Waiting for the crop forecast")
    check(800, .reference, .yes, "An almond mill in Spain")
    check(795, .reference, .yes, "A rice mill near Niigata; interpreter included")
  }

  private mutating func tellOfTheMachineBuilders() {
    let calendar = calendar
    begin("Müller Regeltechnik", .tactical, since: 1_900, owner: "Inês") { vendor in
      vendor.model = .product
      vendor.needs24x7 = true
      vendor.services = ["boiler control", "cold store control"]
    }
    let greta = person("Greta Müller", "owner", leader: true, phone: "+49 711 5550 21")
    let hannes = person("Hannes Köpf", "standby", step: 1, phone: "+49 711 5550 24", hours: "24 h")
    agreement(1_100, "Standby, two hours to the plant", .sla) {
      $0.reviewEveryMonths = 12
      $0.reviewedOn = [calendar.day(700), calendar.day(330)]
    }
    renewing("Control maintenance", daysLeft: 150, notice: 90, terms: 4, value: 38_500)
    rhythm(
      from: 705, to: 18, every: 49,
      ["Valve 12 again", "Alarm limits for the summer", "Spare part list"]
    ) { book, ago, text in
      book.called(ago, hannes, .support, text, minutes: 10)
    }
    rhythm(
      from: 690, to: 70, every: 120,
      [
        "Cold store at 03:00: he came in slippers, in 50 minutes",
        "Boiler tripped on Sunday; fixed from home",
      ]
    ) { book, ago, text in
      book.talk(ago, .call, .toVendor, [hannes], .outage, text) {
        $0.outcome = .reached
        $0.afterHours = true
        $0.durationMinutes = 40
        $0.mood = .good
      }
    }
    for ago in [560, 340, 165] {
      met(ago, .planning, [greta, hannes] + our(.ines), "Shutdown planning")
    }
    theyWrote(110, greta, .advice, "Insulate the return pipe before you buy a bigger boiler")
    advice(
      110, "Insulate the return pipe", options: ["insulate", "bigger boiler"],
      interest: DisclosedInterest.none,
      .accepted, decided: 92, reason: "Cheapest heat we never bought")
    goal(300, "No unplanned stop of the cold store in a calendar year", reviewed: [165])
    promise(.vendor, 165, due: 100, "Second standby engineer by spring", kept: 98)
    promise(.vendor, 90, due: 40, "Wiring plan as a file instead of a photo", broken: 30)
    promise(.us, 60, due: 15, "Order the valve set before the price list changes")
    gut(75, .ines, .trust, 5, "Greta says what it will not do")
    gut(75, .tom, .maturityVendor, 2, "Backups of the controller are on a stick in a drawer")
    gut(75, .tom, .maturityUs, 4)
    check(1_850, .afterHoursProven, .yes)
    followUp(made: 30, due: 4, "Ask for the controller backups, not on a stick", for: greta)
  }

  private mutating func tellOfThePayroll() {
    begin("Ardent Payroll", .operational, since: 1_300, owner: "Marek") { vendor in
      vendor.model = .software
      vendor.portal = "https://clients.ardentpayroll.example"
    }
    let lena = person("Lena Brandt", "account desk", step: 1, phone: "+49 30 5550 87")
    renewing("Payroll for 1,140 people", daysLeft: 96, notice: 60, terms: 3, value: 51_200)
    rhythm(
      from: 700, to: 25, every: 61,
      [
        "Run is through, three corrections", "Statutory change of January explained in one page",
        "Run is through, no corrections",
      ]
    ) { book, ago, text in
      book.theyWrote(ago, lena, .support, text)
      book.called(ago - 3, lena, .support, "Confirmed the run", minutes: 5)
    }
    met(390, .review, [lena] + our(.marek), "Yearly review")
    met(
      32, .review, [lena] + our(.marek), "Yearly review",
      minutes: "They charge for the year-end letters now; Marek smiled, they do not.")
    measure(
      900, "Pay slips on time", .sla, .atLeast, "100", "%", readings: ["100", "100", "100", "100"])
    invoices([4_266, 4_266, 4_266], budget: 4_300)
    promise(.vendor, 32, due: 5, "Year-end letters stay free, in writing", kept: 6)
  }
}
