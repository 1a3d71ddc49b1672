import type { Key } from './DemoRows.js';
import type { Stream } from './drafts.js';

const EVERY_SPRING = [1, 2, 3, 4, 5];
const MUNICIPALITIES = ['bracke', 'harjedalen', 'krokom', 'ragunda', 'stromsund', 'are', 'ostersund'];
const org = (name: string): Key => `org:${name}`;

const stream = (
  theme: string,
  who: string,
  perYear: number,
  from = '2012-01-09',
  more: Partial<Stream> = {},
): Stream => ({
  theme,
  who: who.split(' ').map(org),
  perYear,
  from,
  ...more,
});

/** One municipality far more than the others: the case of the long village story. */
const berg: Stream[] = [
  stream('municipalSupport', 'berg', 5.5, '2012-01-09', { dialogue: 'dialogue:berg' }),
  stream('strategy', 'berg', 1.5, '2012-09-01', { dialogue: 'dialogue:strategi' }),
  stream('landPermits', 'berg', 4.5, '2012-02-01'),
  stream('landPermits', 'berg trafikverket', 0.8),
  stream('landPermits', 'berg btea', 0.6),
  stream('needs', 'berg', 3.4, '2012-08-20'),
  stream('mobile', 'berg', 1.8),
  stream('robustness', 'berg', 1.5, '2015-01-12'),
  stream('statistics', 'berg', 1.8),
  stream('ptsWindow', 'berg', 4, '2020-10-01', { months: EVERY_SPRING, dialogue: 'dialogue:pts-stod' }),
  stream('ruralProgramme', 'tjarnmoen berg', 2, '2014-06-01', {
    until: '2018-12-31',
    led: 'org:lst-jamtland',
    dialogue: 'dialogue:landsbygdsprogrammet',
  }),
  stream('ruralProgramme', 'storvallen-langtjarn berg', 2.2, '2014-09-01', {
    until: '2021-12-31',
    led: 'org:lst-jamtland',
    dialogue: 'dialogue:landsbygdsprogrammet',
  }),
  stream('villageStart', 'storvallen-langtjarn berg', 3, '2012-02-15', {
    until: '2018-12-20',
    dialogue: 'dialogue:storvallen',
  }),
  stream('villageBuild', 'storvallen-langtjarn berg', 3, '2019-03-18', {
    until: '2021-03-20',
    dialogue: 'dialogue:storvallen',
  }),
  stream('villageBuild', 'storvallen-langtjarn berg', 1.6, '2021-04-12', { dialogue: 'dialogue:storvallen-drift' }),
  stream('villageStart', 'tjarnmoen berg', 4, '2014-02-21', { until: '2015-06-30', dialogue: 'dialogue:tjarnmoen' }),
  stream('villageBuild', 'tjarnmoen berg', 1.8, '2015-08-10', { dialogue: 'dialogue:tjarnmoen' }),
  stream('villageStart', 'kvarnasen berg', 1.8, '2014-01-13', { dialogue: 'dialogue:kvarnasen' }),
  stream('villageStart', 'ovre-ljungbacken berg kvarnasen', 1.6, '2018-02-01', { dialogue: 'dialogue:kvarnasen' }),
  stream('villageStart', 'hallnaset berg', 1.5, '2013-02-01', { dialogue: 'dialogue:hallnaset' }),
  stream('operatorTalk', 'norrsund berg', 1.3, '2013-02-01'),
  stream('operatorTalk', 'fjallnat berg', 1.2, '2013-02-01'),
];

const otherMunicipalities: Stream[] = MUNICIPALITIES.flatMap((name) => [
  stream('municipalSupport', name, 1.4, '2012-03-01', { dialogue: `dialogue:${name}` }),
  stream('strategy', name, 0.4, '2012-09-01', { dialogue: 'dialogue:strategi' }),
  stream('landPermits', name, 0.7),
  stream('needs', name, 0.5, '2013-01-07'),
  stream('mobile', name, 0.4),
  stream('robustness', name, 0.4, '2015-01-12'),
  stream('statistics', name, 0.5),
  stream('ptsWindow', name, 1.6, '2020-10-01', { months: EVERY_SPRING, dialogue: 'dialogue:pts-stod' }),
]);

const village = (name: string, place: string, from: string, builtFrom: string | null, perYear = 1): Stream[] => [
  stream('villageStart', `${name} ${place}`, perYear, from, {
    dialogue: `dialogue:${name}`,
    ...(builtFrom ? { until: builtFrom } : {}),
  }),
  ...(builtFrom
    ? [stream('villageBuild', `${name} ${place}`, perYear, builtFrom, { dialogue: `dialogue:${name}` })]
    : []),
];

