import { Migration } from '@mikro-orm/migrations';

/** Tables written from the entities by `npm run migration:create M0067FollowUp`. */
export class M0067FollowUp extends Migration {
  override up(): void {
    this.addSql(
      'create table "follow_up" ("id" uuid not null, "version" int not null default 1, "recorded_at" timestamptz(3) not null, "recorded_by_id" uuid not null, "recorded_by_organization_id" uuid not null, "partnership_id" uuid not null, "visibility_level" text not null, "party_ids" uuid[] not null default \'{}\', "secrecy_reader_ids" uuid[] null, "secrecy_ground" text null, "kind" text not null, "year" int not null, "handed_in_on" date null, "frozen_figures" jsonb null, primary key ("id"))',
    );
    this.addSql('create index "follow_up_recorded_at_id_index" on "follow_up" ("recorded_at", "id")');
    this.addSql('create index "follow_up_kind_index" on "follow_up" ("kind")');
    this.addSql('create index "follow_up_year_index" on "follow_up" ("year")');
    this.addSql('alter table "follow_up" add constraint "follow_up_year_check" check (year between 2000 and 2100)');
    this.addSql(
      'alter table "follow_up" add constraint "follow_up_frozen_when_handed_in" check ((handed_in_on is null) = (frozen_figures is null))',
    );
    this.addSql(
      "alter table \"follow_up\" add constraint \"follow_up_visibility_level_check\" check (\"visibility_level\" in ('OWN_ORGANIZATION', 'PRINCIPALS', 'PARTIES', 'PARTNERSHIP', 'PUBLIC'))",
    );
    this.addSql(
      'alter table "follow_up" add constraint "follow_up_kind_check" check ("kind" in (\'PTS\', \'COUNTY_BOARD\'))',
    );
    this.addSql(
      'create table "follow_up_section" ("id" uuid not null, "follow_up_id" uuid not null, "version" int not null default 1, "place" int not null, "heading" text not null, "text" text not null, primary key ("id"))',
    );
    this.addSql(
      'alter table "follow_up_section" add constraint "follow_up_section_follow_up_id_place_unique" unique ("follow_up_id", "place")',
    );
    this.addSql(
      'create table "municipality_phase" ("id" uuid not null, "version" int not null default 1, "recorded_at" timestamptz(3) not null, "recorded_by_id" uuid not null, "recorded_by_organization_id" uuid not null, "partnership_id" uuid not null, "visibility_level" text not null, "party_ids" uuid[] not null default \'{}\', "secrecy_reader_ids" uuid[] null, "secrecy_ground" text null, "municipality_id" uuid not null, "phase" text not null, "since" date not null, "evidence" text not null, "interaction_id" uuid null, primary key ("id"))',
    );
    this.addSql('create index "municipality_phase_interaction_id_index" on "municipality_phase" ("interaction_id")');
    this.addSql('create index "municipality_phase_recorded_at_id_index" on "municipality_phase" ("recorded_at", "id")');
    this.addSql('create index "municipality_phase_phase_index" on "municipality_phase" ("phase")');
    this.addSql('create index "municipality_phase_since_index" on "municipality_phase" ("since")');
    this.addSql(
      'create index "municipality_phase_municipality_id_since_index" on "municipality_phase" ("municipality_id", "since")',
    );
    this.addSql(
      "alter table \"municipality_phase\" add constraint \"municipality_phase_visibility_level_check\" check (\"visibility_level\" in ('OWN_ORGANIZATION', 'PRINCIPALS', 'PARTIES', 'PARTNERSHIP', 'PUBLIC'))",
    );
    this.addSql(
      "alter table \"municipality_phase\" add constraint \"municipality_phase_phase_check\" check (\"phase\" in ('UNAWARE', 'AWARE', 'DECIDED', 'ACTIVE', 'UNMAPPED'))",
    );
    this.addSql(
      'create table "board_seat" ("id" uuid not null, "version" int not null default 1, "recorded_at" timestamptz(3) not null, "recorded_by_id" uuid not null, "recorded_by_organization_id" uuid not null, "partnership_id" uuid not null, "visibility_level" text not null, "party_ids" uuid[] not null default \'{}\', "secrecy_reader_ids" uuid[] null, "secrecy_ground" text null, "contact_id" uuid not null, "organization_id" uuid not null, "role" text not null, "from" date not null, "until" date null, primary key ("id"))',
    );
    this.addSql('create index "board_seat_contact_id_index" on "board_seat" ("contact_id")');
    this.addSql('create index "board_seat_organization_id_index" on "board_seat" ("organization_id")');
    this.addSql('create index "board_seat_recorded_at_id_index" on "board_seat" ("recorded_at", "id")');
    this.addSql('create index "board_seat_until_index" on "board_seat" ("until")');
    this.addSql('create index "board_seat_from_index" on "board_seat" ("from")');
    this.addSql('alter table "board_seat" add constraint "board_seat_until_check" check (until >= "from")');
    this.addSql(
      "alter table \"board_seat\" add constraint \"board_seat_visibility_level_check\" check (\"visibility_level\" in ('OWN_ORGANIZATION', 'PRINCIPALS', 'PARTIES', 'PARTNERSHIP', 'PUBLIC'))",
    );
    this.addSql(
      'alter table "board_seat" add constraint "board_seat_role_check" check ("role" in (\'CHAIR\', \'MEMBER\', \'DEPUTY\'))',
    );
    this.addSql(
      'create table "board_attendance" ("id" uuid not null, "board_meeting_id" uuid not null, "board_seat_id" uuid not null, "presence" text not null, primary key ("id"))',
    );
    this.addSql('create index "board_attendance_board_seat_id_index" on "board_attendance" ("board_seat_id")');
    this.addSql(
      'alter table "board_attendance" add constraint "board_attendance_board_meeting_id_board_seat_id_unique" unique ("board_meeting_id", "board_seat_id")',
    );
    this.addSql(
      'alter table "board_attendance" add constraint "board_attendance_presence_check" check ("presence" in (\'PRESENT\', \'EXCUSED\', \'ABSENT\'))',
    );
    this.addSql(
      'alter table "follow_up_section" add constraint "follow_up_section_follow_up_id_foreign" foreign key ("follow_up_id") references "follow_up" ("id") on delete cascade',
    );
    this.addSql(
      'alter table "municipality_phase" add constraint "municipality_phase_municipality_id_foreign" foreign key ("municipality_id") references "organization" ("id") on delete no action',
    );
    this.addSql(
      'alter table "municipality_phase" add constraint "municipality_phase_interaction_id_foreign" foreign key ("interaction_id") references "interaction" ("id") on delete set null',
    );
    this.addSql(
      'alter table "board_seat" add constraint "board_seat_contact_id_foreign" foreign key ("contact_id") references "contact" ("id") on delete no action',
    );
    this.addSql(
      'alter table "board_seat" add constraint "board_seat_organization_id_foreign" foreign key ("organization_id") references "organization" ("id") on delete no action',
    );
    this.addSql(
      'alter table "board_attendance" add constraint "board_attendance_board_meeting_id_foreign" foreign key ("board_meeting_id") references "board_meeting" ("id") on delete cascade',
    );
    this.addSql(
      'alter table "board_attendance" add constraint "board_attendance_board_seat_id_foreign" foreign key ("board_seat_id") references "board_seat" ("id") on delete no action',
    );
    this.addSql('alter table "follow_up" enable row level security');
    this.addSql('alter table "follow_up" force row level security');
    this.addSql(
      "create policy \"follow_up_select\" on \"follow_up\" for select to \"samnod_user\" using ((secrecy_reader_ids is null or (select nullif(current_setting('samnod.account', true), '')::uuid) = any(secrecy_reader_ids)) and ((visibility_level = 'PUBLIC' and (select nullif(current_setting('samnod.account', true), '')::uuid) is not null) or recorded_by_organization_id = (select nullif(current_setting('samnod.acts_for', true), '')::uuid) or (visibility_level <> 'OWN_ORGANIZATION' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[]))) or (visibility_level in ('PARTIES', 'PARTNERSHIP') and (select nullif(current_setting('samnod.acts_for', true), '')::uuid) = any(party_ids)) or (visibility_level = 'PARTNERSHIP' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.member_of', true), ''), ',')::uuid[])::uuid[])))))",
    );
    this.addSql(
      "create policy \"follow_up_insert\" on \"follow_up\" for insert to \"samnod_user\" with check ((recorded_by_id = (select nullif(current_setting('samnod.account', true), '')::uuid) and recorded_by_organization_id = (select nullif(current_setting('samnod.writes_for', true), '')::uuid) and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.member_of', true), ''), ',')::uuid[])::uuid[]))))",
    );
    this.addSql(
      "create policy \"follow_up_update\" on \"follow_up\" for update to \"samnod_user\" using (((secrecy_reader_ids is null or (select nullif(current_setting('samnod.account', true), '')::uuid) = any(secrecy_reader_ids)) and ((visibility_level = 'PUBLIC' and (select nullif(current_setting('samnod.account', true), '')::uuid) is not null) or recorded_by_organization_id = (select nullif(current_setting('samnod.acts_for', true), '')::uuid) or (visibility_level <> 'OWN_ORGANIZATION' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[]))) or (visibility_level in ('PARTIES', 'PARTNERSHIP') and (select nullif(current_setting('samnod.acts_for', true), '')::uuid) = any(party_ids)) or (visibility_level = 'PARTNERSHIP' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.member_of', true), ''), ',')::uuid[])::uuid[]))))) and ((recorded_by_organization_id = (select nullif(current_setting('samnod.writes_for', true), '')::uuid) or ((select nullif(current_setting('samnod.writes_for', true), '')::uuid) is not null and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[])))))) with check (((recorded_by_organization_id = (select nullif(current_setting('samnod.writes_for', true), '')::uuid) or ((select nullif(current_setting('samnod.writes_for', true), '')::uuid) is not null and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[]))))))",
    );
    this.addSql(
      "create policy \"follow_up_delete\" on \"follow_up\" for delete to \"samnod_user\" using (((secrecy_reader_ids is null or (select nullif(current_setting('samnod.account', true), '')::uuid) = any(secrecy_reader_ids)) and ((visibility_level = 'PUBLIC' and (select nullif(current_setting('samnod.account', true), '')::uuid) is not null) or recorded_by_organization_id = (select nullif(current_setting('samnod.acts_for', true), '')::uuid) or (visibility_level <> 'OWN_ORGANIZATION' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[]))) or (visibility_level in ('PARTIES', 'PARTNERSHIP') and (select nullif(current_setting('samnod.acts_for', true), '')::uuid) = any(party_ids)) or (visibility_level = 'PARTNERSHIP' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.member_of', true), ''), ',')::uuid[])::uuid[]))))) and ((recorded_by_organization_id = (select nullif(current_setting('samnod.writes_for', true), '')::uuid) or ((select nullif(current_setting('samnod.writes_for', true), '')::uuid) is not null and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[]))))))",
    );
    this.addSql('create policy "follow_up_owner" on "follow_up" to "samnod_owner" using (true) with check (true)');
    this.addSql(
      'create policy "follow_up_by_principals" on "follow_up" as restrictive for insert to "samnod_user" with check (partnership_id = any(((select string_to_array(nullif(current_setting(\'samnod.principal_of\', true), \'\'), \',\')::uuid[])::uuid[])))',
    );
    this.addSql('alter table "follow_up_section" enable row level security');
    this.addSql('alter table "follow_up_section" force row level security');
    this.addSql(
      'create policy "follow_up_section_select" on "follow_up_section" for select to "samnod_user" using ((("follow_up_section".follow_up_id is null or exists (select 1 from "follow_up" seen where seen.id = "follow_up_section".follow_up_id))))',
    );
    this.addSql(
      'create policy "follow_up_section_insert" on "follow_up_section" for insert to "samnod_user" with check ((exists (select 1 from "follow_up" whole where whole.id = "follow_up_section".follow_up_id and ((whole.recorded_by_organization_id = (select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) or ((select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) is not null and whole.partnership_id = any(((select string_to_array(nullif(current_setting(\'samnod.principal_of\', true), \'\'), \',\')::uuid[])::uuid[]))))))) and (("follow_up_section".follow_up_id is null or exists (select 1 from "follow_up" seen where seen.id = "follow_up_section".follow_up_id))))',
    );
    this.addSql(
      "create policy \"follow_up_section_update\" on \"follow_up_section\" for update to \"samnod_user\" using ((((\"follow_up_section\".follow_up_id is null or exists (select 1 from \"follow_up\" seen where seen.id = \"follow_up_section\".follow_up_id)))) and (exists (select 1 from \"follow_up\" whole where whole.id = \"follow_up_section\".follow_up_id and ((whole.recorded_by_organization_id = (select nullif(current_setting('samnod.writes_for', true), '')::uuid) or ((select nullif(current_setting('samnod.writes_for', true), '')::uuid) is not null and whole.partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[])))))))) with check ((exists (select 1 from \"follow_up\" whole where whole.id = \"follow_up_section\".follow_up_id and ((whole.recorded_by_organization_id = (select nullif(current_setting('samnod.writes_for', true), '')::uuid) or ((select nullif(current_setting('samnod.writes_for', true), '')::uuid) is not null and whole.partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[]))))))) and ((\"follow_up_section\".follow_up_id is null or exists (select 1 from \"follow_up\" seen where seen.id = \"follow_up_section\".follow_up_id))))",
    );
    this.addSql(
      'create policy "follow_up_section_delete" on "follow_up_section" for delete to "samnod_user" using (((("follow_up_section".follow_up_id is null or exists (select 1 from "follow_up" seen where seen.id = "follow_up_section".follow_up_id)))) and (exists (select 1 from "follow_up" whole where whole.id = "follow_up_section".follow_up_id and ((whole.recorded_by_organization_id = (select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) or ((select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) is not null and whole.partnership_id = any(((select string_to_array(nullif(current_setting(\'samnod.principal_of\', true), \'\'), \',\')::uuid[])::uuid[]))))))))',
    );
    this.addSql(
      'create policy "follow_up_section_owner" on "follow_up_section" to "samnod_owner" using (true) with check (true)',
    );
    this.addSql('alter table "municipality_phase" enable row level security');
    this.addSql('alter table "municipality_phase" force row level security');
    this.addSql(
      "create policy \"municipality_phase_select\" on \"municipality_phase\" for select to \"samnod_user\" using ((secrecy_reader_ids is null or (select nullif(current_setting('samnod.account', true), '')::uuid) = any(secrecy_reader_ids)) and ((visibility_level = 'PUBLIC' and (select nullif(current_setting('samnod.account', true), '')::uuid) is not null) or recorded_by_organization_id = (select nullif(current_setting('samnod.acts_for', true), '')::uuid) or (visibility_level <> 'OWN_ORGANIZATION' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[]))) or (visibility_level in ('PARTIES', 'PARTNERSHIP') and (select nullif(current_setting('samnod.acts_for', true), '')::uuid) = any(party_ids)) or (visibility_level = 'PARTNERSHIP' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.member_of', true), ''), ',')::uuid[])::uuid[])))))",
    );
    this.addSql(
      'create policy "municipality_phase_insert" on "municipality_phase" for insert to "samnod_user" with check ((recorded_by_id = (select nullif(current_setting(\'samnod.account\', true), \'\')::uuid) and recorded_by_organization_id = (select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) and partnership_id = any(((select string_to_array(nullif(current_setting(\'samnod.member_of\', true), \'\'), \',\')::uuid[])::uuid[]))) and (("municipality_phase".municipality_id is null or exists (select 1 from "organization" seen where seen.id = "municipality_phase".municipality_id))) and (("municipality_phase".interaction_id is null or exists (select 1 from "interaction" seen where seen.id = "municipality_phase".interaction_id))))',
    );
    this.addSql(
      "create policy \"municipality_phase_update\" on \"municipality_phase\" for update to \"samnod_user\" using (((secrecy_reader_ids is null or (select nullif(current_setting('samnod.account', true), '')::uuid) = any(secrecy_reader_ids)) and ((visibility_level = 'PUBLIC' and (select nullif(current_setting('samnod.account', true), '')::uuid) is not null) or recorded_by_organization_id = (select nullif(current_setting('samnod.acts_for', true), '')::uuid) or (visibility_level <> 'OWN_ORGANIZATION' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[]))) or (visibility_level in ('PARTIES', 'PARTNERSHIP') and (select nullif(current_setting('samnod.acts_for', true), '')::uuid) = any(party_ids)) or (visibility_level = 'PARTNERSHIP' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.member_of', true), ''), ',')::uuid[])::uuid[]))))) and ((recorded_by_organization_id = (select nullif(current_setting('samnod.writes_for', true), '')::uuid) or ((select nullif(current_setting('samnod.writes_for', true), '')::uuid) is not null and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[])))))) with check (((recorded_by_organization_id = (select nullif(current_setting('samnod.writes_for', true), '')::uuid) or ((select nullif(current_setting('samnod.writes_for', true), '')::uuid) is not null and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[]))))) and ((\"municipality_phase\".municipality_id is null or exists (select 1 from \"organization\" seen where seen.id = \"municipality_phase\".municipality_id))) and ((\"municipality_phase\".interaction_id is null or exists (select 1 from \"interaction\" seen where seen.id = \"municipality_phase\".interaction_id))))",
    );
    this.addSql(
      "create policy \"municipality_phase_delete\" on \"municipality_phase\" for delete to \"samnod_user\" using (((secrecy_reader_ids is null or (select nullif(current_setting('samnod.account', true), '')::uuid) = any(secrecy_reader_ids)) and ((visibility_level = 'PUBLIC' and (select nullif(current_setting('samnod.account', true), '')::uuid) is not null) or recorded_by_organization_id = (select nullif(current_setting('samnod.acts_for', true), '')::uuid) or (visibility_level <> 'OWN_ORGANIZATION' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[]))) or (visibility_level in ('PARTIES', 'PARTNERSHIP') and (select nullif(current_setting('samnod.acts_for', true), '')::uuid) = any(party_ids)) or (visibility_level = 'PARTNERSHIP' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.member_of', true), ''), ',')::uuid[])::uuid[]))))) and ((recorded_by_organization_id = (select nullif(current_setting('samnod.writes_for', true), '')::uuid) or ((select nullif(current_setting('samnod.writes_for', true), '')::uuid) is not null and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[]))))))",
    );
    this.addSql(
      'create policy "municipality_phase_owner" on "municipality_phase" to "samnod_owner" using (true) with check (true)',
    );
    this.addSql(
      'create policy "municipality_phase_by_principals" on "municipality_phase" as restrictive for insert to "samnod_user" with check (partnership_id = any(((select string_to_array(nullif(current_setting(\'samnod.principal_of\', true), \'\'), \',\')::uuid[])::uuid[])))',
    );
    this.addSql('alter table "board_seat" enable row level security');
    this.addSql('alter table "board_seat" force row level security');
    this.addSql(
      "create policy \"board_seat_select\" on \"board_seat\" for select to \"samnod_user\" using ((secrecy_reader_ids is null or (select nullif(current_setting('samnod.account', true), '')::uuid) = any(secrecy_reader_ids)) and ((visibility_level = 'PUBLIC' and (select nullif(current_setting('samnod.account', true), '')::uuid) is not null) or recorded_by_organization_id = (select nullif(current_setting('samnod.acts_for', true), '')::uuid) or (visibility_level <> 'OWN_ORGANIZATION' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[]))) or (visibility_level in ('PARTIES', 'PARTNERSHIP') and (select nullif(current_setting('samnod.acts_for', true), '')::uuid) = any(party_ids)) or (visibility_level = 'PARTNERSHIP' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.member_of', true), ''), ',')::uuid[])::uuid[])))))",
    );
    this.addSql(
      'create policy "board_seat_insert" on "board_seat" for insert to "samnod_user" with check ((recorded_by_id = (select nullif(current_setting(\'samnod.account\', true), \'\')::uuid) and recorded_by_organization_id = (select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) and partnership_id = any(((select string_to_array(nullif(current_setting(\'samnod.member_of\', true), \'\'), \',\')::uuid[])::uuid[]))) and (("board_seat".contact_id is null or exists (select 1 from "contact" seen where seen.id = "board_seat".contact_id))) and (("board_seat".organization_id is null or exists (select 1 from "organization" seen where seen.id = "board_seat".organization_id))))',
    );
    this.addSql(
      "create policy \"board_seat_update\" on \"board_seat\" for update to \"samnod_user\" using (((secrecy_reader_ids is null or (select nullif(current_setting('samnod.account', true), '')::uuid) = any(secrecy_reader_ids)) and ((visibility_level = 'PUBLIC' and (select nullif(current_setting('samnod.account', true), '')::uuid) is not null) or recorded_by_organization_id = (select nullif(current_setting('samnod.acts_for', true), '')::uuid) or (visibility_level <> 'OWN_ORGANIZATION' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[]))) or (visibility_level in ('PARTIES', 'PARTNERSHIP') and (select nullif(current_setting('samnod.acts_for', true), '')::uuid) = any(party_ids)) or (visibility_level = 'PARTNERSHIP' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.member_of', true), ''), ',')::uuid[])::uuid[]))))) and ((recorded_by_organization_id = (select nullif(current_setting('samnod.writes_for', true), '')::uuid) or ((select nullif(current_setting('samnod.writes_for', true), '')::uuid) is not null and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[])))))) with check (((recorded_by_organization_id = (select nullif(current_setting('samnod.writes_for', true), '')::uuid) or ((select nullif(current_setting('samnod.writes_for', true), '')::uuid) is not null and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[]))))) and ((\"board_seat\".contact_id is null or exists (select 1 from \"contact\" seen where seen.id = \"board_seat\".contact_id))) and ((\"board_seat\".organization_id is null or exists (select 1 from \"organization\" seen where seen.id = \"board_seat\".organization_id))))",
    );
    this.addSql(
      "create policy \"board_seat_delete\" on \"board_seat\" for delete to \"samnod_user\" using (((secrecy_reader_ids is null or (select nullif(current_setting('samnod.account', true), '')::uuid) = any(secrecy_reader_ids)) and ((visibility_level = 'PUBLIC' and (select nullif(current_setting('samnod.account', true), '')::uuid) is not null) or recorded_by_organization_id = (select nullif(current_setting('samnod.acts_for', true), '')::uuid) or (visibility_level <> 'OWN_ORGANIZATION' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[]))) or (visibility_level in ('PARTIES', 'PARTNERSHIP') and (select nullif(current_setting('samnod.acts_for', true), '')::uuid) = any(party_ids)) or (visibility_level = 'PARTNERSHIP' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.member_of', true), ''), ',')::uuid[])::uuid[]))))) and ((recorded_by_organization_id = (select nullif(current_setting('samnod.writes_for', true), '')::uuid) or ((select nullif(current_setting('samnod.writes_for', true), '')::uuid) is not null and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[]))))))",
    );
    this.addSql('create policy "board_seat_owner" on "board_seat" to "samnod_owner" using (true) with check (true)');
    this.addSql(
      'create policy "board_seat_by_principals" on "board_seat" as restrictive for insert to "samnod_user" with check (partnership_id = any(((select string_to_array(nullif(current_setting(\'samnod.principal_of\', true), \'\'), \',\')::uuid[])::uuid[])))',
    );
    this.addSql('alter table "board_attendance" enable row level security');
    this.addSql('alter table "board_attendance" force row level security');
    this.addSql(
      'create policy "board_attendance_select" on "board_attendance" for select to "samnod_user" using ((("board_attendance".board_meeting_id is null or exists (select 1 from "board_meeting" seen where seen.id = "board_attendance".board_meeting_id))) and (("board_attendance".board_seat_id is null or exists (select 1 from "board_seat" seen where seen.id = "board_attendance".board_seat_id))))',
    );
    this.addSql(
      'create policy "board_attendance_insert" on "board_attendance" for insert to "samnod_user" with check ((exists (select 1 from "board_meeting" whole where whole.id = "board_attendance".board_meeting_id and ((whole.recorded_by_organization_id = (select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) or ((select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) is not null and whole.partnership_id = any(((select string_to_array(nullif(current_setting(\'samnod.principal_of\', true), \'\'), \',\')::uuid[])::uuid[]))))))) and (("board_attendance".board_meeting_id is null or exists (select 1 from "board_meeting" seen where seen.id = "board_attendance".board_meeting_id))) and (("board_attendance".board_seat_id is null or exists (select 1 from "board_seat" seen where seen.id = "board_attendance".board_seat_id))))',
    );
    this.addSql(
      'create policy "board_attendance_update" on "board_attendance" for update to "samnod_user" using (((("board_attendance".board_meeting_id is null or exists (select 1 from "board_meeting" seen where seen.id = "board_attendance".board_meeting_id))) and (("board_attendance".board_seat_id is null or exists (select 1 from "board_seat" seen where seen.id = "board_attendance".board_seat_id)))) and (exists (select 1 from "board_meeting" whole where whole.id = "board_attendance".board_meeting_id and ((whole.recorded_by_organization_id = (select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) or ((select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) is not null and whole.partnership_id = any(((select string_to_array(nullif(current_setting(\'samnod.principal_of\', true), \'\'), \',\')::uuid[])::uuid[])))))))) with check ((exists (select 1 from "board_meeting" whole where whole.id = "board_attendance".board_meeting_id and ((whole.recorded_by_organization_id = (select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) or ((select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) is not null and whole.partnership_id = any(((select string_to_array(nullif(current_setting(\'samnod.principal_of\', true), \'\'), \',\')::uuid[])::uuid[]))))))) and (("board_attendance".board_meeting_id is null or exists (select 1 from "board_meeting" seen where seen.id = "board_attendance".board_meeting_id))) and (("board_attendance".board_seat_id is null or exists (select 1 from "board_seat" seen where seen.id = "board_attendance".board_seat_id))))',
    );
    this.addSql(
      'create policy "board_attendance_delete" on "board_attendance" for delete to "samnod_user" using (((("board_attendance".board_meeting_id is null or exists (select 1 from "board_meeting" seen where seen.id = "board_attendance".board_meeting_id))) and (("board_attendance".board_seat_id is null or exists (select 1 from "board_seat" seen where seen.id = "board_attendance".board_seat_id)))) and (exists (select 1 from "board_meeting" whole where whole.id = "board_attendance".board_meeting_id and ((whole.recorded_by_organization_id = (select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) or ((select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) is not null and whole.partnership_id = any(((select string_to_array(nullif(current_setting(\'samnod.principal_of\', true), \'\'), \',\')::uuid[])::uuid[]))))))))',
    );
    this.addSql(
      'create policy "board_attendance_owner" on "board_attendance" to "samnod_owner" using (true) with check (true)',
    );
  }
}
