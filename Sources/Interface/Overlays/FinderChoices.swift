package import Partnership

extension Finder {
  /// The palette: every command with its key, the unusable ones with the reason, the vendors, and
  /// the call sheets by the systems that run on them.
  package static func palette(
    _ setting: Setting, scopes: [Scope], idle: Set<Intent> = []
  ) -> Finder {
    let commands = Intent.allCases.filter { !$0.isMotion && $0 != .palette }
      .map { Choice.command($0, setting, scopes: scopes, isIdle: idle.contains($0)) }
    let usable = commands.filter { $0.obstacle == nil }
    let others = commands.filter { $0.obstacle != nil }
    return Finder(
      .anything,
      choices: usable + draftChoices(setting) + vendorChoices(setting) + sheetChoices(setting)
        + others)
  }

  /// Every vendor by name, short name and aliases.
  package static func vendors(_ setting: Setting) -> Finder {
    Finder(.vendors, choices: vendorChoices(setting))
  }

  /// Every contact; they come from the store when the finder opens.
  package static func contacts() -> Finder {
    Finder(.contacts, choices: [])
  }

  /// Every vendor, and the way to add what belongs to none.
  package static func vendorOfNew(_ setting: Setting) -> Finder {
    let none = Choice<Target>(
      .noVendor, title: "no vendor", detail: "a new vendor, or one of our own people")
    return Finder(.vendorOfNew, choices: vendorChoices(setting) + [none])
  }

  /// The kinds that have a form, for a vendor or none.
  package static func kinds(vendor: RecordID?) -> Finder {
    let kinds: [RecordKind] = vendor == nil ? [.vendor, .contact] : RecordKind.withForm
    return Finder(
      .kinds(vendor: vendor),
      choices: kinds.map { kind in
        Choice(
          .kind(kind), title: kind.noun,
          detail: kind == .contact && vendor == nil ? "one of our own people" : kind.gist,
          aliases: kind.otherNames)
      })
  }

  /// Lines and forms that wait to be finished.
  private static func draftChoices(_ setting: Setting) -> [Choice<Target>] {
    setting.drafts.sorted { $0.key < $1.key }.compactMap { name, text in
      guard let draft = DraftName(name) else { return nil }
      return Choice(
        .draft(draft), title: "draft: " + topic(of: draft, setting), detail: draft.words(text))
    }
  }

  /// What a draft is a draft of: its kind, and the record or the vendor that it is about.
  private static func topic(of draft: DraftName, _ setting: Setting) -> String {
    let vendors = draft.vendors.map { setting.portfolio.name(of: $0) }.joined(separator: ", ")
    let about = vendors.isEmpty ? "" : ", " + vendors
    return switch draft {
    case .log: "line for the log" + about
    case .line(let id): "line of " + name(of: id, setting)
    case .form(let id): "form of " + name(of: id, setting)
    case .add(let kind, _): "form of a new " + kind.noun + about
    case .words(let topic, _): topic.title + about
    case .said(_, let id): "answer about " + name(of: id, setting)
    case .meeting(let id): "meeting " + name(of: id, setting)
    case .readings, .gutCheck: "round"
    }
  }

  /// A vendor by its name, any other record by its number.
  private static func name(of id: RecordID, _ setting: Setting) -> String {
    setting.portfolio[id]?.vendor.name ?? "[\(id.text)]"
  }

  private static func vendorChoices(_ setting: Setting) -> [Choice<Target>] {
    setting.portfolio.lines.map(\.vendor).sorted { $0.name < $1.name }
      .map { vendor in
        Choice(
          .vendor(vendor.id), title: vendor.name,
          detail: vendor.services.isEmpty
            ? "" : "runs " + vendor.services.joined(separator: ", "),
          aliases: vendor.aliases + (vendor.slug.map { [$0] } ?? []))
      }
  }

  /// The call sheet by the name of each system that runs on a vendor: what burns has that name.
  private static func sheetChoices(_ setting: Setting) -> [Choice<Target>] {
    setting.portfolio.lines.map(\.vendor).flatMap { vendor in
      vendor.services.map { (service: $0, vendor: vendor) }
    }.sorted { ($0.service, $0.vendor.name) < ($1.service, $1.vendor.name) }.map { line in
      Choice(
        .callSheet(line.vendor.id), title: line.service,
        detail: "call sheet of " + line.vendor.name)
    }
  }
}

extension Choice where Value == Finder.Target {
  fileprivate static func command(
    _ intent: Intent, _ setting: Setting, scopes: [Scope], isIdle: Bool
  ) -> Choice {
    let line = intent.line
    let isHere = scopes.contains(line.scope)
    return Choice(
      .intent(intent), title: intent.title, detail: line.help,
      keys: setting.keymap.label(for: intent, in: isHere ? scopes : [line.scope]) ?? "",
      obstacle: !isHere
        ? "it works \(line.scope.place)."
        : isIdle ? "does nothing on this screen." : nil,
      aliases: [line.hint])
  }

  static func contact(_ contact: Contact, _ setting: Setting) -> Choice {
    let vendor = contact.header.vendors.first.map { setting.portfolio.name(of: $0) } ?? "us"
    let role = contact.role.map { ", " + $0 } ?? ""
    return Choice(.contact(contact.id), title: contact.name, detail: vendor + role)
  }
}

extension Intent {
  /// The name in words, as the palette and the help show it.
  package var title: String {
    String(rawValue.map { $0 == "-" ? " " : $0 })
  }

  /// Whether it only moves the cursor, which nobody looks for by name.
  var isMotion: Bool {
    [
      .down, .up, .top, .bottom, .halfDown, .halfUp, .pageDown, .pageUp, .open, .parent,
      .nextPane, .previousPane, .nextMatch, .previousMatch, .cancel, .interrupt, .columnLeft,
      .columnRight, .monthEarlier, .monthLater, .shallower, .deeper,
    ].contains(self)
  }
}
