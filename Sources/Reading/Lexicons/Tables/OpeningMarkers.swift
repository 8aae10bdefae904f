/// Line beginnings that are no news themselves.
enum OpeningMarkers {
    static let rows = #"""
        # Hand-kept; one entry a line.
        photo:
        photo by
        photo credit
        photos:
        image:
        image courtesy
        image credit
        images:
        video:
        picture:
        pic:
        file photo
        caption:
        credit:
        source:
        author:
        original author
        editor:
        edited by
        editing by
        reporting by
        written by
        translated by
        (web editor
        web editor
        (reporting by
        (editing by
        (for the latest
        for the latest
        for more information
        copyright
        all rights reserved
        subscribe
        sign up
        click here
        download
        advertisement
        also read
        read also
        read more
        share on
        print
        off the wire
        you are here
        home>
        home /
        home >
        last updated
        first published
        posted on
        reading time
        min read
        category:
        read:

        cover photo
        [photo
        photo taken
        we apologize
        try refreshing
        disclaimer
        cookies
        stay updated
        stay tuned
        join our
        got a story
        spread the love
        article content
        """#
}
