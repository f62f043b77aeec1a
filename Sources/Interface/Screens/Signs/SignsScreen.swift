import Partnership
package import Terminal

/// Every open warning sign of the portfolio.
package struct SignsScreen: Screen {
  private var window = ListWindow()

  package init() {}

  package func scopes(_ setting: Setting) -> [Scope] { [.signs, .vendorInHand, .lists] }

  package func idle(_ setting: Setting) -> Set<Intent> { [] }

  package mutating func update(_ message: Message, _ setting: Setting) -> [Effect] {
    guard case .intent(let intent) = message, !window.move(intent) else { return [] }
    return VendorActs.effects(intent, targets(setting), setting)
  }

  package mutating func settle(_ setting: Setting) {
    window.fit(count: 0, height: Chrome(setting.size).body.height)
  }

  package func draw(into canvas: inout Canvas, area: Rect, _ setting: Setting) {}

  package func hints(_ setting: Setting) -> [Intent] { [.back, .help] }
}
