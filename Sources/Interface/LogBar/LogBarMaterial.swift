import Partnership
import Terminal

extension LogBar {
  /// Asks for what the lines are about and is not known yet; each thing is asked for once.
  mutating func askForMaterial() -> [Effect] {
    let vendors = Set(context.vendorsInHand + readings.flatMap { $0?.vendors ?? [] })
    let records = Set(lines.flatMap { LogLine.mentioned($0.text) })
    let request = LogRequest(
      vendors: vendors.subtracting(askedVendors), records: records.subtracting(askedRecords))
    guard !hasAsked || !request.isEmpty else { return [] }
    hasAsked = true
    askedVendors.formUnion(vendors)
    askedRecords.formUnion(records)
    return [.readLogMaterial(request)]
  }

  /// Takes what the store knows and reads the lines again with it.
  mutating func take(_ material: LogMaterial, _ setting: Setting) {
    context.contacts = material.contacts
    context.records.merge(material.records) { $1 }
    let known = Set(context.measures.map(\.id))
    context.measures += material.measures.filter { !known.contains($0.id) }
    context.lastSpoken.merge(material.lastSpoken) { max($0, $1) }
    past += material.lines.filter { !past.contains($0) }
    if let me = setting.me {
      context.me = material.contacts.first { $0.side == .us && $0.name == me }?.id
    }
    read()
  }
}
