package import Terminal

/// The Today screen.
package struct TodayScreen: Screen {
  package init() {}

  package func scopes(_ setting: Setting) -> [Scope] { [.lists] }

  package mutating func update(_ message: Message, _ setting: Setting) -> [Effect] { [] }

  package mutating func settle(_ setting: Setting) {}

  package func draw(into canvas: inout Canvas, area: Rect, _ setting: Setting) {}

  package func hints(_ setting: Setting) -> [Intent] { [.quickLog, .help, .back] }
}
