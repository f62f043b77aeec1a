/// A statement with the day it was made: what success means, or the agreed way to ask for help.
package struct DatedText: Hashable, Sendable {
  package var on: Day?
  package var text: String
  package var link: String?

  package init(on: Day?, text: String, link: String? = nil) {
    self.on = on
    self.text = text
    self.link = link
  }
}

/// A renewal agreed by hand: the day it was agreed, and the new last day covered.
package struct Renewal: Hashable, Sendable {
  package var on: Day
  package var endsOn: Day

  package init(on: Day, endsOn: Day) {
    self.on = on
    self.endsOn = endsOn
  }
}

/// One line of a vendor's status log: from this day on the vendor had this status.
package struct StatusEntry: Hashable, Sendable {
  package var on: Day
  package var status: VendorStatus

  package init(on: Day, status: VendorStatus) {
    self.on = on
    self.status = status
  }
}
