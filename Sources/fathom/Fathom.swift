@main
struct Fathom {
  static func main() {}
}
