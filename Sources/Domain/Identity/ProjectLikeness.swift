/// How surely two sketches mean the same project.
public struct ProjectLikeness: Sendable {
    /// What to do about two mentions.
    public enum Verdict: String, Sendable {
        /// Link them.
        case same
        /// Keep them apart and ask a person.
        case doubtful
        /// One is a mere description, or the part of the other: it links within one article only.
        case described
        /// Keep them apart.
        case different
    }

    /// What to do.
    public let verdict: Verdict
    /// How like they are, 0 to 1; 0 where a gate is shut, at least 0.8 for `same`, 0.5 to 0.8 for `doubtful`.
    public let score: Double
    let left: ProjectSketch
    let right: ProjectSketch

    /// Compares two sketches; the order of the two doesn't matter.
    public init(_ a: ProjectSketch, _ b: ProjectSketch) {
        (left, right) = (a, b)
        (verdict, score) = ProjectComparison(a, b).outcome
    }
}
