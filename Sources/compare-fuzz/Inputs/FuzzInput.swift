/// A file to be read: what the reader gets.
struct FuzzInput: Sendable {
  var path: String
  var bytes: [UInt8]
}
