import Partnership
import Store

/// A vendor of the store with its verdict.
struct AssessedVendor {
  let vendor: Vendor
  let assessment: Assessment

  var json: JSONValue {
    .object([JSONMember("name", .text(vendor.name))] + assessment.json.members)
  }
}

/// The verdicts on every vendor, read in short transactions so that nobody waits long for us.
struct PortfolioAssessment {
  private static let rangeLength = 250

  private let store: any RecordStore
  private let progress: Progress

  init(_ store: any RecordStore, _ invocation: Invocation) {
    self.store = store
    progress = Progress("Assessing", invocation)
  }

  /// Hands on each dossier of the store in turn.
  func each(_ body: (Dossier) -> Void) throws {
    let total = try store.vendorNames().count
    defer { progress.end() }
    var done = 0
    var last: RecordID?
    repeat {
      let range = try store.dossiers(after: last, limit: Self.rangeLength)
      for dossier in range {
        body(dossier)
        done += 1
        progress.reach(Double(done) / Double(max(1, total)))
      }
      last = range.count < Self.rangeLength ? nil : range.last?.vendor.id
    } while last != nil
  }

  /// The verdicts, the shallowest first, then by name.
  func rows(on day: Day, policy: Policy) throws -> [AssessedVendor] {
    var rows: [AssessedVendor] = []
    try each { dossier in
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
