import type { EntityManager } from '@mikro-orm/postgresql';
import { stringify } from 'csv-stringify/sync';
import { sql } from 'kysely';
import { TODAY } from '../../shared/today.js';

/** Headings that the import knows; a cell of addresses holds several, as there. */
const HEADINGS = ['Förnamn', 'Efternamn', 'Företag', 'Org.nr', 'Befattning', 'E-postadress', 'Telefon, arbete'];

interface ExportedContact {
  given_name: string;
  family_name: string;
  organization: string | null;
  organization_number: string | null;
  title: string | null;
  emails: string;
  phone: string | null;
}

/**
 * The contacts that the caller may see and that have not left, one row for each organization they speak for, as a file
 * that a Swedish spreadsheet opens and that imports again: UTF-8 with its mark, semicolons. A cell that a spreadsheet
 * would take for a formula is made text.
 */
export async function contactsAsCsv(em: EntityManager): Promise<string> {
  const { rows } = await sql<ExportedContact>`
    select c.given_name, c.family_name, o.name as organization, o.organization_number, a.title,
           array_to_string(array_remove(array_prepend(c.email, c.other_emails), null), ', ') as emails, c.phone
    from contact c
    left join affiliation a on a.contact_id = c.id and coalesce(a.until, 'infinity'::date) >= ${TODAY}
    left join organization o on o.id = a.organization_id
    where c.status = 'ACTIVE'
    order by c.family_name, c.given_name, c.id, o.name, a.id`.execute(em.getKysely());
  const cells = rows.map((row) => [
    row.given_name,
    row.family_name,
    row.organization,
    row.organization_number,
    row.title,
    row.emails,
    row.phone,
  ]);
  return stringify([HEADINGS, ...cells], {
    bom: true,
    delimiter: ';',
    record_delimiter: 'windows',
    escape_formulas: true,
  });
}
