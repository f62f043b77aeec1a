import ArgumentParser
import Interface
import Partnership
import Store

struct VendorAddCommand: Invocable {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Add a vendor; it is untiered and active from today.")

  @Argument(help: "The name as people say it.")
  var name: String
  @OptionGroup var details: VendorDetails
  @OptionGroup var answers: AnswerOptions
  @OptionGroup(title: "Options of every command") var options: GlobalOptions

  func run(_ invocation: Invocation) throws -> ExitStatus {
    let store = try invocation.openStoreToAdd()
    let now = invocation.clock.now()
    let vendors = try store.vendors()
    guard
      case .vendor(var vendor) = FormContext(now: now, vendors: vendors)
        .blank(.vendor, header: Header(id: .provisional(1)))
    else { return .failed }
    if let same = vendors.first(where: { FoldedName($0.name) == FoldedName(name) }) {
      throw Failure(
        "\(same.name) is already here as [\(same.id)]; change it with: fathom vendor edit \(same.id)"
      )
    }
    var taken = Set(vendors.compactMap(\.slug))
    vendor.name = name
    vendor.slug = Slug.make(for: name, taken: &taken)
    if details.status != nil { vendor.statusLog = [] }
    vendor = try details.applied(to: vendor, now: now)
    try RecordWriting(store, invocation, json: answers.json).add(.vendor(vendor), called: name)
    return .done
  }
}
