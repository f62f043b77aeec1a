import Partnership

/// The vendors that are only beginning: new, on trial, or not chosen yet.
extension SampleBook {
  mutating func tellOfBeginnings() {
    tellOfTheNewOne()
    tellOfTheTrial()
    tellOfTheProspects()
  }

  private mutating func tellOfTheNewOne() {
    let calendar = calendar
    begin("Foxglove Analytics", .tactical, since: 11) {
      $0.model = .software
      $0.services = ["shop analytics"]
    }
    let liv = person(
      "Liv Halvorsen", "customer lead", leader: true, step: 1, phone: "+47 22 55 50 18")
    agreement(11, "Shop analytics", value: 36_000) {
      $0.endsOn = (calendar.today - 11).adding(months: 12) - 1
      $0.renewal = .tacit
      $0.termMonths = 12
      $0.noticeMonths = 3
      $0.valuePer = .year
    }
    met(
      9, .planning, [liv] + our(.nadia) + our(.priya), "Kick-off",
      minutes: "First question of theirs: who here does not want this?")
    promise(.vendor, 9, due: -12, "First dashboard, ugly but true", atSigning: true)
    promise(.us, 9, due: -2, "Read access to the shop", atSigning: true)
    check(40, .reference, .yes, "A florist chain")
    check(38, .objective, .yes, "Which promotion earns money")
    check(35, .trial, .yes, "Four weeks on last year's data")
    followUp(made: 9, due: -2, "Ask Jonas for the read access")
    followUp(made: 4, due: -16, "First look at the dashboard with Priya", for: liv)
  }

  private mutating func tellOfTheTrial() {
    let calendar = calendar
    begin("Nimble Oak", .tactical, since: 34, owner: "Tom") { vendor in
      vendor.model = .software
      vendor.statusLog = [
        StatusEntry(on: calendar.today - 120, status: .prospect),
        StatusEntry(on: calendar.today - 34, status: .trial),
      ]
      vendor.trackedSince = calendar.today - 120
    }
    let per = person("Pär Lindqvist", "founder", leader: true, phone: "+46 8 555 013")
    let ewa = person("Ewa Sikora", "trial lead", step: 1)
    agreement(36, "Mutual silence", .nda)
    agreement(34, "Paid trial: one line, eight weeks", .sow, value: 9_500) {
      $0.endsOn = calendar.today + 22
      $0.valuePer = .once
    }
    met(110, .strategy, [per] + our(.tom) + our(.helene), "What a line needs to know about itself")
    met(
      88, .workshop, [per, ewa] + our(.ines) + our(.tom), "Culture day at the plant",
      minutes: "They wore the hairnets without photos.")
    rhythm(
      from: 30, to: 2, every: 7,
      [
        "Weekly number: stops per shift", "Ewa slept in the car park for the night shift",
        "The line leader asked for a second screen",
      ]
    ) { book, ago, text in
      book.theyCalled(ago, ewa, .coordination, text, minutes: 15) { $0.mood = .good }
    }
    check(100, .objective, .yes)
    check(98, .funding, .yes, "From the plant's own budget")
    check(90, .reference, .yes, "A bakery in Malmö")
    check(87, .culturalWorkshop, .yes)
    check(86, .strategySession, .yes)
    check(70, .buyIn, .no, "The night shift was not asked; now it was")
    measure(
      34, "Stops per shift", .outcome, .atMost, "6", "", readings: ["7", "6", "5", "4"], every: 7,
      to: 3)
    gut(15, .ines, .trust, 4, "They write down what the line leader says")
    followUp(made: 34, due: -18, "Go or no go, with Inês and the night shift")
    met(-20, .review, [per, ewa] + our(.ines) + our(.tom), "Go or no go")
    add(
      Decision(
        header: Self.header, on: day(35), text: "Trial on line 2 before anything else",
        rationale: "We bought a brochure once", decidedBy: "Hélène Aubry", amount: 950_000,
        currency: "EUR"
      ).asRecord,
      tags: ["starred"])
  }

  private mutating func tellOfTheProspects() {
    let calendar = calendar
    begin("Pellucid Vision", .untiered, since: 50) { vendor in
      vendor.statusLog = [StatusEntry(on: calendar.today - 50, status: .prospect)]
      vendor.website = "https://pellucid.example"
    }
    let max = person("Maxim Orlov", "business development")
    for ago in [50, 41, 30, 17, 5] {
      theyCalled(
        ago, max, .sales,
        [
          "Has seen the future, sends slides", "The future, shorter", "May he speak to the board?",
          "A discount on the future", "Is now the right time?",
        ][min(4, (50 - ago) / 9)])
    }
    check(28, .reference, .no, "Under disclosure rules, all of them")
    followUp(made: 17, due: -25, "Tell Maxim no, kindly, with a reason")

    begin("Rowanberry Backup", .untiered, since: 70, owner: "Jonas") { vendor in
      vendor.statusLog = [StatusEntry(on: calendar.today - 70, status: .prospect)]
      vendor.model = .managed
    }
    let eoin = person("Eoin Daly", "owner", leader: true, phone: "+353 91 555 017")
    called(70, eoin, .advice, "Asked for our worst restore before he named a price", minutes: 35) {
      $0.mood = .good
    }
    check(60, .reference, .yes, "A hospital; restored in four hours")
    check(55, .reference, .yes, "A printer's shop; would be out of business")
    check(52, .value, .yes, "Restore times of 40 customers, with the bad ones")
    check(50, .ecosystem, .yes, "Works with Halyard; asked them himself")
    advice(
      45, "Begin with the two portals at Fenn",
      options: ["two portals", "all servers", "wait for the trial"], interest: .yes)
    met(-5, .strategy, [eoin] + our(.tom) + our(.jonas), "What a small engagement looks like")

    begin("Çınar Etiket", .untiered, since: 25, owner: "Priya") { vendor in
      vendor.statusLog = [StatusEntry(on: calendar.today - 25, status: .prospect)]
    }
    let elif = person("Elif Çınar", "owner", leader: true)
    theyAsked(
      12, elif, .sales, "Samples of the new labels are on their way; may she call on Monday?",
      answered: 11)
    note(10, "Samples stick. Even in the cold store")
  }
}
