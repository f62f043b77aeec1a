import ArgumentParser
import Interface
import Partnership

/// The options that say something about a vendor.
struct VendorDetails: ParsableArguments {
  @Option(help: "How much depends on them: strategic, tactical, operational, commodity, untiered.")
  var tier: Tier?
  @Option(help: "Who of us looks after them.")
  var owner: String?
  @Option(help: "Where they stand: prospect, trial, active, exiting or former.")
  var status: VendorStatus?
  @Option(help: "Since when the status holds (else today).")
  var on: String?
  @Option(help: "A tag; may be given several times.")
  var tag: [String] = []

  func validate() throws {
    if on != nil, status == nil { throw ValidationError("--on goes with --status.") }
  }

  var isEmpty: Bool { tier == nil && owner == nil && status == nil && tag.isEmpty }

  /// The vendor with what the options say.
  func applied(to vendor: Vendor, now: Moment) throws -> Vendor {
    var changed = vendor
    if let tier { changed.tier = tier }
    if let owner { changed.owner = owner.isEmpty ? nil : owner }
    if let status {
      let day = try day(now)
      changed.statusLog.removeAll { $0.on == day }
      changed.statusLog.append(StatusEntry(on: day, status: status))
      changed.statusLog.sort { $0.on < $1.on }
    }
    for tag in tag where !changed.header.tags.contains(tag) { changed.header.tags.append(tag) }
    return changed
  }

  /// Says what holds today where a later entry stands behind the status that was set.
  func laterStatus(in vendor: Vendor, now: Moment) throws -> String {
    guard status != nil else { return "" }
    let day = try day(now)
    guard let later = vendor.statusLog.last(where: { $0.on > day && $0.on <= now.day }) else {
      return ""
    }
    return " Since \(later.on) it is \(later.status.rawValue) still, as was set before; "
      + "to change that, say --on \(later.on)."
  }

  private func day(_ now: Moment) throws -> Day {
    try on.map { try TypedDay.read($0, now: now) } ?? now.day
  }
}
