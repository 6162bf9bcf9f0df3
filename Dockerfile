# syntax=docker/dockerfile:1
# The node, the gateway and the command line in one image: `docker run --rm statesetd version`.
# Homes belong under /net, a volume that the user `node` (1000) may write to.

FROM node:20.20-bookworm-slim AS build
WORKDIR /build
COPY package.json package-lock.json .npmrc ./
RUN npm ci --no-audit --no-fund
COPY tsconfig.json tsconfig.base.json tsconfig.pure.json ./
COPY src src
COPY modules modules
RUN npm run build && find dist -name '*.map' -delete -o -name '*.tsbuildinfo' -delete

# Only what the program needs; packages with native code bring it built for this system.
FROM node:20.20-bookworm-slim AS packages
WORKDIR /build
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev --no-audit --no-fund

FROM node:20.20-bookworm-slim
ENV NODE_ENV=production
WORKDIR /opt/statesetd
COPY --from=packages /build/node_modules node_modules
COPY --from=build /build/dist dist
COPY package.json ./
COPY genesis genesis
COPY src/gateway/pages src/gateway/pages
RUN ln -s /opt/statesetd/dist/src/cli/main.js /usr/local/bin/statesetd \
 && mkdir /net && chown node:node /net
USER node
ENV STATESETD_HOME=/net/node0
VOLUME /net
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=10s --timeout=5s --start-period=30s --retries=3 CMD ["statesetd", "status"]
ENTRYPOINT ["statesetd"]
CMD ["start"]
