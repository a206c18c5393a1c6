// How dependency-cruiser finds sources: the aliases that package.json points at dist/ lead to the sources here.
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

export default {
  resolve: {
    alias: { '#libs/*': `${root}libs/*/src/index.ts` },
    extensionAlias: { '.js': ['.ts', '.js'] },
    extensions: ['.ts', '.js', '.mjs', '.json'],
    conditionNames: ['node', 'import', 'types', 'default'],
  },
};
