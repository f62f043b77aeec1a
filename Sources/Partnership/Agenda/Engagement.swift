/// Where a vendor stands with us on a day, by its status log alone.
struct Engagement {
  let status: VendorStatus
  /// The first day of the current run of trial, active or exiting; nil while not engaged.
  let since: Day?
  /// The day from which silence is evidence; nil while not engaged.
  let evidenceStart: Day?

  /// Reads a log that holds nothing later than the day.
  init(seen log: [StatusEntry], trackedSince: Day?) {
    status = log.last?.status ?? .prospect
    since = log.reversed().prefix { $0.status.isEngaged }.last?.on
    evidenceStart = since.map { max($0, trackedSince ?? $0) }
  }

  init(of vendor: Vendor, on day: Day) {
    self.init(seen: vendor.statusLog(seenOn: day), trackedSince: vendor.trackedSince)
  }
}

extension Vendor {
  /// The status log as it stood on a day, in order of days.
  func statusLog(seenOn day: Day) -> [StatusEntry] {
    let log = statusLog.filter { $0.on <= day }
    guard zip(log, log.dropFirst()).contains(where: { $0.on > $1.on }) else { return log }
    return log.enumerated().sorted { ($0.element.on, $0.offset) < ($1.element.on, $1.offset) }
      .map(\.element)
  }
}
