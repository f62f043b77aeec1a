import Partnership

/// The vendors that we are the trouble of.
extension SampleBook {
  mutating func tellOfOurFaults() {
    tellOfTheNeglected()
    tellOfTheLateLoop()
    tellOfTheBackDoor()
    tellOfTheLateReports()
  }

  private mutating func tellOfTheNeglected() {
    let calendar = calendar
    begin("Halyard Managed Services", .strategic, since: 690) { vendor in
      vendor.model = .managed
      vendor.funding = .opex
      vendor.services = ["laptops", "mail", "printing"]
      vendor.success = DatedText(
        on: calendar.day(640), text: "Nobody in the plant knows the number of the service desk.")
    }
    let maya = person("Maya Thornton", "client partner", leader: true, phone: "+44 161 555 0120")
    let gus = person("Gus Ferreira", "service manager", step: 1, phone: "+44 161 555 0121")
    vendor { $0.champion = gus }
    renewing(
      "Managed workplace, 640 seats", daysLeft: 130, notice: 120, term: 36, terms: 1, value: 506_000
    ) { $0.reviewEveryMonths = 12 }
    agreement(690, "Service levels", .sla) {
      $0.reviewEveryMonths = 6
      $0.reviewedOn = [calendar.day(480)]
    }
    rhythm(
      from: 660, to: 200, every: 45,
      ["Went through the month together", "Patch window agreed", "Spare laptops for the harvest"]
    ) { book, ago, text in
      book.theyCalled(ago, gus, .advice, text, minutes: 30)
    }
    for (index, ago) in [88, 74, 61, 49, 37, 22, 13].enumerated() {
      _ = theyAsked(
        ago, index % 3 == 0 ? maya : gus, [.review, .support, .advice][index % 3],
        [
          "When is a good week for the review?", "Which of the 31 leavers keep a laptop?",
          "Windows end of life: three ways, one page", "Still the leavers", "Would Thursday suit?",
          "Is everything all right between us?", "Your move on the leavers, or we bill them on",
        ][index], answered: index == 1 ? 60 : nil)
    }
    for (index, ago) in [170, 120, 82, 45].enumerated() {
      met(ago, .review, [maya, gus] + our(.nadia), "Quarterly review") {
        $0.status = index == 1 ? .held : .missedByUs
      }
    }
    theyTried(71, gus, .advice, "About the end of life", back: nil)
    theyTried(50, maya, .review, "Only to hear a voice")
    theyTried(30, gus, .support, "Disk shelf predicts its own end", back: 29)
    for (index, ago) in [330, 250, 180, 120, 96, 64].enumerated() {
      advice(
        ago,
        [
          "Replace 180 laptops before the warranty ends", "Second factor for everybody",
          "Stop the fax server", "Leave Windows 10 in time", "Encrypt the plant's laptops",
          "Drill a restore once a year",
        ][index], options: ["now", "in two steps", "later, at this price"], interest: .yes,
        index == 1 ? .accepted : index == 2 ? .declined : nil,
        decided: index == 1 ? 240 : index == 2 ? 100 : nil,
        reason: index == 1 ? "The insurer asked too" : nil)
    }
    promise(.us, 120, due: 90, "Leaver list every Friday", broken: 80)
    promise(.us, 96, due: 60, "Name somebody for the laptop question")
    promise(.us, 44, due: 16, "New date for the review")
    promise(.vendor, 120, due: 85, "Spare laptops on site", kept: 86)
    promise(.vendor, 90, due: 50, "Restore report", kept: 51)
    measure(
      680, "Solved at first call", .sla, .atLeast, "70", "%",
      readings: ["74", "76", "75", "78", "77", "79"])
    gut(95, .nadia, .trust, 4, "Patient with us")
    gut(
      45, .nadia, .trust, 2, "Maya in the hall: it is hard to be a partner of a mailbox", about: .us
    )
    gut(45, .nadia, .culture, 2, "Gus: your calendar says yes and your chair says no", about: .us)
    goal(
      600, "Half the tickets of the first year; their price per seat falls with them",
      reviewed: [480])
    followUp(made: 45, due: 21, "Answer Maya. A real answer")
    followUp(made: 22, due: 0, "Leaver list, all of it", for: nil)
    followUp(made: 13, due: -2, "Book the review for a day that Nadia is really here")
    invoices([42_100, 42_100, 42_300, 42_100], budget: 42_500)
  }

