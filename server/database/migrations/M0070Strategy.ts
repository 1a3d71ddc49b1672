import { Migration } from '@mikro-orm/migrations';

/** Tables written from the entities by `npm run migration:create M0070Strategy`. */
export class M0070Strategy extends Migration {
  override up(): void {
    this.addSql(
      'create table "strategy" ("id" uuid not null, "version" int not null default 1, "recorded_at" timestamptz(3) not null, "recorded_by_id" uuid not null, "recorded_by_organization_id" uuid not null, "partnership_id" uuid not null, "visibility_level" text not null, "party_ids" uuid[] not null default \'{}\', "secrecy_reader_ids" uuid[] null, "secrecy_ground" text null, "title" text not null, "scope" text not null, "summary" text null, "document" text null, "valid_from" date not null, "valid_until" date null, primary key ("id"))',
    );
    this.addSql('create index "strategy_recorded_at_id_index" on "strategy" ("recorded_at", "id")');
    this.addSql('create index "strategy_valid_until_index" on "strategy" ("valid_until")');
    this.addSql('create index "strategy_valid_from_index" on "strategy" ("valid_from")');
    this.addSql('create index "strategy_scope_index" on "strategy" ("scope")');
    this.addSql(
      'alter table "strategy" add constraint "strategy_ends_after_it_begins" check (valid_until >= valid_from)',
    );
    this.addSql(
      "alter table \"strategy\" add constraint \"strategy_visibility_level_check\" check (\"visibility_level\" in ('OWN_ORGANIZATION', 'PRINCIPALS', 'PARTIES', 'PARTNERSHIP', 'PUBLIC'))",
    );
    this.addSql(
      'alter table "strategy" add constraint "strategy_scope_check" check ("scope" in (\'NATIONAL\', \'REGIONAL\', \'MUNICIPAL\'))',
    );
    this.addSql(
      'create table "goal" ("id" uuid not null, "version" int not null default 1, "recorded_at" timestamptz(3) not null, "recorded_by_id" uuid not null, "recorded_by_organization_id" uuid not null, "partnership_id" uuid not null, "visibility_level" text not null, "party_ids" uuid[] not null default \'{}\', "secrecy_reader_ids" uuid[] null, "secrecy_ground" text null, "strategy_id" uuid not null, "code" text not null, "title" text not null, "description" text null, "replaced_by_id" uuid null, primary key ("id"))',
    );
    this.addSql('create index "goal_replaced_by_id_index" on "goal" ("replaced_by_id")');
    this.addSql('create index "goal_recorded_at_id_index" on "goal" ("recorded_at", "id")');
    this.addSql('create index "goal_title_index" on "goal" ("title")');
    this.addSql('create index "goal_code_index" on "goal" ("code")');
    this.addSql('alter table "goal" add constraint "goal_strategy_id_code_unique" unique ("strategy_id", "code")');
    this.addSql('alter table "goal" add constraint "goal_replaced_by_another" check (replaced_by_id <> id)');
    this.addSql(
      "alter table \"goal\" add constraint \"goal_visibility_level_check\" check (\"visibility_level\" in ('OWN_ORGANIZATION', 'PRINCIPALS', 'PARTIES', 'PARTNERSHIP', 'PUBLIC'))",
    );
    this.addSql(
      'create table "adoption" ("id" uuid not null, "strategy_id" uuid not null, "organization_id" uuid not null, "decision" text not null, "adopted_on" date not null, primary key ("id"))',
    );
    this.addSql('create index "adoption_organization_id_index" on "adoption" ("organization_id")');
    this.addSql(
      'alter table "adoption" add constraint "adoption_strategy_id_organization_id_unique" unique ("strategy_id", "organization_id")',
    );
    this.addSql(
      'create table "target" ("id" uuid not null, "goal_id" uuid not null, "measure" text not null, "population" text not null, "area_class" text not null, "place" text not null, "unit" text not null, "threshold" double precision not null, "from" date null, "due_on" date not null, "replaced_by_id" uuid null, primary key ("id"))',
    );
    this.addSql('create index "target_replaced_by_id_index" on "target" ("replaced_by_id")');
    this.addSql('create index "target_due_on_index" on "target" ("due_on")');
    this.addSql('create index "target_place_due_on_index" on "target" ("place", "due_on")');
    this.addSql('create index "target_measure_due_on_index" on "target" ("measure", "due_on")');
    this.addSql('create index "target_goal_id_due_on_index" on "target" ("goal_id", "due_on")');
    this.addSql('alter table "target" add constraint "target_place" check (place ~ \'^([0-9]{2}|[0-9]{4})$\')');
    this.addSql('alter table "target" add constraint "target_replaced_by_another" check (replaced_by_id <> id)');
    this.addSql(
      'alter table "target" add constraint "target_threshold" check (threshold >= 0 and (unit <> \'PERCENT\' or threshold <= 100))',
    );
    this.addSql('alter table "target" add constraint "target_due_after_it_begins" check (due_on >= "from")');
    this.addSql(
      "alter table \"target\" add constraint \"target_measure_check\" check (\"measure\" in ('ACCESS_30_MBIT', 'ACCESS_100_MBIT', 'ACCESS_1_GBIT', 'GIGABIT_OR_FIBRE_PASSED', 'FIBRE_CONNECTED', 'FIBRE_PASSED', 'CABLE_TV', 'FIXED_RADIO', 'MOBILE_COVERAGE', 'OTHER'))",
    );
    this.addSql(
      "alter table \"target\" add constraint \"target_population_check\" check (\"population\" in ('HOUSEHOLDS', 'WORKPLACES', 'HOUSEHOLDS_AND_WORKPLACES', 'BUILDINGS', 'HOLIDAY_HOMES', 'PERSONS', 'MUNICIPALITIES', 'VILLAGES', 'ROADS', 'AREA', 'OTHER'))",
    );
    this.addSql(
      'alter table "target" add constraint "target_area_class_check" check ("area_class" in (\'TOTAL\', \'URBAN\', \'RURAL\'))',
    );
    this.addSql(
      "alter table \"target\" add constraint \"target_unit_check\" check (\"unit\" in ('PERCENT', 'PERCENTAGE_POINTS', 'SEK', 'COUNT', 'MBIT_PER_SECOND', 'KILOMETRES', 'DATE'))",
    );
    this.addSql(
      'alter table "goal" add constraint "goal_strategy_id_foreign" foreign key ("strategy_id") references "strategy" ("id") on delete no action',
    );
    this.addSql(
      'alter table "goal" add constraint "goal_replaced_by_id_foreign" foreign key ("replaced_by_id") references "goal" ("id") on delete no action',
    );
    this.addSql(
      'alter table "adoption" add constraint "adoption_strategy_id_foreign" foreign key ("strategy_id") references "strategy" ("id") on delete cascade',
    );
    this.addSql(
      'alter table "adoption" add constraint "adoption_organization_id_foreign" foreign key ("organization_id") references "organization" ("id") on delete no action',
    );
    this.addSql(
      'alter table "target" add constraint "target_goal_id_foreign" foreign key ("goal_id") references "goal" ("id") on delete cascade',
    );
    this.addSql(
      'alter table "target" add constraint "target_replaced_by_id_foreign" foreign key ("replaced_by_id") references "target" ("id") on delete no action',
    );
    this.addSql('alter table "strategy" enable row level security');
    this.addSql('alter table "strategy" force row level security');
    this.addSql(
      "create policy \"strategy_select\" on \"strategy\" for select to \"samnod_user\" using ((secrecy_reader_ids is null or (select nullif(current_setting('samnod.account', true), '')::uuid) = any(secrecy_reader_ids)) and ((visibility_level = 'PUBLIC' and (select nullif(current_setting('samnod.account', true), '')::uuid) is not null) or recorded_by_organization_id = (select nullif(current_setting('samnod.acts_for', true), '')::uuid) or (visibility_level <> 'OWN_ORGANIZATION' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[]))) or (visibility_level in ('PARTIES', 'PARTNERSHIP') and (select nullif(current_setting('samnod.acts_for', true), '')::uuid) = any(party_ids)) or (visibility_level = 'PARTNERSHIP' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.member_of', true), ''), ',')::uuid[])::uuid[])))))",
    );
    this.addSql(
      "create policy \"strategy_insert\" on \"strategy\" for insert to \"samnod_user\" with check ((recorded_by_id = (select nullif(current_setting('samnod.account', true), '')::uuid) and recorded_by_organization_id = (select nullif(current_setting('samnod.writes_for', true), '')::uuid) and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.member_of', true), ''), ',')::uuid[])::uuid[]))))",
    );
    this.addSql(
      "create policy \"strategy_update\" on \"strategy\" for update to \"samnod_user\" using (((secrecy_reader_ids is null or (select nullif(current_setting('samnod.account', true), '')::uuid) = any(secrecy_reader_ids)) and ((visibility_level = 'PUBLIC' and (select nullif(current_setting('samnod.account', true), '')::uuid) is not null) or recorded_by_organization_id = (select nullif(current_setting('samnod.acts_for', true), '')::uuid) or (visibility_level <> 'OWN_ORGANIZATION' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[]))) or (visibility_level in ('PARTIES', 'PARTNERSHIP') and (select nullif(current_setting('samnod.acts_for', true), '')::uuid) = any(party_ids)) or (visibility_level = 'PARTNERSHIP' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.member_of', true), ''), ',')::uuid[])::uuid[]))))) and ((recorded_by_organization_id = (select nullif(current_setting('samnod.writes_for', true), '')::uuid) or ((select nullif(current_setting('samnod.writes_for', true), '')::uuid) is not null and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[])))))) with check (((recorded_by_organization_id = (select nullif(current_setting('samnod.writes_for', true), '')::uuid) or ((select nullif(current_setting('samnod.writes_for', true), '')::uuid) is not null and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[]))))))",
    );
    this.addSql(
      "create policy \"strategy_delete\" on \"strategy\" for delete to \"samnod_user\" using (((secrecy_reader_ids is null or (select nullif(current_setting('samnod.account', true), '')::uuid) = any(secrecy_reader_ids)) and ((visibility_level = 'PUBLIC' and (select nullif(current_setting('samnod.account', true), '')::uuid) is not null) or recorded_by_organization_id = (select nullif(current_setting('samnod.acts_for', true), '')::uuid) or (visibility_level <> 'OWN_ORGANIZATION' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[]))) or (visibility_level in ('PARTIES', 'PARTNERSHIP') and (select nullif(current_setting('samnod.acts_for', true), '')::uuid) = any(party_ids)) or (visibility_level = 'PARTNERSHIP' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.member_of', true), ''), ',')::uuid[])::uuid[]))))) and ((recorded_by_organization_id = (select nullif(current_setting('samnod.writes_for', true), '')::uuid) or ((select nullif(current_setting('samnod.writes_for', true), '')::uuid) is not null and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[]))))))",
    );
    this.addSql('create policy "strategy_owner" on "strategy" to "samnod_owner" using (true) with check (true)');
    this.addSql(
      'create policy "strategy_by_principals" on "strategy" as restrictive for insert to "samnod_user" with check (partnership_id = any(((select string_to_array(nullif(current_setting(\'samnod.principal_of\', true), \'\'), \',\')::uuid[])::uuid[])))',
    );
    this.addSql('alter table "goal" enable row level security');
    this.addSql('alter table "goal" force row level security');
    this.addSql(
      "create policy \"goal_select\" on \"goal\" for select to \"samnod_user\" using ((secrecy_reader_ids is null or (select nullif(current_setting('samnod.account', true), '')::uuid) = any(secrecy_reader_ids)) and ((visibility_level = 'PUBLIC' and (select nullif(current_setting('samnod.account', true), '')::uuid) is not null) or recorded_by_organization_id = (select nullif(current_setting('samnod.acts_for', true), '')::uuid) or (visibility_level <> 'OWN_ORGANIZATION' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[]))) or (visibility_level in ('PARTIES', 'PARTNERSHIP') and (select nullif(current_setting('samnod.acts_for', true), '')::uuid) = any(party_ids)) or (visibility_level = 'PARTNERSHIP' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.member_of', true), ''), ',')::uuid[])::uuid[])))))",
    );
    this.addSql(
      'create policy "goal_insert" on "goal" for insert to "samnod_user" with check ((recorded_by_id = (select nullif(current_setting(\'samnod.account\', true), \'\')::uuid) and recorded_by_organization_id = (select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) and partnership_id = any(((select string_to_array(nullif(current_setting(\'samnod.member_of\', true), \'\'), \',\')::uuid[])::uuid[]))) and (("goal".strategy_id is null or exists (select 1 from "strategy" seen where seen.id = "goal".strategy_id))) and (("goal".replaced_by_id is null or sees(\'goal\', "goal".replaced_by_id))))',
    );
    this.addSql(
      "create policy \"goal_update\" on \"goal\" for update to \"samnod_user\" using (((secrecy_reader_ids is null or (select nullif(current_setting('samnod.account', true), '')::uuid) = any(secrecy_reader_ids)) and ((visibility_level = 'PUBLIC' and (select nullif(current_setting('samnod.account', true), '')::uuid) is not null) or recorded_by_organization_id = (select nullif(current_setting('samnod.acts_for', true), '')::uuid) or (visibility_level <> 'OWN_ORGANIZATION' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[]))) or (visibility_level in ('PARTIES', 'PARTNERSHIP') and (select nullif(current_setting('samnod.acts_for', true), '')::uuid) = any(party_ids)) or (visibility_level = 'PARTNERSHIP' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.member_of', true), ''), ',')::uuid[])::uuid[]))))) and ((recorded_by_organization_id = (select nullif(current_setting('samnod.writes_for', true), '')::uuid) or ((select nullif(current_setting('samnod.writes_for', true), '')::uuid) is not null and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[])))))) with check (((recorded_by_organization_id = (select nullif(current_setting('samnod.writes_for', true), '')::uuid) or ((select nullif(current_setting('samnod.writes_for', true), '')::uuid) is not null and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[]))))) and ((\"goal\".strategy_id is null or exists (select 1 from \"strategy\" seen where seen.id = \"goal\".strategy_id))) and ((\"goal\".replaced_by_id is null or sees('goal', \"goal\".replaced_by_id))))",
    );
    this.addSql(
      "create policy \"goal_delete\" on \"goal\" for delete to \"samnod_user\" using (((secrecy_reader_ids is null or (select nullif(current_setting('samnod.account', true), '')::uuid) = any(secrecy_reader_ids)) and ((visibility_level = 'PUBLIC' and (select nullif(current_setting('samnod.account', true), '')::uuid) is not null) or recorded_by_organization_id = (select nullif(current_setting('samnod.acts_for', true), '')::uuid) or (visibility_level <> 'OWN_ORGANIZATION' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[]))) or (visibility_level in ('PARTIES', 'PARTNERSHIP') and (select nullif(current_setting('samnod.acts_for', true), '')::uuid) = any(party_ids)) or (visibility_level = 'PARTNERSHIP' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.member_of', true), ''), ',')::uuid[])::uuid[]))))) and ((recorded_by_organization_id = (select nullif(current_setting('samnod.writes_for', true), '')::uuid) or ((select nullif(current_setting('samnod.writes_for', true), '')::uuid) is not null and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[]))))))",
    );
    this.addSql('create policy "goal_owner" on "goal" to "samnod_owner" using (true) with check (true)');
    this.addSql(
      'create policy "goal_by_principals" on "goal" as restrictive for insert to "samnod_user" with check (partnership_id = any(((select string_to_array(nullif(current_setting(\'samnod.principal_of\', true), \'\'), \',\')::uuid[])::uuid[])))',
    );
    this.addSql('alter table "adoption" enable row level security');
    this.addSql('alter table "adoption" force row level security');
    this.addSql(
      'create policy "adoption_select" on "adoption" for select to "samnod_user" using ((("adoption".strategy_id is null or exists (select 1 from "strategy" seen where seen.id = "adoption".strategy_id))) and (("adoption".organization_id is null or exists (select 1 from "organization" seen where seen.id = "adoption".organization_id))))',
    );
    this.addSql(
      'create policy "adoption_insert" on "adoption" for insert to "samnod_user" with check ((exists (select 1 from "strategy" whole where whole.id = "adoption".strategy_id and ((whole.recorded_by_organization_id = (select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) or ((select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) is not null and whole.partnership_id = any(((select string_to_array(nullif(current_setting(\'samnod.principal_of\', true), \'\'), \',\')::uuid[])::uuid[]))))))) and (("adoption".strategy_id is null or exists (select 1 from "strategy" seen where seen.id = "adoption".strategy_id))) and (("adoption".organization_id is null or exists (select 1 from "organization" seen where seen.id = "adoption".organization_id))))',
    );
    this.addSql(
      'create policy "adoption_update" on "adoption" for update to "samnod_user" using (((("adoption".strategy_id is null or exists (select 1 from "strategy" seen where seen.id = "adoption".strategy_id))) and (("adoption".organization_id is null or exists (select 1 from "organization" seen where seen.id = "adoption".organization_id)))) and (exists (select 1 from "strategy" whole where whole.id = "adoption".strategy_id and ((whole.recorded_by_organization_id = (select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) or ((select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) is not null and whole.partnership_id = any(((select string_to_array(nullif(current_setting(\'samnod.principal_of\', true), \'\'), \',\')::uuid[])::uuid[])))))))) with check ((exists (select 1 from "strategy" whole where whole.id = "adoption".strategy_id and ((whole.recorded_by_organization_id = (select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) or ((select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) is not null and whole.partnership_id = any(((select string_to_array(nullif(current_setting(\'samnod.principal_of\', true), \'\'), \',\')::uuid[])::uuid[]))))))) and (("adoption".strategy_id is null or exists (select 1 from "strategy" seen where seen.id = "adoption".strategy_id))) and (("adoption".organization_id is null or exists (select 1 from "organization" seen where seen.id = "adoption".organization_id))))',
    );
    this.addSql(
      'create policy "adoption_delete" on "adoption" for delete to "samnod_user" using (((("adoption".strategy_id is null or exists (select 1 from "strategy" seen where seen.id = "adoption".strategy_id))) and (("adoption".organization_id is null or exists (select 1 from "organization" seen where seen.id = "adoption".organization_id)))) and (exists (select 1 from "strategy" whole where whole.id = "adoption".strategy_id and ((whole.recorded_by_organization_id = (select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) or ((select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) is not null and whole.partnership_id = any(((select string_to_array(nullif(current_setting(\'samnod.principal_of\', true), \'\'), \',\')::uuid[])::uuid[]))))))))',
    );
    this.addSql('create policy "adoption_owner" on "adoption" to "samnod_owner" using (true) with check (true)');
    this.addSql('alter table "target" enable row level security');
    this.addSql('alter table "target" force row level security');
    this.addSql(
      'create policy "target_select" on "target" for select to "samnod_user" using ((("target".goal_id is null or exists (select 1 from "goal" seen where seen.id = "target".goal_id))) and (("target".replaced_by_id is null or sees(\'target\', "target".replaced_by_id))))',
    );
    this.addSql(
      'create policy "target_insert" on "target" for insert to "samnod_user" with check ((exists (select 1 from "goal" whole where whole.id = "target".goal_id and ((whole.recorded_by_organization_id = (select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) or ((select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) is not null and whole.partnership_id = any(((select string_to_array(nullif(current_setting(\'samnod.principal_of\', true), \'\'), \',\')::uuid[])::uuid[]))))))) and (("target".goal_id is null or exists (select 1 from "goal" seen where seen.id = "target".goal_id))) and (("target".replaced_by_id is null or sees(\'target\', "target".replaced_by_id))))',
    );
    this.addSql(
      'create policy "target_update" on "target" for update to "samnod_user" using (((("target".goal_id is null or exists (select 1 from "goal" seen where seen.id = "target".goal_id))) and (("target".replaced_by_id is null or sees(\'target\', "target".replaced_by_id)))) and (exists (select 1 from "goal" whole where whole.id = "target".goal_id and ((whole.recorded_by_organization_id = (select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) or ((select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) is not null and whole.partnership_id = any(((select string_to_array(nullif(current_setting(\'samnod.principal_of\', true), \'\'), \',\')::uuid[])::uuid[])))))))) with check ((exists (select 1 from "goal" whole where whole.id = "target".goal_id and ((whole.recorded_by_organization_id = (select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) or ((select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) is not null and whole.partnership_id = any(((select string_to_array(nullif(current_setting(\'samnod.principal_of\', true), \'\'), \',\')::uuid[])::uuid[]))))))) and (("target".goal_id is null or exists (select 1 from "goal" seen where seen.id = "target".goal_id))) and (("target".replaced_by_id is null or sees(\'target\', "target".replaced_by_id))))',
    );
    this.addSql(
      'create policy "target_delete" on "target" for delete to "samnod_user" using (((("target".goal_id is null or exists (select 1 from "goal" seen where seen.id = "target".goal_id))) and (("target".replaced_by_id is null or sees(\'target\', "target".replaced_by_id)))) and (exists (select 1 from "goal" whole where whole.id = "target".goal_id and ((whole.recorded_by_organization_id = (select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) or ((select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) is not null and whole.partnership_id = any(((select string_to_array(nullif(current_setting(\'samnod.principal_of\', true), \'\'), \',\')::uuid[])::uuid[]))))))))',
    );
    this.addSql('create policy "target_owner" on "target" to "samnod_owner" using (true) with check (true)');
  }
}
