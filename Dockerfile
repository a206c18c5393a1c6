# One image for every process of the production shape: the command says which.
FROM node:20.20-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --include=dev --omit=optional --no-audit --no-fund
COPY apps/web/package.json apps/web/package-lock.json apps/web/
# The bundler's compiled parts are optional packages.
RUN npm ci --prefix apps/web --include=dev --include=optional --no-audit --no-fund
COPY . .
RUN node tools/build.mjs && node tools/web.mjs && npm prune --omit=dev --omit=optional

FROM node:20.20-bookworm-slim
WORKDIR /app
ENV NODE_ENV=production COUNTERSIGN_DATA=/var/lib/countersign COUNTERSIGN_KEYS=/var/lib/countersign/keys
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
RUN install -d -o node -g node /var/lib/countersign /var/lib/countersign/keys
USER node
VOLUME /var/lib/countersign
EXPOSE 3000
CMD ["node", "--enable-source-maps", "dist/apps/api/src/main.js"]
