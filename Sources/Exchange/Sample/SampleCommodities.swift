import Partnership

/// The vendors that nobody expects a partnership of.
extension SampleBook {
  mutating func tellOfCommodities() {
    plain(
      "Paper Moon Office", 1_900, "Paper and pens", 8_400, person: ("Dot Perry", "orders"),
      talk: "Wrong staples, right staples on Thursday")
    plain(
      "Joule & Sons Electric", 1_450, "Sockets and small works", 21_000,
      person: ("Young Mr Joule", "electrician"), talk: "The old one retires; the young one is fifty"
    )
    plain(
      "Café Lindqvist", 800, "Coffee for three kitchens", 17_500,
      person: ("Åsa Lindqvist", "roaster"),
      talk: "Decaf revolt in accounting settled with a second jar")
    plain(
      "Parcelwise Couriers", 620, "Parcels", 31_000, person: ("Dispatch", "desk"),
      talk: "Left with a neighbour. We have no neighbours")
    plain(
      "Northlight Domains", 2_200, "64 domain names", 1_250, person: ("Support", "mailbox"),
      talk: "Moved two names, kept the third by mistake")
    plain(
      "Tin Roof Hardware", 380, "Cables, racks, screws", 6_800, person: ("Ray", "counter"),
      talk: "Knows cable by touch")
    plain(
      "Skylark Messaging", 540, "Text messages to drivers", 4_900, person: ("Api Desk", "tickets"),
      talk: "Umlauts cost double; wrote shorter messages")
    plain(
      "Grünspecht Shredding", 1_020, "Two locked bins", 2_300, person: ("Hr. Specht", "driver"),
      talk: "Asked for the certificate; he carries it in the cab")
    untriaged("Mossbank Travel", 160, "Rail and rooms")
    untriaged("Ólafsson Lifts", 95, "Lift inspection")
    untriaged("Haystack Recruiting", 60, "Two vacancies in IT")
  }

  /// A commodity with a contract that runs and a word now and then.
  private mutating func plain(
    _ name: String, _ since: Int, _ title: String, _ euros: Int, person who: (String, String),
    talk text: String
  ) {
    begin(name, .commodity, since: since, owner: since % 3 == 0 ? "Marek" : nil)
    let contact = person(who.0, who.1)
    if since % 4 == 0 {
      agreement(min(since, 700), title, value: euros) { $0.valuePer = .year }
    } else {
      renewing(title, daysLeft: 30 + since % 290, notice: 30, terms: 2, value: euros)
    }
    called(40 + since % 60, contact, .support, text, minutes: 5)
    invoices([euros / 12, euros / 12, euros / 12 + since % 40], budget: nil)
  }

  /// A vendor that nobody has given a tier yet, so that triage has something to ask.
  private mutating func untriaged(_ name: String, _ since: Int, _ title: String) {
    begin(name, .untiered, since: since, owner: nil)
    agreement(since, title, value: 3_000 + since * 10)
  }
}
