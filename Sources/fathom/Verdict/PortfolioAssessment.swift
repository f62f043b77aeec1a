import Partnership
import Store

/// A vendor of the store with its verdict; shared, since ten thousand of them are sorted.
final class AssessedVendor {
  let vendor: Vendor
  let assessment: Assessment

  init(vendor: Vendor, assessment: Assessment) {
    self.vendor = vendor
    self.assessment = assessment
  }

  var json: JSONValue {
    .object([JSONMember("name", .text(vendor.name))] + assessment.json.members)
  }
}

/// The verdicts on every vendor, read in short transactions so that nobody waits long for us.
struct PortfolioAssessment {
  private let store: any RecordStore
  private let invocation: Invocation

  init(_ store: any RecordStore, _ invocation: Invocation) {
    self.store = store
    self.invocation = invocation
  }

  /// Hands on each dossier of the store in turn: whole, or as far as a horizon asks for it.
  func each(within horizon: Horizon? = nil, _ body: (Dossier) -> Void) throws {
    try DossierRanges(store, within: horizon, invocation).each(body)
  }

  /// The verdicts, the shallowest first, then by name.
  func rows(on day: Day, policy: Policy) throws -> [AssessedVendor] {
    var rows: [AssessedVendor] = []
    try each(within: Horizon(day, policy: policy)) { dossier in
      rows.append(
        AssessedVendor(
          vendor: dossier.vendor, assessment: dossier.assessed(on: day, policy: policy)))
    }
    return rows.sorted { left, right in
      let (mine, theirs) = (left.need, right.need)
      return mine == theirs ? left.vendor.name < right.vendor.name : mine < theirs
    }
  }
}

extension AssessedVendor {
  /// Grades before no grade, the lowest first.
  fileprivate var need: Int { assessment.depth.number ?? 5 }
}
