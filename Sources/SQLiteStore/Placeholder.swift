/// Grows with the module.
enum Placeholder {}
