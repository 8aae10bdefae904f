# Two stages: the program is built where Swift is, and runs where only libpq is.
FROM swift:6.2-bookworm AS build
RUN apt-get update \
    && apt-get install --yes --no-install-recommends libpq-dev pkg-config \
    && rm -rf /var/lib/apt/lists/*
WORKDIR /source
COPY Package.swift ./
COPY schema schema
COPY Sources Sources
COPY Tests Tests
RUN swift build -c release --product waymark --static-swift-stdlib

FROM debian:bookworm-slim
RUN apt-get update \
    && apt-get install --yes --no-install-recommends libpq5 libstdc++6 \
    && rm -rf /var/lib/apt/lists/* \
    && useradd --system --create-home waymark
COPY --from=build /source/.build/release/waymark /usr/local/bin/waymark
USER waymark
ENTRYPOINT ["waymark"]
CMD ["--help"]
