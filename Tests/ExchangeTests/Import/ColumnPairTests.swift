import Exchange
import Testing

@Test func pairsKeepCommasAndEqualsSignsOfColumnNames() throws {
  let pairs = try ColumnPair.read("Amount, net=value,a=b=key, Vendor = vendor ,")
  #expect(
    pairs == [
      ColumnPair(column: "Amount, net", field: "value"), ColumnPair(column: "a=b", field: "key"),
      ColumnPair(column: "Vendor", field: "vendor"),
    ])
}

@Test func aPieceThatMapsNothingIsNamed() {
  #expect(throws: InputProblem("Vendor maps nothing; write 'Column=field,Column=field'.")) {
    try ColumnPair.read("Number=key,Vendor")
  }
}
