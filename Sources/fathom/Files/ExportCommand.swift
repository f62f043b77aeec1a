import ArgumentParser
import Exchange
import Partnership
import Store

struct ExportCommand: Invocable {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Write the portfolio as JSON.",
    discussion: """
      Two exports of an unchanged store are equal byte for byte, and import reads them back.
      """)

  @Option(help: "What to write: json.")
  var format: ExportFormat = .json
  @Option(help: "Only this vendor.", completion: NameCompletion.vendors)
  var vendor: String?
  @Option(
    name: [.customShort("o"), .long], help: "The file to write (else standard output).",
    completion: .file())
  var output: String?
  @Flag(help: "Replace the file where it is there already.")
  var force = false
  @OptionGroup(title: "Options of every command") var options: GlobalOptions

  func run(_ invocation: Invocation) throws -> ExitStatus {
    let store = try invocation.openStoreToRead()
    let scope = try vendor.map { name in
      Set([try store.vendor(called: name).id])
    }
    let text = JSONText.print(PortfolioExport.json(try records(store), of: scope), .indented) + "\n"
    guard let output else {
      invocation.output.write(text)
      return .done
    }
    try OutputFile.write(Array(text.utf8), to: output, force: force)
    invocation.report("Wrote \(output).")
    return .done
  }

  /// Every record of one state of the store: read again where somebody changed it meanwhile.
  private func records(_ store: any RecordStore) throws -> [Record] {
    for _ in 0..<5 {
      let before = try store.revision()
      let records = try RecordKind.allCases.flatMap { try store.records(of: $0) }
      if try store.revision() == before { return records }
    }
    throw StoreError.busy
  }
}

/// What an export is written as.
enum ExportFormat: String, CaseIterable, ExpressibleByArgument {
  case json
}
