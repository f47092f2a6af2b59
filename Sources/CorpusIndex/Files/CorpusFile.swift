import DisclosureModel

/// A file of the corpus as the walk found it.
package struct CorpusFile: Sendable, Hashable {
  /// Path relative to the corpus folder, with `/`; bytes of a name that are not UTF-8 are shown as `\xNN`.
  package var path: String
  /// The same path as the system has it.
  package var systemPath: [UInt8]
  package var stamp: FileStamp
  /// Why the file is not to be opened; nil for an ordinary file.
  package var obstacle: Note?
}

/// What tells an unchanged file without reading it.
package struct FileStamp: Sendable, Hashable {
  /// Bytes.
  package var size: Int64
  /// Nanoseconds since 1970.
  package var modified: Int64
  /// Time of the last change of content, name or rights, in nanoseconds since 1970. Copying tools set the modification time back,
  /// never this one.
  package var changed: Int64

  package init(size: Int64, modified: Int64, changed: Int64) {
    self.size = size
    self.modified = modified
    self.changed = changed
  }
}

/// Text for readers in both languages.
package typealias Note = Finding.Message