  private mutating func tellOfTheLateLoop() {
    begin("Greywether Data", .tactical, since: 870, owner: "Priya") {
      $0.services = ["demand forecast"]
    }
    let ivo = person("Ivo Marchetti", "lead analyst", step: 1, phone: "+39 02 5550 18")
    let bea = person("Beatriz Luna", "founder", leader: true)
    renewing("Demand forecast", daysLeft: 84, notice: 30, terms: 2, value: 74_000)
    rhythm(
      from: 700, to: 24, every: 54,
      [
        "The forecast was right, the promotion was not in it",
        "Asked what changes in the assortment", "Ice cream in March: weather, or us?",
      ]
    ) { book, ago, text in
      book.theyCalled(ago, ivo, .advice, text, minutes: 30)
    }
    project("Oat drink launch", known: 330, starts: 260, told: 255)
    project("New discounter", known: 210, starts: 150, told: 149)
    project("Price rise of spring", known: 130, starts: 90, told: 88)
    project("Packs of six become packs of five", known: 70, starts: 31, told: 33)
    project("Own brand for the discounter", known: 20, starts: -9, told: nil)
    for (index, ago) in [165, 130, 100, 72, 40].enumerated() {
      promise(
        .us, ago, due: ago - 20,
        [
          "Assortment list on the first of the month", "Promotion calendar", "Access to the tills",
          "Promotion calendar", "Promotion calendar, complete",
        ][index], kept: index == 1 ? 108 : nil, broken: index == 0 || index == 2 ? ago - 25 : nil)
    }
    promise(.vendor, 130, due: 90, "Explain the ice cream", kept: 91)
    promise(.vendor, 80, due: 40, "Forecast by shop", kept: 41)
    conflict(
      85, "They forecast without knowing the price rise", .us, .medium, .communication,
      resolved: 60, "Ours; Priya said so", lesson: "Ten working days, always")
    conflict(30, "And without knowing the packs of five", .us, .medium, .communication)
    met(250, .planning, [ivo, bea] + our(.priya), "Season planning")
    met(64, .review, [ivo, bea] + our(.priya) + our(.nadia), "Half-year review")
    measure(
      860, "Forecast error", .outcome, .atMost, "12", "%",
      readings: ["10.5", "11", "14.2", "11.8", "17.5"])
    gut(63, .priya, .trust, 4)
    gut(63, .priya, .maturityUs, 2, "Our promotion calendar is a photo of a whiteboard")
    gut(63, .priya, .maturityVendor, 4)
    goal(240, "Waste under 3 %; they publish the case", reviewed: [64])
  }

  private mutating func tellOfTheBackDoor() {
    begin("Papillon Support", .operational, since: 610, owner: "Jonas") { vendor in
      vendor.model = .managed
      vendor.portal = "https://help.papillon.example"
      vendor.services = ["plant software desk"]
    }
    let luc = person("Luc Papineau", "technician everybody knows", phone: "+33 1 55 50 14")
    let desk = person("Papillon desk", "tickets", step: 1, hours: "Mon-Fri 7-19")
    renewing("Plant software desk", daysLeft: 205, notice: 60, terms: 1, value: 47_000)
    for ago in stride(from: 330, through: 30, by: -30) {
      requests(ago, 40 + ago % 11, bypassed: 24 + ago % 9, "their monthly export")
    }
    rhythm(
      from: 400, to: 5, every: 21,
      [
        "Rang Luc's mobile about the scale", "Caught Luc in the car park",
        "Luc fixed it on the way to lunch", "Message to Luc with a photo of a screen",
      ]
    ) { book, ago, text in
      book.talk(ago, ago % 2 == 0 ? .call : .chat, .toVendor, [luc], .support, text) { record in
        record.procedureBypassed = true
        record.outcome = ago % 2 == 0 ? .reached : nil
      }
    }
    rhythm(from: 390, to: 15, every: 65, ["Ticket 4410: scanner", "Ticket 4518: batch printer"]) {
      book, ago, text in
      book.talk(ago, .portal, .toVendor, [desk], .support, text) { _ in }
    }
    theyAsked(
      26, desk, .review, "Luc is on leave in August. Do your people know the portal?", answered: nil
    )
    conflict(80, "Luc's hours are billed as unplanned", .us, .low, .money)
    met(200, .operational, [luc, desk] + our(.jonas), "How to ask for help")
    followUp(made: 26, due: 5, "Poster with the portal, above every scale")
    note(24, "Luc's mobile number is on the wall in hall 2. In permanent marker")
  }

  private mutating func tellOfTheLateReports() {
    begin("Undersound Telephony", .operational, since: 1_200, owner: "Jonas") {
      $0.services = ["phones", "door intercom"]
    }
    let nils = person("Nils Aaltonen", "engineer", step: 1, phone: "+358 9 5550 16")
    renewing("Phones and intercom", daysLeft: 310, notice: 90, terms: 2, value: 19_800)
    for (index, ago) in [168, 141, 110, 84, 57, 9].enumerated() {
      issue(
        ago, at: 8 + index, index % 2 == 0 ? .high : .medium,
        [
          "Gate intercom dead", "Echo in the call centre", "No calls from abroad",
          "Queue music is a dial tone", "Gate intercom dead again", "Lift phone silent",
        ][index], reported: index == 5 ? nil : index == 1 ? 2 : 72 + index * 5,
        fixed: index == 5 ? nil : 90 + index * 20)
    }
    rhythm(
      from: 560, to: 50, every: 80,
      ["Since Tuesday? It is Friday", "Reported; Nils fixed it in ten minutes"]
    ) { book, ago, text in
      book.called(ago, nils, .support, text, minutes: 10)
    }
    met(
      290, .review, [nils] + our(.jonas), "Yearly review",
      minutes: "He asked for one thing: tell us the same day.")
  }
}
