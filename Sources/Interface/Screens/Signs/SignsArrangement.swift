/// How the warning signs are ordered and grouped.
package enum SignsArrangement: Hashable, Sendable {
  case order(SignsOrder)
  case group(SignsGroup)
  /// The rows may have changed: looks which of them want to know since when they are open.
  case look
}

/// By what the warning signs are ordered.
package enum SignsOrder: String, CaseIterable, Hashable, Sendable {
  case level = "worst first"
  case since = "newest first"
  case vendor = "by vendor"
  case sign = "by sign"
}

/// By what the warning signs are grouped.
package enum SignsGroup: String, CaseIterable, Hashable, Sendable {
  case none = "not grouped"
  case sign = "grouped by sign"
  case vendor = "grouped by vendor"
}

extension SignsArrangement {
  /// The menu of orders and groups.
  static func menu(_ order: SignsOrder) -> Menu {
    let orders: [(Character, SignsOrder)] = [
      ("l", .level), ("s", .since), ("v", .vendor), ("w", .sign),
    ]
    let groups: [(Character, SignsGroup)] = [("n", .none), ("W", .sign), ("V", .vendor)]
    return Menu(
      title: "Order",
      options: orders.map { Menu.Option($0.0, $0.1.rawValue, .arrangeSigns(.order($0.1))) }
        + groups.map { Menu.Option($0.0, $0.1.rawValue, .arrangeSigns(.group($0.1))) },
      selected: orders.firstIndex { $0.1 == order } ?? 0)
  }
}
