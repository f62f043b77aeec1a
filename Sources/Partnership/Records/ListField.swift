extension Field {
  /// A list of records.
  package init(
    _ name: String, references path: any WritableKeyPath<Owner, [RecordID]> & Sendable,
    to kind: RecordKind?, _ label: String, _ help: String, use: FieldUse = .dossier
  ) {
    self.init(
      name, list: path, .references(kind), label, help, use: use, wrap: { .references($0) },
      unwrap: {
        guard case .references(let ids) = $0 else { return nil }
        return ids
      })
  }

  /// A list of texts.
  package init(
    _ name: String, texts path: any WritableKeyPath<Owner, [String]> & Sendable, _ label: String,
    _ help: String, use: FieldUse = .dossier
  ) {
    self.init(
      name, list: path, .texts, label, help, use: use, wrap: { .texts($0) },
      unwrap: {
        guard case .texts(let texts) = $0 else { return nil }
        return texts
      })
  }

  /// A list of days.
  package init(
    _ name: String, days path: any WritableKeyPath<Owner, [Day]> & Sendable, _ label: String,
    _ help: String
  ) {
    self.init(
      name, list: path, .days, label, help, use: .dossier, wrap: { .days($0) },
      unwrap: {
        guard case .days(let days) = $0 else { return nil }
        return days
      })
  }

  /// A list of renewals made by hand.
  package init(
    _ name: String, renewals path: any WritableKeyPath<Owner, [Renewal]> & Sendable,
    _ label: String,
    _ help: String
  ) {
    self.init(
      name, list: path, .renewals, label, help, use: .dossier, wrap: { .renewals($0) },
      unwrap: {
        guard case .renewals(let renewals) = $0 else { return nil }
        return renewals
      })
  }

  /// A log of statuses.
  package init(
    _ name: String, statuses path: any WritableKeyPath<Owner, [StatusEntry]> & Sendable,
    _ label: String, _ help: String
  ) {
    self.init(
      name, list: path, .statuses, label, help, use: .dossier, wrap: { .statuses($0) },
      unwrap: {
        guard case .statuses(let statuses) = $0 else { return nil }
        return statuses
      })
  }

  private init<Element: Sendable>(
    _ name: String, list path: any WritableKeyPath<Owner, [Element]> & Sendable, _ type: FieldType,
    _ label: String, _ help: String, use: FieldUse,
    wrap: @escaping @Sendable ([Element]) -> FieldValue,
    unwrap: @escaping @Sendable (FieldValue) -> [Element]?
  ) {
    description = FieldDescription(
      name: name, label: label, help: help, type: type, isRequired: false,
      isInDossier: use == .dossier)
    get = { owner in
      let list = owner[keyPath: path]
      return list.isEmpty ? nil : wrap(list)
    }
    set = { owner, value in
      guard let value else {
        owner[keyPath: path] = []
        return true
      }
      guard let list = unwrap(value) else { return false }
      owner[keyPath: path] = list
      return true
    }
  }
}
