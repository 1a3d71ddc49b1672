import { Migration } from '@mikro-orm/migrations';
import { changeable, hasScope, visible } from '../../shared/policies.js';

/** Domains where anybody has a mailbox: an address there says nothing of an organization. */
const PUBLIC_DOMAINS = `'{gmail.com,googlemail.com,hotmail.com,hotmail.se,outlook.com,outlook.se,live.se,live.com,msn.com,icloud.com,me.com,mac.com,yahoo.com,yahoo.se,telia.com,bredband.net,comhem.se,spray.se,swipnet.se,tele2.se,home.se,protonmail.com,proton.me}'::text[]`;

const domainOf = (column: string) => `split_part(lower(${column}), '@', 2)`;

/**
 * What bringing in files asks of the database. Who is known is looked up by functions with their owner's rights that apply
 * the very rule of visibility, so that indexes serve them; what they find is read again behind the wall. They never scan
 * a table: that would set serializable transactions against each other.
 */
export class M0011Exchange extends Migration {
  override up(): void {
    this.addSql(`
      create unique index interaction_message_once on interaction (recorded_by_organization_id, message_id) where message_id is not null`);
    this.threads();
    this.knownContacts();
    this.knownOrganizations();
    this.touched();
  }

  /** E-mails come in any order: an answer may be here before what it answers. */
  private threads(): void {
    this.addSql('create index imported_record_answers on imported_record using gin (answers) with (fastupdate = off)');
    this.definer(
      'emails_answering(message_ids text[]) returns table (interaction_id uuid, answers text[])',
      `select i.id, r.answers from imported_record r join interaction i on i.id = r.record_id
       where r.answers && message_ids and i.in_reply_to_id is null and (${visible('i')}) and (${changeable('i')})`,
      'emails_answering(text[])',
    );
  }

  private knownContacts(): void {
    this.addSql(`
      create function lowered(texts text[]) returns text[] language sql immutable parallel safe as $$
        select coalesce(array_agg(lower(one)), '{}') from unnest(texts) one
      $$`);
    this.addSql('create index contact_lower_email on contact (lower(email))');
    this.addSql(
      'create index contact_lowered_other_emails on contact using gin (lowered(other_emails)) with (fastupdate = off)',
    );
    this.addSql(`create index contact_lower_name on contact (lower(given_name || ' ' || family_name))`);
    this.definer(
      'known_contacts(addresses text[], names text[]) returns setof uuid',
      `select c.id from contact c where c.id in (
         select lower_email.id from contact lower_email where lower(lower_email.email) = any (addresses)
         union select other.id from contact other where lowered(other.other_emails) && addresses
         union select named.id from contact named where lower(named.given_name || ' ' || named.family_name) = any (names))
       and c.status <> 'ANONYMIZED' and ${hasScope('contacts:read')} and (${visible('c')})`,
      'known_contacts(text[], text[])',
    );
  }

  private knownOrganizations(): void {
    this.addSql('create index organization_lower_name on organization (lower(name))');
    this.addSql('create index organization_lower_short_name on organization (lower(short_name))');
    this.addSql('create index organization_lower_email on organization (lower(email))');
    this.addSql('create index organization_lower_registrar_email on organization (lower(registrar_email))');
    this.addSql(`create index organization_domain on organization ((${domainOf('email')}))`);
    this.addSql(`create index organization_registrar_domain on organization ((${domainOf('registrar_email')}))`);
    this.definer(
      'known_organizations(numbers text[], names text[], addresses text[]) returns setof uuid',
      `select o.id from organization o where o.id in (
         select id from organization where organization_number = any (numbers)
         union select id from organization where lower(name) = any (names)
         union select id from organization where lower(short_name) = any (names)
         union select id from organization where lower(email) = any (addresses)
         union select id from organization where lower(registrar_email) = any (addresses))
       and (${visible('o')})`,
      'known_organizations(text[], text[], text[])',
    );
    this.definer(
      'organizations_of_domains(domains text[]) returns table (domain text, organization_id uuid)',
      `select found.domain, (array_agg(o.id))[1]
       from unnest(domains) asked(domain)
       cross join lateral (
         select asked.domain, id from organization where ${domainOf('email')} = asked.domain
         union select asked.domain, id from organization where ${domainOf('registrar_email')} = asked.domain) found
       join organization o on o.id = found.id
       where found.domain <> '' and found.domain <> all (${PUBLIC_DOMAINS}) and (${visible('o')})
       group by found.domain having count(distinct o.id) = 1`,
      'organizations_of_domains(text[])',
    );
    this.definer(
      'organization_of_domain(asked text) returns uuid',
      'select organization_id from organizations_of_domains(array[asked])',
      'organization_of_domain(text)',
    );
  }

  /**
   * Records of an import that were changed since, or are used by a record that the import did not make: what else refers
   * to them is read from the foreign keys, so that a younger table is never forgotten. Parts go with their whole, and the
   * log tells of them as changes of it. Answers only those who may undo the import.
   */
  private touched(): void {
    this.addSql(`
      create function touched_since_import(asked uuid) returns table (record_type text, record_id uuid, is_used boolean)
      language plpgsql stable security definer set search_path = public set enable_seqscan = off as $$
      declare
        imported_at bigint;
        touched_ids uuid[];
        reference record;
      begin
        if not exists (select from import i where i.id = asked and (${visible('i')}) and (${changeable('i')})) then return; end if;
        select c.position into imported_at from change c where c.record_id = asked and c.kind = 'CREATED' order by c.position limit 1;
        select coalesce(array_agg(r.record_id), '{}') into touched_ids
        from imported_record r where r.import_id = asked and r.outcome <> 'SKIPPED';
        return query
          select r.record_type, r.record_id, false from imported_record r
          where r.import_id = asked and r.outcome <> 'SKIPPED' and r.record_type <> 'Affiliation'
            and exists (select from change c where c.record_id = r.record_id and c.position > imported_at)
          union
          select r.record_type, r.record_id, false from imported_record r left join affiliation a on a.id = r.record_id
          where r.import_id = asked and r.outcome <> 'SKIPPED' and r.record_type = 'Affiliation' and a.version is distinct from r.version_after;
        for reference in
          select type_of_table(parent.relname) as type, child.relname as child, a.attname as attribute
          from pg_constraint k
          join pg_class parent on parent.oid = k.confrelid join pg_class child on child.oid = k.conrelid
          join pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[1]
          where k.contype = 'f' and k.confdeltype <> 'c' and parent.relname in ('contact', 'organization', 'affiliation', 'interaction')
        loop
          return query execute format(
            'select distinct $1, r.record_id, true from imported_record r join %I child on child.%I = r.record_id
             where r.import_id = $2 and r.outcome = ''CREATED'' and r.record_type = $1 and child.id <> all ($3)',
            reference.child, reference.attribute) using reference.type, asked, touched_ids;
        end loop;
      end $$`);
    this.grantExecute('touched_since_import(uuid)');
  }

  private definer(signature: string, body: string, name: string): void {
    this.addSql(`
      create function ${signature} language sql stable security definer set search_path = public set enable_seqscan = off as $$
        ${body}
      $$`);
    this.grantExecute(name);
  }

  private grantExecute(signature: string): void {
    this.addSql(`revoke execute on function ${signature} from public`);
    this.addSql(`grant execute on function ${signature} to samnod_user`);
  }
}
