// How dependency-cruiser finds the sources of this package.
import { fileURLToPath } from 'node:url';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));

export default {
  resolve: {
    alias: { '@': at('./src'), '#libs/*': at('../../libs/*/src/index.ts') },
    extensionAlias: { '.js': ['.ts', '.js'] },
    extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'],
    exportsFields: ['exports'],
    conditionNames: ['import', 'types', 'browser', 'default'],
  },
};
