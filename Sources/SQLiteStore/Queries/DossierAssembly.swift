import Partnership

/// Puts records read for a range of vendors into the dossiers they belong to.
struct DossierAssembly {
  private(set) var dossiers: [Dossier]
  private let places: [Int: Int]

  /// Begins with bare vendors, and the people of our side in each.
  init(_ vendors: [Vendor], ours: [Contact]) {
    dossiers = vendors.map { vendor in
      var dossier = Dossier(vendor: vendor)
      dossier.contacts = ours
      return dossier
    }
    places = Dictionary(
      uniqueKeysWithValues: vendors.enumerated().map { ($1.id.number ?? 0, $0) })
  }

  /// Gives each vendor its run of a list.
  mutating func append<Owner: Stored>(
    _ runs: [Run<Owner>], to list: WritableKeyPath<Dossier, [Owner]>
  ) {
    for run in runs {
      guard let place = places[run.key] else { continue }
      if dossiers[place][keyPath: list].isEmpty {
        dossiers[place][keyPath: list] = run.ordered
      } else {
        dossiers[place][keyPath: list] += run.ordered
      }
    }
  }

  /// Gives a vendor its run of talks, in the place of those it has.
  mutating func setTalks(_ run: Run<Communication>) {
    guard let place = places[run.key] else { return }
    dossiers[place].communications = run.ordered
  }

  /// Puts the people of ours and of the vendors in one order.
  mutating func orderContacts() {
    for index in dossiers.indices where dossiers[index].contacts.count > 1 {
      dossiers[index].contacts.sort { $0.id < $1.id }
    }
  }
}
