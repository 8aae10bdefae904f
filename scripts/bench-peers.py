"""Appends events with another event store, 1,000 in a commit, for scripts/bench-log; prints events/s.

bench-peers.py eventsourcing FILE    settings as that library wants them, in the environment
bench-peers.py umadb FILE URL
FILE holds the payloads, one JSON object a line.
"""

import json
import sys
import time


def rate(count, append):
    start = time.perf_counter()
    append()
    return count / (time.perf_counter() - start)


def eventsourcing(lines):
    """Aggregates of ten events, a hundred of them a save."""
    from eventsourcing.application import Application
    from eventsourcing.domain import Aggregate, event

    global Project  # what is stored names its class

    class Project(Aggregate):
        @event("Opened")
        def __init__(self, body):
            self.reports = 1

        @event("Reported")
        def report(self, body):
            self.reports += 1

    for kind in (Project, Project.Opened, Project.Reported):
        kind.__qualname__ = kind.__qualname__.replace("eventsourcing.<locals>.", "")
    bodies = [json.loads(line) for line in lines]
    application = Application()

    def append():
        for first in range(0, len(bodies), 1000):
            projects = []
            for number, body in enumerate(bodies[first : first + 1000]):
                if number % 10 == 0:
                    projects.append(Project(body=body))
                else:
                    projects[-1].report(body=body)
            application.save(*projects)

    return rate(len(bodies), append)


def umadb(lines, url):
    """Events that are tagged with a stream, six to each, appended on no condition."""
    from umadb import Client, Event

    client = connect(Client, url)
    batches = [
        [
            Event("Reported", line.encode(), tags=[f"article-{(first + number) // 6:064d}"])
            for number, line in enumerate(lines[first : first + 1000])
        ]
        for first in range(0, len(lines), 1000)
    ]
    return rate(len(lines), lambda: [client.append(batch) for batch in batches])


def connect(client, url):
    for _ in range(100):
        try:
            connected = client(url)
            connected.head()
            return connected
        except Exception:
            time.sleep(0.1)
    sys.exit("the server doesn't answer")


if __name__ == "__main__":
    with open(sys.argv[2], encoding="utf-8") as file:
        payloads = file.read().splitlines()
    print(eventsourcing(payloads) if sys.argv[1] == "eventsourcing" else umadb(payloads, sys.argv[3]))
