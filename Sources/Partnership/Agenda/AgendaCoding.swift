extension Attention {
  /// The attention as JSON, as assessments give it.
  package var json: JSONValue {
    [
      "class": .integer(`class`.rawValue), "kind": .text(kind.rawValue), "ref": .text(ref),
      "dueOn": .text(dueOn.description), "days": .integer(days),
    ]
  }
}

extension AgreementTerm {
  /// The term as JSON, as assessments give it.
  package var json: JSONValue {
    [
      "id": .text(id.text), "state": .text(state.rawValue),
      "termEndsOn": .optional(termEndsOn), "lastDayToCancel": .optional(lastDayToCancel),
      "missed": .flag(missed), "nextChance": .optional(nextChance),
      "endsIfCancelledAtNextChance": .optional(endsIfCancelledAtNextChance),
    ]
  }
}
