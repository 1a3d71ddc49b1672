import { Migration } from '@mikro-orm/migrations';

/** Tables written from the entities by `npm run migration:create M0020Positions`. */
export class M0020Positions extends Migration {
  override up(): void {
    this.addSql(
      'create table "delegation" ("id" uuid not null, "partnership_id" uuid not null, "organization_id" uuid not null, "substitute_id" uuid not null, "made_by_id" uuid not null, "from" date not null, "until" date not null, "reference" text null, primary key ("id"))',
    );
    this.addSql('create index "delegation_partnership_id_index" on "delegation" ("partnership_id")');
    this.addSql('create index "delegation_organization_id_index" on "delegation" ("organization_id")');
    this.addSql('create index "delegation_substitute_id_index" on "delegation" ("substitute_id")');
    this.addSql('create index "delegation_made_by_id_index" on "delegation" ("made_by_id")');
    this.addSql('alter table "delegation" add constraint "delegation_runs_forward" check ("until" >= "from")');
    this.addSql(
      'create table "topic" ("id" uuid not null, "version" int not null default 1, "recorded_at" timestamptz(3) not null, "recorded_by_id" uuid not null, "recorded_by_organization_id" uuid not null, "partnership_id" uuid not null, "visibility_level" text not null, "party_ids" uuid[] not null default \'{}\', "secrecy_reader_ids" uuid[] null, "secrecy_ground" text null, "name" text not null, "terms" text[] not null, primary key ("id"))',
    );
    this.addSql('create index "topic_recorded_at_id_index" on "topic" ("recorded_at", "id")');
    this.addSql('create index "topic_name_index" on "topic" ("name")');
    this.addSql(
      "alter table \"topic\" add constraint \"topic_visibility_level_check\" check (\"visibility_level\" in ('OWN_ORGANIZATION', 'PRINCIPALS', 'PARTIES', 'PARTNERSHIP', 'PUBLIC'))",
    );
    this.addSql(
      'create table "position" ("id" uuid not null, "version" int not null default 1, "recorded_at" timestamptz(3) not null, "recorded_by_id" uuid not null, "recorded_by_organization_id" uuid not null, "partnership_id" uuid not null, "visibility_level" text not null, "party_ids" uuid[] not null default \'{}\', "secrecy_reader_ids" uuid[] null, "secrecy_ground" text null, "code" text not null, "topic_id" uuid not null, "owner_id" uuid not null, "status" text not null, "title" text not null, "audience_id" uuid null, "valid_from" date not null, "valid_until" date null, "current_number" int not null, "review_on" date null, "approval_requested_at" timestamptz(3) null, "joint_since" timestamptz(3) null, "reason" text null, "supersedes_id" uuid null, primary key ("id"))',
    );
    this.addSql('create index "position_topic_id_index" on "position" ("topic_id")');
    this.addSql('create index "position_owner_id_index" on "position" ("owner_id")');
    this.addSql('create index "position_audience_id_index" on "position" ("audience_id")');
    this.addSql('create index "position_supersedes_id_index" on "position" ("supersedes_id")');
    this.addSql('create index "position_recorded_at_id_index" on "position" ("recorded_at", "id")');
    this.addSql('create index "position_review_on_index" on "position" ("review_on")');
    this.addSql('create index "position_title_index" on "position" ("title")');
    this.addSql('create index "position_code_index" on "position" ("code")');
    this.addSql('create index "position_status_index" on "position" ("status")');
    this.addSql(
      'alter table "position" add constraint "position_partnership_id_code_unique" unique ("partnership_id", "code")',
    );
    this.addSql(
      'alter table "position" add constraint "position_end_has_reason" check (status not in (\'WITHDRAWN\', \'NOT_AGREED\') or reason is not null)',
    );
    this.addSql(
      'alter table "position" add constraint "position_validity_runs_forward" check (valid_until is null or valid_until >= valid_from)',
    );
    this.addSql(
      "alter table \"position\" add constraint \"position_visibility_level_check\" check (\"visibility_level\" in ('OWN_ORGANIZATION', 'PRINCIPALS', 'PARTIES', 'PARTNERSHIP', 'PUBLIC'))",
    );
    this.addSql(
      "alter table \"position\" add constraint \"position_status_check\" check (\"status\" in ('DRAFT', 'CONSULTATION', 'FOR_APPROVAL', 'APPROVED_BY_ONE', 'JOINT', 'UNDER_REVIEW', 'REPLACED', 'WITHDRAWN', 'NOT_AGREED'))",
    );
    this.addSql(
      'create table "position_version" ("id" uuid not null, "position_id" uuid not null, "number" int not null, "title" text not null, "statement" text not null, "stance" text null, "body" text not null, "motivation" text null, "audience_id" uuid null, "valid_from" date not null, "valid_until" date null, "made_at" timestamptz(3) not null, "made_by_id" uuid not null, primary key ("id"))',
    );
    this.addSql('create index "position_version_audience_id_index" on "position_version" ("audience_id")');
    this.addSql('create index "position_version_made_by_id_index" on "position_version" ("made_by_id")');
    this.addSql(
      'alter table "position_version" add constraint "position_version_position_id_number_unique" unique ("position_id", "number")',
    );
    this.addSql(
      'alter table "position_version" add constraint "version_validity_runs_forward" check (valid_until is null or valid_until >= valid_from)',
    );
    this.addSql(
      "alter table \"position_version\" add constraint \"position_version_stance_check\" check (\"stance\" in ('SUPPORTS', 'SUPPORTS_WITH_CHANGES', 'NO_OBJECTION', 'OPPOSES', 'ABSTAINS'))",
    );
    this.addSql(
      'create table "position_comment" ("id" uuid not null, "position_id" uuid not null, "number" int not null, "account_id" uuid not null, "organization_id" uuid not null, "text" text not null, "made_at" timestamptz(3) not null, primary key ("id"))',
    );
    this.addSql('create index "position_comment_account_id_index" on "position_comment" ("account_id")');
    this.addSql('create index "position_comment_organization_id_index" on "position_comment" ("organization_id")');
    this.addSql(
      'create index "position_comment_position_id_made_at_id_index" on "position_comment" ("position_id", "made_at", "id")',
    );
    this.addSql(
      'create table "fact" ("id" uuid not null, "position_id" uuid not null, "position_version_id" uuid not null, "number" int not null, "kind" text not null, "sentence" text not null, "indicator" text null, "measure" text null, "population" text null, "area_class" text null, "place" text null, "on" text null, "unit" text null, "value" double precision null, "tolerance" double precision null, "is_target" boolean not null default false, "stance" text null, "document" text null, "section" text null, "source" text null, "vintage" text null, primary key ("id"))',
    );
    this.addSql('create index "fact_position_id_index" on "fact" ("position_id")');
    this.addSql('create index "fact_place_index" on "fact" ("place")');
    this.addSql('create index "fact_sentence_index" on "fact" ("sentence")');
    this.addSql(
      'alter table "fact" add constraint "fact_position_version_id_number_unique" unique ("position_version_id", "number")',
    );
    this.addSql(
      "alter table \"fact\" add constraint \"fact_kind_check\" check (\"kind\" in ('FIGURE', 'STANCE', 'DATE', 'AMOUNT'))",
    );
    this.addSql(
      "alter table \"fact\" add constraint \"fact_measure_check\" check (\"measure\" in ('ACCESS_30_MBIT', 'ACCESS_100_MBIT', 'ACCESS_1_GBIT', 'GIGABIT_OR_FIBRE_PASSED', 'FIBRE_CONNECTED', 'FIBRE_PASSED', 'CABLE_TV', 'FIXED_RADIO', 'MOBILE_COVERAGE', 'OTHER'))",
    );
    this.addSql(
      "alter table \"fact\" add constraint \"fact_population_check\" check (\"population\" in ('HOUSEHOLDS', 'WORKPLACES', 'HOUSEHOLDS_AND_WORKPLACES', 'BUILDINGS', 'HOLIDAY_HOMES', 'PERSONS', 'MUNICIPALITIES', 'VILLAGES', 'ROADS', 'AREA', 'OTHER'))",
    );
    this.addSql(
      'alter table "fact" add constraint "fact_area_class_check" check ("area_class" in (\'TOTAL\', \'URBAN\', \'RURAL\'))',
    );
    this.addSql(
      "alter table \"fact\" add constraint \"fact_unit_check\" check (\"unit\" in ('PERCENT', 'PERCENTAGE_POINTS', 'SEK', 'COUNT', 'MBIT_PER_SECOND', 'KILOMETRES', 'DATE'))",
    );
    this.addSql(
      "alter table \"fact\" add constraint \"fact_stance_check\" check (\"stance\" in ('SUPPORTS', 'SUPPORTS_WITH_CHANGES', 'NO_OBJECTION', 'OPPOSES', 'ABSTAINS'))",
    );
    this.addSql(
      'create table "approval" ("id" uuid not null, "position_id" uuid not null, "number" int not null, "content_hash" text not null default \'\', "organization_id" uuid not null, "account_id" uuid not null, "is_by_substitute" boolean not null default false, "verdict" text not null, "form" text not null default \'DELEGATION\', "decision_reference" text null, "reservation" text null, "reason" text null, "decided_at" timestamptz(3) not null, primary key ("id"))',
    );
    this.addSql('create index "approval_organization_id_index" on "approval" ("organization_id")');
    this.addSql('create index "approval_account_id_index" on "approval" ("account_id")');
    this.addSql('create index "approval_decided_at_id_index" on "approval" ("decided_at", "id")');
    this.addSql(
      'create index "approval_position_id_decided_at_id_index" on "approval" ("position_id", "decided_at", "id")',
    );
    this.addSql(
      'alter table "approval" add constraint "approval_refused_with_reason" check (verdict = \'APPROVED\' or reason is not null)',
    );
    this.addSql(
      'alter table "approval" add constraint "approval_verdict_check" check ("verdict" in (\'APPROVED\', \'DECLINED\', \'RETRACTED\'))',
    );
    this.addSql(
      'alter table "approval" add constraint "approval_form_check" check ("form" in (\'DELEGATION\', \'BOARD\', \'EMAIL\'))',
    );
    this.addSql(
      'alter table "delegation" add constraint "delegation_partnership_id_foreign" foreign key ("partnership_id") references "partnership" ("id") on delete no action',
    );
    this.addSql(
      'alter table "delegation" add constraint "delegation_organization_id_foreign" foreign key ("organization_id") references "organization" ("id") on delete no action',
    );
    this.addSql(
      'alter table "delegation" add constraint "delegation_substitute_id_foreign" foreign key ("substitute_id") references "account" ("id") on delete no action',
    );
    this.addSql(
      'alter table "delegation" add constraint "delegation_made_by_id_foreign" foreign key ("made_by_id") references "account" ("id") on delete no action',
    );
    this.addSql(
      'alter table "position" add constraint "position_topic_id_foreign" foreign key ("topic_id") references "topic" ("id") on delete no action',
    );
    this.addSql(
      'alter table "position" add constraint "position_owner_id_foreign" foreign key ("owner_id") references "organization" ("id") on delete no action',
    );
    this.addSql(
      'alter table "position" add constraint "position_audience_id_foreign" foreign key ("audience_id") references "organization" ("id") on delete no action',
    );
    this.addSql(
      'alter table "position" add constraint "position_supersedes_id_foreign" foreign key ("supersedes_id") references "position" ("id") on delete no action',
    );
    this.addSql(
      'alter table "position_version" add constraint "position_version_position_id_foreign" foreign key ("position_id") references "position" ("id") on delete no action',
    );
    this.addSql(
      'alter table "position_version" add constraint "position_version_audience_id_foreign" foreign key ("audience_id") references "organization" ("id") on delete no action',
    );
    this.addSql(
      'alter table "position_version" add constraint "position_version_made_by_id_foreign" foreign key ("made_by_id") references "account" ("id") on delete no action',
    );
    this.addSql(
      'alter table "position_comment" add constraint "position_comment_position_id_foreign" foreign key ("position_id") references "position" ("id") on delete no action',
    );
    this.addSql(
      'alter table "position_comment" add constraint "position_comment_account_id_foreign" foreign key ("account_id") references "account" ("id") on delete no action',
    );
    this.addSql(
      'alter table "position_comment" add constraint "position_comment_organization_id_foreign" foreign key ("organization_id") references "organization" ("id") on delete no action',
    );
    this.addSql(
      'alter table "fact" add constraint "fact_position_id_foreign" foreign key ("position_id") references "position" ("id") on delete no action',
    );
    this.addSql(
      'alter table "fact" add constraint "fact_position_version_id_foreign" foreign key ("position_version_id") references "position_version" ("id") on delete no action',
    );
    this.addSql(
      'alter table "approval" add constraint "approval_position_id_foreign" foreign key ("position_id") references "position" ("id") on delete no action',
    );
    this.addSql(
      'alter table "approval" add constraint "approval_organization_id_foreign" foreign key ("organization_id") references "organization" ("id") on delete no action',
    );
    this.addSql(
      'alter table "approval" add constraint "approval_account_id_foreign" foreign key ("account_id") references "account" ("id") on delete no action',
    );
    this.addSql('alter table "delegation" enable row level security');
    this.addSql('alter table "delegation" force row level security');
    this.addSql(
      'create policy "delegation_select" on "delegation" for select to "samnod_user" using (partnership_id = any(((select string_to_array(nullif(current_setting(\'samnod.member_of\', true), \'\'), \',\')::uuid[])::uuid[])))',
    );
    this.addSql(
      'create policy "delegation_insert" on "delegation" for insert to "samnod_user" with check (organization_id = (select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) and partnership_id = any(((select string_to_array(nullif(current_setting(\'samnod.principal_of\', true), \'\'), \',\')::uuid[])::uuid[])) and (select nullif(current_setting(\'samnod.role\', true), \'\')) = \'DECIDER\'\n  and exists (select 1 from "account" seen where seen.id = "delegation".substitute_id and seen.organization_id = "delegation".organization_id)\n  and exists (select 1 from "account" seen where seen.id = "delegation".made_by_id and seen.id = (select nullif(current_setting(\'samnod.account\', true), \'\')::uuid))\n  and exists (select 1 from "organization" seen where seen.id = "delegation".organization_id))',
    );
    this.addSql(
      "create policy \"delegation_update\" on \"delegation\" for update to \"samnod_user\" using (organization_id = (select nullif(current_setting('samnod.writes_for', true), '')::uuid) and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[])) and (select nullif(current_setting('samnod.role', true), '')) = 'DECIDER'\n  and exists (select 1 from \"account\" seen where seen.id = \"delegation\".substitute_id and seen.organization_id = \"delegation\".organization_id)\n  and exists (select 1 from \"account\" seen where seen.id = \"delegation\".made_by_id and seen.id = (select nullif(current_setting('samnod.account', true), '')::uuid))\n  and exists (select 1 from \"organization\" seen where seen.id = \"delegation\".organization_id)) with check (organization_id = (select nullif(current_setting('samnod.writes_for', true), '')::uuid) and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[])) and (select nullif(current_setting('samnod.role', true), '')) = 'DECIDER'\n  and exists (select 1 from \"account\" seen where seen.id = \"delegation\".substitute_id and seen.organization_id = \"delegation\".organization_id)\n  and exists (select 1 from \"account\" seen where seen.id = \"delegation\".made_by_id and seen.id = (select nullif(current_setting('samnod.account', true), '')::uuid))\n  and exists (select 1 from \"organization\" seen where seen.id = \"delegation\".organization_id))",
    );
    this.addSql('create policy "delegation_owner" on "delegation" to "samnod_owner" using (true) with check (true)');
    this.addSql('alter table "topic" enable row level security');
    this.addSql('alter table "topic" force row level security');
    this.addSql(
      "create policy \"topic_select\" on \"topic\" for select to \"samnod_user\" using ((secrecy_reader_ids is null or (select nullif(current_setting('samnod.account', true), '')::uuid) = any(secrecy_reader_ids)) and ((visibility_level = 'PUBLIC' and (select nullif(current_setting('samnod.account', true), '')::uuid) is not null) or recorded_by_organization_id = (select nullif(current_setting('samnod.acts_for', true), '')::uuid) or (visibility_level <> 'OWN_ORGANIZATION' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[]))) or (visibility_level in ('PARTIES', 'PARTNERSHIP') and (select nullif(current_setting('samnod.acts_for', true), '')::uuid) = any(party_ids)) or (visibility_level = 'PARTNERSHIP' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.member_of', true), ''), ',')::uuid[])::uuid[])))))",
    );
    this.addSql(
      "create policy \"topic_insert\" on \"topic\" for insert to \"samnod_user\" with check ((recorded_by_id = (select nullif(current_setting('samnod.account', true), '')::uuid) and recorded_by_organization_id = (select nullif(current_setting('samnod.writes_for', true), '')::uuid) and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.member_of', true), ''), ',')::uuid[])::uuid[]))))",
    );
    this.addSql(
      "create policy \"topic_update\" on \"topic\" for update to \"samnod_user\" using (((secrecy_reader_ids is null or (select nullif(current_setting('samnod.account', true), '')::uuid) = any(secrecy_reader_ids)) and ((visibility_level = 'PUBLIC' and (select nullif(current_setting('samnod.account', true), '')::uuid) is not null) or recorded_by_organization_id = (select nullif(current_setting('samnod.acts_for', true), '')::uuid) or (visibility_level <> 'OWN_ORGANIZATION' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[]))) or (visibility_level in ('PARTIES', 'PARTNERSHIP') and (select nullif(current_setting('samnod.acts_for', true), '')::uuid) = any(party_ids)) or (visibility_level = 'PARTNERSHIP' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.member_of', true), ''), ',')::uuid[])::uuid[]))))) and ((recorded_by_organization_id = (select nullif(current_setting('samnod.writes_for', true), '')::uuid) or ((select nullif(current_setting('samnod.writes_for', true), '')::uuid) is not null and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[])))))) with check (((recorded_by_organization_id = (select nullif(current_setting('samnod.writes_for', true), '')::uuid) or ((select nullif(current_setting('samnod.writes_for', true), '')::uuid) is not null and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[]))))))",
    );
    this.addSql(
      "create policy \"topic_delete\" on \"topic\" for delete to \"samnod_user\" using (((secrecy_reader_ids is null or (select nullif(current_setting('samnod.account', true), '')::uuid) = any(secrecy_reader_ids)) and ((visibility_level = 'PUBLIC' and (select nullif(current_setting('samnod.account', true), '')::uuid) is not null) or recorded_by_organization_id = (select nullif(current_setting('samnod.acts_for', true), '')::uuid) or (visibility_level <> 'OWN_ORGANIZATION' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[]))) or (visibility_level in ('PARTIES', 'PARTNERSHIP') and (select nullif(current_setting('samnod.acts_for', true), '')::uuid) = any(party_ids)) or (visibility_level = 'PARTNERSHIP' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.member_of', true), ''), ',')::uuid[])::uuid[]))))) and ((recorded_by_organization_id = (select nullif(current_setting('samnod.writes_for', true), '')::uuid) or ((select nullif(current_setting('samnod.writes_for', true), '')::uuid) is not null and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[]))))))",
    );
    this.addSql('create policy "topic_owner" on "topic" to "samnod_owner" using (true) with check (true)');
    this.addSql('alter table "position" enable row level security');
    this.addSql('alter table "position" force row level security');
    this.addSql(
      "create policy \"position_select\" on \"position\" for select to \"samnod_user\" using ((secrecy_reader_ids is null or (select nullif(current_setting('samnod.account', true), '')::uuid) = any(secrecy_reader_ids)) and ((visibility_level = 'PUBLIC' and (select nullif(current_setting('samnod.account', true), '')::uuid) is not null) or recorded_by_organization_id = (select nullif(current_setting('samnod.acts_for', true), '')::uuid) or (visibility_level <> 'OWN_ORGANIZATION' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[]))) or (visibility_level in ('PARTIES', 'PARTNERSHIP') and (select nullif(current_setting('samnod.acts_for', true), '')::uuid) = any(party_ids)) or (visibility_level = 'PARTNERSHIP' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.member_of', true), ''), ',')::uuid[])::uuid[])))))",
    );
    this.addSql(
      'create policy "position_insert" on "position" for insert to "samnod_user" with check ((recorded_by_id = (select nullif(current_setting(\'samnod.account\', true), \'\')::uuid) and recorded_by_organization_id = (select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) and partnership_id = any(((select string_to_array(nullif(current_setting(\'samnod.member_of\', true), \'\'), \',\')::uuid[])::uuid[]))) and (("position".topic_id is null or exists (select 1 from "topic" seen where seen.id = "position".topic_id))) and (("position".owner_id is null or exists (select 1 from "organization" seen where seen.id = "position".owner_id))) and (("position".audience_id is null or exists (select 1 from "organization" seen where seen.id = "position".audience_id))) and (("position".supersedes_id is null or sees(\'position\', "position".supersedes_id))))',
    );
    this.addSql(
      "create policy \"position_update\" on \"position\" for update to \"samnod_user\" using (((secrecy_reader_ids is null or (select nullif(current_setting('samnod.account', true), '')::uuid) = any(secrecy_reader_ids)) and ((visibility_level = 'PUBLIC' and (select nullif(current_setting('samnod.account', true), '')::uuid) is not null) or recorded_by_organization_id = (select nullif(current_setting('samnod.acts_for', true), '')::uuid) or (visibility_level <> 'OWN_ORGANIZATION' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[]))) or (visibility_level in ('PARTIES', 'PARTNERSHIP') and (select nullif(current_setting('samnod.acts_for', true), '')::uuid) = any(party_ids)) or (visibility_level = 'PARTNERSHIP' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.member_of', true), ''), ',')::uuid[])::uuid[]))))) and ((recorded_by_organization_id = (select nullif(current_setting('samnod.writes_for', true), '')::uuid) or ((select nullif(current_setting('samnod.writes_for', true), '')::uuid) is not null and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[])))))) with check (((recorded_by_organization_id = (select nullif(current_setting('samnod.writes_for', true), '')::uuid) or ((select nullif(current_setting('samnod.writes_for', true), '')::uuid) is not null and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[]))))) and ((\"position\".topic_id is null or exists (select 1 from \"topic\" seen where seen.id = \"position\".topic_id))) and ((\"position\".owner_id is null or exists (select 1 from \"organization\" seen where seen.id = \"position\".owner_id))) and ((\"position\".audience_id is null or exists (select 1 from \"organization\" seen where seen.id = \"position\".audience_id))) and ((\"position\".supersedes_id is null or sees('position', \"position\".supersedes_id))))",
    );
    this.addSql(
      "create policy \"position_delete\" on \"position\" for delete to \"samnod_user\" using (((secrecy_reader_ids is null or (select nullif(current_setting('samnod.account', true), '')::uuid) = any(secrecy_reader_ids)) and ((visibility_level = 'PUBLIC' and (select nullif(current_setting('samnod.account', true), '')::uuid) is not null) or recorded_by_organization_id = (select nullif(current_setting('samnod.acts_for', true), '')::uuid) or (visibility_level <> 'OWN_ORGANIZATION' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[]))) or (visibility_level in ('PARTIES', 'PARTNERSHIP') and (select nullif(current_setting('samnod.acts_for', true), '')::uuid) = any(party_ids)) or (visibility_level = 'PARTNERSHIP' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.member_of', true), ''), ',')::uuid[])::uuid[]))))) and ((recorded_by_organization_id = (select nullif(current_setting('samnod.writes_for', true), '')::uuid) or ((select nullif(current_setting('samnod.writes_for', true), '')::uuid) is not null and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[]))))))",
    );
    this.addSql('create policy "position_owner" on "position" to "samnod_owner" using (true) with check (true)');
    this.addSql('alter table "position_version" enable row level security');
    this.addSql('alter table "position_version" force row level security');
    this.addSql(
      'create policy "position_version_select" on "position_version" for select to "samnod_user" using ((("position_version".position_id is null or exists (select 1 from "position" seen where seen.id = "position_version".position_id))) and (("position_version".audience_id is null or exists (select 1 from "organization" seen where seen.id = "position_version".audience_id))) and (("position_version".made_by_id is null or exists (select 1 from "account" seen where seen.id = "position_version".made_by_id))))',
    );
    this.addSql(
      'create policy "position_version_insert" on "position_version" for insert to "samnod_user" with check ((exists (select 1 from "position" whole where whole.id = "position_version".position_id and ((whole.recorded_by_organization_id = (select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) or ((select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) is not null and whole.partnership_id = any(((select string_to_array(nullif(current_setting(\'samnod.principal_of\', true), \'\'), \',\')::uuid[])::uuid[]))))))) and (("position_version".position_id is null or exists (select 1 from "position" seen where seen.id = "position_version".position_id))) and (("position_version".audience_id is null or exists (select 1 from "organization" seen where seen.id = "position_version".audience_id))) and (("position_version".made_by_id is null or exists (select 1 from "account" seen where seen.id = "position_version".made_by_id))))',
    );
    this.addSql(
      'create policy "position_version_update" on "position_version" for update to "samnod_user" using (((("position_version".position_id is null or exists (select 1 from "position" seen where seen.id = "position_version".position_id))) and (("position_version".audience_id is null or exists (select 1 from "organization" seen where seen.id = "position_version".audience_id))) and (("position_version".made_by_id is null or exists (select 1 from "account" seen where seen.id = "position_version".made_by_id)))) and (exists (select 1 from "position" whole where whole.id = "position_version".position_id and ((whole.recorded_by_organization_id = (select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) or ((select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) is not null and whole.partnership_id = any(((select string_to_array(nullif(current_setting(\'samnod.principal_of\', true), \'\'), \',\')::uuid[])::uuid[])))))))) with check ((exists (select 1 from "position" whole where whole.id = "position_version".position_id and ((whole.recorded_by_organization_id = (select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) or ((select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) is not null and whole.partnership_id = any(((select string_to_array(nullif(current_setting(\'samnod.principal_of\', true), \'\'), \',\')::uuid[])::uuid[]))))))) and (("position_version".position_id is null or exists (select 1 from "position" seen where seen.id = "position_version".position_id))) and (("position_version".audience_id is null or exists (select 1 from "organization" seen where seen.id = "position_version".audience_id))) and (("position_version".made_by_id is null or exists (select 1 from "account" seen where seen.id = "position_version".made_by_id))))',
    );
    this.addSql(
      'create policy "position_version_delete" on "position_version" for delete to "samnod_user" using (((("position_version".position_id is null or exists (select 1 from "position" seen where seen.id = "position_version".position_id))) and (("position_version".audience_id is null or exists (select 1 from "organization" seen where seen.id = "position_version".audience_id))) and (("position_version".made_by_id is null or exists (select 1 from "account" seen where seen.id = "position_version".made_by_id)))) and (exists (select 1 from "position" whole where whole.id = "position_version".position_id and ((whole.recorded_by_organization_id = (select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) or ((select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) is not null and whole.partnership_id = any(((select string_to_array(nullif(current_setting(\'samnod.principal_of\', true), \'\'), \',\')::uuid[])::uuid[]))))))))',
    );
    this.addSql(
      'create policy "position_version_owner" on "position_version" to "samnod_owner" using (true) with check (true)',
    );
    this.addSql('alter table "position_comment" enable row level security');
    this.addSql('alter table "position_comment" force row level security');
    this.addSql(
      'create policy "position_comment_select" on "position_comment" for select to "samnod_user" using ((("position_comment".position_id is null or exists (select 1 from "position" seen where seen.id = "position_comment".position_id))) and (("position_comment".account_id is null or exists (select 1 from "account" seen where seen.id = "position_comment".account_id))) and (("position_comment".organization_id is null or exists (select 1 from "organization" seen where seen.id = "position_comment".organization_id))))',
    );
    this.addSql(
      'create policy "position_comment_insert" on "position_comment" for insert to "samnod_user" with check ((exists (select 1 from "position" whole where whole.id = "position_comment".position_id and ((select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) is not null))) and (("position_comment".position_id is null or exists (select 1 from "position" seen where seen.id = "position_comment".position_id))) and (("position_comment".account_id is null or exists (select 1 from "account" seen where seen.id = "position_comment".account_id))) and (("position_comment".organization_id is null or exists (select 1 from "organization" seen where seen.id = "position_comment".organization_id))))',
    );
    this.addSql(
      'create policy "position_comment_update" on "position_comment" for update to "samnod_user" using (((("position_comment".position_id is null or exists (select 1 from "position" seen where seen.id = "position_comment".position_id))) and (("position_comment".account_id is null or exists (select 1 from "account" seen where seen.id = "position_comment".account_id))) and (("position_comment".organization_id is null or exists (select 1 from "organization" seen where seen.id = "position_comment".organization_id)))) and (exists (select 1 from "position" whole where whole.id = "position_comment".position_id and ((select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) is not null)))) with check ((exists (select 1 from "position" whole where whole.id = "position_comment".position_id and ((select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) is not null))) and (("position_comment".position_id is null or exists (select 1 from "position" seen where seen.id = "position_comment".position_id))) and (("position_comment".account_id is null or exists (select 1 from "account" seen where seen.id = "position_comment".account_id))) and (("position_comment".organization_id is null or exists (select 1 from "organization" seen where seen.id = "position_comment".organization_id))))',
    );
    this.addSql(
      'create policy "position_comment_delete" on "position_comment" for delete to "samnod_user" using (((("position_comment".position_id is null or exists (select 1 from "position" seen where seen.id = "position_comment".position_id))) and (("position_comment".account_id is null or exists (select 1 from "account" seen where seen.id = "position_comment".account_id))) and (("position_comment".organization_id is null or exists (select 1 from "organization" seen where seen.id = "position_comment".organization_id)))) and (exists (select 1 from "position" whole where whole.id = "position_comment".position_id and ((select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) is not null))))',
    );
    this.addSql(
      'create policy "position_comment_owner" on "position_comment" to "samnod_owner" using (true) with check (true)',
    );
    this.addSql('alter table "fact" enable row level security');
    this.addSql('alter table "fact" force row level security');
    this.addSql(
      'create policy "fact_select" on "fact" for select to "samnod_user" using ((("fact".position_id is null or exists (select 1 from "position" seen where seen.id = "fact".position_id))) and (("fact".position_version_id is null or exists (select 1 from "position_version" seen where seen.id = "fact".position_version_id))))',
    );
    this.addSql(
      'create policy "fact_insert" on "fact" for insert to "samnod_user" with check ((exists (select 1 from "position" whole where whole.id = "fact".position_id and ((whole.recorded_by_organization_id = (select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) or ((select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) is not null and whole.partnership_id = any(((select string_to_array(nullif(current_setting(\'samnod.principal_of\', true), \'\'), \',\')::uuid[])::uuid[]))))))) and (("fact".position_id is null or exists (select 1 from "position" seen where seen.id = "fact".position_id))) and (("fact".position_version_id is null or exists (select 1 from "position_version" seen where seen.id = "fact".position_version_id))))',
    );
    this.addSql(
      'create policy "fact_update" on "fact" for update to "samnod_user" using (((("fact".position_id is null or exists (select 1 from "position" seen where seen.id = "fact".position_id))) and (("fact".position_version_id is null or exists (select 1 from "position_version" seen where seen.id = "fact".position_version_id)))) and (exists (select 1 from "position" whole where whole.id = "fact".position_id and ((whole.recorded_by_organization_id = (select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) or ((select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) is not null and whole.partnership_id = any(((select string_to_array(nullif(current_setting(\'samnod.principal_of\', true), \'\'), \',\')::uuid[])::uuid[])))))))) with check ((exists (select 1 from "position" whole where whole.id = "fact".position_id and ((whole.recorded_by_organization_id = (select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) or ((select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) is not null and whole.partnership_id = any(((select string_to_array(nullif(current_setting(\'samnod.principal_of\', true), \'\'), \',\')::uuid[])::uuid[]))))))) and (("fact".position_id is null or exists (select 1 from "position" seen where seen.id = "fact".position_id))) and (("fact".position_version_id is null or exists (select 1 from "position_version" seen where seen.id = "fact".position_version_id))))',
    );
    this.addSql(
      'create policy "fact_delete" on "fact" for delete to "samnod_user" using (((("fact".position_id is null or exists (select 1 from "position" seen where seen.id = "fact".position_id))) and (("fact".position_version_id is null or exists (select 1 from "position_version" seen where seen.id = "fact".position_version_id)))) and (exists (select 1 from "position" whole where whole.id = "fact".position_id and ((whole.recorded_by_organization_id = (select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) or ((select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) is not null and whole.partnership_id = any(((select string_to_array(nullif(current_setting(\'samnod.principal_of\', true), \'\'), \',\')::uuid[])::uuid[]))))))))',
    );
    this.addSql('create policy "fact_owner" on "fact" to "samnod_owner" using (true) with check (true)');
    this.addSql('alter table "approval" enable row level security');
    this.addSql('alter table "approval" force row level security');
    this.addSql(
      'create policy "approval_select" on "approval" for select to "samnod_user" using ((("approval".position_id is null or exists (select 1 from "position" seen where seen.id = "approval".position_id))) and (("approval".account_id is null or exists (select 1 from "account" seen where seen.id = "approval".account_id))) and (("approval".organization_id is null or exists (select 1 from "organization" seen where seen.id = "approval".organization_id))))',
    );
    this.addSql(
      'create policy "approval_insert" on "approval" for insert to "samnod_user" with check ((exists (select 1 from "position" whole where whole.id = "approval".position_id and ((whole.recorded_by_organization_id = (select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) or ((select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) is not null and whole.partnership_id = any(((select string_to_array(nullif(current_setting(\'samnod.principal_of\', true), \'\'), \',\')::uuid[])::uuid[]))))))) and (("approval".position_id is null or exists (select 1 from "position" seen where seen.id = "approval".position_id))) and (("approval".account_id is null or exists (select 1 from "account" seen where seen.id = "approval".account_id))) and (("approval".organization_id is null or exists (select 1 from "organization" seen where seen.id = "approval".organization_id))))',
    );
    this.addSql(
      'create policy "approval_update" on "approval" for update to "samnod_user" using (((("approval".position_id is null or exists (select 1 from "position" seen where seen.id = "approval".position_id))) and (("approval".account_id is null or exists (select 1 from "account" seen where seen.id = "approval".account_id))) and (("approval".organization_id is null or exists (select 1 from "organization" seen where seen.id = "approval".organization_id)))) and (exists (select 1 from "position" whole where whole.id = "approval".position_id and ((whole.recorded_by_organization_id = (select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) or ((select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) is not null and whole.partnership_id = any(((select string_to_array(nullif(current_setting(\'samnod.principal_of\', true), \'\'), \',\')::uuid[])::uuid[])))))))) with check ((exists (select 1 from "position" whole where whole.id = "approval".position_id and ((whole.recorded_by_organization_id = (select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) or ((select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) is not null and whole.partnership_id = any(((select string_to_array(nullif(current_setting(\'samnod.principal_of\', true), \'\'), \',\')::uuid[])::uuid[]))))))) and (("approval".position_id is null or exists (select 1 from "position" seen where seen.id = "approval".position_id))) and (("approval".account_id is null or exists (select 1 from "account" seen where seen.id = "approval".account_id))) and (("approval".organization_id is null or exists (select 1 from "organization" seen where seen.id = "approval".organization_id))))',
    );
    this.addSql(
      'create policy "approval_delete" on "approval" for delete to "samnod_user" using (((("approval".position_id is null or exists (select 1 from "position" seen where seen.id = "approval".position_id))) and (("approval".account_id is null or exists (select 1 from "account" seen where seen.id = "approval".account_id))) and (("approval".organization_id is null or exists (select 1 from "organization" seen where seen.id = "approval".organization_id)))) and (exists (select 1 from "position" whole where whole.id = "approval".position_id and ((whole.recorded_by_organization_id = (select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) or ((select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) is not null and whole.partnership_id = any(((select string_to_array(nullif(current_setting(\'samnod.principal_of\', true), \'\'), \',\')::uuid[])::uuid[]))))))))',
    );
    this.addSql('create policy "approval_owner" on "approval" to "samnod_owner" using (true) with check (true)');
  }
}
