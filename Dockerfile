# syntax=docker/dockerfile:1
FROM node:24-alpine AS build
WORKDIR /cairn
COPY package.json package-lock.json ./
COPY client/package.json client/
RUN npm ci --ignore-scripts
COPY tsconfig.json tsconfig.build.json nest-cli.json ./
COPY data data
COPY client client
COPY src src
COPY scripts scripts
COPY web web
RUN npm run build && npm prune --omit=dev --ignore-scripts

FROM node:24-alpine
WORKDIR /cairn
COPY --from=build /cairn/package.json ./
COPY --from=build /cairn/node_modules node_modules
COPY --from=build /cairn/client/package.json client/
COPY --from=build /cairn/client/dist client/dist
COPY --from=build /cairn/dist dist
COPY --from=build /cairn/web/dist web/dist
COPY data data
RUN ln -s /cairn/dist/cli.js /usr/local/bin/cairn && chmod +x dist/cli.js && install -d -o node -g node -m 700 /data
USER node
# Within a container only others can call it, and so it asks for tokens.
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 CAIRN_AUTH=token CAIRN_DATA_DIR=/data LOG_FORMAT=json
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=3s --start-period=60s CMD wget -qO /dev/null "http://127.0.0.1:${PORT}/health/ready"
CMD ["node", "--max-semi-space-size=64", "dist/main.js"]
