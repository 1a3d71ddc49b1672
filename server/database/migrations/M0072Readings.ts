import { Migration } from '@mikro-orm/migrations';

/** Tables written from the entities by `npm run migration:create M0072Readings`. */
export class M0072Readings extends Migration {
  override up(): void {
    this.addSql(
      'create table "edition" ("id" uuid not null, "version" int not null default 1, "recorded_at" timestamptz(3) not null, "recorded_by_id" uuid not null, "recorded_by_organization_id" uuid not null, "partnership_id" uuid not null, "visibility_level" text not null, "party_ids" uuid[] not null default \'{}\', "secrecy_reader_ids" uuid[] null, "secrecy_ground" text null, "kind" text not null, "publisher" text not null, "dataset" text not null, "vintage" text not null, "diary_number" text null, "file_name" text null, "sha256" text null, primary key ("id"))',
    );
    this.addSql('create index "edition_recorded_at_id_index" on "edition" ("recorded_at", "id")');
    this.addSql('create index "edition_sha256_index" on "edition" ("sha256")');
    this.addSql('create index "edition_vintage_index" on "edition" ("vintage")');
    this.addSql('create index "edition_kind_vintage_index" on "edition" ("kind", "vintage")');
    this.addSql(
      'alter table "edition" add constraint "edition_vintage" check (vintage ~ \'^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?( .*)?$\')',
    );
    this.addSql(
      'alter table "edition" add constraint "edition_of_a_file" check ((file_name is null) = (sha256 is null))',
    );
    this.addSql(
      "alter table \"edition\" add constraint \"edition_visibility_level_check\" check (\"visibility_level\" in ('OWN_ORGANIZATION', 'PRINCIPALS', 'PARTIES', 'PARTNERSHIP', 'PUBLIC'))",
    );
    this.addSql(
      'alter table "edition" add constraint "edition_kind_check" check ("kind" in (\'READINGS\', \'PLACES\', \'OUTLINES\'))',
    );
    this.addSql(
      'create table "indicator" ("id" uuid not null, "version" int not null default 1, "recorded_at" timestamptz(3) not null, "recorded_by_id" uuid not null, "recorded_by_organization_id" uuid not null, "partnership_id" uuid not null, "visibility_level" text not null, "party_ids" uuid[] not null default \'{}\', "secrecy_reader_ids" uuid[] null, "secrecy_ground" text null, "code" text not null, "name" text not null, "measure" text not null, "population" text not null, "unit" text not null, "publisher" text not null, primary key ("id"))',
    );
    this.addSql('create index "indicator_recorded_at_id_index" on "indicator" ("recorded_at", "id")');
    this.addSql('create index "indicator_name_index" on "indicator" ("name")');
    this.addSql('create index "indicator_measure_index" on "indicator" ("measure")');
    this.addSql('create index "indicator_population_index" on "indicator" ("population")');
    this.addSql('create index "indicator_code_index" on "indicator" ("code")');
    this.addSql(
      'alter table "indicator" add constraint "indicator_partnership_id_code_unique" unique ("partnership_id", "code")',
    );
    this.addSql(
      "alter table \"indicator\" add constraint \"indicator_visibility_level_check\" check (\"visibility_level\" in ('OWN_ORGANIZATION', 'PRINCIPALS', 'PARTIES', 'PARTNERSHIP', 'PUBLIC'))",
    );
    this.addSql(
      "alter table \"indicator\" add constraint \"indicator_measure_check\" check (\"measure\" in ('ACCESS_30_MBIT', 'ACCESS_100_MBIT', 'ACCESS_1_GBIT', 'GIGABIT_OR_FIBRE_PASSED', 'FIBRE_CONNECTED', 'FIBRE_PASSED', 'CABLE_TV', 'FIXED_RADIO', 'MOBILE_COVERAGE', 'OTHER'))",
    );
    this.addSql(
      "alter table \"indicator\" add constraint \"indicator_population_check\" check (\"population\" in ('HOUSEHOLDS', 'WORKPLACES', 'HOUSEHOLDS_AND_WORKPLACES', 'BUILDINGS', 'HOLIDAY_HOMES', 'PERSONS', 'MUNICIPALITIES', 'VILLAGES', 'ROADS', 'AREA', 'OTHER'))",
    );
    this.addSql(
      "alter table \"indicator\" add constraint \"indicator_unit_check\" check (\"unit\" in ('PERCENT', 'PERCENTAGE_POINTS', 'SEK', 'COUNT', 'MBIT_PER_SECOND', 'KILOMETRES', 'DATE'))",
    );
    this.addSql(
      'create table "outline" ("id" uuid not null, "edition_id" uuid not null, "code" text not null, "geometry" text not null, primary key ("id"))',
    );
    this.addSql('create index "outline_code_index" on "outline" ("code")');
    this.addSql('alter table "outline" add constraint "outline_edition_id_code_unique" unique ("edition_id", "code")');
    this.addSql('alter table "outline" add constraint "outline_code" check (code ~ \'^[0-9]{4}$\')');
    this.addSql(
      'create table "place" ("id" uuid not null, "edition_id" uuid not null, "code" text not null, "name" text not null, primary key ("id"))',
    );
    this.addSql('create index "place_code_index" on "place" ("code")');
    this.addSql('alter table "place" add constraint "place_edition_id_code_unique" unique ("edition_id", "code")');
    this.addSql('alter table "place" add constraint "place_code" check (code ~ \'^([0-9]{2}|[0-9]{4})$\')');
    this.addSql(
      'create table "reading" ("id" uuid not null, "edition_id" uuid not null, "indicator_id" uuid not null, "place" text not null, "area_class" text not null, "year" int not null, "value" double precision not null, primary key ("id"))',
    );
    this.addSql('create index "reading_year_index" on "reading" ("year")');
    this.addSql('create index "reading_place_year_index" on "reading" ("place", "year")');
    this.addSql(
      'create index "reading_indicator_id_year_area_class_index" on "reading" ("indicator_id", "year", "area_class")',
    );
    this.addSql(
      'create index "reading_indicator_id_place_area_class_year_index" on "reading" ("indicator_id", "place", "area_class", "year")',
    );
    this.addSql(
      'alter table "reading" add constraint "reading_edition_id_indicator_id_place_area_class_year_unique" unique ("edition_id", "indicator_id", "place", "area_class", "year")',
    );
    this.addSql('alter table "reading" add constraint "reading_value" check (value >= 0 and value < \'infinity\')');
    this.addSql('alter table "reading" add constraint "reading_year" check (year between 1990 and 2100)');
    this.addSql('alter table "reading" add constraint "reading_place" check (place ~ \'^([0-9]{2}|[0-9]{4})$\')');
    this.addSql(
      'alter table "reading" add constraint "reading_area_class_check" check ("area_class" in (\'TOTAL\', \'URBAN\', \'RURAL\'))',
    );
    this.addSql(
      'alter table "outline" add constraint "outline_edition_id_foreign" foreign key ("edition_id") references "edition" ("id") on delete cascade',
    );
    this.addSql(
      'alter table "place" add constraint "place_edition_id_foreign" foreign key ("edition_id") references "edition" ("id") on delete cascade',
    );
    this.addSql(
      'alter table "reading" add constraint "reading_edition_id_foreign" foreign key ("edition_id") references "edition" ("id") on delete cascade',
    );
    this.addSql(
      'alter table "reading" add constraint "reading_indicator_id_foreign" foreign key ("indicator_id") references "indicator" ("id") on delete no action',
    );
    this.addSql('alter table "edition" enable row level security');
    this.addSql('alter table "edition" force row level security');
    this.addSql(
      "create policy \"edition_select\" on \"edition\" for select to \"samnod_user\" using ((secrecy_reader_ids is null or (select nullif(current_setting('samnod.account', true), '')::uuid) = any(secrecy_reader_ids)) and ((visibility_level = 'PUBLIC' and (select nullif(current_setting('samnod.account', true), '')::uuid) is not null) or recorded_by_organization_id = (select nullif(current_setting('samnod.acts_for', true), '')::uuid) or (visibility_level <> 'OWN_ORGANIZATION' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[]))) or (visibility_level in ('PARTIES', 'PARTNERSHIP') and (select nullif(current_setting('samnod.acts_for', true), '')::uuid) = any(party_ids)) or (visibility_level = 'PARTNERSHIP' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.member_of', true), ''), ',')::uuid[])::uuid[])))))",
    );
    this.addSql(
      "create policy \"edition_insert\" on \"edition\" for insert to \"samnod_user\" with check ((recorded_by_id = (select nullif(current_setting('samnod.account', true), '')::uuid) and recorded_by_organization_id = (select nullif(current_setting('samnod.writes_for', true), '')::uuid) and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.member_of', true), ''), ',')::uuid[])::uuid[]))))",
    );
    this.addSql(
      "create policy \"edition_update\" on \"edition\" for update to \"samnod_user\" using (((secrecy_reader_ids is null or (select nullif(current_setting('samnod.account', true), '')::uuid) = any(secrecy_reader_ids)) and ((visibility_level = 'PUBLIC' and (select nullif(current_setting('samnod.account', true), '')::uuid) is not null) or recorded_by_organization_id = (select nullif(current_setting('samnod.acts_for', true), '')::uuid) or (visibility_level <> 'OWN_ORGANIZATION' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[]))) or (visibility_level in ('PARTIES', 'PARTNERSHIP') and (select nullif(current_setting('samnod.acts_for', true), '')::uuid) = any(party_ids)) or (visibility_level = 'PARTNERSHIP' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.member_of', true), ''), ',')::uuid[])::uuid[]))))) and ((recorded_by_organization_id = (select nullif(current_setting('samnod.writes_for', true), '')::uuid) or ((select nullif(current_setting('samnod.writes_for', true), '')::uuid) is not null and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[])))))) with check (((recorded_by_organization_id = (select nullif(current_setting('samnod.writes_for', true), '')::uuid) or ((select nullif(current_setting('samnod.writes_for', true), '')::uuid) is not null and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[]))))))",
    );
    this.addSql(
      "create policy \"edition_delete\" on \"edition\" for delete to \"samnod_user\" using (((secrecy_reader_ids is null or (select nullif(current_setting('samnod.account', true), '')::uuid) = any(secrecy_reader_ids)) and ((visibility_level = 'PUBLIC' and (select nullif(current_setting('samnod.account', true), '')::uuid) is not null) or recorded_by_organization_id = (select nullif(current_setting('samnod.acts_for', true), '')::uuid) or (visibility_level <> 'OWN_ORGANIZATION' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[]))) or (visibility_level in ('PARTIES', 'PARTNERSHIP') and (select nullif(current_setting('samnod.acts_for', true), '')::uuid) = any(party_ids)) or (visibility_level = 'PARTNERSHIP' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.member_of', true), ''), ',')::uuid[])::uuid[]))))) and ((recorded_by_organization_id = (select nullif(current_setting('samnod.writes_for', true), '')::uuid) or ((select nullif(current_setting('samnod.writes_for', true), '')::uuid) is not null and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[]))))))",
    );
    this.addSql('create policy "edition_owner" on "edition" to "samnod_owner" using (true) with check (true)');
    this.addSql(
      'create policy "edition_by_principals" on "edition" as restrictive for insert to "samnod_user" with check (partnership_id = any(((select string_to_array(nullif(current_setting(\'samnod.principal_of\', true), \'\'), \',\')::uuid[])::uuid[])))',
    );
    this.addSql('alter table "indicator" enable row level security');
    this.addSql('alter table "indicator" force row level security');
    this.addSql(
      "create policy \"indicator_select\" on \"indicator\" for select to \"samnod_user\" using ((secrecy_reader_ids is null or (select nullif(current_setting('samnod.account', true), '')::uuid) = any(secrecy_reader_ids)) and ((visibility_level = 'PUBLIC' and (select nullif(current_setting('samnod.account', true), '')::uuid) is not null) or recorded_by_organization_id = (select nullif(current_setting('samnod.acts_for', true), '')::uuid) or (visibility_level <> 'OWN_ORGANIZATION' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[]))) or (visibility_level in ('PARTIES', 'PARTNERSHIP') and (select nullif(current_setting('samnod.acts_for', true), '')::uuid) = any(party_ids)) or (visibility_level = 'PARTNERSHIP' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.member_of', true), ''), ',')::uuid[])::uuid[])))))",
    );
    this.addSql(
      "create policy \"indicator_insert\" on \"indicator\" for insert to \"samnod_user\" with check ((recorded_by_id = (select nullif(current_setting('samnod.account', true), '')::uuid) and recorded_by_organization_id = (select nullif(current_setting('samnod.writes_for', true), '')::uuid) and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.member_of', true), ''), ',')::uuid[])::uuid[]))))",
    );
    this.addSql(
      "create policy \"indicator_update\" on \"indicator\" for update to \"samnod_user\" using (((secrecy_reader_ids is null or (select nullif(current_setting('samnod.account', true), '')::uuid) = any(secrecy_reader_ids)) and ((visibility_level = 'PUBLIC' and (select nullif(current_setting('samnod.account', true), '')::uuid) is not null) or recorded_by_organization_id = (select nullif(current_setting('samnod.acts_for', true), '')::uuid) or (visibility_level <> 'OWN_ORGANIZATION' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[]))) or (visibility_level in ('PARTIES', 'PARTNERSHIP') and (select nullif(current_setting('samnod.acts_for', true), '')::uuid) = any(party_ids)) or (visibility_level = 'PARTNERSHIP' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.member_of', true), ''), ',')::uuid[])::uuid[]))))) and ((recorded_by_organization_id = (select nullif(current_setting('samnod.writes_for', true), '')::uuid) or ((select nullif(current_setting('samnod.writes_for', true), '')::uuid) is not null and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[])))))) with check (((recorded_by_organization_id = (select nullif(current_setting('samnod.writes_for', true), '')::uuid) or ((select nullif(current_setting('samnod.writes_for', true), '')::uuid) is not null and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[]))))))",
    );
    this.addSql(
      "create policy \"indicator_delete\" on \"indicator\" for delete to \"samnod_user\" using (((secrecy_reader_ids is null or (select nullif(current_setting('samnod.account', true), '')::uuid) = any(secrecy_reader_ids)) and ((visibility_level = 'PUBLIC' and (select nullif(current_setting('samnod.account', true), '')::uuid) is not null) or recorded_by_organization_id = (select nullif(current_setting('samnod.acts_for', true), '')::uuid) or (visibility_level <> 'OWN_ORGANIZATION' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[]))) or (visibility_level in ('PARTIES', 'PARTNERSHIP') and (select nullif(current_setting('samnod.acts_for', true), '')::uuid) = any(party_ids)) or (visibility_level = 'PARTNERSHIP' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.member_of', true), ''), ',')::uuid[])::uuid[]))))) and ((recorded_by_organization_id = (select nullif(current_setting('samnod.writes_for', true), '')::uuid) or ((select nullif(current_setting('samnod.writes_for', true), '')::uuid) is not null and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[]))))))",
    );
    this.addSql('create policy "indicator_owner" on "indicator" to "samnod_owner" using (true) with check (true)');
    this.addSql(
      'create policy "indicator_by_principals" on "indicator" as restrictive for insert to "samnod_user" with check (partnership_id = any(((select string_to_array(nullif(current_setting(\'samnod.principal_of\', true), \'\'), \',\')::uuid[])::uuid[])))',
    );
    this.addSql('alter table "outline" enable row level security');
    this.addSql('alter table "outline" force row level security');
    this.addSql(
      'create policy "outline_select" on "outline" for select to "samnod_user" using ((("outline".edition_id is null or exists (select 1 from "edition" seen where seen.id = "outline".edition_id))))',
    );
    this.addSql(
      'create policy "outline_insert" on "outline" for insert to "samnod_user" with check ((exists (select 1 from "edition" whole where whole.id = "outline".edition_id and ((whole.recorded_by_organization_id = (select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) or ((select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) is not null and whole.partnership_id = any(((select string_to_array(nullif(current_setting(\'samnod.principal_of\', true), \'\'), \',\')::uuid[])::uuid[]))))))) and (("outline".edition_id is null or exists (select 1 from "edition" seen where seen.id = "outline".edition_id))))',
    );
    this.addSql(
      "create policy \"outline_update\" on \"outline\" for update to \"samnod_user\" using ((((\"outline\".edition_id is null or exists (select 1 from \"edition\" seen where seen.id = \"outline\".edition_id)))) and (exists (select 1 from \"edition\" whole where whole.id = \"outline\".edition_id and ((whole.recorded_by_organization_id = (select nullif(current_setting('samnod.writes_for', true), '')::uuid) or ((select nullif(current_setting('samnod.writes_for', true), '')::uuid) is not null and whole.partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[])))))))) with check ((exists (select 1 from \"edition\" whole where whole.id = \"outline\".edition_id and ((whole.recorded_by_organization_id = (select nullif(current_setting('samnod.writes_for', true), '')::uuid) or ((select nullif(current_setting('samnod.writes_for', true), '')::uuid) is not null and whole.partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[]))))))) and ((\"outline\".edition_id is null or exists (select 1 from \"edition\" seen where seen.id = \"outline\".edition_id))))",
    );
    this.addSql(
      'create policy "outline_delete" on "outline" for delete to "samnod_user" using (((("outline".edition_id is null or exists (select 1 from "edition" seen where seen.id = "outline".edition_id)))) and (exists (select 1 from "edition" whole where whole.id = "outline".edition_id and ((whole.recorded_by_organization_id = (select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) or ((select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) is not null and whole.partnership_id = any(((select string_to_array(nullif(current_setting(\'samnod.principal_of\', true), \'\'), \',\')::uuid[])::uuid[]))))))))',
    );
    this.addSql('create policy "outline_owner" on "outline" to "samnod_owner" using (true) with check (true)');
    this.addSql('alter table "place" enable row level security');
    this.addSql('alter table "place" force row level security');
    this.addSql(
      'create policy "place_select" on "place" for select to "samnod_user" using ((("place".edition_id is null or exists (select 1 from "edition" seen where seen.id = "place".edition_id))))',
    );
    this.addSql(
      'create policy "place_insert" on "place" for insert to "samnod_user" with check ((exists (select 1 from "edition" whole where whole.id = "place".edition_id and ((whole.recorded_by_organization_id = (select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) or ((select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) is not null and whole.partnership_id = any(((select string_to_array(nullif(current_setting(\'samnod.principal_of\', true), \'\'), \',\')::uuid[])::uuid[]))))))) and (("place".edition_id is null or exists (select 1 from "edition" seen where seen.id = "place".edition_id))))',
    );
    this.addSql(
      "create policy \"place_update\" on \"place\" for update to \"samnod_user\" using ((((\"place\".edition_id is null or exists (select 1 from \"edition\" seen where seen.id = \"place\".edition_id)))) and (exists (select 1 from \"edition\" whole where whole.id = \"place\".edition_id and ((whole.recorded_by_organization_id = (select nullif(current_setting('samnod.writes_for', true), '')::uuid) or ((select nullif(current_setting('samnod.writes_for', true), '')::uuid) is not null and whole.partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[])))))))) with check ((exists (select 1 from \"edition\" whole where whole.id = \"place\".edition_id and ((whole.recorded_by_organization_id = (select nullif(current_setting('samnod.writes_for', true), '')::uuid) or ((select nullif(current_setting('samnod.writes_for', true), '')::uuid) is not null and whole.partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[]))))))) and ((\"place\".edition_id is null or exists (select 1 from \"edition\" seen where seen.id = \"place\".edition_id))))",
    );
    this.addSql(
      'create policy "place_delete" on "place" for delete to "samnod_user" using (((("place".edition_id is null or exists (select 1 from "edition" seen where seen.id = "place".edition_id)))) and (exists (select 1 from "edition" whole where whole.id = "place".edition_id and ((whole.recorded_by_organization_id = (select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) or ((select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) is not null and whole.partnership_id = any(((select string_to_array(nullif(current_setting(\'samnod.principal_of\', true), \'\'), \',\')::uuid[])::uuid[]))))))))',
    );
    this.addSql('create policy "place_owner" on "place" to "samnod_owner" using (true) with check (true)');
    this.addSql('alter table "reading" enable row level security');
    this.addSql('alter table "reading" force row level security');
    this.addSql(
      'create policy "reading_select" on "reading" for select to "samnod_user" using ((("reading".edition_id is null or exists (select 1 from "edition" seen where seen.id = "reading".edition_id))) and (("reading".indicator_id is null or exists (select 1 from "indicator" seen where seen.id = "reading".indicator_id))))',
    );
    this.addSql(
      'create policy "reading_insert" on "reading" for insert to "samnod_user" with check ((exists (select 1 from "edition" whole where whole.id = "reading".edition_id and ((whole.recorded_by_organization_id = (select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) or ((select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) is not null and whole.partnership_id = any(((select string_to_array(nullif(current_setting(\'samnod.principal_of\', true), \'\'), \',\')::uuid[])::uuid[]))))))) and (("reading".edition_id is null or exists (select 1 from "edition" seen where seen.id = "reading".edition_id))) and (("reading".indicator_id is null or exists (select 1 from "indicator" seen where seen.id = "reading".indicator_id))))',
    );
    this.addSql(
      'create policy "reading_update" on "reading" for update to "samnod_user" using (((("reading".edition_id is null or exists (select 1 from "edition" seen where seen.id = "reading".edition_id))) and (("reading".indicator_id is null or exists (select 1 from "indicator" seen where seen.id = "reading".indicator_id)))) and (exists (select 1 from "edition" whole where whole.id = "reading".edition_id and ((whole.recorded_by_organization_id = (select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) or ((select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) is not null and whole.partnership_id = any(((select string_to_array(nullif(current_setting(\'samnod.principal_of\', true), \'\'), \',\')::uuid[])::uuid[])))))))) with check ((exists (select 1 from "edition" whole where whole.id = "reading".edition_id and ((whole.recorded_by_organization_id = (select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) or ((select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) is not null and whole.partnership_id = any(((select string_to_array(nullif(current_setting(\'samnod.principal_of\', true), \'\'), \',\')::uuid[])::uuid[]))))))) and (("reading".edition_id is null or exists (select 1 from "edition" seen where seen.id = "reading".edition_id))) and (("reading".indicator_id is null or exists (select 1 from "indicator" seen where seen.id = "reading".indicator_id))))',
    );
    this.addSql(
      'create policy "reading_delete" on "reading" for delete to "samnod_user" using (((("reading".edition_id is null or exists (select 1 from "edition" seen where seen.id = "reading".edition_id))) and (("reading".indicator_id is null or exists (select 1 from "indicator" seen where seen.id = "reading".indicator_id)))) and (exists (select 1 from "edition" whole where whole.id = "reading".edition_id and ((whole.recorded_by_organization_id = (select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) or ((select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) is not null and whole.partnership_id = any(((select string_to_array(nullif(current_setting(\'samnod.principal_of\', true), \'\'), \',\')::uuid[])::uuid[]))))))))',
    );
    this.addSql('create policy "reading_owner" on "reading" to "samnod_owner" using (true) with check (true)');
  }
}
