package import Partnership

extension Edit {
  /// The edit field by field, as one step made it.
  package func fieldChanges(in step: Step) -> [FieldChange] {
    let (before, after) = images
    let (old, new) = (before?.canonicalFields ?? [], after?.canonicalFields ?? [])
    let names =
      old.map(\.name) + new.map(\.name).filter { name in !old.contains { $0.name == name } }
    return names.compactMap { name in
      let was = old.first { $0.name == name }?.text
      let becomes = new.first { $0.name == name }?.text
      guard was != becomes else { return nil }
      return FieldChange(
        step: step, record: record.id, kind: record.kind, field: name, before: was,
        after: becomes)
    }
  }
}

extension Record {
  /// Every filled field and what people say in the header, in the text of files.
  fileprivate var canonicalFields: [(name: String, text: String)] {
    var values = filledFields.map { ($0.description.name, $0.value) }
    if !header.vendors.isEmpty { values.append(("vendors", .references(header.vendors))) }
    if header.isPrivate { values.append(("private", .flag(true))) }
    if !header.tags.isEmpty { values.append(("tags", .texts(header.tags))) }
    if !header.links.isEmpty { values.append(("links", .references(header.links))) }
    if let raw = header.raw { values.append(("raw", .text(raw))) }
    if let origin = header.origin {
      values.append(("origin", .text(origin.source + " " + origin.key)))
    }
    return values.map { ($0, $1.canonicalText) }
  }
}
