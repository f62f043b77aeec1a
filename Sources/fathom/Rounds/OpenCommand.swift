import ArgumentParser
import Partnership
import Store

struct OpenCommand: Invocable {
  static let configuration = CommandConfiguration(
    commandName: "open",
    abstract: "Open the document of an agreement, or a page of a vendor, beside the terminal.",
    discussion: """
      The program is FATHOM_OPENER, or BROWSER for pages, else what the desktop has. Only web \
      pages and files are opened.
      """)

  @Argument(help: "The number of the record.")
  var id: String
  @Option(help: "Which of several: document, website, portal.")
  var which: String?
  @OptionGroup(title: "Options of every command") var options: GlobalOptions

  func run(_ invocation: Invocation) throws -> ExitStatus {
    let store = try invocation.openStoreToRead()
    let record = try store.record(typed: id)
    let documents = record.documents.filter { which == nil || $0.name == which }
    guard let document = documents.first else {
      throw Failure(
        "\(record.kind.noun) [\(record.id)] names no document; add one with: fathom edit "
          + "\(record.id) link=PATH.", status: .usage)
    }
    guard documents.count == 1 else {
      let names = documents.map { "\n  \($0.name)  \($0.text)" }.joined()
      throw Failure("It names several; say which with --which:" + names, status: .usage)
    }
    guard let link = DocumentLink(document.text) else {
      throw Failure("Only web pages and files are opened, and this is neither: \(document.text)")
    }
    if let trouble = Opener(for: link).open(link) { throw Failure(trouble) }
    invocation.report("Opened \(link.text)")
    return .done
  }
}
