/**
 * The architecture: the rooms of the house, eldest first, the same on the server and in the web client.
 * A room may know itself and its elders, never a younger one.
 */
exports.rooms = [
  'shared',
  'organization',
  'contact',
  'partnership',
  'access',
  'strategy',
  'market',
  'dialogue',
  'correspondence',
  'initiative',
  'support',
  'advice',
  'commitment',
  'board',
  'timeline',
  'exchange',
];

/** What stands beside the rooms: it may know them, and they may not know it. */
exports.besideTheRooms = {
  server: ['database', 'http', 'demo'],
  web: ['pages', 'gql', 'graphiql', 'pictures'],
};
