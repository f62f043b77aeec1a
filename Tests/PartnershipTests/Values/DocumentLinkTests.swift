import Partnership
import Testing

@Test(arguments: [
  ("https://example.org/a?b=c", DocumentLink.page("https://example.org/a?b=c")),
  ("HTTP://example.org/x", .page("HTTP://example.org/x")),
  ("www.example.org", .page("https://www.example.org")),
  ("/srv/contracts/2023-007.pdf", .file("/srv/contracts/2023-007.pdf")),
  ("~/contracts/a b.pdf", .file("~/contracts/a b.pdf")),
  ("contracts/a.pdf", .file("contracts/a.pdf")),
  ("-rf", .file("-rf")),
  ("file:///srv/a%20b.pdf", .file("/srv/a b.pdf")),
  ("file://localhost/srv/a.pdf", .file("/srv/a.pdf")),
  ("  /srv/a.pdf ", .file("/srv/a.pdf")),
])
func pagesAndFilesAreRead(text: String, link: DocumentLink) {
  #expect(DocumentLink(text) == link)
}

@Test(arguments: [
  "", "  ", "mailto:eva@example.org", "javascript:alert(1)", "ftp://example.org/a",
  "file://elsewhere/srv/a", "file:///srv/a%0Ab", "file:///srv/a%zz", "https://", "http://a b",
  "/srv/a\u{1B}[31m", "C:\\contracts",
])
func allElseIsRefused(text: String) {
  #expect(DocumentLink(text) == nil)
}

@Test func aVendorNamesItsPagesAndAnAgreementItsDocument() {
  let vendor = Vendor(
    header: Header(id: RecordID("1")), name: "Acme",
    procedure: DatedText(on: nil, text: "ticket first", link: "/srv/way.md"),
    website: "acme.example")
  #expect(
    vendor.asRecord.documents == [
      NamedDocument("website", "https://acme.example"), NamedDocument("agreed way", "/srv/way.md"),
    ])
  let agreement = Agreement(
    header: Header(id: RecordID("2")), startsOn: Day(number: 1), link: "~/a.pdf")
  #expect(agreement.asRecord.documents == [NamedDocument("document", "~/a.pdf")])
  #expect(
    Note(header: Header(id: RecordID("3")), on: Moment(Day(number: 1)), text: "x").asRecord
      .documents.isEmpty)
}
