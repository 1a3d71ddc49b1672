import { Migration } from '@mikro-orm/migrations';

/** Tables written from the entities by `npm run migration:create M0036Board`. */
export class M0036Board extends Migration {
  override up(): void {
    this.addSql(
      'create table "board_meeting" ("id" uuid not null, "version" int not null default 1, "recorded_at" timestamptz(3) not null, "recorded_by_id" uuid not null, "recorded_by_organization_id" uuid not null, "partnership_id" uuid not null, "visibility_level" text not null, "party_ids" uuid[] not null default \'{}\', "secrecy_reader_ids" uuid[] null, "secrecy_ground" text null, "held_on" date not null, "title" text not null, "agenda" text null, "attendance" text null, primary key ("id"))',
    );
    this.addSql('create index "board_meeting_recorded_at_id_index" on "board_meeting" ("recorded_at", "id")');
    this.addSql('create index "board_meeting_held_on_index" on "board_meeting" ("held_on")');
    this.addSql(
      "alter table \"board_meeting\" add constraint \"board_meeting_visibility_level_check\" check (\"visibility_level\" in ('OWN_ORGANIZATION', 'PRINCIPALS', 'PARTIES', 'PARTNERSHIP', 'PUBLIC'))",
    );
    this.addSql(
      'create table "board_paragraph" ("id" uuid not null, "board_meeting_id" uuid not null, "number" int not null, "heading" text not null, "text" text null, primary key ("id"))',
    );
    this.addSql(
      'alter table "board_paragraph" add constraint "board_paragraph_board_meeting_id_number_unique" unique ("board_meeting_id", "number")',
    );
    this.addSql(
      'create table "board_report" ("id" uuid not null, "version" int not null default 1, "recorded_at" timestamptz(3) not null, "recorded_by_id" uuid not null, "recorded_by_organization_id" uuid not null, "partnership_id" uuid not null, "visibility_level" text not null, "party_ids" uuid[] not null default \'{}\', "secrecy_reader_ids" uuid[] null, "secrecy_ground" text null, "title" text not null, "from" date not null, "until" date not null, "status" text not null, "frozen_figures" jsonb null, "submitted_at" timestamptz(3) null, "sha256" text null, primary key ("id"))',
    );
    this.addSql('create index "board_report_recorded_at_id_index" on "board_report" ("recorded_at", "id")');
    this.addSql('create index "board_report_status_index" on "board_report" ("status")');
    this.addSql('create index "board_report_until_index" on "board_report" ("until")');
    this.addSql(
      "alter table \"board_report\" add constraint \"board_report_visibility_level_check\" check (\"visibility_level\" in ('OWN_ORGANIZATION', 'PRINCIPALS', 'PARTIES', 'PARTNERSHIP', 'PUBLIC'))",
    );
    this.addSql(
      'alter table "board_report" add constraint "board_report_status_check" check ("status" in (\'DRAFT\', \'SUBMITTED\'))',
    );
    this.addSql(
      'create table "directive" ("id" uuid not null, "version" int not null default 1, "recorded_at" timestamptz(3) not null, "recorded_by_id" uuid not null, "recorded_by_organization_id" uuid not null, "partnership_id" uuid not null, "visibility_level" text not null, "party_ids" uuid[] not null default \'{}\', "secrecy_reader_ids" uuid[] null, "secrecy_ground" text null, "board_meeting_id" uuid not null, "paragraph" int not null, "text" text not null, "due_on" date null, "status" text not null, "done_how" text null, "returned_why" text null, "confirmed_at_id" uuid null, "settled_on" date null, primary key ("id"))',
    );
    this.addSql('create index "directive_board_meeting_id_index" on "directive" ("board_meeting_id")');
    this.addSql('create index "directive_confirmed_at_id_index" on "directive" ("confirmed_at_id")');
    this.addSql('create index "directive_recorded_at_id_index" on "directive" ("recorded_at", "id")');
    this.addSql(`create index directive_due_on_or_never on directive (coalesce(due_on, 'infinity'::date), id)`);
    this.addSql('create index "directive_due_on_index" on "directive" ("due_on")');
    this.addSql('create index "directive_status_index" on "directive" ("status")');
    this.addSql(
      'alter table "directive" add constraint "directive_returned_why" check ((status = \'RETURNED\') = (returned_why is not null))',
    );
    this.addSql(
      'alter table "directive" add constraint "directive_confirmed_by_board" check (status <> \'CARRIED_OUT\' or confirmed_at_id is not null)',
    );
    this.addSql(
      "alter table \"directive\" add constraint \"directive_visibility_level_check\" check (\"visibility_level\" in ('OWN_ORGANIZATION', 'PRINCIPALS', 'PARTIES', 'PARTNERSHIP', 'PUBLIC'))",
    );
    this.addSql(
      "alter table \"directive\" add constraint \"directive_status_check\" check (\"status\" in ('RECEIVED', 'CONFIRMED', 'IN_PROGRESS', 'CARRIED_OUT', 'RETURNED'))",
    );
    this.addSql(
      'create table "report_mention" ("id" uuid not null, "board_report_id" uuid not null, "directive_id" uuid not null, "text" text not null, primary key ("id"))',
    );
    this.addSql('create index "report_mention_directive_id_index" on "report_mention" ("directive_id")');
    this.addSql(
      'alter table "report_mention" add constraint "report_mention_board_report_id_directive_id_unique" unique ("board_report_id", "directive_id")',
    );
    this.addSql(
      'create table "report_section" ("id" uuid not null, "board_report_id" uuid not null, "version" int not null default 1, "place" int not null, "heading" text not null, "text" text not null, primary key ("id"))',
    );
    this.addSql(
      'alter table "report_section" add constraint "report_section_board_report_id_place_unique" unique ("board_report_id", "place")',
    );
    this.addSql(
      'create table "viewpoint" ("id" uuid not null, "version" int not null default 1, "recorded_at" timestamptz(3) not null, "recorded_by_id" uuid not null, "recorded_by_organization_id" uuid not null, "partnership_id" uuid not null, "visibility_level" text not null, "party_ids" uuid[] not null default \'{}\', "secrecy_reader_ids" uuid[] null, "secrecy_ground" text null, "board_meeting_id" uuid not null, "paragraph" int not null, "text" text not null, "answer" text null, "answered_on" date null, primary key ("id"))',
    );
    this.addSql('create index "viewpoint_board_meeting_id_index" on "viewpoint" ("board_meeting_id")');
    this.addSql('create index "viewpoint_recorded_at_id_index" on "viewpoint" ("recorded_at", "id")');
    this.addSql('create index "viewpoint_answered_on_index" on "viewpoint" ("answered_on")');
    this.addSql(
      'alter table "viewpoint" add constraint "viewpoint_answered_at_once" check ((answer is null) = (answered_on is null))',
    );
    this.addSql(
      "alter table \"viewpoint\" add constraint \"viewpoint_visibility_level_check\" check (\"visibility_level\" in ('OWN_ORGANIZATION', 'PRINCIPALS', 'PARTIES', 'PARTNERSHIP', 'PUBLIC'))",
    );
    this.addSql(
      'alter table "board_paragraph" add constraint "board_paragraph_board_meeting_id_foreign" foreign key ("board_meeting_id") references "board_meeting" ("id") on delete cascade',
    );
    this.addSql(
      'alter table "directive" add constraint "directive_board_meeting_id_foreign" foreign key ("board_meeting_id") references "board_meeting" ("id") on delete no action',
    );
    this.addSql(
      'alter table "directive" add constraint "directive_confirmed_at_id_foreign" foreign key ("confirmed_at_id") references "board_meeting" ("id") on delete no action',
    );
    this.addSql(
      'alter table "report_mention" add constraint "report_mention_board_report_id_foreign" foreign key ("board_report_id") references "board_report" ("id") on delete cascade',
    );
    this.addSql(
      'alter table "report_mention" add constraint "report_mention_directive_id_foreign" foreign key ("directive_id") references "directive" ("id") on delete no action',
    );
    this.addSql(
      'alter table "report_section" add constraint "report_section_board_report_id_foreign" foreign key ("board_report_id") references "board_report" ("id") on delete cascade',
    );
    this.addSql(
      'alter table "viewpoint" add constraint "viewpoint_board_meeting_id_foreign" foreign key ("board_meeting_id") references "board_meeting" ("id") on delete no action',
    );
    this.addSql('alter table "board_meeting" enable row level security');
    this.addSql('alter table "board_meeting" force row level security');
    this.addSql(
      "create policy \"board_meeting_select\" on \"board_meeting\" for select to \"samnod_user\" using ((secrecy_reader_ids is null or (select nullif(current_setting('samnod.account', true), '')::uuid) = any(secrecy_reader_ids)) and ((visibility_level = 'PUBLIC' and (select nullif(current_setting('samnod.account', true), '')::uuid) is not null) or recorded_by_organization_id = (select nullif(current_setting('samnod.acts_for', true), '')::uuid) or (visibility_level <> 'OWN_ORGANIZATION' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[]))) or (visibility_level in ('PARTIES', 'PARTNERSHIP') and (select nullif(current_setting('samnod.acts_for', true), '')::uuid) = any(party_ids)) or (visibility_level = 'PARTNERSHIP' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.member_of', true), ''), ',')::uuid[])::uuid[])))))",
    );
    this.addSql(
      "create policy \"board_meeting_insert\" on \"board_meeting\" for insert to \"samnod_user\" with check ((recorded_by_id = (select nullif(current_setting('samnod.account', true), '')::uuid) and recorded_by_organization_id = (select nullif(current_setting('samnod.writes_for', true), '')::uuid) and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.member_of', true), ''), ',')::uuid[])::uuid[]))))",
    );
    this.addSql(
      "create policy \"board_meeting_update\" on \"board_meeting\" for update to \"samnod_user\" using (((secrecy_reader_ids is null or (select nullif(current_setting('samnod.account', true), '')::uuid) = any(secrecy_reader_ids)) and ((visibility_level = 'PUBLIC' and (select nullif(current_setting('samnod.account', true), '')::uuid) is not null) or recorded_by_organization_id = (select nullif(current_setting('samnod.acts_for', true), '')::uuid) or (visibility_level <> 'OWN_ORGANIZATION' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[]))) or (visibility_level in ('PARTIES', 'PARTNERSHIP') and (select nullif(current_setting('samnod.acts_for', true), '')::uuid) = any(party_ids)) or (visibility_level = 'PARTNERSHIP' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.member_of', true), ''), ',')::uuid[])::uuid[]))))) and ((recorded_by_organization_id = (select nullif(current_setting('samnod.writes_for', true), '')::uuid) or ((select nullif(current_setting('samnod.writes_for', true), '')::uuid) is not null and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[])))))) with check (((recorded_by_organization_id = (select nullif(current_setting('samnod.writes_for', true), '')::uuid) or ((select nullif(current_setting('samnod.writes_for', true), '')::uuid) is not null and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[]))))))",
    );
    this.addSql(
      "create policy \"board_meeting_delete\" on \"board_meeting\" for delete to \"samnod_user\" using (((secrecy_reader_ids is null or (select nullif(current_setting('samnod.account', true), '')::uuid) = any(secrecy_reader_ids)) and ((visibility_level = 'PUBLIC' and (select nullif(current_setting('samnod.account', true), '')::uuid) is not null) or recorded_by_organization_id = (select nullif(current_setting('samnod.acts_for', true), '')::uuid) or (visibility_level <> 'OWN_ORGANIZATION' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[]))) or (visibility_level in ('PARTIES', 'PARTNERSHIP') and (select nullif(current_setting('samnod.acts_for', true), '')::uuid) = any(party_ids)) or (visibility_level = 'PARTNERSHIP' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.member_of', true), ''), ',')::uuid[])::uuid[]))))) and ((recorded_by_organization_id = (select nullif(current_setting('samnod.writes_for', true), '')::uuid) or ((select nullif(current_setting('samnod.writes_for', true), '')::uuid) is not null and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[]))))))",
    );
    this.addSql(
      'create policy "board_meeting_owner" on "board_meeting" to "samnod_owner" using (true) with check (true)',
    );
    this.addSql(
      'create policy "board_meeting_by_principals" on "board_meeting" as restrictive for insert to "samnod_user" with check (partnership_id = any(((select string_to_array(nullif(current_setting(\'samnod.principal_of\', true), \'\'), \',\')::uuid[])::uuid[])))',
    );
    this.addSql('alter table "board_paragraph" enable row level security');
    this.addSql('alter table "board_paragraph" force row level security');
    this.addSql(
      'create policy "board_paragraph_select" on "board_paragraph" for select to "samnod_user" using ((("board_paragraph".board_meeting_id is null or exists (select 1 from "board_meeting" seen where seen.id = "board_paragraph".board_meeting_id))))',
    );
    this.addSql(
      'create policy "board_paragraph_insert" on "board_paragraph" for insert to "samnod_user" with check ((exists (select 1 from "board_meeting" whole where whole.id = "board_paragraph".board_meeting_id and ((whole.recorded_by_organization_id = (select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) or ((select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) is not null and whole.partnership_id = any(((select string_to_array(nullif(current_setting(\'samnod.principal_of\', true), \'\'), \',\')::uuid[])::uuid[]))))))) and (("board_paragraph".board_meeting_id is null or exists (select 1 from "board_meeting" seen where seen.id = "board_paragraph".board_meeting_id))))',
    );
    this.addSql(
      "create policy \"board_paragraph_update\" on \"board_paragraph\" for update to \"samnod_user\" using ((((\"board_paragraph\".board_meeting_id is null or exists (select 1 from \"board_meeting\" seen where seen.id = \"board_paragraph\".board_meeting_id)))) and (exists (select 1 from \"board_meeting\" whole where whole.id = \"board_paragraph\".board_meeting_id and ((whole.recorded_by_organization_id = (select nullif(current_setting('samnod.writes_for', true), '')::uuid) or ((select nullif(current_setting('samnod.writes_for', true), '')::uuid) is not null and whole.partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[])))))))) with check ((exists (select 1 from \"board_meeting\" whole where whole.id = \"board_paragraph\".board_meeting_id and ((whole.recorded_by_organization_id = (select nullif(current_setting('samnod.writes_for', true), '')::uuid) or ((select nullif(current_setting('samnod.writes_for', true), '')::uuid) is not null and whole.partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[]))))))) and ((\"board_paragraph\".board_meeting_id is null or exists (select 1 from \"board_meeting\" seen where seen.id = \"board_paragraph\".board_meeting_id))))",
    );
    this.addSql(
      'create policy "board_paragraph_delete" on "board_paragraph" for delete to "samnod_user" using (((("board_paragraph".board_meeting_id is null or exists (select 1 from "board_meeting" seen where seen.id = "board_paragraph".board_meeting_id)))) and (exists (select 1 from "board_meeting" whole where whole.id = "board_paragraph".board_meeting_id and ((whole.recorded_by_organization_id = (select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) or ((select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) is not null and whole.partnership_id = any(((select string_to_array(nullif(current_setting(\'samnod.principal_of\', true), \'\'), \',\')::uuid[])::uuid[]))))))))',
    );
    this.addSql(
      'create policy "board_paragraph_owner" on "board_paragraph" to "samnod_owner" using (true) with check (true)',
    );
    this.addSql('alter table "board_report" enable row level security');
    this.addSql('alter table "board_report" force row level security');
    this.addSql(
      "create policy \"board_report_select\" on \"board_report\" for select to \"samnod_user\" using ((secrecy_reader_ids is null or (select nullif(current_setting('samnod.account', true), '')::uuid) = any(secrecy_reader_ids)) and ((visibility_level = 'PUBLIC' and (select nullif(current_setting('samnod.account', true), '')::uuid) is not null) or recorded_by_organization_id = (select nullif(current_setting('samnod.acts_for', true), '')::uuid) or (visibility_level <> 'OWN_ORGANIZATION' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[]))) or (visibility_level in ('PARTIES', 'PARTNERSHIP') and (select nullif(current_setting('samnod.acts_for', true), '')::uuid) = any(party_ids)) or (visibility_level = 'PARTNERSHIP' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.member_of', true), ''), ',')::uuid[])::uuid[])))))",
    );
    this.addSql(
      "create policy \"board_report_insert\" on \"board_report\" for insert to \"samnod_user\" with check ((recorded_by_id = (select nullif(current_setting('samnod.account', true), '')::uuid) and recorded_by_organization_id = (select nullif(current_setting('samnod.writes_for', true), '')::uuid) and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.member_of', true), ''), ',')::uuid[])::uuid[]))))",
    );
    this.addSql(
      "create policy \"board_report_update\" on \"board_report\" for update to \"samnod_user\" using (((secrecy_reader_ids is null or (select nullif(current_setting('samnod.account', true), '')::uuid) = any(secrecy_reader_ids)) and ((visibility_level = 'PUBLIC' and (select nullif(current_setting('samnod.account', true), '')::uuid) is not null) or recorded_by_organization_id = (select nullif(current_setting('samnod.acts_for', true), '')::uuid) or (visibility_level <> 'OWN_ORGANIZATION' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[]))) or (visibility_level in ('PARTIES', 'PARTNERSHIP') and (select nullif(current_setting('samnod.acts_for', true), '')::uuid) = any(party_ids)) or (visibility_level = 'PARTNERSHIP' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.member_of', true), ''), ',')::uuid[])::uuid[]))))) and ((recorded_by_organization_id = (select nullif(current_setting('samnod.writes_for', true), '')::uuid) or ((select nullif(current_setting('samnod.writes_for', true), '')::uuid) is not null and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[])))))) with check (((recorded_by_organization_id = (select nullif(current_setting('samnod.writes_for', true), '')::uuid) or ((select nullif(current_setting('samnod.writes_for', true), '')::uuid) is not null and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[]))))))",
    );
    this.addSql(
      "create policy \"board_report_delete\" on \"board_report\" for delete to \"samnod_user\" using (((secrecy_reader_ids is null or (select nullif(current_setting('samnod.account', true), '')::uuid) = any(secrecy_reader_ids)) and ((visibility_level = 'PUBLIC' and (select nullif(current_setting('samnod.account', true), '')::uuid) is not null) or recorded_by_organization_id = (select nullif(current_setting('samnod.acts_for', true), '')::uuid) or (visibility_level <> 'OWN_ORGANIZATION' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[]))) or (visibility_level in ('PARTIES', 'PARTNERSHIP') and (select nullif(current_setting('samnod.acts_for', true), '')::uuid) = any(party_ids)) or (visibility_level = 'PARTNERSHIP' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.member_of', true), ''), ',')::uuid[])::uuid[]))))) and ((recorded_by_organization_id = (select nullif(current_setting('samnod.writes_for', true), '')::uuid) or ((select nullif(current_setting('samnod.writes_for', true), '')::uuid) is not null and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[]))))))",
    );
    this.addSql(
      'create policy "board_report_owner" on "board_report" to "samnod_owner" using (true) with check (true)',
    );
    this.addSql(
      'create policy "board_report_by_principals" on "board_report" as restrictive for insert to "samnod_user" with check (partnership_id = any(((select string_to_array(nullif(current_setting(\'samnod.principal_of\', true), \'\'), \',\')::uuid[])::uuid[])))',
    );
    this.addSql('alter table "directive" enable row level security');
    this.addSql('alter table "directive" force row level security');
    this.addSql(
      "create policy \"directive_select\" on \"directive\" for select to \"samnod_user\" using ((secrecy_reader_ids is null or (select nullif(current_setting('samnod.account', true), '')::uuid) = any(secrecy_reader_ids)) and ((visibility_level = 'PUBLIC' and (select nullif(current_setting('samnod.account', true), '')::uuid) is not null) or recorded_by_organization_id = (select nullif(current_setting('samnod.acts_for', true), '')::uuid) or (visibility_level <> 'OWN_ORGANIZATION' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[]))) or (visibility_level in ('PARTIES', 'PARTNERSHIP') and (select nullif(current_setting('samnod.acts_for', true), '')::uuid) = any(party_ids)) or (visibility_level = 'PARTNERSHIP' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.member_of', true), ''), ',')::uuid[])::uuid[])))))",
    );
    this.addSql(
      'create policy "directive_insert" on "directive" for insert to "samnod_user" with check ((recorded_by_id = (select nullif(current_setting(\'samnod.account\', true), \'\')::uuid) and recorded_by_organization_id = (select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) and partnership_id = any(((select string_to_array(nullif(current_setting(\'samnod.member_of\', true), \'\'), \',\')::uuid[])::uuid[]))) and (("directive".board_meeting_id is null or exists (select 1 from "board_meeting" seen where seen.id = "directive".board_meeting_id))) and (("directive".confirmed_at_id is null or exists (select 1 from "board_meeting" seen where seen.id = "directive".confirmed_at_id))))',
    );
    this.addSql(
      "create policy \"directive_update\" on \"directive\" for update to \"samnod_user\" using (((secrecy_reader_ids is null or (select nullif(current_setting('samnod.account', true), '')::uuid) = any(secrecy_reader_ids)) and ((visibility_level = 'PUBLIC' and (select nullif(current_setting('samnod.account', true), '')::uuid) is not null) or recorded_by_organization_id = (select nullif(current_setting('samnod.acts_for', true), '')::uuid) or (visibility_level <> 'OWN_ORGANIZATION' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[]))) or (visibility_level in ('PARTIES', 'PARTNERSHIP') and (select nullif(current_setting('samnod.acts_for', true), '')::uuid) = any(party_ids)) or (visibility_level = 'PARTNERSHIP' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.member_of', true), ''), ',')::uuid[])::uuid[]))))) and ((recorded_by_organization_id = (select nullif(current_setting('samnod.writes_for', true), '')::uuid) or ((select nullif(current_setting('samnod.writes_for', true), '')::uuid) is not null and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[])))))) with check (((recorded_by_organization_id = (select nullif(current_setting('samnod.writes_for', true), '')::uuid) or ((select nullif(current_setting('samnod.writes_for', true), '')::uuid) is not null and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[]))))) and ((\"directive\".board_meeting_id is null or exists (select 1 from \"board_meeting\" seen where seen.id = \"directive\".board_meeting_id))) and ((\"directive\".confirmed_at_id is null or exists (select 1 from \"board_meeting\" seen where seen.id = \"directive\".confirmed_at_id))))",
    );
    this.addSql(
      "create policy \"directive_delete\" on \"directive\" for delete to \"samnod_user\" using (((secrecy_reader_ids is null or (select nullif(current_setting('samnod.account', true), '')::uuid) = any(secrecy_reader_ids)) and ((visibility_level = 'PUBLIC' and (select nullif(current_setting('samnod.account', true), '')::uuid) is not null) or recorded_by_organization_id = (select nullif(current_setting('samnod.acts_for', true), '')::uuid) or (visibility_level <> 'OWN_ORGANIZATION' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[]))) or (visibility_level in ('PARTIES', 'PARTNERSHIP') and (select nullif(current_setting('samnod.acts_for', true), '')::uuid) = any(party_ids)) or (visibility_level = 'PARTNERSHIP' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.member_of', true), ''), ',')::uuid[])::uuid[]))))) and ((recorded_by_organization_id = (select nullif(current_setting('samnod.writes_for', true), '')::uuid) or ((select nullif(current_setting('samnod.writes_for', true), '')::uuid) is not null and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[]))))))",
    );
    this.addSql('create policy "directive_owner" on "directive" to "samnod_owner" using (true) with check (true)');
    this.addSql(
      'create policy "directive_by_principals" on "directive" as restrictive for insert to "samnod_user" with check (partnership_id = any(((select string_to_array(nullif(current_setting(\'samnod.principal_of\', true), \'\'), \',\')::uuid[])::uuid[])))',
    );
    this.addSql('alter table "report_mention" enable row level security');
    this.addSql('alter table "report_mention" force row level security');
    this.addSql(
      'create policy "report_mention_select" on "report_mention" for select to "samnod_user" using ((("report_mention".board_report_id is null or exists (select 1 from "board_report" seen where seen.id = "report_mention".board_report_id))) and (("report_mention".directive_id is null or exists (select 1 from "directive" seen where seen.id = "report_mention".directive_id))))',
    );
    this.addSql(
      'create policy "report_mention_insert" on "report_mention" for insert to "samnod_user" with check ((exists (select 1 from "board_report" whole where whole.id = "report_mention".board_report_id and ((whole.recorded_by_organization_id = (select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) or ((select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) is not null and whole.partnership_id = any(((select string_to_array(nullif(current_setting(\'samnod.principal_of\', true), \'\'), \',\')::uuid[])::uuid[]))))))) and (("report_mention".board_report_id is null or exists (select 1 from "board_report" seen where seen.id = "report_mention".board_report_id))) and (("report_mention".directive_id is null or exists (select 1 from "directive" seen where seen.id = "report_mention".directive_id))))',
    );
    this.addSql(
      'create policy "report_mention_update" on "report_mention" for update to "samnod_user" using (((("report_mention".board_report_id is null or exists (select 1 from "board_report" seen where seen.id = "report_mention".board_report_id))) and (("report_mention".directive_id is null or exists (select 1 from "directive" seen where seen.id = "report_mention".directive_id)))) and (exists (select 1 from "board_report" whole where whole.id = "report_mention".board_report_id and ((whole.recorded_by_organization_id = (select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) or ((select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) is not null and whole.partnership_id = any(((select string_to_array(nullif(current_setting(\'samnod.principal_of\', true), \'\'), \',\')::uuid[])::uuid[])))))))) with check ((exists (select 1 from "board_report" whole where whole.id = "report_mention".board_report_id and ((whole.recorded_by_organization_id = (select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) or ((select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) is not null and whole.partnership_id = any(((select string_to_array(nullif(current_setting(\'samnod.principal_of\', true), \'\'), \',\')::uuid[])::uuid[]))))))) and (("report_mention".board_report_id is null or exists (select 1 from "board_report" seen where seen.id = "report_mention".board_report_id))) and (("report_mention".directive_id is null or exists (select 1 from "directive" seen where seen.id = "report_mention".directive_id))))',
    );
    this.addSql(
      'create policy "report_mention_delete" on "report_mention" for delete to "samnod_user" using (((("report_mention".board_report_id is null or exists (select 1 from "board_report" seen where seen.id = "report_mention".board_report_id))) and (("report_mention".directive_id is null or exists (select 1 from "directive" seen where seen.id = "report_mention".directive_id)))) and (exists (select 1 from "board_report" whole where whole.id = "report_mention".board_report_id and ((whole.recorded_by_organization_id = (select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) or ((select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) is not null and whole.partnership_id = any(((select string_to_array(nullif(current_setting(\'samnod.principal_of\', true), \'\'), \',\')::uuid[])::uuid[]))))))))',
    );
    this.addSql(
      'create policy "report_mention_owner" on "report_mention" to "samnod_owner" using (true) with check (true)',
    );
    this.addSql('alter table "report_section" enable row level security');
    this.addSql('alter table "report_section" force row level security');
    this.addSql(
      'create policy "report_section_select" on "report_section" for select to "samnod_user" using ((("report_section".board_report_id is null or exists (select 1 from "board_report" seen where seen.id = "report_section".board_report_id))))',
    );
    this.addSql(
      'create policy "report_section_insert" on "report_section" for insert to "samnod_user" with check ((exists (select 1 from "board_report" whole where whole.id = "report_section".board_report_id and ((whole.recorded_by_organization_id = (select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) or ((select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) is not null and whole.partnership_id = any(((select string_to_array(nullif(current_setting(\'samnod.principal_of\', true), \'\'), \',\')::uuid[])::uuid[]))))))) and (("report_section".board_report_id is null or exists (select 1 from "board_report" seen where seen.id = "report_section".board_report_id))))',
    );
    this.addSql(
      "create policy \"report_section_update\" on \"report_section\" for update to \"samnod_user\" using ((((\"report_section\".board_report_id is null or exists (select 1 from \"board_report\" seen where seen.id = \"report_section\".board_report_id)))) and (exists (select 1 from \"board_report\" whole where whole.id = \"report_section\".board_report_id and ((whole.recorded_by_organization_id = (select nullif(current_setting('samnod.writes_for', true), '')::uuid) or ((select nullif(current_setting('samnod.writes_for', true), '')::uuid) is not null and whole.partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[])))))))) with check ((exists (select 1 from \"board_report\" whole where whole.id = \"report_section\".board_report_id and ((whole.recorded_by_organization_id = (select nullif(current_setting('samnod.writes_for', true), '')::uuid) or ((select nullif(current_setting('samnod.writes_for', true), '')::uuid) is not null and whole.partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[]))))))) and ((\"report_section\".board_report_id is null or exists (select 1 from \"board_report\" seen where seen.id = \"report_section\".board_report_id))))",
    );
    this.addSql(
      'create policy "report_section_delete" on "report_section" for delete to "samnod_user" using (((("report_section".board_report_id is null or exists (select 1 from "board_report" seen where seen.id = "report_section".board_report_id)))) and (exists (select 1 from "board_report" whole where whole.id = "report_section".board_report_id and ((whole.recorded_by_organization_id = (select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) or ((select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) is not null and whole.partnership_id = any(((select string_to_array(nullif(current_setting(\'samnod.principal_of\', true), \'\'), \',\')::uuid[])::uuid[]))))))))',
    );
    this.addSql(
      'create policy "report_section_owner" on "report_section" to "samnod_owner" using (true) with check (true)',
    );
    this.addSql('alter table "viewpoint" enable row level security');
    this.addSql('alter table "viewpoint" force row level security');
    this.addSql(
      "create policy \"viewpoint_select\" on \"viewpoint\" for select to \"samnod_user\" using ((secrecy_reader_ids is null or (select nullif(current_setting('samnod.account', true), '')::uuid) = any(secrecy_reader_ids)) and ((visibility_level = 'PUBLIC' and (select nullif(current_setting('samnod.account', true), '')::uuid) is not null) or recorded_by_organization_id = (select nullif(current_setting('samnod.acts_for', true), '')::uuid) or (visibility_level <> 'OWN_ORGANIZATION' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[]))) or (visibility_level in ('PARTIES', 'PARTNERSHIP') and (select nullif(current_setting('samnod.acts_for', true), '')::uuid) = any(party_ids)) or (visibility_level = 'PARTNERSHIP' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.member_of', true), ''), ',')::uuid[])::uuid[])))))",
    );
    this.addSql(
      "create policy \"viewpoint_insert\" on \"viewpoint\" for insert to \"samnod_user\" with check ((recorded_by_id = (select nullif(current_setting('samnod.account', true), '')::uuid) and recorded_by_organization_id = (select nullif(current_setting('samnod.writes_for', true), '')::uuid) and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.member_of', true), ''), ',')::uuid[])::uuid[]))) and ((\"viewpoint\".board_meeting_id is null or exists (select 1 from \"board_meeting\" seen where seen.id = \"viewpoint\".board_meeting_id))))",
    );
    this.addSql(
      "create policy \"viewpoint_update\" on \"viewpoint\" for update to \"samnod_user\" using (((secrecy_reader_ids is null or (select nullif(current_setting('samnod.account', true), '')::uuid) = any(secrecy_reader_ids)) and ((visibility_level = 'PUBLIC' and (select nullif(current_setting('samnod.account', true), '')::uuid) is not null) or recorded_by_organization_id = (select nullif(current_setting('samnod.acts_for', true), '')::uuid) or (visibility_level <> 'OWN_ORGANIZATION' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[]))) or (visibility_level in ('PARTIES', 'PARTNERSHIP') and (select nullif(current_setting('samnod.acts_for', true), '')::uuid) = any(party_ids)) or (visibility_level = 'PARTNERSHIP' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.member_of', true), ''), ',')::uuid[])::uuid[]))))) and ((recorded_by_organization_id = (select nullif(current_setting('samnod.writes_for', true), '')::uuid) or ((select nullif(current_setting('samnod.writes_for', true), '')::uuid) is not null and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[])))))) with check (((recorded_by_organization_id = (select nullif(current_setting('samnod.writes_for', true), '')::uuid) or ((select nullif(current_setting('samnod.writes_for', true), '')::uuid) is not null and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[]))))) and ((\"viewpoint\".board_meeting_id is null or exists (select 1 from \"board_meeting\" seen where seen.id = \"viewpoint\".board_meeting_id))))",
    );
    this.addSql(
      "create policy \"viewpoint_delete\" on \"viewpoint\" for delete to \"samnod_user\" using (((secrecy_reader_ids is null or (select nullif(current_setting('samnod.account', true), '')::uuid) = any(secrecy_reader_ids)) and ((visibility_level = 'PUBLIC' and (select nullif(current_setting('samnod.account', true), '')::uuid) is not null) or recorded_by_organization_id = (select nullif(current_setting('samnod.acts_for', true), '')::uuid) or (visibility_level <> 'OWN_ORGANIZATION' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[]))) or (visibility_level in ('PARTIES', 'PARTNERSHIP') and (select nullif(current_setting('samnod.acts_for', true), '')::uuid) = any(party_ids)) or (visibility_level = 'PARTNERSHIP' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.member_of', true), ''), ',')::uuid[])::uuid[]))))) and ((recorded_by_organization_id = (select nullif(current_setting('samnod.writes_for', true), '')::uuid) or ((select nullif(current_setting('samnod.writes_for', true), '')::uuid) is not null and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[]))))))",
    );
    this.addSql('create policy "viewpoint_owner" on "viewpoint" to "samnod_owner" using (true) with check (true)');
    this.addSql(
      'create policy "viewpoint_by_principals" on "viewpoint" as restrictive for insert to "samnod_user" with check (partnership_id = any(((select string_to_array(nullif(current_setting(\'samnod.principal_of\', true), \'\'), \',\')::uuid[])::uuid[])))',
    );
  }
}
