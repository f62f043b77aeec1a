/// What a person gave by the options that every command takes; those not given are at their defaults.
struct GivenOptions: Hashable {
  /// The path of the store, as typed.
  var store: String?
  /// The day or the moment to take as now, as typed and known to be one.
  var today: String?
  var color = ColourChoice.auto
  var accessible = false
  var quiet = false
}

extension GlobalOptions {
  /// The values, free of the parser.
  var given: GivenOptions {
    GivenOptions(
      store: store, today: today, color: color, accessible: accessible, quiet: quiet)
  }
}