const villages: Stream[] = [
  ...village('stormyrberget', 'bracke', '2015-03-16', '2016-05-02'),
  ...village('gimanaset', 'bracke', '2014-10-06', '2015-05-04'),
  ...village('sorbacken', 'bracke', '2016-02-01', null),
  ...village('vallmobygden', 'harjedalen', '2016-05-16', '2019-05-06'),
  ...village('norrasvallen', 'harjedalen', '2017-02-01', null),
  ...village('lovsavallen', 'harjedalen', '2019-09-10', null, 2.5),
  ...village('hovallsbygden', 'krokom', '2013-11-19', '2015-05-04'),
  ...village('tvaraselet', 'krokom', '2015-02-02', null, 1.4),
  ...village('ronnvikslandet', 'krokom', '2015-06-02', '2018-05-02'),
  ...village('hoglidsbygden', 'ragunda', '2017-01-16', null, 1.2),
  ...village('strandforsen', 'ragunda', '2014-09-01', null),
  ...village('granasvattnet', 'stromsund', '2016-02-01', '2016-08-15'),
  ...village('norrudden', 'stromsund', '2018-03-05', null),
  ...village('bagavattnet', 'stromsund', '2016-02-01', null),
  ...village('rodkullen', 'are', '2015-10-01', '2017-01-09'),
  ...village('bjorkvattsasen', 'are', '2017-02-15', null, 1.3),
  ...village('tandsbacken', 'ostersund', '2014-05-06', '2015-06-01', 0.8),
  ...village('fugelviken', 'ostersund', '2015-02-02', null, 0.6),
];

const market: Stream[] = [
  stream('operatorTalk', 'norrsund', 3, '2014-01-13', { dialogue: 'dialogue:norrsund' }),
  stream('operatorTalk', 'fjallnat', 3, '2014-01-13', { dialogue: 'dialogue:fjallnat' }),
  ...['servanet', 'globalconnect', 'jamtkraft'].map((name) =>
    stream('marketNeutral', name, 1, '2013-01-14', { dialogue: `dialogue:${name}` }),
  ),
  stream('marketNeutral', 'harjeans harjedalen', 1, '2015-04-13', { dialogue: 'dialogue:harjeans' }),
  stream('marketNeutral', 'telia', 0.7, '2013-01-14', { dialogue: 'dialogue:telia' }),
  stream('marketNeutral', 'telenor', 0.5, '2017-02-01', { dialogue: 'dialogue:mobiloperatorer' }),
  stream('marketNeutral', 'tele2', 0.5, '2019-02-01', { dialogue: 'dialogue:mobiloperatorer' }),
];

const bodies: Stream[] = [
  stream('authority', 'pts lst-jamtland', 4, '2012-02-01', { dialogue: 'dialogue:pts-lopande' }),
  stream('authority', 'tillvaxtverket', 0.8, '2014-01-13', { until: '2020-12-31', dialogue: 'dialogue:dig2020' }),
  stream('authority', 'bredbandsforum', 1, '2012-03-01', { until: '2025-12-31' }),
  stream('authority', 'jordbruksverket', 1, '2014-06-02', {
    until: '2025-12-12',
    led: 'org:lst-jamtland',
    dialogue: 'dialogue:landsbygdsprogrammet',
  }),
  stream('landPermits', 'trafikverket', 0.8, '2013-02-01', { dialogue: 'dialogue:trafikverket' }),
  stream('landPermits', 'lantmateriet', 0.4, '2013-02-01', { dialogue: 'dialogue:lantmateriet' }),
  stream('robustness', 'mcf', 0.7, '2016-02-01', { led: 'org:lst-jamtland', dialogue: 'dialogue:robusthet' }),
  stream('villageStart', 'byanatsforum', 0.6, '2014-01-13', { dialogue: 'dialogue:byanatsforum' }),
  stream('crossCounty', 'region-vasternorrland', 1.2, '2015-09-01', { dialogue: 'dialogue:vasternorrland' }),
  stream('crossCounty', 'region-vasterbotten', 1, '2016-02-01', { dialogue: 'dialogue:vasterbotten' }),
  stream('crossCounty', 'trondelag', 0.5, '2018-02-01', { dialogue: 'dialogue:trondelag' }),
  stream('principals', 'lst-jamtland', 5, '2013-01-14', { dialogue: 'dialogue:huvudman', visibility: 'PRINCIPALS' }),
  stream('information', 'berg', 0.5, '2013-09-01', { visibility: 'PUBLIC' }),
  ...['harjedalen', 'krokom', 'stromsund', 'are'].map((name) =>
    stream('information', name, 0.4, '2013-09-01', { visibility: 'PUBLIC' }),
  ),
];

const own = (name: string, recorder: string, perYear: number, who = name, from = '2021-02-22'): Stream =>
  stream('ownNotes', who, perYear, from, {
    led: org(name),
    recorder: `account:${recorder}`,
    visibility: 'OWN_ORGANIZATION',
  });

const ownNotes: Stream[] = [
  own('region-jh', 'elin-fjallstrom', 4),
  own('region-jh', 'johannes-stuguback', 2),
  own('lst-jamtland', 'nils-erik-marklund', 3),
  own('berg', 'saga-hedvall', 3),
  own('stromsund', 'jonas-tangring', 1.5),
  own('norrsund', 'lina-norrsund', 1.6),
  own('fjallnat', 'henrike-vassdal', 1.6),
  own('storvallen-langtjarn', 'kjell-vemdal', 1),
];

/** What recurs, year after year. */
export const streams: Stream[] = [...berg, ...otherMunicipalities, ...villages, ...market, ...bodies, ...ownNotes];
