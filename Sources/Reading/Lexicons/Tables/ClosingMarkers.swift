/// Line beginnings after which no news of this article follows.
enum ClosingMarkers {
    static let rows = #"""
        # Hand-kept; one entry a line.
        related reading
        related article
        related news
        related stor
        related topic
        related content
        related post
        latest news
        latest in
        latest stor
        further reading
        read more
        read next
        more news
        more from
        more stories
        most read
        most popular
        on the same topic
        you may also like
        you might also like
        also read
        see also
        recommended
        hashtags
        comments
        leave a comment
        leave a reply
        post a comment
        share this
        tags:
        tags
        popular news
        top stories
        top news
        trending
        other news
        similar news
        similar articles
        subscribe
        newsletter
        join the
        try our
        image:
        editor's pick
        editors' pick
        about the author
        follow us
        what to read next
        don't miss
        recent posts
        next article
        previous article
        news in the same category
        """#
}
