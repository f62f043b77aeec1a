package import Partnership

extension [Vendor] {
  /// The vendors in order of name, without regard to case; those of one name in order of number.
  package var inOrderOfName: [Vendor] {
    let keyed = map { vendor in (key: vendor.name.lowercased(), vendor: vendor) }
    let sorted = keyed.sorted { left, right -> Bool in
      guard left.key == right.key else { return left.key < right.key }
      return (left.vendor.id.number ?? 0) < (right.vendor.id.number ?? 0)
    }
    return sorted.map { $0.vendor }
  }
}
