/// Ways to meet.
enum MeetingWords {
    static let rows = #"""
        # Hand-kept; one entry a line.
        meeting
        talk
        talks
        negotiation
        negotiations
        summit
        summit meeting
        discussion
        discussions
        conversation
        phone call
        telephone call
        telephone conversation
        call
        audience
        consultation
        consultations
        working meeting
        bilateral
        dialogue
        video conference
        tete-a-tete
        reception
        """#
}
