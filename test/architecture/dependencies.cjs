/** The rules of the house for dependency-cruiser; each comment is the sentence a reader gets when it is broken. */
const { rooms } = require('./rooms.cjs');

const oneOf = (names) => `(${names.join('|')})`;

/** A room imports from its own side only itself, its elders and (in the web client) what is generated from the contract. */
function roomRule(side, room, age) {
  const known = rooms.slice(0, age + 1);
  const generated = side === 'web' ? ['gql'] : [];
  return {
    name: `${side}-${room}-looks-down`,
    severity: 'error',
    comment:
      age === 0 ? `${room} knows no other room` : `${room} may know only itself and its elders: ${known.join(', ')}`,
    from: { path: `^${side}/${room}/` },
    to: { path: `^${side}/`, pathNot: `^${side}/${oneOf([...known, ...generated])}/` },
  };
}

const roomRules = ['server', 'web'].flatMap((side) => rooms.map((room, age) => roomRule(side, room, age)));

const wallRules = [
  {
    name: 'server-and-web-apart',
    severity: 'error',
    comment: 'the server and the web client meet only in schema.graphql',
    from: { path: '^(server|web)/' },
    to: { path: '^(server|web)/', pathNot: '^$1/' },
  },
  {
    name: 'nothing-from-tests',
    severity: 'error',
    comment: 'what is shipped does not lean on what tests or measures it',
    from: { path: '^(server|web)/' },
    to: { path: '^(test|bench|\\.config)/' },
  },
];

const topRules = [
  {
    name: 'server-top-is-the-top',
    severity: 'error',
    comment: 'the lists of the whole house are read by the files that start something, and by nothing below them',
    from: {
      path: '^server/[^/]+/',
      pathNot: '^server/(database/(createMigration|migrate|backup|restore)|http/serve)\\.ts$',
    },
    to: { path: '^server/(main|demo|schema|orm|printSchema)\\.ts$' },
  },
  {
    name: 'read-by-none',
    severity: 'error',
    comment: 'timeline and exchange read the other rooms and are read by none of them',
    from: { path: '^server/(?!(timeline|exchange|demo|http)/)[^/]+/' },
    to: { path: '^server/(timeline|exchange)/' },
  },
  {
    name: 'demo-is-only-shown',
    severity: 'error',
    comment: 'nothing that runs in earnest knows the demo partnership',
    from: { path: '^server/', pathNot: '^server/demo(/|\\.ts$)' },
    to: { path: '^server/demo/' },
  },
  {
    name: 'web-top-is-the-top',
    severity: 'error',
    comment: 'pages and the application compose the rooms; no room knows them',
    from: { path: '^web/[^/]+/', pathNot: '^web/pages/' },
    to: { path: '^web/(pages/|App\\.tsx$|main\\.tsx$)' },
  },
];

const circleRule = {
  name: 'no-circles',
  severity: 'error',
  comment: 'two files that need each other are one file, or hide a third',
  from: { path: '^(server|web)/' },
  to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
};

/** @type {import('dependency-cruiser').IForbiddenRuleType[]} */
const forbidden = [...roomRules, ...wallRules, ...topRules, circleRule];

module.exports = {
  forbidden,
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^web/gql/' },
    // A type that a younger room declares is knowledge of that room as much as a value is.
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.js', '.cjs', '.json'] },
  },
};
