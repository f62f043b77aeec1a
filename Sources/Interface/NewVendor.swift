import Partnership

/// A vendor that is made by its name alone, where nothing fits what somebody typed.
struct NewVendor {
  /// What a picker offers before the name.
  static let offer = "add a vendor called"
  /// Past the stand-ins that the lines of a talk give to their records.
  static let standIn = RecordID.provisional(9_999)

  let record: Record

  init(called name: String, _ setting: Setting) {
    let vendors = setting.portfolio.lines.map(\.vendor)
    let blank = FormContext(now: setting.now, vendors: vendors)
      .blank(.vendor, header: Header(id: Self.standIn))
    guard case .vendor(var vendor) = blank else {
      record = blank
      return
    }
    var taken = Set(vendors.compactMap(\.slug))
    vendor.name = name
    vendor.slug = Slug.make(for: name, taken: &taken)
    record = .vendor(vendor)
  }
}
