import Partnership

/// What can be done to vendors from every screen that has one in hand.
enum VendorActs {
  /// The effects of an intent on these vendors; none where the intent is another's.
  static func effects(
    _ intent: Intent, _ targets: [ActTarget], _ setting: Setting
  ) -> [Effect] {
    guard let first = targets.first else { return [] }
    let vendors = targets.map(\.vendor)
    let line = setting.portfolio[first.vendor]
    let whom = targets.count == 1 ? line?.vendor.name ?? "" : "\(targets.count) vendors"
    switch intent {
    case .tier: return [.then(.open(.menu(tierMenu(whom, line?.vendor.tier, targets))))]
    case .owner:
      let owner = targets.count == 1 ? line?.vendor.owner ?? "" : ""
      return [.then(.open(.prompt(Prompt("Owner of \(whom):", .owner(targets), text: owner))))]
    case .tags:
      return [
        .then(.open(.prompt(Prompt("Tag for \(whom) (-tag takes it away):", .tag(targets)))))
      ]
    case .star: return [.then(.act(.star, targets))]
    case .remove: return [.then(.act(.remove, targets))]
    case .followUp: return [.then(.log(vendors: vendors, text: ">>"))]
    case .why: return [.then(.go(.why(first.vendor)))]
    case .brief: return [.then(.go(.brief(first.vendor)))]
    case .callSheet: return [.then(.go(.callSheet(first.vendor)))]
    case .checklist: return [.then(.go(.checklist(first.vendor)))]
    case .trend: return [.then(.go(.trend(first.vendor)))]
    case .charts: return [.then(.go(.charts(first.vendor)))]
    case .compare: return [.then(.go(.compare(vendors)))]
    case .edit: return [.then(.edit(first.vendor))]
    case .copy:
      let names = vendors.map { setting.portfolio.name(of: $0) }.joined(separator: "\n")
      return [.copy(names), .then(.say(Toast("Copied \(whom).")))]
    case .copyMenu: return [.then(.open(.menu(copyMenu(vendors, setting))))]
    case _: return []
    }
  }

  private static func tierMenu(_ whom: String, _ tier: Tier?, _ targets: [ActTarget]) -> Menu {
    let tiers: [(Character, Tier)] = [
      ("1", .strategic), ("2", .tactical), ("3", .operational), ("4", .commodity),
      ("0", .untiered),
    ]
    return Menu(
      title: "Tier of \(whom)",
      options: tiers.map { Menu.Option($0.0, $0.1.rawValue, .act(.tier($0.1), targets)) },
      selected: tiers.firstIndex { $0.1 == tier } ?? 0)
  }

  private static func copyMenu(_ vendors: [RecordID], _ setting: Setting) -> Menu {
    let lines = vendors.compactMap { setting.portfolio[$0] }
    let names = lines.map(\.vendor.name).joined(separator: "\n")
    let numbers = vendors.map { "[\($0.text)]" }.joined(separator: " ")
    let customer = lines.compactMap(\.vendor.customerNo).joined(separator: "\n")
    let rows = lines.map { line in
      [line.vendor.name, line.vendor.tier.rawValue, line.vendor.owner ?? "-"]
        .joined(separator: "\t")
    }.joined(separator: "\n")
    var options = [
      Menu.Option("n", "name", .effect(.copy(names))),
      Menu.Option("i", "number in the store", .effect(.copy(numbers))),
      Menu.Option("r", "row: name, tier, owner", .effect(.copy(rows))),
    ]
    if !customer.isEmpty {
      options.append(Menu.Option("c", "customer number", .effect(.copy(customer))))
    }
    return Menu(title: "Copy", options: options)
  }
}
