package import Partnership

/// The portfolio of `fathom demo`: a food company and the vendors it lives with, told as stories
/// over two years that end on a given day.
///
/// Everything is counted back from that day, so the same day always gives the same records, and
/// there is always something due. Companies and people are invented.
package enum SamplePortfolio {
  /// The name of the company whose portfolio it is.
  package static let us = "Ostara Foods"
  /// The owner of most vendors: who looks at the demo.
  package static let me = "Nadia"
  package static let currency = "EUR"

  /// The records of the sample as one commit; ids are stand-ins.
  package static func edits(endingOn day: Day) -> [Edit] {
    var book = SampleBook(today: day)
    book.tellOfPartners()
    book.tellOfSellers()
    book.tellOfOutages()
    book.tellOfOurFaults()
    book.tellOfChanges()
    book.tellOfMeasures()
    book.tellOfBeginnings()
    book.tellOfCommodities()
    book.tellOfDesk()
    return book.edits
  }
}
