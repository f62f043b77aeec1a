import ArgumentParser
import Partnership

extension RecordKind: ExpressibleByArgument {}
extension Tier: ExpressibleByArgument {}
extension VendorStatus: ExpressibleByArgument {}

extension Side: ExpressibleByArgument {
  /// Takes the words of the screens too: `them`, `theirs`, `ours`.
  package init?(argument: String) {
    switch argument.lowercased() {
    case "vendor", "them", "theirs": self = .vendor
    case "us", "ours": self = .us
    case _: return nil
    }
  }
}
