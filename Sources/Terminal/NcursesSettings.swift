extension NcursesDisplay {
  /// What the user and the surroundings decide about the terminal.
  package struct Settings: Hashable, Sendable {
    /// Whether characters of uncertain width are avoided.
    package var avoidsAmbiguousWidth = false
    package var colours = ColourPreference.automatic
    /// Milliseconds after which a lone escape byte is the key.
    ///
    /// Slow lines need 50 to 100. The variable `ESCDELAY` overrides it.
    package var escapeDelay = 25
    /// Whether `COLORTERM` and `TERM` promise 24-bit colours.
    package var promisesDirectColour = false
    /// The name of the terminal, for error messages.
    package var terminalName = ""
    /// Where standard error goes while the screen is on.
    package var logPath = "/dev/null"

    package init() {}

    /// Reads `COLORTERM`, `TERM` and `TMUX` from the environment.
    package init(environment: [String: String]) {
      terminalName = environment["TERM"] ?? ""
      let promise = environment["COLORTERM"] ?? ""
      let known = ["xterm", "tmux", "alacritty", "foot", "wezterm", "ghostty", "rio", "contour"]
      let isKnown =
        known.contains { terminalName.hasPrefix($0) }
        || (terminalName.hasPrefix("screen") && environment["TMUX"] != nil)
      promisesDirectColour = ["truecolor", "24bit"].contains(promise) && isKnown
    }
  }
}
