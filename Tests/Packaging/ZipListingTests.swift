import Testing

@testable import CrossAccountPackaging

@Suite("An archive's directory is read without unpacking")
struct ZipListingTests {
  private static let contents = HandlerDirectory([
    .init(path: "index.py", isExecutable: false, bytes: Array("hello".utf8)),
    .init(path: "bin/run", isExecutable: true, bytes: []),
  ])

  @Test(
    "names, sizes, modes and checksums are those of the files",
    arguments: [ZipArchive.Compression.deflate, .none])
  func entries(compression: ZipArchive.Compression) throws {
    let entries = try #require(
      ZipListing.entries(try ZipArchive.make(Self.contents, compression: compression)))
    #expect(entries.map(\.path) == ["bin/run", "index.py"])
    #expect(entries.map(\.size) == [0, 5])
    #expect(entries.map(\.isExecutable) == [true, false])
    #expect(entries.map(\.checksum) == [0, ZipChecksum.of(Array("hello".utf8))])
    #expect(ZipChecksum.of(Array("123456789".utf8)) == 0xCBF4_3926)
  }

  @Test("what is cut off or no archive is none")
  func broken() throws {
    let bytes = try ZipArchive.make(Self.contents, compression: .deflate)
    for count in 0..<bytes.count { #expect(ZipListing.entries(Array(bytes.prefix(count))) == nil) }
    for index in bytes.indices {
      var changed = bytes
      changed[index] ^= 0xFF
      _ = ZipListing.entries(changed)
    }
  }
}
