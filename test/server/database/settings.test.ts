import { readSettings } from '../../../server/settings.js';

test('Without any setting Samnod serves this machine only, from a folder beside it', () => {
  expect(readSettings({})).toMatchObject({ host: '127.0.0.1', port: 4000, logLevel: 'info', trustedProxies: 0 });
  expect(readSettings({}).dataDir).toMatch(/^\/.*\/\.data$/);
});

test('An empty setting is no setting', () => {
  expect(readSettings({ PORT: ' ', DATABASE_URL: '', LOG_LEVEL: '' })).toEqual(readSettings({}));
});

test('Every setting that cannot be used is named in one message, and a password is not repeated', () => {
  const read = () =>
    readSettings({
      PORT: '65536',
      LOG_LEVEL: 'loud',
      DATABASE_URL: 'mysql://samnod:hemligt@db/samnod',
      PUBLIC_URL: 'x',
    });
  expect(read).toThrow(/PORT.*LOG_LEVEL|LOG_LEVEL.*PORT/s);
  expect(read).toThrow('DATABASE_URL must be an address that starts with postgres:// or postgresql://.');
  expect(read).toThrow('PUBLIC_URL');
  expect(read).not.toThrow('hemligt');
});

test.each(['-1', '4000.5', '0x10', '80 80', '1e3', 'http'])('PORT=%s is refused', (PORT) => {
  expect(() => readSettings({ PORT })).toThrow('PORT must be a whole number from 0 to 65535');
});

test('The address of the owner alone is refused: it would migrate one database and serve another', () => {
  expect(() => readSettings({ DATABASE_OWNER_URL: 'postgres://o@db/samnod' })).toThrow('without DATABASE_URL');
});
