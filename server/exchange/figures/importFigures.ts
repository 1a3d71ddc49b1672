import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { refuseOthersThanPrincipals } from '../../partnership/refuseOthersThanPrincipals.js';
import type { Caller } from '../../shared/Caller.js';
import { badInput, Refusal } from '../../shared/Refusal.js';
import { newId } from '../../shared/uuid.js';
import { Edition, EditionKind } from '../../strategy/Edition.js';
import { Indicator } from '../../strategy/Indicator.js';
import { Import, ImportSource } from '../Import.js';
import { ImportedRecord } from '../ImportedRecord.js';
import { OnProblems } from '../OnProblems.js';
import { storeRecords } from '../storeRecords.js';
import { FigureLayout } from './Figure.js';
import type { ImportFiguresInput } from './FiguresInput.js';
import { KnownFigures } from './KnownFigures.js';
import { newParts, type Part } from './newParts.js';
import { type FigurePlan, fingerprintOf, planFigures } from './planFigures.js';
import { type HandedFigures, indicatorsOf } from './readHandedFigures.js';

/** What an import of figures came to; nothing where all of it was known already. */
export interface ImportedFigures {
  edition: Edition | null;
  import: Import | null;
}

/**
 * Brings in what a file says, as an edition of its own: all of it or nothing. What the same vintage has said before is left
 * out, so that the same file brought in again changes nothing; what an earlier vintage says is kept.
 */
export async function importFigures(
  em: EntityManager,
  caller: Caller,
  file: HandedFigures,
  input: ImportFiguresInput,
): Promise<ImportedFigures> {
  refuseOthersThanPrincipals(caller);
  const { read, vintage } = file;
  if (read.layout === FigureLayout.UNKNOWN) throw unknownLayout;
  const plan = planFigures(read, await KnownFigures.load(em, caller, indicatorsOf(read)), vintage);
  if (input.preview != null && fingerprintOf(plan) !== input.preview) throw outdated;
  if (input.onProblems === OnProblems.STOP) refuseProblems(plan);
  const parts = await newParts(em, caller, read);
  if (plan.news.length + parts.length === 0) return { edition: null, import: null };
  const edition = new Edition(caller, {
    kind: kindOf(read.layout),
    publisher: publisherOf(file),
    dataset: file.fileName,
    vintage,
    diaryNumber: file.diaryNumber,
    fileName: file.fileName,
    sha256: file.sha256,
  });
  const receipt = new Import(caller, ImportSource.FIGURES, file);
  receipt.createdCount = plan.news.length + parts.length;
  receipt.skippedCount = plan.problems.length + plan.unmatchedCount;
  const { indicators, made } = await indicatorsFor(em, caller, plan);
  em.persist([edition, receipt, ...made]);
  await em.flush();
  await storeReadings(em, edition, plan, indicators);
  await storeParts(em, edition, parts);
  await storeRecords(
    em,
    [edition, ...made].map((record) => ImportedRecord.of(receipt, 1, record)),
  );
  return { edition, import: receipt };
}

const unknownLayout = badInput('input.mapping', {
  sv: 'Kolumnerna i tabellen känns inte igen. Ange vilka de är.',
  en: 'The columns of the table are not recognized. Say what they are.',
});
const outdated = new Refusal(
  'CONFLICT',
  {
    sv: 'Registret har ändrats sedan du förhandsgranskade filen. Granska den igen.',
    en: 'The register has changed since you previewed the file. Preview it again.',
  },
  { field: 'input.preview' },
);

function refuseProblems({ problems }: FigurePlan): void {
  const [first] = problems;
  if (!first) return;
  const where = [first.sheet, first.column].filter(Boolean).join(', ');
  throw badInput('input.upload', {
    sv: `Inget har importerats: ${problems.length} uppgifter i filen kan inte användas. Den första står på rad ${first.row} (${where}): ”${first.value}”.`,
    en: `Nothing was imported: ${problems.length} items of the file cannot be used. The first stands in row ${first.row} (${where}): “${first.value}”.`,
  });
}

const kindOf = (layout: FigureLayout) =>
  layout === FigureLayout.PLACE_CODES
    ? EditionKind.PLACES
    : layout === FigureLayout.OUTLINES
      ? EditionKind.OUTLINES
      : EditionKind.READINGS;

function publisherOf({ read }: HandedFigures): string {
  if (kindOf(read.layout) !== EditionKind.READINGS) return 'SCB';
  return read.figures[0]?.indicator.publisher ?? 'PTS';
}

/** The indicators that a plan is about, by code; those that nobody has met yet are made. */
async function indicatorsFor(em: EntityManager, caller: Caller, { news }: FigurePlan) {
  const facts = new Map(news.map(({ indicator }) => [indicator.code, indicator]));
  const known = await em.find(Indicator, { partnershipId: caller.partnershipId, code: { $in: [...facts.keys()] } });
  const indicators = new Map(known.map((one) => [one.code, one]));
  const made: Indicator[] = [];
  for (const [code, fact] of facts) {
    if (indicators.has(code)) continue;
    const { name, measure, population, unit, publisher } = fact;
    const indicator = new Indicator(caller, { code, name, measure, population, unit, publisher });
    indicators.set(code, indicator);
    made.push(indicator);
  }
  return { indicators, made };
}

/** One statement, however many readings: the database reads them from JSON. */
async function storeReadings(
  em: EntityManager,
  edition: Edition,
  { news }: FigurePlan,
  indicators: Map<string, Indicator>,
): Promise<void> {
  if (news.length === 0) return;
  const rows = news.map(({ indicator, code, areaClass, year, value }) => ({
    id: newId(),
    edition_id: edition.id,
    indicator_id: indicators.get(indicator.code)!.id,
    place: code,
    area_class: areaClass,
    year,
    value,
  }));
  await sql`insert into reading select * from jsonb_populate_recordset(null::reading, ${JSON.stringify(rows)}::jsonb)`.execute(
    em.getKysely(),
  );
}

async function storeParts(em: EntityManager, edition: Edition, parts: Part[]): Promise<void> {
  if (parts.length === 0) return;
  const isPlaces = edition.kind === EditionKind.PLACES;
  const rows = parts.map(({ code, said }) => ({
    id: newId(),
    edition_id: edition.id,
    code,
    [isPlaces ? 'name' : 'geometry']: said,
  }));
  const table = sql.ref(isPlaces ? 'place' : 'outline');
  await sql`insert into ${table} select * from jsonb_populate_recordset(null::${table}, ${JSON.stringify(rows)}::jsonb)`.execute(
    em.getKysely(),
  );
}
