package import Partnership
package import Terminal

/// Vendors side by side, or the trial sheet of one.
package struct CompareScreen: Screen {
  package let vendors: [RecordID]
  private var window = ListWindow()

  package init(vendors: [RecordID]) {
    self.vendors = vendors
  }

  package func scopes(_ setting: Setting) -> [Scope] { [.vendorInHand, .lists] }

  package func idle(_ setting: Setting) -> Set<Intent> { [] }

  package func targets(_ setting: Setting) -> [ActTarget] { vendors.map { .vendor($0) } }

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
