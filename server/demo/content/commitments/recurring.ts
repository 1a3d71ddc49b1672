import type { CommitmentOrigin } from '../DemoRows.js';

export interface RecurringPromise {
  title: string;
  proof: string;
  /** Given by the coordinator's side, or by the counterpart. */
  ours: boolean;
  origin: CommitmentOrigin;
}

const promise = (
  ours: boolean,
  title: string,
  proof: string,
  origin: CommitmentOrigin = 'INTERACTION',
): RecurringPromise => ({
  title,
  proof,
  ours,
  origin,
});

/** Small promises that follow from the talk with a municipality or a village. {by} is a village, {år} the year. */
export const recurringPromises: RecurringPromise[] = [
  promise(true, 'Skicka mall för markavtal', 'Mall skickad'),
  promise(true, 'Ta fram siffror för {by} till nämnden', 'Tabell skickad med källa och årgång'),
  promise(true, 'Fråga PTS om byggnaderna i {by}', 'Svar vidarebefordrat'),
  promise(true, 'Komma till bymötet i {by}', 'Deltog på mötet'),
  promise(true, 'Läsa föreningens kalkyl för {by}', 'Kommentarer lämnade som råd'),
  promise(true, 'Förmedla kontakt med en by som redan byggt', 'Kontakt förmedlad'),
  promise(true, 'Sammanfatta mötet för dem som inte var med', 'Anteckning utskickad'),
  promise(true, 'Påminna nätägarna om rättelse av {by}', 'Rättat i nästa insamling'),
  promise(true, 'Kontrollera om {by} ligger i någons plan', 'Svar lämnat utan bolagsnamn'),
  promise(false, 'Lämna kommunens synpunkter på listan {år}', 'Synpunkter inkomna'),
  promise(false, 'Mäta täckning längs vägen mot {by}', 'Mätning redovisad'),
  promise(false, 'Utse kontaktperson för {by}', 'Namn meddelat'),
  promise(false, 'Skicka tidplan för schakter {år}', 'Tidplan inkommen'),
  promise(false, 'Besluta om återställningskrav i {by}', 'Delegationsbeslut'),
  promise(false, 'Samla intresset i {by}', 'Lista med namn hos föreningen'),
  promise(false, 'Uppdatera webbsidan om bredbandsstöd', 'Sidan ändrad'),
  promise(false, 'Redovisa läget för nämnden och återkomma', 'Protokollsutdrag', 'MEETING'),
  promise(false, 'Kalla markägarna till {by} till möte', 'Kallelse utskickad', 'MEETING'),
  promise(false, 'Lämna lista på hushåll utan svar i {by}', 'Lista lämnad'),
  promise(false, 'Stämma av dragningen förbi {by} med väghållaren', 'Väghållarens medgivande', 'MEETING'),
];
