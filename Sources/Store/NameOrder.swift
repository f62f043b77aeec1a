package import Partnership

extension [Vendor] {
  /// The vendors in order of name, without regard to case; those of one name in order of number.
  package var inOrderOfName: [Vendor] {
    let keys = map { $0.name.lowercased() }
    let order = indices.sorted { left, right in
      guard keys[left] == keys[right] else { return keys[left] < keys[right] }
      return (self[left].id.number ?? 0) < (self[right].id.number ?? 0)
    }
    return order.map { self[$0] }
  }
}
