import Testing

@testable import Merkle

/// The tree of the certificate-transparency project: entries, and the roots for sizes 0 to 8.
enum KnownTree {
    static let entries: [[UInt8]] = [
        [], [0x00], [0x10], [0x20, 0x21], [0x30, 0x31], Array(0x40...0x43), Array(0x50...0x57),
        Array(0x60...0x6F),
    ]
    static let leaves = entries.map { TreeHash.leaf(of: $0) }
    static let roots = [
        "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
        "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
        "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
        "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
        "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
        "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
        "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
    ]
}

@Suite struct TreeHashTests {
    @Test func `a hash is made from 32 bytes and gives them back`() throws {
        var random = Seeded(seed: 1)
        for _ in 0..<100 {
            let bytes = random.bytes(count: 32)
            let hash = try #require(TreeHash(bytes))
            #expect(hash.bytes == bytes)
            #expect(TreeHash(hexadecimal: hash.hexadecimal) == hash)
            #expect(TreeHash(base64: hash.base64) == hash)
            #expect(bytes.withUnsafeBytes { TreeHash($0) } == hash)
            #expect(
                ([0] + bytes).withUnsafeBytes { TreeHash(UnsafeRawBufferPointer(rebasing: $0[1...])) } == hash
            )
        }
    }

    @Test(arguments: [0, 1, 31, 33, 64])
    func `a hash is not made from more or fewer bytes`(count: Int) {
        let bytes = [UInt8](repeating: 7, count: count)
        #expect(TreeHash(bytes) == nil)
        #expect(bytes.withUnsafeBytes { TreeHash($0) } == nil)
        #expect(TreeHash(hexadecimal: bytes.hexadecimal) == nil)
        #expect(TreeHash(base64: bytes.base64) == nil)
    }

    @Test func `a hash is 32 bytes of memory`() {
        #expect(MemoryLayout<TreeHash>.stride == 32)
    }

    @Test func `leaf, node and empty tree are hashed as RFC 9162 says`() {
        #expect(TreeHash.empty.hexadecimal == KnownTree.roots[0])
        #expect(KnownTree.leaves[0].hexadecimal == KnownTree.roots[1])
        #expect(TreeHash.node(KnownTree.leaves[0], KnownTree.leaves[1]).hexadecimal == KnownTree.roots[2])
    }

    @Test(arguments: ["0g", "0", "0A", "é0"])
    func `hexadecimal is pairs of lower-case digits`(text: String) {
        #expect([UInt8](hexadecimal: text.utf8) == nil)
    }

    // RFC 4648, 10.
    @Test(arguments: [
        ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="), ("fooba", "Zm9vYmE="),
        ("foobar", "Zm9vYmFy"),
    ])
    func `base64 is that of RFC 4648`(plain: String, text: String) {
        #expect(Array(plain.utf8).base64 == text)
        #expect([UInt8](base64: text.utf8) == Array(plain.utf8))
    }

    @Test func `base64 gives back all bytes`() {
        var random = Seeded(seed: 2)
        for count in 0..<100 {
            let bytes = random.bytes(count: count)
            #expect([UInt8](base64: bytes.base64.utf8) == bytes)
        }
        #expect([0xFB, 0xFF, 0xFE].base64 == "+//+")
    }

    @Test(arguments: [
        "Zg", "Zg=", "Zg===", "=", "====", "Z===", "Zh==", "Zm9=", "Zm9v\n", "Zm 9", "Zm9v====", "Zg==Zg==",
        "Zm-_", "Zmé",
    ])
    func `base64 of any other form is refused`(text: String) {
        #expect([UInt8](base64: text.utf8) == nil)
    }
}
