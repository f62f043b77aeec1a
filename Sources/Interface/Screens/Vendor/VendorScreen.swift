package import Partnership
package import Terminal

/// The Vendor screen.
package struct VendorScreen: Screen {
  package let vendor: RecordID

  package init(vendor: RecordID) {
    self.vendor = vendor
  }

  package func scopes(_ setting: Setting) -> [Scope] { [.lists] }

  package mutating func update(_ message: Message, _ setting: Setting) -> [Effect] { [] }

  package mutating func settle(_ setting: Setting) {}

  package func draw(into canvas: inout Canvas, area: Rect, _ setting: Setting) {}

  package func hints(_ setting: Setting) -> [Intent] { [.quickLog, .help, .back] }
}
