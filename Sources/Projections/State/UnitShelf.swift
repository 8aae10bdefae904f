import Domain
import Synchronization

/// The units of a whole book, each with its events at hand.
struct UnitShelf: Sendable {
    private let book: Book
    /// All versions of all events, by unit, each unit's in the order of the log.
    private let versions: [EventVersion]
    /// Where in ``versions`` each unit begins; projects come first, then chains, then what belongs to neither.
    private let starts: [Int]

    /// How many events of no unit are put together.
    private static let most = 1000

    /// How many units there are.
    var count: Int { starts.count - 1 }

    init(_ book: Book) {
        self.book = book
        let all = book.later.isEmpty ? book.versions : book.versions + book.later.values.joined()
        let projects = book.projects.count
        let units = projects + book.chains.count
        func unit(_ version: EventVersion) -> Int {
            version.project >= 0
                ? Int(version.project) : version.chain >= 0 ? projects + Int(version.chain) : units
        }
        var starts = [Int](repeating: 0, count: units + 2)
        for version in all { starts[unit(version) + 1] += 1 }
        for index in 1..<starts.count { starts[index] += starts[index - 1] }
        // What belongs to no unit may be much, and need not be together.
        while let end = starts.last, end - starts[starts.count - 2] > Self.most {
            starts.insert(starts[starts.count - 2] + Self.most, at: starts.count - 1)
        }
        var next = starts
        var sorted = all
        for version in all {
            sorted[next[unit(version)]] = version
            next[unit(version)] += 1
        }
        self.starts = starts
        versions = sorted
    }

    /// How many events the units before one have.
    func events(before unit: Int) -> Int { starts[min(unit, count)] }

    /// All that is known of a unit.
    func file(_ number: Int) -> UnitFile {
        let range = starts[number]..<starts[number + 1]
        // A unit has few names, and each is dear to take apart.
        var names: [String: AssetName] = [:]
        var events = versions[range].compactMap { version -> UnitEvent? in
            guard let event = book.recall(version.position) else { return nil }
            let asset = event.project?.asset
            let name = asset.flatMap { names[$0] } ?? asset.map { AssetName($0) }
            if let asset { names[asset] = name }
            return book.unitEvent(version, event, assetName: name)
        }
        // Later versions were put behind all first ones.
        if !book.later.isEmpty {
            events.sort { ($0.event.position, $0.knownFrom) < ($1.event.position, $1.knownFrom) }
        }
        let parties = book.parties
        if number < book.projects.count {
            let name = book.projects[number]
            return UnitFile(.project(name.id), events, asset: name.asset, rulings: book.rulings) {
                parties.id(of: $0)
            }
        }
        let chain = number - book.projects.count
        // What belongs to no unit is written, and nothing follows from it.
        let unit = chain < book.chains.count ? Unit.chain(book.chains[chain]) : Unit.none
        return UnitFile(unit, events, asset: nil, rulings: book.rulings) { parties.id(of: $0) }
    }
}

/// Pieces of work that several take from.
final class Pieces: Sendable {
    private let taken = Mutex(0)
    private let count: Int
    private let size: Int

    init(count: Int, size: Int) {
        self.count = count
        self.size = size
    }

    /// The next piece, and how much was given out with it; `nil` at the end.
    func next() -> (Range<Int>, Int)? {
        taken.withLock { taken in
            guard taken < count else { return nil }
            let piece = taken..<min(count, taken + size)
            taken = piece.upperBound
            return (piece, taken)
        }
    }
}
