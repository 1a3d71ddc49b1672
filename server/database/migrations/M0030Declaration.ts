import { Migration } from '@mikro-orm/migrations';

/** Tables written from the entities by `npm run migration:create M0030Declaration`. */
export class M0030Declaration extends Migration {
  override up(): void {
    this.addSql(
      'create table "declaration" ("id" uuid not null, "version" int not null default 1, "recorded_at" timestamptz(3) not null, "recorded_by_id" uuid not null, "recorded_by_organization_id" uuid not null, "partnership_id" uuid not null, "visibility_level" text not null, "party_ids" uuid[] not null default \'{}\', "secrecy_reader_ids" uuid[] null, "secrecy_ground" text null, "title" text not null, "edition" int not null, "preamble" text null, primary key ("id"))',
    );
    this.addSql('create index "declaration_recorded_at_id_index" on "declaration" ("recorded_at", "id")');
    this.addSql('create index "declaration_edition_index" on "declaration" ("edition")');
    this.addSql(
      'alter table "declaration" add constraint "declaration_partnership_id_edition_unique" unique ("partnership_id", "edition")',
    );
    this.addSql(
      "alter table \"declaration\" add constraint \"declaration_visibility_level_check\" check (\"visibility_level\" in ('OWN_ORGANIZATION', 'PRINCIPALS', 'PARTIES', 'PARTNERSHIP', 'PUBLIC'))",
    );
    this.addSql(
      'create table "declaration_signature" ("id" uuid not null, "declaration_id" uuid not null, "organization_id" uuid not null, "signatory" text not null, "signed_on" date not null, primary key ("id"))',
    );
    this.addSql(
      'create index "declaration_signature_organization_id_index" on "declaration_signature" ("organization_id")',
    );
    this.addSql(
      'alter table "declaration_signature" add constraint "declaration_signature_declaration_id_organization_id_unique" unique ("declaration_id", "organization_id")',
    );
    this.addSql(
      'create table "clause" ("id" uuid not null, "partnership_id" uuid not null, "code" text not null, "place" int not null, primary key ("id"))',
    );
    this.addSql('create index "clause_place_index" on "clause" ("place")');
    this.addSql('create index "clause_code_index" on "clause" ("code")');
    this.addSql(
      'alter table "clause" add constraint "clause_partnership_id_code_unique" unique ("partnership_id", "code")',
    );
    this.addSql(
      "alter table \"clause\" add constraint \"clause_code_check\" check (\"code\" in ('P1', 'A1', 'A2', 'A3', 'A4', 'A5', 'P2', 'K1', 'K2', 'K3', 'K4', 'K5', 'R1'))",
    );
    this.addSql(
      'create table "clause_wording" ("id" uuid not null, "declaration_id" uuid not null, "clause_id" uuid not null, "swedish" text not null, "english" text not null, primary key ("id"))',
    );
    this.addSql('create index "clause_wording_clause_id_index" on "clause_wording" ("clause_id")');
    this.addSql(
      'alter table "clause_wording" add constraint "clause_wording_declaration_id_clause_id_unique" unique ("declaration_id", "clause_id")',
    );
    this.addSql(
      'create table "clause_evidence" ("id" uuid not null, "version" int not null default 1, "recorded_at" timestamptz(3) not null, "recorded_by_id" uuid not null, "recorded_by_organization_id" uuid not null, "partnership_id" uuid not null, "visibility_level" text not null, "party_ids" uuid[] not null default \'{}\', "secrecy_reader_ids" uuid[] null, "secrecy_ground" text null, "clause_id" uuid not null, "record_type" text not null, "record_id" uuid not null, "strength" text not null, "occurred_on" date not null, "why" text not null, primary key ("id"))',
    );
    this.addSql('create index "clause_evidence_recorded_at_id_index" on "clause_evidence" ("recorded_at", "id")');
    this.addSql('create index "clause_evidence_strength_index" on "clause_evidence" ("strength")');
    this.addSql('create index "clause_evidence_occurred_on_index" on "clause_evidence" ("occurred_on")');
    this.addSql(
      'create index "clause_evidence_clause_id_occurred_on_index" on "clause_evidence" ("clause_id", "occurred_on")',
    );
    this.addSql('create index "clause_evidence_record_id_index" on "clause_evidence" ("record_id")');
    this.addSql(
      "alter table \"clause_evidence\" add constraint \"clause_evidence_visibility_level_check\" check (\"visibility_level\" in ('OWN_ORGANIZATION', 'PRINCIPALS', 'PARTIES', 'PARTNERSHIP', 'PUBLIC'))",
    );
    this.addSql(
      'alter table "clause_evidence" add constraint "clause_evidence_strength_check" check ("strength" in (\'STRONG\', \'THIN\', \'NONE\'))',
    );
    this.addSql(
      'create table "clause_assessment" ("id" uuid not null, "version" int not null default 1, "recorded_at" timestamptz(3) not null, "recorded_by_id" uuid not null, "recorded_by_organization_id" uuid not null, "partnership_id" uuid not null, "visibility_level" text not null, "party_ids" uuid[] not null default \'{}\', "secrecy_reader_ids" uuid[] null, "secrecy_ground" text null, "clause_id" uuid not null, "outcome" text not null, "reason" text not null, "assessed_on" date not null, primary key ("id"))',
    );
    this.addSql('create index "clause_assessment_recorded_at_id_index" on "clause_assessment" ("recorded_at", "id")');
    this.addSql('create index "clause_assessment_outcome_index" on "clause_assessment" ("outcome")');
    this.addSql('create index "clause_assessment_assessed_on_index" on "clause_assessment" ("assessed_on")');
    this.addSql(
      'create index "clause_assessment_clause_id_assessed_on_index" on "clause_assessment" ("clause_id", "assessed_on")',
    );
    this.addSql(
      "alter table \"clause_assessment\" add constraint \"clause_assessment_visibility_level_check\" check (\"visibility_level\" in ('OWN_ORGANIZATION', 'PRINCIPALS', 'PARTIES', 'PARTNERSHIP', 'PUBLIC'))",
    );
    this.addSql(
      'alter table "clause_assessment" add constraint "clause_assessment_outcome_check" check ("outcome" in (\'FULFILLED\', \'PARTLY\', \'NOT_YET\'))',
    );
    this.addSql(
      'alter table "declaration_signature" add constraint "declaration_signature_declaration_id_foreign" foreign key ("declaration_id") references "declaration" ("id") on delete cascade',
    );
    this.addSql(
      'alter table "declaration_signature" add constraint "declaration_signature_organization_id_foreign" foreign key ("organization_id") references "organization" ("id") on delete no action',
    );
    this.addSql(
      'alter table "clause" add constraint "clause_partnership_id_foreign" foreign key ("partnership_id") references "partnership" ("id") on delete no action',
    );
    this.addSql(
      'alter table "clause_wording" add constraint "clause_wording_declaration_id_foreign" foreign key ("declaration_id") references "declaration" ("id") on delete cascade',
    );
    this.addSql(
      'alter table "clause_wording" add constraint "clause_wording_clause_id_foreign" foreign key ("clause_id") references "clause" ("id") on delete no action',
    );
    this.addSql(
      'alter table "clause_evidence" add constraint "clause_evidence_clause_id_foreign" foreign key ("clause_id") references "clause" ("id") on delete no action',
    );
    this.addSql(
      'alter table "clause_assessment" add constraint "clause_assessment_clause_id_foreign" foreign key ("clause_id") references "clause" ("id") on delete no action',
    );
    this.addSql('alter table "declaration" enable row level security');
    this.addSql('alter table "declaration" force row level security');
    this.addSql(
      "create policy \"declaration_select\" on \"declaration\" for select to \"samnod_user\" using ((secrecy_reader_ids is null or (select nullif(current_setting('samnod.account', true), '')::uuid) = any(secrecy_reader_ids)) and ((visibility_level = 'PUBLIC' and (select nullif(current_setting('samnod.account', true), '')::uuid) is not null) or recorded_by_organization_id = (select nullif(current_setting('samnod.acts_for', true), '')::uuid) or (visibility_level <> 'OWN_ORGANIZATION' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[]))) or (visibility_level in ('PARTIES', 'PARTNERSHIP') and (select nullif(current_setting('samnod.acts_for', true), '')::uuid) = any(party_ids)) or (visibility_level = 'PARTNERSHIP' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.member_of', true), ''), ',')::uuid[])::uuid[])))))",
    );
    this.addSql(
      "create policy \"declaration_insert\" on \"declaration\" for insert to \"samnod_user\" with check ((recorded_by_id = (select nullif(current_setting('samnod.account', true), '')::uuid) and recorded_by_organization_id = (select nullif(current_setting('samnod.writes_for', true), '')::uuid) and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.member_of', true), ''), ',')::uuid[])::uuid[]))))",
    );
    this.addSql(
      "create policy \"declaration_update\" on \"declaration\" for update to \"samnod_user\" using (((secrecy_reader_ids is null or (select nullif(current_setting('samnod.account', true), '')::uuid) = any(secrecy_reader_ids)) and ((visibility_level = 'PUBLIC' and (select nullif(current_setting('samnod.account', true), '')::uuid) is not null) or recorded_by_organization_id = (select nullif(current_setting('samnod.acts_for', true), '')::uuid) or (visibility_level <> 'OWN_ORGANIZATION' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[]))) or (visibility_level in ('PARTIES', 'PARTNERSHIP') and (select nullif(current_setting('samnod.acts_for', true), '')::uuid) = any(party_ids)) or (visibility_level = 'PARTNERSHIP' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.member_of', true), ''), ',')::uuid[])::uuid[]))))) and ((recorded_by_organization_id = (select nullif(current_setting('samnod.writes_for', true), '')::uuid) or ((select nullif(current_setting('samnod.writes_for', true), '')::uuid) is not null and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[])))))) with check (((recorded_by_organization_id = (select nullif(current_setting('samnod.writes_for', true), '')::uuid) or ((select nullif(current_setting('samnod.writes_for', true), '')::uuid) is not null and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[]))))))",
    );
    this.addSql(
      "create policy \"declaration_delete\" on \"declaration\" for delete to \"samnod_user\" using (((secrecy_reader_ids is null or (select nullif(current_setting('samnod.account', true), '')::uuid) = any(secrecy_reader_ids)) and ((visibility_level = 'PUBLIC' and (select nullif(current_setting('samnod.account', true), '')::uuid) is not null) or recorded_by_organization_id = (select nullif(current_setting('samnod.acts_for', true), '')::uuid) or (visibility_level <> 'OWN_ORGANIZATION' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[]))) or (visibility_level in ('PARTIES', 'PARTNERSHIP') and (select nullif(current_setting('samnod.acts_for', true), '')::uuid) = any(party_ids)) or (visibility_level = 'PARTNERSHIP' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.member_of', true), ''), ',')::uuid[])::uuid[]))))) and ((recorded_by_organization_id = (select nullif(current_setting('samnod.writes_for', true), '')::uuid) or ((select nullif(current_setting('samnod.writes_for', true), '')::uuid) is not null and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[]))))))",
    );
    this.addSql('create policy "declaration_owner" on "declaration" to "samnod_owner" using (true) with check (true)');
    this.addSql(
      'create policy "declaration_by_principals" on "declaration" as restrictive for insert to "samnod_user" with check (partnership_id = any(((select string_to_array(nullif(current_setting(\'samnod.principal_of\', true), \'\'), \',\')::uuid[])::uuid[])))',
    );
    this.addSql('alter table "declaration_signature" enable row level security');
    this.addSql('alter table "declaration_signature" force row level security');
    this.addSql(
      'create policy "declaration_signature_select" on "declaration_signature" for select to "samnod_user" using ((("declaration_signature".declaration_id is null or exists (select 1 from "declaration" seen where seen.id = "declaration_signature".declaration_id))) and (("declaration_signature".organization_id is null or exists (select 1 from "organization" seen where seen.id = "declaration_signature".organization_id))))',
    );
    this.addSql(
      'create policy "declaration_signature_insert" on "declaration_signature" for insert to "samnod_user" with check ((exists (select 1 from "declaration" whole where whole.id = "declaration_signature".declaration_id and ((whole.recorded_by_organization_id = (select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) or ((select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) is not null and whole.partnership_id = any(((select string_to_array(nullif(current_setting(\'samnod.principal_of\', true), \'\'), \',\')::uuid[])::uuid[]))))))) and (("declaration_signature".declaration_id is null or exists (select 1 from "declaration" seen where seen.id = "declaration_signature".declaration_id))) and (("declaration_signature".organization_id is null or exists (select 1 from "organization" seen where seen.id = "declaration_signature".organization_id))))',
    );
    this.addSql(
      'create policy "declaration_signature_update" on "declaration_signature" for update to "samnod_user" using (((("declaration_signature".declaration_id is null or exists (select 1 from "declaration" seen where seen.id = "declaration_signature".declaration_id))) and (("declaration_signature".organization_id is null or exists (select 1 from "organization" seen where seen.id = "declaration_signature".organization_id)))) and (exists (select 1 from "declaration" whole where whole.id = "declaration_signature".declaration_id and ((whole.recorded_by_organization_id = (select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) or ((select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) is not null and whole.partnership_id = any(((select string_to_array(nullif(current_setting(\'samnod.principal_of\', true), \'\'), \',\')::uuid[])::uuid[])))))))) with check ((exists (select 1 from "declaration" whole where whole.id = "declaration_signature".declaration_id and ((whole.recorded_by_organization_id = (select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) or ((select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) is not null and whole.partnership_id = any(((select string_to_array(nullif(current_setting(\'samnod.principal_of\', true), \'\'), \',\')::uuid[])::uuid[]))))))) and (("declaration_signature".declaration_id is null or exists (select 1 from "declaration" seen where seen.id = "declaration_signature".declaration_id))) and (("declaration_signature".organization_id is null or exists (select 1 from "organization" seen where seen.id = "declaration_signature".organization_id))))',
    );
    this.addSql(
      'create policy "declaration_signature_delete" on "declaration_signature" for delete to "samnod_user" using (((("declaration_signature".declaration_id is null or exists (select 1 from "declaration" seen where seen.id = "declaration_signature".declaration_id))) and (("declaration_signature".organization_id is null or exists (select 1 from "organization" seen where seen.id = "declaration_signature".organization_id)))) and (exists (select 1 from "declaration" whole where whole.id = "declaration_signature".declaration_id and ((whole.recorded_by_organization_id = (select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) or ((select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) is not null and whole.partnership_id = any(((select string_to_array(nullif(current_setting(\'samnod.principal_of\', true), \'\'), \',\')::uuid[])::uuid[]))))))))',
    );
    this.addSql(
      'create policy "declaration_signature_owner" on "declaration_signature" to "samnod_owner" using (true) with check (true)',
    );
    this.addSql(
      'create policy "declaration_signature_own" on "declaration_signature" as restrictive for insert to "samnod_user" with check (organization_id = (select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) and exists (select 1 from membership m where m.organization_id = declaration_signature.organization_id and m.is_principal))',
    );
    this.addSql('alter table "clause" enable row level security');
    this.addSql('alter table "clause" force row level security');
    this.addSql(
      'create policy "clause_select" on "clause" for select to "samnod_user" using (partnership_id = any(((select string_to_array(nullif(current_setting(\'samnod.member_of\', true), \'\'), \',\')::uuid[])::uuid[])))',
    );
    this.addSql('create policy "clause_owner" on "clause" to "samnod_owner" using (true) with check (true)');
    this.addSql('alter table "clause_wording" enable row level security');
    this.addSql('alter table "clause_wording" force row level security');
    this.addSql(
      'create policy "clause_wording_select" on "clause_wording" for select to "samnod_user" using ((("clause_wording".declaration_id is null or exists (select 1 from "declaration" seen where seen.id = "clause_wording".declaration_id))) and (("clause_wording".clause_id is null or exists (select 1 from "clause" seen where seen.id = "clause_wording".clause_id))))',
    );
    this.addSql(
      'create policy "clause_wording_insert" on "clause_wording" for insert to "samnod_user" with check ((exists (select 1 from "declaration" whole where whole.id = "clause_wording".declaration_id and ((whole.recorded_by_organization_id = (select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) or ((select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) is not null and whole.partnership_id = any(((select string_to_array(nullif(current_setting(\'samnod.principal_of\', true), \'\'), \',\')::uuid[])::uuid[]))))))) and (("clause_wording".declaration_id is null or exists (select 1 from "declaration" seen where seen.id = "clause_wording".declaration_id))) and (("clause_wording".clause_id is null or exists (select 1 from "clause" seen where seen.id = "clause_wording".clause_id))))',
    );
    this.addSql(
      'create policy "clause_wording_update" on "clause_wording" for update to "samnod_user" using (((("clause_wording".declaration_id is null or exists (select 1 from "declaration" seen where seen.id = "clause_wording".declaration_id))) and (("clause_wording".clause_id is null or exists (select 1 from "clause" seen where seen.id = "clause_wording".clause_id)))) and (exists (select 1 from "declaration" whole where whole.id = "clause_wording".declaration_id and ((whole.recorded_by_organization_id = (select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) or ((select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) is not null and whole.partnership_id = any(((select string_to_array(nullif(current_setting(\'samnod.principal_of\', true), \'\'), \',\')::uuid[])::uuid[])))))))) with check ((exists (select 1 from "declaration" whole where whole.id = "clause_wording".declaration_id and ((whole.recorded_by_organization_id = (select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) or ((select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) is not null and whole.partnership_id = any(((select string_to_array(nullif(current_setting(\'samnod.principal_of\', true), \'\'), \',\')::uuid[])::uuid[]))))))) and (("clause_wording".declaration_id is null or exists (select 1 from "declaration" seen where seen.id = "clause_wording".declaration_id))) and (("clause_wording".clause_id is null or exists (select 1 from "clause" seen where seen.id = "clause_wording".clause_id))))',
    );
    this.addSql(
      'create policy "clause_wording_delete" on "clause_wording" for delete to "samnod_user" using (((("clause_wording".declaration_id is null or exists (select 1 from "declaration" seen where seen.id = "clause_wording".declaration_id))) and (("clause_wording".clause_id is null or exists (select 1 from "clause" seen where seen.id = "clause_wording".clause_id)))) and (exists (select 1 from "declaration" whole where whole.id = "clause_wording".declaration_id and ((whole.recorded_by_organization_id = (select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) or ((select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) is not null and whole.partnership_id = any(((select string_to_array(nullif(current_setting(\'samnod.principal_of\', true), \'\'), \',\')::uuid[])::uuid[]))))))))',
    );
    this.addSql(
      'create policy "clause_wording_owner" on "clause_wording" to "samnod_owner" using (true) with check (true)',
    );
    this.addSql('alter table "clause_evidence" enable row level security');
    this.addSql('alter table "clause_evidence" force row level security');
    this.addSql(
      "create policy \"clause_evidence_select\" on \"clause_evidence\" for select to \"samnod_user\" using ((secrecy_reader_ids is null or (select nullif(current_setting('samnod.account', true), '')::uuid) = any(secrecy_reader_ids)) and ((visibility_level = 'PUBLIC' and (select nullif(current_setting('samnod.account', true), '')::uuid) is not null) or recorded_by_organization_id = (select nullif(current_setting('samnod.acts_for', true), '')::uuid) or (visibility_level <> 'OWN_ORGANIZATION' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[]))) or (visibility_level in ('PARTIES', 'PARTNERSHIP') and (select nullif(current_setting('samnod.acts_for', true), '')::uuid) = any(party_ids)) or (visibility_level = 'PARTNERSHIP' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.member_of', true), ''), ',')::uuid[])::uuid[])))))",
    );
    this.addSql(
      "create policy \"clause_evidence_insert\" on \"clause_evidence\" for insert to \"samnod_user\" with check ((recorded_by_id = (select nullif(current_setting('samnod.account', true), '')::uuid) and recorded_by_organization_id = (select nullif(current_setting('samnod.writes_for', true), '')::uuid) and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.member_of', true), ''), ',')::uuid[])::uuid[]))) and ((\"clause_evidence\".clause_id is null or exists (select 1 from \"clause\" seen where seen.id = \"clause_evidence\".clause_id))))",
    );
    this.addSql(
      "create policy \"clause_evidence_update\" on \"clause_evidence\" for update to \"samnod_user\" using (((secrecy_reader_ids is null or (select nullif(current_setting('samnod.account', true), '')::uuid) = any(secrecy_reader_ids)) and ((visibility_level = 'PUBLIC' and (select nullif(current_setting('samnod.account', true), '')::uuid) is not null) or recorded_by_organization_id = (select nullif(current_setting('samnod.acts_for', true), '')::uuid) or (visibility_level <> 'OWN_ORGANIZATION' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[]))) or (visibility_level in ('PARTIES', 'PARTNERSHIP') and (select nullif(current_setting('samnod.acts_for', true), '')::uuid) = any(party_ids)) or (visibility_level = 'PARTNERSHIP' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.member_of', true), ''), ',')::uuid[])::uuid[]))))) and ((recorded_by_organization_id = (select nullif(current_setting('samnod.writes_for', true), '')::uuid) or ((select nullif(current_setting('samnod.writes_for', true), '')::uuid) is not null and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[])))))) with check (((recorded_by_organization_id = (select nullif(current_setting('samnod.writes_for', true), '')::uuid) or ((select nullif(current_setting('samnod.writes_for', true), '')::uuid) is not null and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[]))))) and ((\"clause_evidence\".clause_id is null or exists (select 1 from \"clause\" seen where seen.id = \"clause_evidence\".clause_id))))",
    );
    this.addSql(
      "create policy \"clause_evidence_delete\" on \"clause_evidence\" for delete to \"samnod_user\" using (((secrecy_reader_ids is null or (select nullif(current_setting('samnod.account', true), '')::uuid) = any(secrecy_reader_ids)) and ((visibility_level = 'PUBLIC' and (select nullif(current_setting('samnod.account', true), '')::uuid) is not null) or recorded_by_organization_id = (select nullif(current_setting('samnod.acts_for', true), '')::uuid) or (visibility_level <> 'OWN_ORGANIZATION' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[]))) or (visibility_level in ('PARTIES', 'PARTNERSHIP') and (select nullif(current_setting('samnod.acts_for', true), '')::uuid) = any(party_ids)) or (visibility_level = 'PARTNERSHIP' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.member_of', true), ''), ',')::uuid[])::uuid[]))))) and ((recorded_by_organization_id = (select nullif(current_setting('samnod.writes_for', true), '')::uuid) or ((select nullif(current_setting('samnod.writes_for', true), '')::uuid) is not null and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[]))))))",
    );
    this.addSql(
      'create policy "clause_evidence_owner" on "clause_evidence" to "samnod_owner" using (true) with check (true)',
    );
    this.addSql(
      "create policy \"clause_evidence_of_seen\" on \"clause_evidence\" as restrictive to \"samnod_user\" using (sees(lower(regexp_replace(record_type, '([a-z])([A-Z])', '\\1_\\2', 'g')), record_id)) with check (sees(lower(regexp_replace(record_type, '([a-z])([A-Z])', '\\1_\\2', 'g')), record_id))",
    );
    this.addSql('alter table "clause_assessment" enable row level security');
    this.addSql('alter table "clause_assessment" force row level security');
    this.addSql(
      "create policy \"clause_assessment_select\" on \"clause_assessment\" for select to \"samnod_user\" using ((secrecy_reader_ids is null or (select nullif(current_setting('samnod.account', true), '')::uuid) = any(secrecy_reader_ids)) and ((visibility_level = 'PUBLIC' and (select nullif(current_setting('samnod.account', true), '')::uuid) is not null) or recorded_by_organization_id = (select nullif(current_setting('samnod.acts_for', true), '')::uuid) or (visibility_level <> 'OWN_ORGANIZATION' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[]))) or (visibility_level in ('PARTIES', 'PARTNERSHIP') and (select nullif(current_setting('samnod.acts_for', true), '')::uuid) = any(party_ids)) or (visibility_level = 'PARTNERSHIP' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.member_of', true), ''), ',')::uuid[])::uuid[])))))",
    );
    this.addSql(
      "create policy \"clause_assessment_insert\" on \"clause_assessment\" for insert to \"samnod_user\" with check ((recorded_by_id = (select nullif(current_setting('samnod.account', true), '')::uuid) and recorded_by_organization_id = (select nullif(current_setting('samnod.writes_for', true), '')::uuid) and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.member_of', true), ''), ',')::uuid[])::uuid[]))) and ((\"clause_assessment\".clause_id is null or exists (select 1 from \"clause\" seen where seen.id = \"clause_assessment\".clause_id))))",
    );
    this.addSql(
      "create policy \"clause_assessment_update\" on \"clause_assessment\" for update to \"samnod_user\" using (((secrecy_reader_ids is null or (select nullif(current_setting('samnod.account', true), '')::uuid) = any(secrecy_reader_ids)) and ((visibility_level = 'PUBLIC' and (select nullif(current_setting('samnod.account', true), '')::uuid) is not null) or recorded_by_organization_id = (select nullif(current_setting('samnod.acts_for', true), '')::uuid) or (visibility_level <> 'OWN_ORGANIZATION' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[]))) or (visibility_level in ('PARTIES', 'PARTNERSHIP') and (select nullif(current_setting('samnod.acts_for', true), '')::uuid) = any(party_ids)) or (visibility_level = 'PARTNERSHIP' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.member_of', true), ''), ',')::uuid[])::uuid[]))))) and ((recorded_by_organization_id = (select nullif(current_setting('samnod.writes_for', true), '')::uuid) or ((select nullif(current_setting('samnod.writes_for', true), '')::uuid) is not null and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[])))))) with check (((recorded_by_organization_id = (select nullif(current_setting('samnod.writes_for', true), '')::uuid) or ((select nullif(current_setting('samnod.writes_for', true), '')::uuid) is not null and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[]))))) and ((\"clause_assessment\".clause_id is null or exists (select 1 from \"clause\" seen where seen.id = \"clause_assessment\".clause_id))))",
    );
    this.addSql(
      "create policy \"clause_assessment_delete\" on \"clause_assessment\" for delete to \"samnod_user\" using (((secrecy_reader_ids is null or (select nullif(current_setting('samnod.account', true), '')::uuid) = any(secrecy_reader_ids)) and ((visibility_level = 'PUBLIC' and (select nullif(current_setting('samnod.account', true), '')::uuid) is not null) or recorded_by_organization_id = (select nullif(current_setting('samnod.acts_for', true), '')::uuid) or (visibility_level <> 'OWN_ORGANIZATION' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[]))) or (visibility_level in ('PARTIES', 'PARTNERSHIP') and (select nullif(current_setting('samnod.acts_for', true), '')::uuid) = any(party_ids)) or (visibility_level = 'PARTNERSHIP' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.member_of', true), ''), ',')::uuid[])::uuid[]))))) and ((recorded_by_organization_id = (select nullif(current_setting('samnod.writes_for', true), '')::uuid) or ((select nullif(current_setting('samnod.writes_for', true), '')::uuid) is not null and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[]))))))",
    );
    this.addSql(
      'create policy "clause_assessment_owner" on "clause_assessment" to "samnod_owner" using (true) with check (true)',
    );
    this.addSql(
      'create policy "clause_assessment_by_principals" on "clause_assessment" as restrictive for insert to "samnod_user" with check (partnership_id = any(((select string_to_array(nullif(current_setting(\'samnod.principal_of\', true), \'\'), \',\')::uuid[])::uuid[])))',
    );
  }
}
