import FoundationEssentials
import Partnership
import Testing

private let dossier = Dossier.story()
  .adding("talk") { Communication(header: $0, at: .ago(3), outcome: .reached) }
  .adding("met") { Meeting(header: $0, at: .ago(9), status: .held) }
  .adding("measure") { Measure(header: $0, name: "Up", definedOn: .ago(200)) }
  .adding("read") {
    Reading(header: $0, measureId: RecordID("measure1"), on: .ago(2), value: 5)
  }
  .adding("bill") { Invoice(header: $0, on: .ago(4), actual: 100) }
  .adding("ahead") { Communication(header: $0, at: .ago(-3), outcome: .reached) }

@Test func everyRecordBehindANumberHasItsLine() {
  let charts = dossier.charts(on: .ago(0), policy: Policy())
  let entries = dossier.entries(behind: charts)
  #expect(Set(entries.keys.map(\.text)) == ["talk1", "met1", "measure1", "read1", "bill1"])
  #expect(charts.records == Set(entries.keys))
}

@Test func anEarlierDayKnowsNothingOfLaterRecords() {
  let charts = dossier.charts(on: .ago(5), policy: Policy())
  #expect(charts.contact.count(.us) == 1)
  #expect(charts.replies.reach.all.tries == 0)
  #expect(charts.measures.first?.readings.isEmpty == true)
  #expect(charts.budgets.isEmpty)
}

@Test func theJSONNamesTheRecords() {
  let json = dossier.charts(on: .ago(0), policy: Policy()).json
  #expect(json["contact"]?["weeks"]?.asList?.count == 52)
  #expect(
    json["contact"]?["weeks"]?.asList?.last?["bothWays"]?.asList?.map(\.asText) == ["talk1"])
  #expect(json["replies"]?["all"]?["tries"]?.asInteger == 1)
  #expect(json["measures"]?.asList?.first?["met"]?.asInteger == 1)
  #expect(json["budgets"]?.asList?.first?["years"]?.asList?.count == 1)
}
