/// The themes that travel inside the program, by file stem.
package enum BundledThemes {
  /// The stems and the TOML text of every shipped theme, in the order of the theme list.
  package static var all: [(stem: String, bytes: [UInt8])] {
    [
      ("base", PackageResources.base_toml),
      ("harbour-dark", PackageResources.harbour_dark_toml),
      ("harbour-light", PackageResources.harbour_light_toml),
      ("terminal-16", PackageResources.terminal_16_toml),
      ("mono", PackageResources.mono_toml),
      ("high-contrast", PackageResources.high_contrast_toml),
      ("nord", PackageResources.nord_toml),
      ("gruvbox-dark", PackageResources.gruvbox_dark_toml),
      ("gruvbox-light", PackageResources.gruvbox_light_toml),
      ("solarized-dark", PackageResources.solarized_dark_toml),
      ("solarized-light", PackageResources.solarized_light_toml),
      ("catppuccin-mocha", PackageResources.catppuccin_mocha_toml),
      ("catppuccin-latte", PackageResources.catppuccin_latte_toml),
      ("dracula", PackageResources.dracula_toml),
      ("tokyo-night", PackageResources.tokyo_night_toml),
    ]
  }
}
