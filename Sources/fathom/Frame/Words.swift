import ArgumentParser
import Partnership

extension RecordKind: ExpressibleByArgument {}
extension Tier: ExpressibleByArgument {}
extension VendorStatus: ExpressibleByArgument {}
extension Side: ExpressibleByArgument {}
