import Partnership

/// Finds the vendor that a name means, and creates those that nobody knows yet.
struct VendorDirectory {
  /// What a name leads to.
  enum Match: Hashable {
    case vendor(RecordID)
    /// A vendor of that name was imported from this source and then removed by a person.
    case removed
    case unknown
  }

  private var byName: [FoldedName: RecordID] = [:]
  private var removed: Set<FoldedName> = []
  private var slugs: Set<String>
  private let source: String
  private let today: Day
  private(set) var created: [Vendor] = []

  /// A name in use wins over another vendor's alias, and an alias over what the source once
  /// called a vendor that was renamed since.
  init(_ known: KnownPortfolio, source: String, today: Day) {
    self.source = source
    self.today = today
    slugs = Set(known.vendors.compactMap(\.slug))
    for vendor in known.vendors { byName[FoldedName(vendor.name), default: vendor.id] = vendor.id }
    for vendor in known.vendors {
      for alias in vendor.aliases where byName[FoldedName(alias)] == nil {
        byName[FoldedName(alias)] = vendor.id
      }
    }
    for (key, record) in known.records {
      guard key.hasPrefix(Self.keyPrefix) else { continue }
      let name = FoldedName(String(key.dropFirst(Self.keyPrefix.count)))
      guard byName[name] == nil else { continue }
      if record.isRemoved { removed.insert(name) } else { byName[name] = record.id }
    }
  }

  func find(_ name: String) -> Match {
    let folded = FoldedName(name)
    if let id = byName[folded] { return .vendor(id) }
    return removed.contains(folded) ? .removed : .unknown
  }

  /// Makes a vendor that is untiered and active from today: nothing is due from it until a person
  /// gives it a tier.
  mutating func create(_ name: String, id: RecordID) {
    let folded = FoldedName(name)
    let origin = Origin(source: source, key: Self.keyPrefix + folded.text, values: "")
    created.append(
      Vendor(
        header: Header(id: id, origin: origin), name: name,
        statusLog: [StatusEntry(on: today, status: .active)], trackedSince: today,
        slug: Slug.make(for: name, taken: &slugs)))
    byName[folded] = id
  }

  private static let keyPrefix = "vendor:"
}
