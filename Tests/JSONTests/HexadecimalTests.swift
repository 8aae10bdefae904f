import JSON
import Testing

@Suite struct HexadecimalTests {
    @Test func `bytes come back from their digits`() {
        let bytes = (0...255).map { UInt8($0) }
        #expect([UInt8](hexadecimal: bytes.hexadecimal) == bytes)
        #expect([UInt8](hexadecimal: bytes.hexadecimal.uppercased()) == bytes)
        #expect([UInt8](hexadecimal: "") == [])
    }

    @Test(arguments: ["0", "0g", "abc", " 00", "٠٠", "00 "])
    func `what are no digits by twos is nothing`(text: String) {
        #expect([UInt8](hexadecimal: text) == nil)
    }
}
