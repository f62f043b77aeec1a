import Partnership
import Store

/// Finds the vendor that a person means: an exact name, short name, alias or number, else a part
/// of a name that only one vendor has, by the rule of the log's lines.
struct VendorLookup {
  private let vendors: [VendorName]

  init(_ vendors: [VendorName]) {
    self.vendors = vendors
  }

  /// The vendor; where there is none or more than one, the failure lists the candidates.
  func vendor(called text: String) throws -> VendorName {
    let wanted = Self.folded(text)
    let exact = vendors.filter { names(of: $0).contains(wanted) || $0.id.text == bare(text) }
    if exact.count == 1, let vendor = exact.first { return vendor }
    if exact.count > 1 { throw ambiguous(text, exact) }
    let fitting = VendorName.fitting(wanted, among: vendors)
    let parts = vendors.filter { fitting.contains($0.id) }
    guard let vendor = parts.first else { throw unknown(text) }
    guard parts.count == 1 else { throw ambiguous(text, parts) }
    return vendor
  }

  /// The vendor that a system runs on: by the whole name of the system, else by a part of it.
  ///
  /// The failure lists the vendors where there is more than one.
  func vendor(running text: String, among all: [Vendor]) throws -> VendorName? {
    let wanted = Self.folded(text)
    let exact = all.filter { $0.services.map(Self.folded).contains(wanted) }
    let found =
      exact.isEmpty
      ? all.filter { $0.services.map(Self.folded).contains { $0.contains(wanted) } } : exact
    guard found.count < 2 else { throw ambiguous(text, found.map { VendorName($0) }) }
    return found.first.map { VendorName($0) }
  }

  private func names(of vendor: VendorName) -> [String] {
    ([vendor.name, vendor.slug ?? ""] + vendor.aliases).map(Self.folded)
  }

  private func bare(_ text: String) -> String {
    RecordID(typed: text)?.text ?? text
  }

  private func ambiguous(_ text: String, _ candidates: [VendorName]) -> Failure {
    Failure(
      "'\(text)' fits \(counted(candidates.count, "vendor")); say which by its short name or "
        + "number:" + lines(candidates), status: .usage)
  }

  private func unknown(_ text: String) -> Failure {
    guard !vendors.isEmpty else {
      return Failure(
        "There is no vendor yet; add the first with: fathom vendor add NAME.", status: .usage)
    }
    let near = likely(text)
    return Failure(
      "No vendor is called '\(text)'; "
        + (near.isEmpty ? "list them with: fathom vendors." : "these come near:" + lines(near)),
      status: .usage)
  }

  /// Vendors that share the beginning of a word with the text.
  private func likely(_ text: String) -> [VendorName] {
    let beginnings = Self.folded(text).split(separator: " ").map { $0.prefix(3) }
    return vendors.filter { vendor in
      Self.folded(vendor.name).split(separator: " ").contains { word in
        beginnings.contains { $0.count == 3 && word.hasPrefix($0) }
      }
    }
  }

  private func lines(_ candidates: [VendorName]) -> String {
    let shown = candidates.sorted { $0.folded < $1.folded }.prefix(10).map { vendor in
      "\n  \(vendor.id)  \(vendor.name)" + (vendor.slug.map { "  (\($0))" } ?? "")
    }
    let rest = candidates.count - shown.count
    return shown.joined() + (rest > 0 ? "\n  and \(grouped(rest)) more" : "")
  }

  private static func folded(_ text: String) -> String {
    FoldedName(text).text
  }
}

extension VendorName {
  /// What candidates are ordered by.
  fileprivate var folded: String { FoldedName(name).text }
}

extension RecordStore {
  /// The vendor that a person means.
  func vendor(called text: String) throws -> VendorName {
    try VendorLookup(try vendorNames()).vendor(called: text)
  }

  /// Everything about the vendor that a person means by its name, or by a system that runs on it
  /// where no vendor is called so.
  func dossier(calledOrRunning text: String) throws -> Dossier {
    let lookup = VendorLookup(try vendorNames())
    let id: RecordID
    do {
      id = try lookup.vendor(called: text).id
    } catch {
      guard let vendor = try lookup.vendor(running: text, among: try vendors()) else { throw error }
      id = vendor.id
    }
    return try presentDossier(of: id)
  }

  /// The whole record of the vendor that a person means.
  func vendorRecord(called text: String) throws -> Vendor {
    let id = try vendor(called: text).id
    guard case .vendor(let vendor)? = try records([id]).first else {
      throw StoreError.missing("vendor [\(id)]")
    }
    return vendor
  }

  /// Everything about the vendor that a person means.
  func dossier(called text: String) throws -> Dossier {
    try presentDossier(of: try vendor(called: text).id)
  }

  /// The dossier of a vendor that was just found; who removed it meanwhile is told by the failure.
  private func presentDossier(of id: RecordID) throws -> Dossier {
    guard let dossier = try dossier(of: id) else { throw StoreError.missing("vendor [\(id)]") }
    return dossier
  }
}
