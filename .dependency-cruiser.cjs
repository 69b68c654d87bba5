/**
 * Imports run downward only: entrypoints → overlay, ui, corpus, cli → matching → claims, coverage → reading.
 * A room may import itself, and the rooms listed for it.
 */
const rooms = {
  reading: [],
  messages: ['reading', 'claims', 'coverage', 'matching'],
  coverage: ['reading', 'claims'],
  claims: ['reading', 'coverage'],
  matching: ['reading', 'claims', 'coverage'],
  corpus: ['reading', 'claims', 'coverage', 'matching'],
  ui: ['reading', 'claims', 'coverage', 'matching', 'messages'],
  overlay: ['reading', 'claims', 'coverage', 'matching', 'messages', 'ui'],
  cli: ['reading', 'claims', 'coverage', 'matching', 'corpus'],
};

module.exports = {
  forbidden: [
    {
      name: 'no-circular',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-orphans',
      severity: 'error',
      from: { orphan: true, path: '^src/' },
      to: {},
    },
    ...Object.entries(rooms).map(([room, below]) => ({
      name: `${room}-imports-downward`,
      severity: 'error',
      from: { path: `^src/${room}/` },
      to: {
        path: '^(src|entrypoints)/',
        pathNot: `^src/(${[room, ...below].join('|')})/`,
      },
    })),
    {
      name: 'engine-is-pure',
      comment: 'Claims, coverage and matching know no browser, no storage and no interface.',
      severity: 'error',
      from: { path: '^src/(claims|coverage|matching)/' },
      to: { path: 'webextension-polyfill|dexie|preact|wxt|node:' },
    },
    {
      name: 'only-corpus-touches-dexie',
      severity: 'error',
      from: { pathNot: '^src/corpus/' },
      to: { path: 'node_modules/dexie' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    parser: 'swc',
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'default'],
    },
  },
};
