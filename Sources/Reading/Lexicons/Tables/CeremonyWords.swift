/// Ceremonies that stand for the start or the end of works.
enum CeremonyWords {
    static let rows = #"""
        # Hand-kept; one entry a line.
        ground-breaking
        groundbreaking
        ground breaking
        groundbreaking ceremony
        ground-breaking ceremony
        foundation stone
        foundation-laying
        cornerstone
        first stone
        first pile
        first concrete
        sod-turning
        inauguration
        inauguration ceremony
        opening ceremony
        commissioning ceremony
        launch ceremony
        launching ceremony
        ceremony
        opening
        ribbon-cutting
        first shovel
        capsule
        capsule-laying
        """#
}
