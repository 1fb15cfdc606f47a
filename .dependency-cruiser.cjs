/** The arrows between folders: what each may import of the others, and nothing else. */
const folders = {
  'src/contract': [],
  'src/domain': ['src/contract'],
  'src/data': ['src/domain', 'src/contract'],
  'src/server': ['src/data', 'src/contract'],
  'src/cli': ['src/data', 'src/domain', 'src/contract', 'src/server'],
  'src/renderer': ['src/contract', 'src/domain'],
  'electron/main': ['src/data', 'src/domain', 'src/contract'],
  'electron/preload': ['src/contract'],
};
const anywhere = (paths) => `^(${paths.join('|')})/`;

const arrows = Object.entries(folders).map(([folder, allowed]) => ({
  name: `arrows of ${folder}`,
  severity: 'error',
  from: { path: `^${folder}/` },
  to: { path: '^(src|electron|tests)/', pathNot: anywhere([folder, ...allowed]) },
}));

module.exports = {
  forbidden: [
    ...arrows,
    {
      name: 'contract needs zod only',
      severity: 'error',
      from: { path: '^src/contract/' },
      to: { path: 'node_modules/', pathNot: 'node_modules/zod/' },
    },
    {
      name: 'domain does no I/O',
      severity: 'error',
      from: { path: '^(src/domain|src/contract)/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'only the desktop face knows Electron',
      severity: 'error',
      from: { pathNot: '^(electron|tests/electron-host)/' },
      to: { path: '(^|node_modules/)electron(/|$)' },
    },
    {
      name: 'the window reaches data through its transport',
      severity: 'error',
      from: { path: '^src/renderer/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'features do not import each other’s insides',
      severity: 'error',
      from: { path: '^src/renderer/features/([^/]+)/' },
      to: {
        path: '^src/renderer/features/',
        pathNot: ['^src/renderer/features/$1/', '^src/renderer/features/[^/]+/index\\.ts$'],
      },
    },
    {
      name: 'ui knows no feature',
      severity: 'error',
      from: {
        path: '^src/renderer/(ui|transport|theme|i18n)/',
        pathNot: '^src/renderer/i18n/catalogue\\.',
      },
      to: { path: '^src/renderer/features/' },
    },
    {
      name: 'no cycles',
      severity: 'error',
      from: { path: '^(src|electron)/' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    { name: 'nothing unresolved', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '\\.css$' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'node', 'default'] },
  },
};
