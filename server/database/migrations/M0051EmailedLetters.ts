import { Migration } from '@mikro-orm/migrations';

const RULE = 'language plpgsql set search_path = public set enable_seqscan = off';

/**
 * Letters that come in by e-mail: each message once, with its files and its own bytes, whose hash is a part of what the
 * letter says. Files come with the letter, in the transaction that writes it down, or not at all.
 */
export class M0051EmailedLetters extends Migration {
  override up(): void {
    this.addSql('alter table "letter" add column "message_id" text null, add column "original_hash" text null');
    this.addSql(
      'alter table "letter" add constraint "letter_partnership_id_message_id_unique" unique ("partnership_id", "message_id")',
    );
    this.addSql(
      `alter table "letter" add constraint "letter_emailed_came_in" check (message_id is null and original_hash is null or direction = 'IN' and message_id is not null and original_hash is not null)`,
    );
    this.addSql(
      'create table "letter_attachment" ("id" uuid not null, "letter_id" uuid not null, "file_name" text not null, "media_type" text not null, "size_bytes" int not null, "sha256" text not null, primary key ("id"))',
    );
    this.addSql('create index "letter_attachment_letter_id_index" on "letter_attachment" ("letter_id")');
    this.addSql(
      'alter table "letter_attachment" add constraint "letter_attachment_letter_id_foreign" foreign key ("letter_id") references "letter" ("id") on delete no action',
    );
    this.wall();
    this.contentHash();
    this.rules();
  }

  /** Whoever sees the letter sees its files. */
  private wall(): void {
    this.addSql('alter table "letter_attachment" enable row level security');
    this.addSql('alter table "letter_attachment" force row level security');
    this.addSql(
      'create policy "letter_attachment_select" on "letter_attachment" for select to "samnod_user" using ((("letter_attachment".letter_id is null or exists (select 1 from "letter" seen where seen.id = "letter_attachment".letter_id))))',
    );
    this.addSql(
      'create policy "letter_attachment_insert" on "letter_attachment" for insert to "samnod_user" with check ((exists (select 1 from "letter" whole where whole.id = "letter_attachment".letter_id and ((whole.recorded_by_organization_id = (select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) or ((select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) is not null and whole.partnership_id = any(((select string_to_array(nullif(current_setting(\'samnod.principal_of\', true), \'\'), \',\')::uuid[])::uuid[]))))))) and (("letter_attachment".letter_id is null or exists (select 1 from "letter" seen where seen.id = "letter_attachment".letter_id))))',
    );
    this.addSql(
      "create policy \"letter_attachment_update\" on \"letter_attachment\" for update to \"samnod_user\" using ((((\"letter_attachment\".letter_id is null or exists (select 1 from \"letter\" seen where seen.id = \"letter_attachment\".letter_id)))) and (exists (select 1 from \"letter\" whole where whole.id = \"letter_attachment\".letter_id and ((whole.recorded_by_organization_id = (select nullif(current_setting('samnod.writes_for', true), '')::uuid) or ((select nullif(current_setting('samnod.writes_for', true), '')::uuid) is not null and whole.partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[])))))))) with check ((exists (select 1 from \"letter\" whole where whole.id = \"letter_attachment\".letter_id and ((whole.recorded_by_organization_id = (select nullif(current_setting('samnod.writes_for', true), '')::uuid) or ((select nullif(current_setting('samnod.writes_for', true), '')::uuid) is not null and whole.partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[]))))))) and ((\"letter_attachment\".letter_id is null or exists (select 1 from \"letter\" seen where seen.id = \"letter_attachment\".letter_id))))",
    );
    this.addSql(
      'create policy "letter_attachment_delete" on "letter_attachment" for delete to "samnod_user" using (((("letter_attachment".letter_id is null or exists (select 1 from "letter" seen where seen.id = "letter_attachment".letter_id)))) and (exists (select 1 from "letter" whole where whole.id = "letter_attachment".letter_id and ((whole.recorded_by_organization_id = (select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) or ((select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) is not null and whole.partnership_id = any(((select string_to_array(nullif(current_setting(\'samnod.principal_of\', true), \'\'), \',\')::uuid[])::uuid[]))))))))',
    );
    this.addSql(
      'create policy "letter_attachment_owner" on "letter_attachment" to "samnod_owner" using (true) with check (true)',
    );
  }

  /** As before, and for what came by e-mail the hash of all its bytes. */
  private contentHash(): void {
    this.addSql(`
      create or replace function letter_content_hash(asked letter) returns text language sql stable set search_path = public as $$
        select encode(sha256(convert_to((jsonb_build_object(
          'correspondence', asked.correspondence_id, 'direction', asked.direction, 'subject', asked.subject, 'body', asked.body,
          'datedOn', asked.dated_on, 'isJoint', asked.is_joint, 'sender', asked.sender_id, 'signatories', asked.signatories,
          'about', asked.about_id, 'tie', asked.tie,
          'citations', coalesce((select jsonb_agg(c.position_version_id order by c.position_version_id) from citation c where c.letter_id = asked.id), '[]'),
          'sections', coalesce((select jsonb_agg(jsonb_build_array(s.section, s.stance) order by s.section) from letter_section s where s.letter_id = asked.id), '[]')
        ) || case when asked.original_hash is null then '{}' else jsonb_build_object('original', asked.original_hash) end)::text, 'UTF8')), 'hex')
      $$`);
  }

  private rules(): void {
    this.addSql('grant select, insert on letter_attachment to samnod_user');
    this.addSql(`
      create trigger letter_attachment_stands before update or delete on letter_attachment for each row execute function refuse_revision()`);
    this.addSql(`
      create function letter_attachment_rules() returns trigger ${RULE} as $$
      begin
        if current_user = 'samnod_user' and not exists (
          select from letter l where l.id = new.letter_id and l.direction = 'IN' and l.xmin = pg_current_xact_id()::xid
        ) then
          raise insufficient_privilege using message = 'files come with the letter, or not at all';
        end if;
        return new;
      end $$`);
    this.addSql(
      'create trigger letter_attachment_rules before insert on letter_attachment for each row execute function letter_attachment_rules()',
    );
    this.addSql(`select keep_change_log('letter_attachment', 'letter_id')`);
  }
}
