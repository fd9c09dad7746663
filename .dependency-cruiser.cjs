/**
 * Who may import whom. The rooms stand in a row, and each may import the rooms to its right:
 *
 *     pane | cli → app → lint → rules → plan → nomenklatur → table → layouts → sheet
 *
 * `text` is a leaf that all may import. `host` stands aside: the port knows `sheet` only, the adapters know the port and
 * `sheet`, `app` knows the port, and only the entries choose an adapter. `commands`, the ribbon's functions, run in the page
 * (the manifest's shared runtime), so the pane starts them and hears of them; they know no room at all.
 */

const ROW = ['app', 'lint', 'rules', 'plan', 'nomenklatur', 'table', 'layouts', 'sheet'];
const ENTRIES = ['pane', 'cli'];

/** Reads and writes files of the disk: the one part of the file host that needs Node. */
const NODE_FILE = '^src/host/xlsx/node-file\\.ts$';

const toTheRightOf = (room) => ROW.slice(ROW.indexOf(room) + 1);

/** What each room may import besides itself, as paths below src. */
const ALLOWED = {
  ...Object.fromEntries(ENTRIES.map((entry) => [entry, [...ROW, 'text', 'host']])),
  ...Object.fromEntries(ROW.map((room) => [room, [...toTheRightOf(room), 'text']])),
  pane: ['commands', ...ROW, 'text', 'host'],
  commands: [],
  app: [...toTheRightOf('app'), 'text', 'host/port'],
  nomenklatur: ['layouts', 'sheet', 'text'],
  text: [],
  'host/port.ts': ['sheet', 'text'],
  'host/office': ['host/port', 'sheet', 'text'],
  'host/xlsx': ['host/port', 'sheet', 'text'],
};

const pathOf = (room) => `^src/${room.replace('.', '\\.')}(/|\\.|$)`;

const roomRules = Object.entries(ALLOWED).map(([room, allowed]) => ({
  name: `room-${room.replace(/\W/g, '-')}`,
  comment: `src/${room} may import ${allowed.length > 0 ? allowed.join(', ') : 'nothing'}.`,
  severity: 'error',
  from: { path: pathOf(room) },
  to: { path: '^src/', pathNot: [room, ...allowed].map(pathOf) },
}));

/** Packages that belong to one room each. */
const packageRule = (packages, rooms) => ({
  name: `packages-of-${rooms.join('-').replace(/\W/g, '-')}`,
  comment: `Only src/${rooms.join(', src/')} may use these packages.`,
  severity: 'error',
  from: { path: '^src/', pathNot: rooms.map((room) => `^src/${room}/`) },
  to: { path: packages.map((name) => `node_modules/${name}`) },
});

module.exports = {
  forbidden: [
    ...roomRules,
    packageRule(['react', 'react-dom', '@fluentui/', '@tanstack/'], ['pane']),
    packageRule(['fflate', 'saxes', 'hucre'], ['host/xlsx']),
    packageRule(['papaparse'], ['app']),
    packageRule(['commander', 'picocolors'], ['cli']),
    {
      name: 'rooms-are-known',
      comment: 'A new folder below src needs its place in the row.',
      severity: 'error',
      from: {},
      to: { path: '^src/', pathNot: Object.keys(ALLOWED).map(pathOf) },
    },
    {
      name: 'node-only-in-the-command-line',
      comment: 'Everything else also runs in browsers.',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/cli/', NODE_FILE] },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'files-only-in-the-command-line',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/cli/' },
      to: { path: NODE_FILE },
    },
    {
      name: 'product-knows-no-tests-and-scripts',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(test|scripts)/' },
    },
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'imports-exist', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^dist/' },
    tsConfig: { fileName: 'tsconfig.json' },
    // Type imports are dependencies too: a room that speaks another's types knows that room.
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      // Without 'require' and 'types', for which numfmt names files that it does not contain.
      conditionNames: ['import', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.mjs', '.cjs', '.js', '.json'],
    },
  },
};
