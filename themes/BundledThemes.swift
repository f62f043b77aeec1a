/// The themes that travel inside the program, by file stem.
package enum BundledThemes {
  /// The stems and the TOML text of every shipped theme, in the order of the theme list.
  package static var all: [(stem: String, bytes: [UInt8])] {
    [
      ("base", PackageResources.base_toml),
      ("harbour-dark", PackageResources.harbour_dark_toml),
      ("harbour-light", PackageResources.harbour_light_toml),
      ("terminal-16", PackageResources.terminal_16_toml),
    ]
  }
}
