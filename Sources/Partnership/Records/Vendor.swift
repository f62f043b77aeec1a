/// A company we work with.
package struct Vendor: Fielded {
  package var header: Header
  package var name: String
  package var tier: Tier
  package var model: EngagementModel?
  package var funding: Funding?
  package var statusLog: [StatusEntry]
  package var trackedSince: Day?
  package var owner: String?
  package var needs24x7: Bool
  package var champion: RecordID?
  package var resisters: [RecordID]
  package var success: DatedText?
  package var aliases: [String]
  package var domains: [String]
  package var services: [String]
  package var customerNo: String?
  package var portal: String?
  package var procedure: DatedText?
  package var currency: String?
  package var website: String?
  package var slug: String?

  package init(
    header: Header,
    name: String,
    tier: Tier = .untiered,
    model: EngagementModel? = nil,
    funding: Funding? = nil,
    statusLog: [StatusEntry] = [],
    trackedSince: Day? = nil,
    owner: String? = nil,
    needs24x7: Bool = false,
    champion: RecordID? = nil,
    resisters: [RecordID] = [],
    success: DatedText? = nil,
    aliases: [String] = [],
    domains: [String] = [],
    services: [String] = [],
    customerNo: String? = nil,
    portal: String? = nil,
    procedure: DatedText? = nil,
    currency: String? = nil,
    website: String? = nil,
    slug: String? = nil
  ) {
    self.header = header
    self.name = name
    self.tier = tier
    self.model = model
    self.funding = funding
    self.statusLog = statusLog
    self.trackedSince = trackedSince
    self.owner = owner
    self.needs24x7 = needs24x7
    self.champion = champion
    self.resisters = resisters
    self.success = success
    self.aliases = aliases
    self.domains = domains
    self.services = services
    self.customerNo = customerNo
    self.portal = portal
    self.procedure = procedure
    self.currency = currency
    self.website = website
    self.slug = slug
  }

  package init(blank header: Header) {
    self.init(header: header, name: "")
  }
}

extension Vendor {
  package static let recordKind = RecordKind.vendor

  package static let fields: [Field<Vendor>] = [
    Field("name", \.name, .text, "Name", "The name as people say it.", required: true),
    Field(
      "tier", choice: \.tier, "Tier", "How much we depend on them; it says what contact is due."),
    Field("model", choice: \.model, "Model", "What is bought."),
    Field("funding", choice: \.funding, "Funding", "Where the money comes from."),
    Field("statusLog", statuses: \.statusLog, "Status", "Since when the vendor has which status."),
    Field(
      "trackedSince", \.trackedSince, .day, "Tracked since",
      "Silence before this day is not evidence."),
    Field("owner", \.owner, .text, "Owner", "Who of us looks after them."),
    Field(
      "needs24x7", \.needs24x7, .flag, "Needs day and night",
      "Whether we need them outside working hours."),
    Field(
      "champion", \.champion, .reference(.contact), "Champion",
      "Who of us carries the relationship."),
    Field(
      "resisters", references: \.resisters, to: .contact, "Resisters", "Who of us is against it."),
    Field(
      "success", \.success, .datedText, "Success",
      "What success looks like, and since when we say so."),
    Field("aliases", texts: \.aliases, "Aliases", "Other names they go by.", use: .screen),
    Field(
      "domains", texts: \.domains, "Mail domains", "The domains they write from.", use: .screen),
    Field("services", texts: \.services, "Runs", "Our systems that run on them.", use: .screen),
    Field(
      "customerNo", \.customerNo, .text, "Customer number", "What they know us by.", use: .screen),
    Field("portal", \.portal, .text, "Portal", "Where requests are made.", use: .screen),
    Field(
      "procedure", \.procedure, .datedText, "Agreed way", "The agreed way to ask for help.",
      use: .screen),
    Field("currency", \.currency, .text, "Currency", "Three letters, such as EUR.", use: .screen),
    Field("website", \.website, .text, "Website", "Their address on the web.", use: .screen),
    Field(
      "slug", \.slug, .text, "Short name", "Lower-case words joined by hyphens, for typing.",
      use: .screen),
  ]
}
