package import FoundationEssentials

/// One measure with its last readings against the target.
package struct MeasureCourse: Hashable, Sendable {
  package let measure: Measure
  /// The last ones, at most twelve, the oldest first.
  package let readings: [MeasuredValue]

  /// The most readings that are shown.
  package static let most = 12

  init(_ measure: Measure, _ readings: [Reading]) {
    self.measure = measure
    self.readings = readings.suffix(Self.most).map {
      MeasuredValue(
        record: $0.header.id, on: $0.on, value: $0.value, isMet: measure.isMet(by: $0.value))
    }
  }

  package var metCount: Int { readings.count { $0.isMet } }

  package var last: MeasuredValue? { readings.last }

  /// The values between 0 and 100, so that they can be drawn: the lowest of values and target is 0,
  /// the highest 100; 50 where all are the same.
  package var levels: [Int] {
    let numbers = (readings.map(\.value) + [measure.target]).map { Double($0.description) ?? 0 }
    guard let low = numbers.min(), let high = numbers.max(), high > low else {
      return readings.map { _ in 50 }
    }
    return numbers.dropLast().map { Int((($0 - low) / (high - low) * 100).rounded()) }
  }

  /// The measures of a dossier as it was seen, which have not been retired, in the order in which
  /// they were defined.
  static func all(in dossier: Dossier) -> [MeasureCourse] {
    dossier.measures.filter { $0.retiredOn == nil }.map { measure in
      MeasureCourse(measure, dossier.readings.filter { $0.measureId == measure.header.id })
    }
  }
}

/// One reading, and whether it met the target.
package struct MeasuredValue: Hashable, Sendable {
  package let record: RecordID
  package let on: Day
  package let value: Decimal
  package let isMet: Bool
}
