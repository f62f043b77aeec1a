import Partnership

/// Reads the keys of a partial policy and collects what is wrong with them.
struct PolicyReading {
  var policy = Policy()
  private(set) var problems: [(path: [String], message: String)] = []

  /// Reads the whole tree onto the policy.
  mutating func read(_ value: JSONValue) {
    guard case .object(let members) = value else {
      return note([], "the policy should be a table of settings, not \(value.shape).")
    }
    let names = PolicyNumber.all.map(\.name) + PolicyTable.allCases.map(\.rawValue)
    for member in members {
      if let number = PolicyNumber.all.first(where: { $0.name == member.name }) {
        set(number.path, to: member.value, at: [member.name], number.range)
      } else if let table = PolicyTable(rawValue: member.name) {
        read(table, member.value)
      } else {
        noteUnknown([member.name], among: names)
      }
    }
    checkOrder()
  }

  private mutating func read(_ table: PolicyTable, _ value: JSONValue) {
    let path = [table.rawValue]
    switch table {
    case .tier: readTiers(value, path)
    case .holidays: readHolidays(value, path)
    case .itDepartments: readDepartments(value, path)
    case .conflictDays: readSeverities(\.conflictDays, value, path)
    case .issueDays: readSeverities(\.issueDays, value, path)
    case .bandWeights: readBandWeights(value, path)
    case .weights:
      readWords(Dimension.self, \.scores.weights, value, path, 1...1_000)
    case .minObs:
      readWords(Dimension.self, \.scores.minimumObservations, value, path, 1...1_000)
    case .initiativePoints:
      readWords(Purpose.self, \.scores.initiativePoints, value, path, 0...100)
    case .caps:
      readNumbers(PolicyNumber.caps, value, path)
    case .gradeLimits:
      readNumbers(PolicyNumber.gradeLimits, value, path)
    case .rules: readRules(value, path)
    }
  }

  private mutating func checkOrder() {
    let scores = policy.scores
    if !(scores.inchDeepBelow < scores.shallowBelow && scores.shallowBelow < scores.workingBelow) {
      note(["gradeLimits"], "gradeLimits should rise from inch-deep over shallow to working.")
    }
    if !(scores.criticalCap <= scores.twoWarningsCap
      && scores.twoWarningsCap <= scores.oneWarningCap)
    {
      note(["caps"], "caps should rise from critical over twoWarnings to oneWarning.")
    }
  }

  mutating func note(_ path: [String], _ message: String) {
    problems.append((path, message))
  }

  mutating func noteUnknown(_ path: [String], among names: [String]) {
    let key = path.joined(separator: ".")
    note(
      path,
      "the policy has no \(key)" + NearestWord.hint(for: path.last ?? key, among: names))
  }
}

/// The keys of a policy that are more than one number.
enum PolicyTable: String, CaseIterable {
  case tier
  case holidays
  case itDepartments
  case conflictDays
  case issueDays
  case bandWeights
  case weights
  case minObs
  case caps
  case gradeLimits
  case initiativePoints
  case rules
}
