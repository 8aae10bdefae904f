/// What the program is.
enum Version {
    /// The version of the program, see CHANGELOG.md.
    static let text = "0.1.0"
}
