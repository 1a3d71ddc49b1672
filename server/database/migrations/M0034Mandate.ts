import { Migration } from '@mikro-orm/migrations';

/** Tables written from the entities by `npm run migration:create M0034Mandate`. */
export class M0034Mandate extends Migration {
  override up(): void {
    this.addSql(
      'create table "coordinator_appointment" ("id" uuid not null, "version" int not null default 1, "recorded_at" timestamptz(3) not null, "recorded_by_id" uuid not null, "recorded_by_organization_id" uuid not null, "partnership_id" uuid not null, "visibility_level" text not null, "party_ids" uuid[] not null default \'{}\', "secrecy_reader_ids" uuid[] null, "secrecy_ground" text null, "contact_id" uuid not null, "from" date not null, "until" date null, primary key ("id"))',
    );
    this.addSql('create index "coordinator_appointment_contact_id_index" on "coordinator_appointment" ("contact_id")');
    this.addSql(
      'create index "coordinator_appointment_recorded_at_id_index" on "coordinator_appointment" ("recorded_at", "id")',
    );
    this.addSql('create index "coordinator_appointment_from_index" on "coordinator_appointment" ("from")');
    this.addSql(
      "alter table \"coordinator_appointment\" add constraint \"coordinator_appointment_visibility_level_check\" check (\"visibility_level\" in ('OWN_ORGANIZATION', 'PRINCIPALS', 'PARTIES', 'PARTNERSHIP', 'PUBLIC'))",
    );
    this.addSql(
      'create table "mandate_item" ("id" uuid not null, "version" int not null default 1, "recorded_at" timestamptz(3) not null, "recorded_by_id" uuid not null, "recorded_by_organization_id" uuid not null, "partnership_id" uuid not null, "visibility_level" text not null, "party_ids" uuid[] not null default \'{}\', "secrecy_reader_ids" uuid[] null, "secrecy_ground" text null, "verb" text not null, "text" text not null, "limit_sek" double precision null, "valid_from" date not null, "valid_until" date null, primary key ("id"))',
    );
    this.addSql('create index "mandate_item_recorded_at_id_index" on "mandate_item" ("recorded_at", "id")');
    this.addSql('create index "mandate_item_verb_index" on "mandate_item" ("verb")');
    this.addSql('create index "mandate_item_valid_from_index" on "mandate_item" ("valid_from")');
    this.addSql(
      "alter table \"mandate_item\" add constraint \"mandate_item_visibility_level_check\" check (\"visibility_level\" in ('OWN_ORGANIZATION', 'PRINCIPALS', 'PARTIES', 'PARTNERSHIP', 'PUBLIC'))",
    );
    this.addSql(
      "alter table \"mandate_item\" add constraint \"mandate_item_verb_check\" check (\"verb\" in ('SAY', 'DECIDE', 'SIGN', 'SPEND'))",
    );
    this.addSql(
      'create table "obstacle" ("id" uuid not null, "version" int not null default 1, "recorded_at" timestamptz(3) not null, "recorded_by_id" uuid not null, "recorded_by_organization_id" uuid not null, "partnership_id" uuid not null, "visibility_level" text not null, "party_ids" uuid[] not null default \'{}\', "secrecy_reader_ids" uuid[] null, "secrecy_ground" text null, "kind" text not null, "text" text not null, "raised_on" date not null, "cleared_on" date null, "cleared_how" text null, primary key ("id"))',
    );
    this.addSql('create index "obstacle_recorded_at_id_index" on "obstacle" ("recorded_at", "id")');
    this.addSql('create index "obstacle_cleared_on_index" on "obstacle" ("cleared_on")');
    this.addSql('create index "obstacle_kind_index" on "obstacle" ("kind")');
    this.addSql('create index "obstacle_raised_on_index" on "obstacle" ("raised_on")');
    this.addSql(
      'alter table "obstacle" add constraint "obstacle_cleared_how" check ((cleared_on is null) = (cleared_how is null))',
    );
    this.addSql(
      "alter table \"obstacle\" add constraint \"obstacle_visibility_level_check\" check (\"visibility_level\" in ('OWN_ORGANIZATION', 'PRINCIPALS', 'PARTIES', 'PARTNERSHIP', 'PUBLIC'))",
    );
    this.addSql(
      "alter table \"obstacle\" add constraint \"obstacle_kind_check\" check (\"kind\" in ('DISTANCE_AND_COST', 'LITTLE_PUBLIC_ENGAGEMENT', 'LOCAL_PROCESSES', 'ACTORS_UNCOORDINATED', 'LACK_OF_INFORMATION', 'POOR_ROBUSTNESS', 'DIGITALIZATION_UNPRIORITIZED'))",
    );
    this.addSql(
      'create table "mandate_grant" ("id" uuid not null, "mandate_item_id" uuid not null, "organization_id" uuid not null, "decision" text not null, "granted_on" date not null, primary key ("id"))',
    );
    this.addSql('create index "mandate_grant_organization_id_index" on "mandate_grant" ("organization_id")');
    this.addSql(
      'alter table "mandate_grant" add constraint "mandate_grant_mandate_item_id_organization_id_unique" unique ("mandate_item_id", "organization_id")',
    );
    this.addSql(
      'create table "pledge" ("id" uuid not null, "version" int not null default 1, "recorded_at" timestamptz(3) not null, "recorded_by_id" uuid not null, "recorded_by_organization_id" uuid not null, "partnership_id" uuid not null, "visibility_level" text not null, "party_ids" uuid[] not null default \'{}\', "secrecy_reader_ids" uuid[] null, "secrecy_ground" text null, "organization_id" uuid not null, "kind" text not null, "year" int not null, "amount" double precision not null, "decision" text not null, "note" text null, "was_kept" boolean null, primary key ("id"))',
    );
    this.addSql('create index "pledge_recorded_at_id_index" on "pledge" ("recorded_at", "id")');
    this.addSql('create index "pledge_kind_index" on "pledge" ("kind")');
    this.addSql('create index "pledge_year_index" on "pledge" ("year")');
    this.addSql('create index "pledge_organization_id_year_index" on "pledge" ("organization_id", "year")');
    this.addSql('alter table "pledge" add constraint "pledge_year_check" check (year between 2000 and 2100)');
    this.addSql('alter table "pledge" add constraint "pledge_amount_check" check (amount > 0)');
    this.addSql(
      "alter table \"pledge\" add constraint \"pledge_visibility_level_check\" check (\"visibility_level\" in ('OWN_ORGANIZATION', 'PRINCIPALS', 'PARTIES', 'PARTNERSHIP', 'PUBLIC'))",
    );
    this.addSql(
      'alter table "pledge" add constraint "pledge_kind_check" check ("kind" in (\'SEK\', \'FTE\', \'IN_KIND\'))',
    );
    this.addSql(
      'create table "resource_need" ("id" uuid not null, "version" int not null default 1, "recorded_at" timestamptz(3) not null, "recorded_by_id" uuid not null, "recorded_by_organization_id" uuid not null, "partnership_id" uuid not null, "visibility_level" text not null, "party_ids" uuid[] not null default \'{}\', "secrecy_reader_ids" uuid[] null, "secrecy_ground" text null, "kind" text not null, "year" int not null, "amount" double precision not null, "purpose" text not null, primary key ("id"))',
    );
    this.addSql('create index "resource_need_recorded_at_id_index" on "resource_need" ("recorded_at", "id")');
    this.addSql('create index "resource_need_kind_index" on "resource_need" ("kind")');
    this.addSql('create index "resource_need_year_index" on "resource_need" ("year")');
    this.addSql(
      'alter table "resource_need" add constraint "resource_need_year_check" check (year between 2000 and 2100)',
    );
    this.addSql('alter table "resource_need" add constraint "resource_need_amount_check" check (amount > 0)');
    this.addSql(
      "alter table \"resource_need\" add constraint \"resource_need_visibility_level_check\" check (\"visibility_level\" in ('OWN_ORGANIZATION', 'PRINCIPALS', 'PARTIES', 'PARTNERSHIP', 'PUBLIC'))",
    );
    this.addSql(
      'alter table "resource_need" add constraint "resource_need_kind_check" check ("kind" in (\'SEK\', \'FTE\', \'IN_KIND\'))',
    );
    this.addSql(
      'create table "support_request" ("id" uuid not null, "version" int not null default 1, "recorded_at" timestamptz(3) not null, "recorded_by_id" uuid not null, "recorded_by_organization_id" uuid not null, "partnership_id" uuid not null, "visibility_level" text not null, "party_ids" uuid[] not null default \'{}\', "secrecy_reader_ids" uuid[] null, "secrecy_ground" text null, "asked_id" uuid not null, "text" text not null, "answer_by" date not null, "status" text not null, "answer" text null, "answered_on" date null, primary key ("id"))',
    );
    this.addSql('create index "support_request_asked_id_index" on "support_request" ("asked_id")');
    this.addSql('create index "support_request_recorded_at_id_index" on "support_request" ("recorded_at", "id")');
    this.addSql('create index "support_request_status_index" on "support_request" ("status")');
    this.addSql('create index "support_request_answer_by_index" on "support_request" ("answer_by")');
    this.addSql(
      'alter table "support_request" add constraint "support_request_answered" check ((status = \'SENT\') = (answered_on is null))',
    );
    this.addSql(
      "alter table \"support_request\" add constraint \"support_request_visibility_level_check\" check (\"visibility_level\" in ('OWN_ORGANIZATION', 'PRINCIPALS', 'PARTIES', 'PARTNERSHIP', 'PUBLIC'))",
    );
    this.addSql(
      "alter table \"support_request\" add constraint \"support_request_status_check\" check (\"status\" in ('SENT', 'GRANTED', 'REFUSED', 'DELIVERED'))",
    );
    this.addSql(
      'alter table "coordinator_appointment" add constraint "coordinator_appointment_contact_id_foreign" foreign key ("contact_id") references "contact" ("id") on delete no action',
    );
    this.addSql(
      'alter table "mandate_grant" add constraint "mandate_grant_mandate_item_id_foreign" foreign key ("mandate_item_id") references "mandate_item" ("id") on delete cascade',
    );
    this.addSql(
      'alter table "mandate_grant" add constraint "mandate_grant_organization_id_foreign" foreign key ("organization_id") references "organization" ("id") on delete no action',
    );
    this.addSql(
      'alter table "pledge" add constraint "pledge_organization_id_foreign" foreign key ("organization_id") references "organization" ("id") on delete no action',
    );
    this.addSql(
      'alter table "support_request" add constraint "support_request_asked_id_foreign" foreign key ("asked_id") references "organization" ("id") on delete no action',
    );
    this.addSql('alter table "coordinator_appointment" enable row level security');
    this.addSql('alter table "coordinator_appointment" force row level security');
    this.addSql(
      "create policy \"coordinator_appointment_select\" on \"coordinator_appointment\" for select to \"samnod_user\" using ((secrecy_reader_ids is null or (select nullif(current_setting('samnod.account', true), '')::uuid) = any(secrecy_reader_ids)) and ((visibility_level = 'PUBLIC' and (select nullif(current_setting('samnod.account', true), '')::uuid) is not null) or recorded_by_organization_id = (select nullif(current_setting('samnod.acts_for', true), '')::uuid) or (visibility_level <> 'OWN_ORGANIZATION' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[]))) or (visibility_level in ('PARTIES', 'PARTNERSHIP') and (select nullif(current_setting('samnod.acts_for', true), '')::uuid) = any(party_ids)) or (visibility_level = 'PARTNERSHIP' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.member_of', true), ''), ',')::uuid[])::uuid[])))))",
    );
    this.addSql(
      "create policy \"coordinator_appointment_insert\" on \"coordinator_appointment\" for insert to \"samnod_user\" with check ((recorded_by_id = (select nullif(current_setting('samnod.account', true), '')::uuid) and recorded_by_organization_id = (select nullif(current_setting('samnod.writes_for', true), '')::uuid) and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.member_of', true), ''), ',')::uuid[])::uuid[]))) and ((\"coordinator_appointment\".contact_id is null or exists (select 1 from \"contact\" seen where seen.id = \"coordinator_appointment\".contact_id))))",
    );
    this.addSql(
      "create policy \"coordinator_appointment_update\" on \"coordinator_appointment\" for update to \"samnod_user\" using (((secrecy_reader_ids is null or (select nullif(current_setting('samnod.account', true), '')::uuid) = any(secrecy_reader_ids)) and ((visibility_level = 'PUBLIC' and (select nullif(current_setting('samnod.account', true), '')::uuid) is not null) or recorded_by_organization_id = (select nullif(current_setting('samnod.acts_for', true), '')::uuid) or (visibility_level <> 'OWN_ORGANIZATION' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[]))) or (visibility_level in ('PARTIES', 'PARTNERSHIP') and (select nullif(current_setting('samnod.acts_for', true), '')::uuid) = any(party_ids)) or (visibility_level = 'PARTNERSHIP' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.member_of', true), ''), ',')::uuid[])::uuid[]))))) and ((recorded_by_organization_id = (select nullif(current_setting('samnod.writes_for', true), '')::uuid) or ((select nullif(current_setting('samnod.writes_for', true), '')::uuid) is not null and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[])))))) with check (((recorded_by_organization_id = (select nullif(current_setting('samnod.writes_for', true), '')::uuid) or ((select nullif(current_setting('samnod.writes_for', true), '')::uuid) is not null and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[]))))) and ((\"coordinator_appointment\".contact_id is null or exists (select 1 from \"contact\" seen where seen.id = \"coordinator_appointment\".contact_id))))",
    );
    this.addSql(
      "create policy \"coordinator_appointment_delete\" on \"coordinator_appointment\" for delete to \"samnod_user\" using (((secrecy_reader_ids is null or (select nullif(current_setting('samnod.account', true), '')::uuid) = any(secrecy_reader_ids)) and ((visibility_level = 'PUBLIC' and (select nullif(current_setting('samnod.account', true), '')::uuid) is not null) or recorded_by_organization_id = (select nullif(current_setting('samnod.acts_for', true), '')::uuid) or (visibility_level <> 'OWN_ORGANIZATION' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[]))) or (visibility_level in ('PARTIES', 'PARTNERSHIP') and (select nullif(current_setting('samnod.acts_for', true), '')::uuid) = any(party_ids)) or (visibility_level = 'PARTNERSHIP' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.member_of', true), ''), ',')::uuid[])::uuid[]))))) and ((recorded_by_organization_id = (select nullif(current_setting('samnod.writes_for', true), '')::uuid) or ((select nullif(current_setting('samnod.writes_for', true), '')::uuid) is not null and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[]))))))",
    );
    this.addSql(
      'create policy "coordinator_appointment_owner" on "coordinator_appointment" to "samnod_owner" using (true) with check (true)',
    );
    this.addSql('alter table "mandate_item" enable row level security');
    this.addSql('alter table "mandate_item" force row level security');
    this.addSql(
      "create policy \"mandate_item_select\" on \"mandate_item\" for select to \"samnod_user\" using ((secrecy_reader_ids is null or (select nullif(current_setting('samnod.account', true), '')::uuid) = any(secrecy_reader_ids)) and ((visibility_level = 'PUBLIC' and (select nullif(current_setting('samnod.account', true), '')::uuid) is not null) or recorded_by_organization_id = (select nullif(current_setting('samnod.acts_for', true), '')::uuid) or (visibility_level <> 'OWN_ORGANIZATION' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[]))) or (visibility_level in ('PARTIES', 'PARTNERSHIP') and (select nullif(current_setting('samnod.acts_for', true), '')::uuid) = any(party_ids)) or (visibility_level = 'PARTNERSHIP' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.member_of', true), ''), ',')::uuid[])::uuid[])))))",
    );
    this.addSql(
      "create policy \"mandate_item_insert\" on \"mandate_item\" for insert to \"samnod_user\" with check ((recorded_by_id = (select nullif(current_setting('samnod.account', true), '')::uuid) and recorded_by_organization_id = (select nullif(current_setting('samnod.writes_for', true), '')::uuid) and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.member_of', true), ''), ',')::uuid[])::uuid[]))))",
    );
    this.addSql(
      "create policy \"mandate_item_update\" on \"mandate_item\" for update to \"samnod_user\" using (((secrecy_reader_ids is null or (select nullif(current_setting('samnod.account', true), '')::uuid) = any(secrecy_reader_ids)) and ((visibility_level = 'PUBLIC' and (select nullif(current_setting('samnod.account', true), '')::uuid) is not null) or recorded_by_organization_id = (select nullif(current_setting('samnod.acts_for', true), '')::uuid) or (visibility_level <> 'OWN_ORGANIZATION' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[]))) or (visibility_level in ('PARTIES', 'PARTNERSHIP') and (select nullif(current_setting('samnod.acts_for', true), '')::uuid) = any(party_ids)) or (visibility_level = 'PARTNERSHIP' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.member_of', true), ''), ',')::uuid[])::uuid[]))))) and ((recorded_by_organization_id = (select nullif(current_setting('samnod.writes_for', true), '')::uuid) or ((select nullif(current_setting('samnod.writes_for', true), '')::uuid) is not null and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[])))))) with check (((recorded_by_organization_id = (select nullif(current_setting('samnod.writes_for', true), '')::uuid) or ((select nullif(current_setting('samnod.writes_for', true), '')::uuid) is not null and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[]))))))",
    );
    this.addSql(
      "create policy \"mandate_item_delete\" on \"mandate_item\" for delete to \"samnod_user\" using (((secrecy_reader_ids is null or (select nullif(current_setting('samnod.account', true), '')::uuid) = any(secrecy_reader_ids)) and ((visibility_level = 'PUBLIC' and (select nullif(current_setting('samnod.account', true), '')::uuid) is not null) or recorded_by_organization_id = (select nullif(current_setting('samnod.acts_for', true), '')::uuid) or (visibility_level <> 'OWN_ORGANIZATION' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[]))) or (visibility_level in ('PARTIES', 'PARTNERSHIP') and (select nullif(current_setting('samnod.acts_for', true), '')::uuid) = any(party_ids)) or (visibility_level = 'PARTNERSHIP' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.member_of', true), ''), ',')::uuid[])::uuid[]))))) and ((recorded_by_organization_id = (select nullif(current_setting('samnod.writes_for', true), '')::uuid) or ((select nullif(current_setting('samnod.writes_for', true), '')::uuid) is not null and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[]))))))",
    );
    this.addSql(
      'create policy "mandate_item_owner" on "mandate_item" to "samnod_owner" using (true) with check (true)',
    );
    this.addSql(
      'create policy "mandate_item_by_principals" on "mandate_item" as restrictive for insert to "samnod_user" with check (partnership_id = any(((select string_to_array(nullif(current_setting(\'samnod.principal_of\', true), \'\'), \',\')::uuid[])::uuid[])))',
    );
    this.addSql('alter table "obstacle" enable row level security');
    this.addSql('alter table "obstacle" force row level security');
    this.addSql(
      "create policy \"obstacle_select\" on \"obstacle\" for select to \"samnod_user\" using ((secrecy_reader_ids is null or (select nullif(current_setting('samnod.account', true), '')::uuid) = any(secrecy_reader_ids)) and ((visibility_level = 'PUBLIC' and (select nullif(current_setting('samnod.account', true), '')::uuid) is not null) or recorded_by_organization_id = (select nullif(current_setting('samnod.acts_for', true), '')::uuid) or (visibility_level <> 'OWN_ORGANIZATION' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[]))) or (visibility_level in ('PARTIES', 'PARTNERSHIP') and (select nullif(current_setting('samnod.acts_for', true), '')::uuid) = any(party_ids)) or (visibility_level = 'PARTNERSHIP' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.member_of', true), ''), ',')::uuid[])::uuid[])))))",
    );
    this.addSql(
      "create policy \"obstacle_insert\" on \"obstacle\" for insert to \"samnod_user\" with check ((recorded_by_id = (select nullif(current_setting('samnod.account', true), '')::uuid) and recorded_by_organization_id = (select nullif(current_setting('samnod.writes_for', true), '')::uuid) and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.member_of', true), ''), ',')::uuid[])::uuid[]))))",
    );
    this.addSql(
      "create policy \"obstacle_update\" on \"obstacle\" for update to \"samnod_user\" using (((secrecy_reader_ids is null or (select nullif(current_setting('samnod.account', true), '')::uuid) = any(secrecy_reader_ids)) and ((visibility_level = 'PUBLIC' and (select nullif(current_setting('samnod.account', true), '')::uuid) is not null) or recorded_by_organization_id = (select nullif(current_setting('samnod.acts_for', true), '')::uuid) or (visibility_level <> 'OWN_ORGANIZATION' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[]))) or (visibility_level in ('PARTIES', 'PARTNERSHIP') and (select nullif(current_setting('samnod.acts_for', true), '')::uuid) = any(party_ids)) or (visibility_level = 'PARTNERSHIP' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.member_of', true), ''), ',')::uuid[])::uuid[]))))) and ((recorded_by_organization_id = (select nullif(current_setting('samnod.writes_for', true), '')::uuid) or ((select nullif(current_setting('samnod.writes_for', true), '')::uuid) is not null and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[])))))) with check (((recorded_by_organization_id = (select nullif(current_setting('samnod.writes_for', true), '')::uuid) or ((select nullif(current_setting('samnod.writes_for', true), '')::uuid) is not null and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[]))))))",
    );
    this.addSql(
      "create policy \"obstacle_delete\" on \"obstacle\" for delete to \"samnod_user\" using (((secrecy_reader_ids is null or (select nullif(current_setting('samnod.account', true), '')::uuid) = any(secrecy_reader_ids)) and ((visibility_level = 'PUBLIC' and (select nullif(current_setting('samnod.account', true), '')::uuid) is not null) or recorded_by_organization_id = (select nullif(current_setting('samnod.acts_for', true), '')::uuid) or (visibility_level <> 'OWN_ORGANIZATION' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[]))) or (visibility_level in ('PARTIES', 'PARTNERSHIP') and (select nullif(current_setting('samnod.acts_for', true), '')::uuid) = any(party_ids)) or (visibility_level = 'PARTNERSHIP' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.member_of', true), ''), ',')::uuid[])::uuid[]))))) and ((recorded_by_organization_id = (select nullif(current_setting('samnod.writes_for', true), '')::uuid) or ((select nullif(current_setting('samnod.writes_for', true), '')::uuid) is not null and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[]))))))",
    );
    this.addSql('create policy "obstacle_owner" on "obstacle" to "samnod_owner" using (true) with check (true)');
    this.addSql('alter table "mandate_grant" enable row level security');
    this.addSql('alter table "mandate_grant" force row level security');
    this.addSql(
      'create policy "mandate_grant_select" on "mandate_grant" for select to "samnod_user" using ((("mandate_grant".mandate_item_id is null or exists (select 1 from "mandate_item" seen where seen.id = "mandate_grant".mandate_item_id))) and (("mandate_grant".organization_id is null or exists (select 1 from "organization" seen where seen.id = "mandate_grant".organization_id))))',
    );
    this.addSql(
      'create policy "mandate_grant_insert" on "mandate_grant" for insert to "samnod_user" with check ((exists (select 1 from "mandate_item" whole where whole.id = "mandate_grant".mandate_item_id and ((whole.recorded_by_organization_id = (select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) or ((select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) is not null and whole.partnership_id = any(((select string_to_array(nullif(current_setting(\'samnod.principal_of\', true), \'\'), \',\')::uuid[])::uuid[]))))))) and (("mandate_grant".mandate_item_id is null or exists (select 1 from "mandate_item" seen where seen.id = "mandate_grant".mandate_item_id))) and (("mandate_grant".organization_id is null or exists (select 1 from "organization" seen where seen.id = "mandate_grant".organization_id))))',
    );
    this.addSql(
      'create policy "mandate_grant_update" on "mandate_grant" for update to "samnod_user" using (((("mandate_grant".mandate_item_id is null or exists (select 1 from "mandate_item" seen where seen.id = "mandate_grant".mandate_item_id))) and (("mandate_grant".organization_id is null or exists (select 1 from "organization" seen where seen.id = "mandate_grant".organization_id)))) and (exists (select 1 from "mandate_item" whole where whole.id = "mandate_grant".mandate_item_id and ((whole.recorded_by_organization_id = (select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) or ((select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) is not null and whole.partnership_id = any(((select string_to_array(nullif(current_setting(\'samnod.principal_of\', true), \'\'), \',\')::uuid[])::uuid[])))))))) with check ((exists (select 1 from "mandate_item" whole where whole.id = "mandate_grant".mandate_item_id and ((whole.recorded_by_organization_id = (select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) or ((select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) is not null and whole.partnership_id = any(((select string_to_array(nullif(current_setting(\'samnod.principal_of\', true), \'\'), \',\')::uuid[])::uuid[]))))))) and (("mandate_grant".mandate_item_id is null or exists (select 1 from "mandate_item" seen where seen.id = "mandate_grant".mandate_item_id))) and (("mandate_grant".organization_id is null or exists (select 1 from "organization" seen where seen.id = "mandate_grant".organization_id))))',
    );
    this.addSql(
      'create policy "mandate_grant_delete" on "mandate_grant" for delete to "samnod_user" using (((("mandate_grant".mandate_item_id is null or exists (select 1 from "mandate_item" seen where seen.id = "mandate_grant".mandate_item_id))) and (("mandate_grant".organization_id is null or exists (select 1 from "organization" seen where seen.id = "mandate_grant".organization_id)))) and (exists (select 1 from "mandate_item" whole where whole.id = "mandate_grant".mandate_item_id and ((whole.recorded_by_organization_id = (select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) or ((select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) is not null and whole.partnership_id = any(((select string_to_array(nullif(current_setting(\'samnod.principal_of\', true), \'\'), \',\')::uuid[])::uuid[]))))))))',
    );
    this.addSql(
      'create policy "mandate_grant_owner" on "mandate_grant" to "samnod_owner" using (true) with check (true)',
    );
    this.addSql(
      'create policy "mandate_grant_own" on "mandate_grant" as restrictive for insert to "samnod_user" with check (organization_id = (select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) and exists (select 1 from membership m where m.organization_id = mandate_grant.organization_id and m.is_principal))',
    );
    this.addSql('alter table "pledge" enable row level security');
    this.addSql('alter table "pledge" force row level security');
    this.addSql(
      "create policy \"pledge_select\" on \"pledge\" for select to \"samnod_user\" using ((secrecy_reader_ids is null or (select nullif(current_setting('samnod.account', true), '')::uuid) = any(secrecy_reader_ids)) and ((visibility_level = 'PUBLIC' and (select nullif(current_setting('samnod.account', true), '')::uuid) is not null) or recorded_by_organization_id = (select nullif(current_setting('samnod.acts_for', true), '')::uuid) or (visibility_level <> 'OWN_ORGANIZATION' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[]))) or (visibility_level in ('PARTIES', 'PARTNERSHIP') and (select nullif(current_setting('samnod.acts_for', true), '')::uuid) = any(party_ids)) or (visibility_level = 'PARTNERSHIP' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.member_of', true), ''), ',')::uuid[])::uuid[])))))",
    );
    this.addSql(
      "create policy \"pledge_insert\" on \"pledge\" for insert to \"samnod_user\" with check ((recorded_by_id = (select nullif(current_setting('samnod.account', true), '')::uuid) and recorded_by_organization_id = (select nullif(current_setting('samnod.writes_for', true), '')::uuid) and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.member_of', true), ''), ',')::uuid[])::uuid[]))) and ((\"pledge\".organization_id is null or exists (select 1 from \"organization\" seen where seen.id = \"pledge\".organization_id))))",
    );
    this.addSql(
      "create policy \"pledge_update\" on \"pledge\" for update to \"samnod_user\" using (((secrecy_reader_ids is null or (select nullif(current_setting('samnod.account', true), '')::uuid) = any(secrecy_reader_ids)) and ((visibility_level = 'PUBLIC' and (select nullif(current_setting('samnod.account', true), '')::uuid) is not null) or recorded_by_organization_id = (select nullif(current_setting('samnod.acts_for', true), '')::uuid) or (visibility_level <> 'OWN_ORGANIZATION' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[]))) or (visibility_level in ('PARTIES', 'PARTNERSHIP') and (select nullif(current_setting('samnod.acts_for', true), '')::uuid) = any(party_ids)) or (visibility_level = 'PARTNERSHIP' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.member_of', true), ''), ',')::uuid[])::uuid[]))))) and ((recorded_by_organization_id = (select nullif(current_setting('samnod.writes_for', true), '')::uuid) or ((select nullif(current_setting('samnod.writes_for', true), '')::uuid) is not null and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[])))))) with check (((recorded_by_organization_id = (select nullif(current_setting('samnod.writes_for', true), '')::uuid) or ((select nullif(current_setting('samnod.writes_for', true), '')::uuid) is not null and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[]))))) and ((\"pledge\".organization_id is null or exists (select 1 from \"organization\" seen where seen.id = \"pledge\".organization_id))))",
    );
    this.addSql(
      "create policy \"pledge_delete\" on \"pledge\" for delete to \"samnod_user\" using (((secrecy_reader_ids is null or (select nullif(current_setting('samnod.account', true), '')::uuid) = any(secrecy_reader_ids)) and ((visibility_level = 'PUBLIC' and (select nullif(current_setting('samnod.account', true), '')::uuid) is not null) or recorded_by_organization_id = (select nullif(current_setting('samnod.acts_for', true), '')::uuid) or (visibility_level <> 'OWN_ORGANIZATION' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[]))) or (visibility_level in ('PARTIES', 'PARTNERSHIP') and (select nullif(current_setting('samnod.acts_for', true), '')::uuid) = any(party_ids)) or (visibility_level = 'PARTNERSHIP' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.member_of', true), ''), ',')::uuid[])::uuid[]))))) and ((recorded_by_organization_id = (select nullif(current_setting('samnod.writes_for', true), '')::uuid) or ((select nullif(current_setting('samnod.writes_for', true), '')::uuid) is not null and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[]))))))",
    );
    this.addSql('create policy "pledge_owner" on "pledge" to "samnod_owner" using (true) with check (true)');
    this.addSql('alter table "resource_need" enable row level security');
    this.addSql('alter table "resource_need" force row level security');
    this.addSql(
      "create policy \"resource_need_select\" on \"resource_need\" for select to \"samnod_user\" using ((secrecy_reader_ids is null or (select nullif(current_setting('samnod.account', true), '')::uuid) = any(secrecy_reader_ids)) and ((visibility_level = 'PUBLIC' and (select nullif(current_setting('samnod.account', true), '')::uuid) is not null) or recorded_by_organization_id = (select nullif(current_setting('samnod.acts_for', true), '')::uuid) or (visibility_level <> 'OWN_ORGANIZATION' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[]))) or (visibility_level in ('PARTIES', 'PARTNERSHIP') and (select nullif(current_setting('samnod.acts_for', true), '')::uuid) = any(party_ids)) or (visibility_level = 'PARTNERSHIP' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.member_of', true), ''), ',')::uuid[])::uuid[])))))",
    );
    this.addSql(
      "create policy \"resource_need_insert\" on \"resource_need\" for insert to \"samnod_user\" with check ((recorded_by_id = (select nullif(current_setting('samnod.account', true), '')::uuid) and recorded_by_organization_id = (select nullif(current_setting('samnod.writes_for', true), '')::uuid) and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.member_of', true), ''), ',')::uuid[])::uuid[]))))",
    );
    this.addSql(
      "create policy \"resource_need_update\" on \"resource_need\" for update to \"samnod_user\" using (((secrecy_reader_ids is null or (select nullif(current_setting('samnod.account', true), '')::uuid) = any(secrecy_reader_ids)) and ((visibility_level = 'PUBLIC' and (select nullif(current_setting('samnod.account', true), '')::uuid) is not null) or recorded_by_organization_id = (select nullif(current_setting('samnod.acts_for', true), '')::uuid) or (visibility_level <> 'OWN_ORGANIZATION' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[]))) or (visibility_level in ('PARTIES', 'PARTNERSHIP') and (select nullif(current_setting('samnod.acts_for', true), '')::uuid) = any(party_ids)) or (visibility_level = 'PARTNERSHIP' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.member_of', true), ''), ',')::uuid[])::uuid[]))))) and ((recorded_by_organization_id = (select nullif(current_setting('samnod.writes_for', true), '')::uuid) or ((select nullif(current_setting('samnod.writes_for', true), '')::uuid) is not null and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[])))))) with check (((recorded_by_organization_id = (select nullif(current_setting('samnod.writes_for', true), '')::uuid) or ((select nullif(current_setting('samnod.writes_for', true), '')::uuid) is not null and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[]))))))",
    );
    this.addSql(
      "create policy \"resource_need_delete\" on \"resource_need\" for delete to \"samnod_user\" using (((secrecy_reader_ids is null or (select nullif(current_setting('samnod.account', true), '')::uuid) = any(secrecy_reader_ids)) and ((visibility_level = 'PUBLIC' and (select nullif(current_setting('samnod.account', true), '')::uuid) is not null) or recorded_by_organization_id = (select nullif(current_setting('samnod.acts_for', true), '')::uuid) or (visibility_level <> 'OWN_ORGANIZATION' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[]))) or (visibility_level in ('PARTIES', 'PARTNERSHIP') and (select nullif(current_setting('samnod.acts_for', true), '')::uuid) = any(party_ids)) or (visibility_level = 'PARTNERSHIP' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.member_of', true), ''), ',')::uuid[])::uuid[]))))) and ((recorded_by_organization_id = (select nullif(current_setting('samnod.writes_for', true), '')::uuid) or ((select nullif(current_setting('samnod.writes_for', true), '')::uuid) is not null and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[]))))))",
    );
    this.addSql(
      'create policy "resource_need_owner" on "resource_need" to "samnod_owner" using (true) with check (true)',
    );
    this.addSql('alter table "support_request" enable row level security');
    this.addSql('alter table "support_request" force row level security');
    this.addSql(
      "create policy \"support_request_select\" on \"support_request\" for select to \"samnod_user\" using ((secrecy_reader_ids is null or (select nullif(current_setting('samnod.account', true), '')::uuid) = any(secrecy_reader_ids)) and ((visibility_level = 'PUBLIC' and (select nullif(current_setting('samnod.account', true), '')::uuid) is not null) or recorded_by_organization_id = (select nullif(current_setting('samnod.acts_for', true), '')::uuid) or (visibility_level <> 'OWN_ORGANIZATION' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[]))) or (visibility_level in ('PARTIES', 'PARTNERSHIP') and (select nullif(current_setting('samnod.acts_for', true), '')::uuid) = any(party_ids)) or (visibility_level = 'PARTNERSHIP' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.member_of', true), ''), ',')::uuid[])::uuid[])))))",
    );
    this.addSql(
      "create policy \"support_request_insert\" on \"support_request\" for insert to \"samnod_user\" with check ((recorded_by_id = (select nullif(current_setting('samnod.account', true), '')::uuid) and recorded_by_organization_id = (select nullif(current_setting('samnod.writes_for', true), '')::uuid) and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.member_of', true), ''), ',')::uuid[])::uuid[]))) and ((\"support_request\".asked_id is null or exists (select 1 from \"organization\" seen where seen.id = \"support_request\".asked_id))))",
    );
    this.addSql(
      "create policy \"support_request_update\" on \"support_request\" for update to \"samnod_user\" using (((secrecy_reader_ids is null or (select nullif(current_setting('samnod.account', true), '')::uuid) = any(secrecy_reader_ids)) and ((visibility_level = 'PUBLIC' and (select nullif(current_setting('samnod.account', true), '')::uuid) is not null) or recorded_by_organization_id = (select nullif(current_setting('samnod.acts_for', true), '')::uuid) or (visibility_level <> 'OWN_ORGANIZATION' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[]))) or (visibility_level in ('PARTIES', 'PARTNERSHIP') and (select nullif(current_setting('samnod.acts_for', true), '')::uuid) = any(party_ids)) or (visibility_level = 'PARTNERSHIP' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.member_of', true), ''), ',')::uuid[])::uuid[]))))) and ((recorded_by_organization_id = (select nullif(current_setting('samnod.writes_for', true), '')::uuid) or ((select nullif(current_setting('samnod.writes_for', true), '')::uuid) is not null and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[])))))) with check (((recorded_by_organization_id = (select nullif(current_setting('samnod.writes_for', true), '')::uuid) or ((select nullif(current_setting('samnod.writes_for', true), '')::uuid) is not null and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[]))))) and ((\"support_request\".asked_id is null or exists (select 1 from \"organization\" seen where seen.id = \"support_request\".asked_id))))",
    );
    this.addSql(
      "create policy \"support_request_delete\" on \"support_request\" for delete to \"samnod_user\" using (((secrecy_reader_ids is null or (select nullif(current_setting('samnod.account', true), '')::uuid) = any(secrecy_reader_ids)) and ((visibility_level = 'PUBLIC' and (select nullif(current_setting('samnod.account', true), '')::uuid) is not null) or recorded_by_organization_id = (select nullif(current_setting('samnod.acts_for', true), '')::uuid) or (visibility_level <> 'OWN_ORGANIZATION' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[]))) or (visibility_level in ('PARTIES', 'PARTNERSHIP') and (select nullif(current_setting('samnod.acts_for', true), '')::uuid) = any(party_ids)) or (visibility_level = 'PARTNERSHIP' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.member_of', true), ''), ',')::uuid[])::uuid[]))))) and ((recorded_by_organization_id = (select nullif(current_setting('samnod.writes_for', true), '')::uuid) or ((select nullif(current_setting('samnod.writes_for', true), '')::uuid) is not null and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[]))))))",
    );
    this.addSql(
      'create policy "support_request_owner" on "support_request" to "samnod_owner" using (true) with check (true)',
    );
  }
}
