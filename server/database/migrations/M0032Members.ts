import { Migration } from '@mikro-orm/migrations';

/** Tables written from the entities by `npm run migration:create M0032Members`. */
export class M0032Members extends Migration {
  override up(): void {
    this.addSql(
      'create table "membership_step" ("id" uuid not null, "version" int not null default 1, "recorded_at" timestamptz(3) not null, "recorded_by_id" uuid not null, "recorded_by_organization_id" uuid not null, "partnership_id" uuid not null, "visibility_level" text not null, "party_ids" uuid[] not null default \'{}\', "secrecy_reader_ids" uuid[] null, "secrecy_ground" text null, "organization_id" uuid not null, "status" text not null, "reason" text null, "happened_on" date not null, "ask_again_on" date null, primary key ("id"))',
    );
    this.addSql('create index "membership_step_recorded_at_id_index" on "membership_step" ("recorded_at", "id")');
    this.addSql('create index "membership_step_happened_on_index" on "membership_step" ("happened_on")');
    this.addSql(
      'create index "membership_step_organization_id_happened_on_index" on "membership_step" ("organization_id", "happened_on")',
    );
    this.addSql(
      'alter table "membership_step" add constraint "membership_step_no_has_reason" check (status not in (\'DECLINED\', \'LEFT\') or reason is not null)',
    );
    this.addSql(
      "alter table \"membership_step\" add constraint \"membership_step_visibility_level_check\" check (\"visibility_level\" in ('OWN_ORGANIZATION', 'PRINCIPALS', 'PARTIES', 'PARTNERSHIP', 'PUBLIC'))",
    );
    this.addSql(
      "alter table \"membership_step\" add constraint \"membership_step_status_check\" check (\"status\" in ('IDENTIFIED', 'ASSESSED', 'INVITED', 'MEMBER', 'DORMANT', 'LEFT', 'DECLINED'))",
    );
    this.addSql(
      'create table "interest_assessment" ("id" uuid not null, "version" int not null default 1, "recorded_at" timestamptz(3) not null, "recorded_by_id" uuid not null, "recorded_by_organization_id" uuid not null, "partnership_id" uuid not null, "visibility_level" text not null, "party_ids" uuid[] not null default \'{}\', "secrecy_reader_ids" uuid[] null, "secrecy_ground" text null, "organization_id" uuid not null, "interest" text not null, "works_for_regional_development" boolean not null, "reason" text not null, "assessed_on" date not null, "review_on" date null, primary key ("id"))',
    );
    this.addSql(
      'create index "interest_assessment_recorded_at_id_index" on "interest_assessment" ("recorded_at", "id")',
    );
    this.addSql('create index "interest_assessment_interest_index" on "interest_assessment" ("interest")');
    this.addSql('create index "interest_assessment_assessed_on_index" on "interest_assessment" ("assessed_on")');
    this.addSql(
      'create index "interest_assessment_organization_id_assessed_on_index" on "interest_assessment" ("organization_id", "assessed_on")',
    );
    this.addSql(
      "alter table \"interest_assessment\" add constraint \"interest_assessment_visibility_level_check\" check (\"visibility_level\" in ('OWN_ORGANIZATION', 'PRINCIPALS', 'PARTIES', 'PARTNERSHIP', 'PUBLIC'))",
    );
    this.addSql(
      'alter table "interest_assessment" add constraint "interest_assessment_interest_check" check ("interest" in (\'PRIMARY\', \'SECONDARY\', \'NONE\'))',
    );
    this.addSql(
      'create table "rejoinder" ("id" uuid not null, "version" int not null default 1, "recorded_at" timestamptz(3) not null, "recorded_by_id" uuid not null, "recorded_by_organization_id" uuid not null, "partnership_id" uuid not null, "visibility_level" text not null, "party_ids" uuid[] not null default \'{}\', "secrecy_reader_ids" uuid[] null, "secrecy_ground" text null, "record_type" text not null, "record_id" uuid not null, "kind" text not null, "text" text not null, "asked_id" uuid not null, "answer" text null, "answered_at" timestamptz(3) null, "answered_by_id" uuid null, primary key ("id"))',
    );
    this.addSql('create index "rejoinder_asked_id_index" on "rejoinder" ("asked_id")');
    this.addSql('create index "rejoinder_answered_by_id_index" on "rejoinder" ("answered_by_id")');
    this.addSql('create index "rejoinder_recorded_at_id_index" on "rejoinder" ("recorded_at", "id")');
    this.addSql('create index "rejoinder_answered_at_index" on "rejoinder" ("answered_at")');
    this.addSql('create index "rejoinder_record_id_index" on "rejoinder" ("record_id")');
    this.addSql(
      'alter table "rejoinder" add constraint "rejoinder_answered_at_once" check ((answer is null) = (answered_at is null))',
    );
    this.addSql(
      "alter table \"rejoinder\" add constraint \"rejoinder_visibility_level_check\" check (\"visibility_level\" in ('OWN_ORGANIZATION', 'PRINCIPALS', 'PARTIES', 'PARTNERSHIP', 'PUBLIC'))",
    );
    this.addSql(
      'alter table "rejoinder" add constraint "rejoinder_kind_check" check ("kind" in (\'COMMENT\', \'CORRECTION\'))',
    );
    this.addSql(
      'alter table "membership_step" add constraint "membership_step_organization_id_foreign" foreign key ("organization_id") references "organization" ("id") on delete no action',
    );
    this.addSql(
      'alter table "interest_assessment" add constraint "interest_assessment_organization_id_foreign" foreign key ("organization_id") references "organization" ("id") on delete no action',
    );
    this.addSql(
      'alter table "rejoinder" add constraint "rejoinder_asked_id_foreign" foreign key ("asked_id") references "organization" ("id") on delete no action',
    );
    this.addSql(
      'alter table "rejoinder" add constraint "rejoinder_answered_by_id_foreign" foreign key ("answered_by_id") references "account" ("id") on delete no action',
    );
    this.addSql('alter table "membership_step" enable row level security');
    this.addSql('alter table "membership_step" force row level security');
    this.addSql(
      "create policy \"membership_step_select\" on \"membership_step\" for select to \"samnod_user\" using ((secrecy_reader_ids is null or (select nullif(current_setting('samnod.account', true), '')::uuid) = any(secrecy_reader_ids)) and ((visibility_level = 'PUBLIC' and (select nullif(current_setting('samnod.account', true), '')::uuid) is not null) or recorded_by_organization_id = (select nullif(current_setting('samnod.acts_for', true), '')::uuid) or (visibility_level <> 'OWN_ORGANIZATION' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[]))) or (visibility_level in ('PARTIES', 'PARTNERSHIP') and (select nullif(current_setting('samnod.acts_for', true), '')::uuid) = any(party_ids)) or (visibility_level = 'PARTNERSHIP' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.member_of', true), ''), ',')::uuid[])::uuid[])))))",
    );
    this.addSql(
      "create policy \"membership_step_insert\" on \"membership_step\" for insert to \"samnod_user\" with check ((recorded_by_id = (select nullif(current_setting('samnod.account', true), '')::uuid) and recorded_by_organization_id = (select nullif(current_setting('samnod.writes_for', true), '')::uuid) and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.member_of', true), ''), ',')::uuid[])::uuid[]))) and ((\"membership_step\".organization_id is null or exists (select 1 from \"organization\" seen where seen.id = \"membership_step\".organization_id))))",
    );
    this.addSql(
      "create policy \"membership_step_update\" on \"membership_step\" for update to \"samnod_user\" using (((secrecy_reader_ids is null or (select nullif(current_setting('samnod.account', true), '')::uuid) = any(secrecy_reader_ids)) and ((visibility_level = 'PUBLIC' and (select nullif(current_setting('samnod.account', true), '')::uuid) is not null) or recorded_by_organization_id = (select nullif(current_setting('samnod.acts_for', true), '')::uuid) or (visibility_level <> 'OWN_ORGANIZATION' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[]))) or (visibility_level in ('PARTIES', 'PARTNERSHIP') and (select nullif(current_setting('samnod.acts_for', true), '')::uuid) = any(party_ids)) or (visibility_level = 'PARTNERSHIP' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.member_of', true), ''), ',')::uuid[])::uuid[]))))) and ((recorded_by_organization_id = (select nullif(current_setting('samnod.writes_for', true), '')::uuid) or ((select nullif(current_setting('samnod.writes_for', true), '')::uuid) is not null and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[])))))) with check (((recorded_by_organization_id = (select nullif(current_setting('samnod.writes_for', true), '')::uuid) or ((select nullif(current_setting('samnod.writes_for', true), '')::uuid) is not null and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[]))))) and ((\"membership_step\".organization_id is null or exists (select 1 from \"organization\" seen where seen.id = \"membership_step\".organization_id))))",
    );
    this.addSql(
      "create policy \"membership_step_delete\" on \"membership_step\" for delete to \"samnod_user\" using (((secrecy_reader_ids is null or (select nullif(current_setting('samnod.account', true), '')::uuid) = any(secrecy_reader_ids)) and ((visibility_level = 'PUBLIC' and (select nullif(current_setting('samnod.account', true), '')::uuid) is not null) or recorded_by_organization_id = (select nullif(current_setting('samnod.acts_for', true), '')::uuid) or (visibility_level <> 'OWN_ORGANIZATION' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[]))) or (visibility_level in ('PARTIES', 'PARTNERSHIP') and (select nullif(current_setting('samnod.acts_for', true), '')::uuid) = any(party_ids)) or (visibility_level = 'PARTNERSHIP' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.member_of', true), ''), ',')::uuid[])::uuid[]))))) and ((recorded_by_organization_id = (select nullif(current_setting('samnod.writes_for', true), '')::uuid) or ((select nullif(current_setting('samnod.writes_for', true), '')::uuid) is not null and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[]))))))",
    );
    this.addSql(
      'create policy "membership_step_owner" on "membership_step" to "samnod_owner" using (true) with check (true)',
    );
    this.addSql(
      'create policy "membership_step_by_principals" on "membership_step" as restrictive for insert to "samnod_user" with check (partnership_id = any(((select string_to_array(nullif(current_setting(\'samnod.principal_of\', true), \'\'), \',\')::uuid[])::uuid[])))',
    );
    this.addSql('alter table "interest_assessment" enable row level security');
    this.addSql('alter table "interest_assessment" force row level security');
    this.addSql(
      "create policy \"interest_assessment_select\" on \"interest_assessment\" for select to \"samnod_user\" using ((secrecy_reader_ids is null or (select nullif(current_setting('samnod.account', true), '')::uuid) = any(secrecy_reader_ids)) and ((visibility_level = 'PUBLIC' and (select nullif(current_setting('samnod.account', true), '')::uuid) is not null) or recorded_by_organization_id = (select nullif(current_setting('samnod.acts_for', true), '')::uuid) or (visibility_level <> 'OWN_ORGANIZATION' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[]))) or (visibility_level in ('PARTIES', 'PARTNERSHIP') and (select nullif(current_setting('samnod.acts_for', true), '')::uuid) = any(party_ids)) or (visibility_level = 'PARTNERSHIP' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.member_of', true), ''), ',')::uuid[])::uuid[])))))",
    );
    this.addSql(
      "create policy \"interest_assessment_insert\" on \"interest_assessment\" for insert to \"samnod_user\" with check ((recorded_by_id = (select nullif(current_setting('samnod.account', true), '')::uuid) and recorded_by_organization_id = (select nullif(current_setting('samnod.writes_for', true), '')::uuid) and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.member_of', true), ''), ',')::uuid[])::uuid[]))) and ((\"interest_assessment\".organization_id is null or exists (select 1 from \"organization\" seen where seen.id = \"interest_assessment\".organization_id))))",
    );
    this.addSql(
      "create policy \"interest_assessment_update\" on \"interest_assessment\" for update to \"samnod_user\" using (((secrecy_reader_ids is null or (select nullif(current_setting('samnod.account', true), '')::uuid) = any(secrecy_reader_ids)) and ((visibility_level = 'PUBLIC' and (select nullif(current_setting('samnod.account', true), '')::uuid) is not null) or recorded_by_organization_id = (select nullif(current_setting('samnod.acts_for', true), '')::uuid) or (visibility_level <> 'OWN_ORGANIZATION' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[]))) or (visibility_level in ('PARTIES', 'PARTNERSHIP') and (select nullif(current_setting('samnod.acts_for', true), '')::uuid) = any(party_ids)) or (visibility_level = 'PARTNERSHIP' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.member_of', true), ''), ',')::uuid[])::uuid[]))))) and ((recorded_by_organization_id = (select nullif(current_setting('samnod.writes_for', true), '')::uuid) or ((select nullif(current_setting('samnod.writes_for', true), '')::uuid) is not null and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[])))))) with check (((recorded_by_organization_id = (select nullif(current_setting('samnod.writes_for', true), '')::uuid) or ((select nullif(current_setting('samnod.writes_for', true), '')::uuid) is not null and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[]))))) and ((\"interest_assessment\".organization_id is null or exists (select 1 from \"organization\" seen where seen.id = \"interest_assessment\".organization_id))))",
    );
    this.addSql(
      "create policy \"interest_assessment_delete\" on \"interest_assessment\" for delete to \"samnod_user\" using (((secrecy_reader_ids is null or (select nullif(current_setting('samnod.account', true), '')::uuid) = any(secrecy_reader_ids)) and ((visibility_level = 'PUBLIC' and (select nullif(current_setting('samnod.account', true), '')::uuid) is not null) or recorded_by_organization_id = (select nullif(current_setting('samnod.acts_for', true), '')::uuid) or (visibility_level <> 'OWN_ORGANIZATION' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[]))) or (visibility_level in ('PARTIES', 'PARTNERSHIP') and (select nullif(current_setting('samnod.acts_for', true), '')::uuid) = any(party_ids)) or (visibility_level = 'PARTNERSHIP' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.member_of', true), ''), ',')::uuid[])::uuid[]))))) and ((recorded_by_organization_id = (select nullif(current_setting('samnod.writes_for', true), '')::uuid) or ((select nullif(current_setting('samnod.writes_for', true), '')::uuid) is not null and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[]))))))",
    );
    this.addSql(
      'create policy "interest_assessment_owner" on "interest_assessment" to "samnod_owner" using (true) with check (true)',
    );
    this.addSql(
      'create policy "interest_assessment_by_principals" on "interest_assessment" as restrictive for insert to "samnod_user" with check (partnership_id = any(((select string_to_array(nullif(current_setting(\'samnod.principal_of\', true), \'\'), \',\')::uuid[])::uuid[])))',
    );
    this.addSql('alter table "rejoinder" enable row level security');
    this.addSql('alter table "rejoinder" force row level security');
    this.addSql(
      "create policy \"rejoinder_select\" on \"rejoinder\" for select to \"samnod_user\" using ((secrecy_reader_ids is null or (select nullif(current_setting('samnod.account', true), '')::uuid) = any(secrecy_reader_ids)) and ((visibility_level = 'PUBLIC' and (select nullif(current_setting('samnod.account', true), '')::uuid) is not null) or recorded_by_organization_id = (select nullif(current_setting('samnod.acts_for', true), '')::uuid) or (visibility_level <> 'OWN_ORGANIZATION' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[]))) or (visibility_level in ('PARTIES', 'PARTNERSHIP') and (select nullif(current_setting('samnod.acts_for', true), '')::uuid) = any(party_ids)) or (visibility_level = 'PARTNERSHIP' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.member_of', true), ''), ',')::uuid[])::uuid[])))))",
    );
    this.addSql(
      'create policy "rejoinder_insert" on "rejoinder" for insert to "samnod_user" with check ((recorded_by_id = (select nullif(current_setting(\'samnod.account\', true), \'\')::uuid) and recorded_by_organization_id = (select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) and partnership_id = any(((select string_to_array(nullif(current_setting(\'samnod.member_of\', true), \'\'), \',\')::uuid[])::uuid[]))) and (("rejoinder".asked_id is null or exists (select 1 from "organization" seen where seen.id = "rejoinder".asked_id))) and (("rejoinder".answered_by_id is null or exists (select 1 from "account" seen where seen.id = "rejoinder".answered_by_id))))',
    );
    this.addSql(
      "create policy \"rejoinder_update\" on \"rejoinder\" for update to \"samnod_user\" using (((secrecy_reader_ids is null or (select nullif(current_setting('samnod.account', true), '')::uuid) = any(secrecy_reader_ids)) and ((visibility_level = 'PUBLIC' and (select nullif(current_setting('samnod.account', true), '')::uuid) is not null) or recorded_by_organization_id = (select nullif(current_setting('samnod.acts_for', true), '')::uuid) or (visibility_level <> 'OWN_ORGANIZATION' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[]))) or (visibility_level in ('PARTIES', 'PARTNERSHIP') and (select nullif(current_setting('samnod.acts_for', true), '')::uuid) = any(party_ids)) or (visibility_level = 'PARTNERSHIP' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.member_of', true), ''), ',')::uuid[])::uuid[]))))) and (((recorded_by_organization_id = (select nullif(current_setting('samnod.writes_for', true), '')::uuid) or ((select nullif(current_setting('samnod.writes_for', true), '')::uuid) is not null and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[]))))) or (asked_id = (select nullif(current_setting('samnod.writes_for', true), '')::uuid)))) with check ((((recorded_by_organization_id = (select nullif(current_setting('samnod.writes_for', true), '')::uuid) or ((select nullif(current_setting('samnod.writes_for', true), '')::uuid) is not null and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[]))))) and ((\"rejoinder\".asked_id is null or exists (select 1 from \"organization\" seen where seen.id = \"rejoinder\".asked_id))) and ((\"rejoinder\".answered_by_id is null or exists (select 1 from \"account\" seen where seen.id = \"rejoinder\".answered_by_id)))) or (asked_id = (select nullif(current_setting('samnod.writes_for', true), '')::uuid)))",
    );
    this.addSql(
      "create policy \"rejoinder_delete\" on \"rejoinder\" for delete to \"samnod_user\" using (((secrecy_reader_ids is null or (select nullif(current_setting('samnod.account', true), '')::uuid) = any(secrecy_reader_ids)) and ((visibility_level = 'PUBLIC' and (select nullif(current_setting('samnod.account', true), '')::uuid) is not null) or recorded_by_organization_id = (select nullif(current_setting('samnod.acts_for', true), '')::uuid) or (visibility_level <> 'OWN_ORGANIZATION' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[]))) or (visibility_level in ('PARTIES', 'PARTNERSHIP') and (select nullif(current_setting('samnod.acts_for', true), '')::uuid) = any(party_ids)) or (visibility_level = 'PARTNERSHIP' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.member_of', true), ''), ',')::uuid[])::uuid[]))))) and ((recorded_by_organization_id = (select nullif(current_setting('samnod.writes_for', true), '')::uuid) or ((select nullif(current_setting('samnod.writes_for', true), '')::uuid) is not null and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[]))))))",
    );
    this.addSql('create policy "rejoinder_owner" on "rejoinder" to "samnod_owner" using (true) with check (true)');
  }
}
