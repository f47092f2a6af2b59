import Glibc

/// Writes all bytes of a text to an open file.
enum ByteSink {
  /// The system's error number.
  struct Failure: Error {
    var code: Int32
    var reason: String { String(cString: strerror(code)) }
  }

  static func write(_ text: String, to descriptor: Int32) throws(Failure) {
    var text = text
    var failure: Int32 = 0
    text.withUTF8 { bytes in
      var rest = UnsafeRawBufferPointer(bytes)[...]
      while !rest.isEmpty {
        let count = Glibc.write(descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
        if count < 0 && errno == EINTR { continue }
        if count < 0 {
          failure = errno
          return
        }
        rest = rest.dropFirst(count)
      }
    }
    if failure != 0 { throw Failure(code: failure) }
  }
}
