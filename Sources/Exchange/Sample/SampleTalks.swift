import Partnership

extension SampleBook {
  /// A person of the vendor's side.
  mutating func person(
    _ name: String, _ role: String, leader: Bool = false, step: Int? = nil,
    phone: String? = nil, hours: String? = nil, _ change: (inout Contact) -> Void = { _ in }
  ) -> RecordID {
    var contact = Contact(
      header: Self.header, name: name, role: role, isLeadership: leader, phone: phone,
      hours: hours, escalationStep: step)
    change(&contact)
    return add(contact.asRecord)
  }

  /// We called and reached them.
  @discardableResult
  mutating func called(
    _ ago: Int, _ who: RecordID, _ purpose: Purpose?, _ text: String, minutes: Int = 15,
    _ change: (inout Communication) -> Void = { _ in }
  ) -> RecordID {
    talk(ago, .call, .toVendor, [who], purpose, text) { record in
      record.outcome = .reached
      record.durationMinutes = minutes
      change(&record)
    }
  }

  /// We called and nobody answered; `back` is the day they called back, if they did.
  @discardableResult
  mutating func tried(
    _ ago: Int, _ who: RecordID, _ purpose: Purpose?, _ text: String, back: Int? = nil,
    _ change: (inout Communication) -> Void = { _ in }
  ) -> RecordID {
    talk(ago, .call, .toVendor, [who], purpose, text) { [calendar] record in
      record.outcome = .noAnswer
      change(&record)
      record.answeredAt = back.map { calendar.answer($0, to: record.at) }
    }
  }

  /// They called and reached us.
  @discardableResult
  mutating func theyCalled(
    _ ago: Int, _ who: RecordID, _ purpose: Purpose?, _ text: String, minutes: Int = 15,
    _ change: (inout Communication) -> Void = { _ in }
  ) -> RecordID {
    talk(ago, .call, .fromVendor, [who], purpose, text) { record in
      record.outcome = .reached
      record.durationMinutes = minutes
      change(&record)
    }
  }

  /// They called and we did not take it; `back` is the day we called back, if we did.
  mutating func theyTried(
    _ ago: Int, _ who: RecordID, _ purpose: Purpose?, _ text: String, back: Int? = nil
  ) {
    talk(ago, .call, .fromVendor, [who], purpose, text) { [calendar] record in
      record.outcome = .noAnswer
      record.voicemail = true
      record.answeredAt = back.map { calendar.answer($0, to: record.at) }
    }
  }

  /// We wrote and expect an answer, which came on the day `answered`, if it came.
  @discardableResult
  mutating func asked(
    _ ago: Int, _ who: RecordID, _ purpose: Purpose?, _ text: String, answered: Int? = nil,
    _ change: (inout Communication) -> Void = { _ in }
  ) -> RecordID {
    talk(ago, .email, .toVendor, [who], purpose, text) { [calendar] record in
      record.expectsReply = true
      change(&record)
      record.answeredAt = answered.map { calendar.answer($0, to: record.at) }
    }
  }

  /// They wrote and expect an answer, which we gave on the day `answered`, if we did.
  @discardableResult
  mutating func theyAsked(
    _ ago: Int, _ who: RecordID, _ purpose: Purpose?, _ text: String, answered: Int? = nil
  ) -> RecordID {
    talk(ago, .email, .fromVendor, [who], purpose, text) { [calendar] record in
      record.expectsReply = true
      record.answeredAt = answered.map { calendar.answer($0, to: record.at) }
    }
  }

  /// They wrote, and nothing is owed for it.
  mutating func theyWrote(_ ago: Int, _ who: RecordID, _ purpose: Purpose?, _ text: String) {
    talk(ago, .email, .fromVendor, [who], purpose, text) { _ in }
  }

  /// The same kind of talk again and again, from one day towards the end.
  mutating func rhythm(
    from: Int, to: Int, every: Int, _ texts: [String],
    _ tell: (inout SampleBook, Int, String) -> Void
  ) {
    for (index, ago) in stride(from: from, through: to, by: -every).enumerated() {
      tell(&self, ago, texts[index % texts.count])
    }
  }

  /// A meeting of both sides; planned where it lies ahead, else held unless said otherwise.
  @discardableResult
  mutating func met(
    _ ago: Int, _ kind: MeetingKind, _ who: [RecordID], _ subject: String,
    minutes: String? = nil, _ change: (inout Meeting) -> Void = { _ in }
  ) -> RecordID {
    var meeting = Meeting(
      header: Self.header, at: Moment(day(ago), TimeOfDay(hour: 10, minute: 0)), kind: kind,
      status: ago > 0 ? .held : .planned, attendees: who, minutes: minutes, text: subject,
      durationMinutes: 60)
    change(&meeting)
    return add(meeting.asRecord)
  }

  /// Anything that was said by any means.
  @discardableResult
  mutating func talk(
    _ ago: Int, _ channel: Channel, _ direction: Direction, _ who: [RecordID],
    _ purpose: Purpose?, _ text: String, _ change: (inout Communication) -> Void
  ) -> RecordID {
    var record = Communication(
      header: Self.header, at: moment(ago), channel: channel, direction: direction,
      contacts: who, purpose: purpose, summary: text)
    change(&record)
    return add(record.asRecord)
  }
}
