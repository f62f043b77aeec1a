extension Configuration {
  /// A commented file to start from: every setting with its default, all of them switched off.
  package static let template = """
    # fathom: what you can set. Take away the # of a line to change it.

    # Who signs changes; the login name when not set.
    #author = "nadia"

    # The owner whose vendors are "mine" on Today and Portfolio.
    #me = "Nadia"

    # Our name in reports.
    #us = "Ostara Foods"

    # The currency of amounts that name none.
    #currency = "EUR"

    # A theme by name, or two of them by the terminal's background.
    #theme = "terminal-16"
    #theme = { dark = "harbour-dark", light = "harbour-light", fallback = "terminal-16" }

    # Whether clicks and the wheel count. Without it the terminal marks text as usual.
    #mouse = true

    # Milliseconds to wait after Esc for the rest of a key; more for slow lines.
    #esc-delay = 25

    # Columns that characters such as ■ take here; 2 in some East Asian terminals.
    #ambiguous-width = 1

    # When a follow-up without a date is due, in days.
    #follow-up-days = 7

    # Working hours; a call outside them is marked as after hours.
    #hours = "Mon-Fri 08:00-18:00"

    # What verdicts rest on: any number of the policy, as fathom signs catalogue shows it.
    #[policy]
    #holidays = ["2026-12-25"]
    #tier.strategic.touch = 30
    #rules.going-quiet.warning = [3, 0]

    # Keys, by scope: a command and the keys that shall reach it; [] takes its keys away.
    # The names of scopes and commands: fathom config keys
    #[keys.global]
    #undo = ["u"]

    """
}
