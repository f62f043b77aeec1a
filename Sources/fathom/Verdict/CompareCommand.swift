import ArgumentParser
import Exchange
import Partnership
import Store

struct CompareCommand: Invocable {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "Put two to four vendors side by side; one on trial alone, as its trial sheet.")

  @Argument(help: "The vendors.", completion: NameCompletion.vendors)
  var vendors: [String]
  @OptionGroup var law: PolicyOption
  @OptionGroup var answers: AnswerOptions
  @OptionGroup(title: "Options of every command") var options: GlobalOptions

  func run(_ invocation: Invocation) throws -> ExitStatus {
    if let refusal = Comparison.refusal(of: vendors.count) {
      throw Failure(refusal, status: .usage)
    }
    let policy = try law.policy(of: invocation)
    let store = try invocation.openStoreToRead()
    let lookup = VendorLookup(try store.vendorNames())
    let day = invocation.clock.now().day
    var compared: [ComparedVendor] = []
    for name in vendors {
      let id = try lookup.vendor(called: name).id
      guard !compared.contains(where: { $0.id == id }) else {
        throw Failure("'\(name)' is named twice; name each vendor once.", status: .usage)
      }
      guard let dossier = try store.dossier(of: id) else {
        throw StoreError.missing("vendor [\(id)]")
      }
      compared.append(
        ComparedVendor(
          of: dossier, on: day, policy: policy, currency: invocation.settings.currency))
    }
    let comparison = Comparison(compared, on: day)
    if let refusal = comparison.refusal { throw Failure(refusal, status: .usage) }
    if answers.json {
      invocation.answer("compare", comparison.json)
    } else {
      ComparisonTable(comparison, isAccessible: invocation.isAccessible)
        .print(to: invocation.output)
    }
    return .done
  }
}
