import { Migration } from '@mikro-orm/migrations';

/** Tables written from the entities by `npm run migration:create M0065Acts`. */
export class M0065Acts extends Migration {
  override up(): void {
    this.addSql(
      'create table "mandate_act" ("id" uuid not null, "version" int not null default 1, "recorded_at" timestamptz(3) not null, "recorded_by_id" uuid not null, "recorded_by_organization_id" uuid not null, "partnership_id" uuid not null, "visibility_level" text not null, "party_ids" uuid[] not null default \'{}\', "secrecy_reader_ids" uuid[] null, "secrecy_ground" text null, "verb" text not null, "text" text null, "amount_sek" double precision null, "acted_on" date not null, "mandate_item_id" uuid null, "record_type" text null, "record_id" uuid null, primary key ("id"))',
    );
    this.addSql('create index "mandate_act_mandate_item_id_index" on "mandate_act" ("mandate_item_id")');
    this.addSql('create index "mandate_act_recorded_at_id_index" on "mandate_act" ("recorded_at", "id")');
    this.addSql('create index "mandate_act_record_id_index" on "mandate_act" ("record_id")');
    this.addSql('create index "mandate_act_verb_index" on "mandate_act" ("verb")');
    this.addSql('create index "mandate_act_acted_on_index" on "mandate_act" ("acted_on")');
    this.addSql(
      'alter table "mandate_act" add constraint "mandate_act_spends" check (verb <> \'SPEND\' or amount_sek is not null)',
    );
    this.addSql('alter table "mandate_act" add constraint "mandate_act_amount" check (amount_sek > 0)');
    this.addSql(
      'alter table "mandate_act" add constraint "mandate_act_record" check ((record_id is null) = (record_type is null))',
    );
    this.addSql(
      'alter table "mandate_act" add constraint "mandate_act_says_what" check (text is not null or record_id is not null)',
    );
    this.addSql(
      "alter table \"mandate_act\" add constraint \"mandate_act_visibility_level_check\" check (\"visibility_level\" in ('OWN_ORGANIZATION', 'PRINCIPALS', 'PARTIES', 'PARTNERSHIP', 'PUBLIC'))",
    );
    this.addSql(
      "alter table \"mandate_act\" add constraint \"mandate_act_verb_check\" check (\"verb\" in ('SAY', 'DECIDE', 'SIGN', 'SPEND'))",
    );
    this.addSql(
      'create table "act_judgement" ("id" uuid not null, "mandate_act_id" uuid not null, "organization_id" uuid not null, "is_approval" boolean not null, "decision" text not null, "judged_on" date not null, primary key ("id"))',
    );
    this.addSql('create index "act_judgement_organization_id_index" on "act_judgement" ("organization_id")');
    this.addSql(
      'alter table "act_judgement" add constraint "act_judgement_mandate_act_id_organization_id_unique" unique ("mandate_act_id", "organization_id")',
    );
    this.addSql(
      'alter table "mandate_act" add constraint "mandate_act_mandate_item_id_foreign" foreign key ("mandate_item_id") references "mandate_item" ("id") on delete no action',
    );
    this.addSql(
      'alter table "act_judgement" add constraint "act_judgement_mandate_act_id_foreign" foreign key ("mandate_act_id") references "mandate_act" ("id") on delete cascade',
    );
    this.addSql(
      'alter table "act_judgement" add constraint "act_judgement_organization_id_foreign" foreign key ("organization_id") references "organization" ("id") on delete no action',
    );
    this.addSql('alter table "mandate_act" enable row level security');
    this.addSql('alter table "mandate_act" force row level security');
    this.addSql(
      "create policy \"mandate_act_select\" on \"mandate_act\" for select to \"samnod_user\" using ((secrecy_reader_ids is null or (select nullif(current_setting('samnod.account', true), '')::uuid) = any(secrecy_reader_ids)) and ((visibility_level = 'PUBLIC' and (select nullif(current_setting('samnod.account', true), '')::uuid) is not null) or recorded_by_organization_id = (select nullif(current_setting('samnod.acts_for', true), '')::uuid) or (visibility_level <> 'OWN_ORGANIZATION' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[]))) or (visibility_level in ('PARTIES', 'PARTNERSHIP') and (select nullif(current_setting('samnod.acts_for', true), '')::uuid) = any(party_ids)) or (visibility_level = 'PARTNERSHIP' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.member_of', true), ''), ',')::uuid[])::uuid[])))))",
    );
    this.addSql(
      "create policy \"mandate_act_insert\" on \"mandate_act\" for insert to \"samnod_user\" with check ((recorded_by_id = (select nullif(current_setting('samnod.account', true), '')::uuid) and recorded_by_organization_id = (select nullif(current_setting('samnod.writes_for', true), '')::uuid) and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.member_of', true), ''), ',')::uuid[])::uuid[]))) and ((\"mandate_act\".mandate_item_id is null or exists (select 1 from \"mandate_item\" seen where seen.id = \"mandate_act\".mandate_item_id))))",
    );
    this.addSql(
      "create policy \"mandate_act_update\" on \"mandate_act\" for update to \"samnod_user\" using (((secrecy_reader_ids is null or (select nullif(current_setting('samnod.account', true), '')::uuid) = any(secrecy_reader_ids)) and ((visibility_level = 'PUBLIC' and (select nullif(current_setting('samnod.account', true), '')::uuid) is not null) or recorded_by_organization_id = (select nullif(current_setting('samnod.acts_for', true), '')::uuid) or (visibility_level <> 'OWN_ORGANIZATION' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[]))) or (visibility_level in ('PARTIES', 'PARTNERSHIP') and (select nullif(current_setting('samnod.acts_for', true), '')::uuid) = any(party_ids)) or (visibility_level = 'PARTNERSHIP' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.member_of', true), ''), ',')::uuid[])::uuid[]))))) and ((recorded_by_organization_id = (select nullif(current_setting('samnod.writes_for', true), '')::uuid) or ((select nullif(current_setting('samnod.writes_for', true), '')::uuid) is not null and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[])))))) with check (((recorded_by_organization_id = (select nullif(current_setting('samnod.writes_for', true), '')::uuid) or ((select nullif(current_setting('samnod.writes_for', true), '')::uuid) is not null and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[]))))) and ((\"mandate_act\".mandate_item_id is null or exists (select 1 from \"mandate_item\" seen where seen.id = \"mandate_act\".mandate_item_id))))",
    );
    this.addSql(
      "create policy \"mandate_act_delete\" on \"mandate_act\" for delete to \"samnod_user\" using (((secrecy_reader_ids is null or (select nullif(current_setting('samnod.account', true), '')::uuid) = any(secrecy_reader_ids)) and ((visibility_level = 'PUBLIC' and (select nullif(current_setting('samnod.account', true), '')::uuid) is not null) or recorded_by_organization_id = (select nullif(current_setting('samnod.acts_for', true), '')::uuid) or (visibility_level <> 'OWN_ORGANIZATION' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[]))) or (visibility_level in ('PARTIES', 'PARTNERSHIP') and (select nullif(current_setting('samnod.acts_for', true), '')::uuid) = any(party_ids)) or (visibility_level = 'PARTNERSHIP' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.member_of', true), ''), ',')::uuid[])::uuid[]))))) and ((recorded_by_organization_id = (select nullif(current_setting('samnod.writes_for', true), '')::uuid) or ((select nullif(current_setting('samnod.writes_for', true), '')::uuid) is not null and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[]))))))",
    );
    this.addSql('create policy "mandate_act_owner" on "mandate_act" to "samnod_owner" using (true) with check (true)');
    this.addSql(
      'create policy "mandate_act_by_principals" on "mandate_act" as restrictive for insert to "samnod_user" with check (partnership_id = any(((select string_to_array(nullif(current_setting(\'samnod.principal_of\', true), \'\'), \',\')::uuid[])::uuid[])))',
    );
    this.addSql(
      "create policy \"mandate_act_of_seen\" on \"mandate_act\" as restrictive to \"samnod_user\" using (record_id is null or sees(lower(regexp_replace(record_type, '([a-z])([A-Z])', '\\1_\\2', 'g')), record_id)) with check (record_id is null or sees(lower(regexp_replace(record_type, '([a-z])([A-Z])', '\\1_\\2', 'g')), record_id))",
    );
    this.addSql('alter table "act_judgement" enable row level security');
    this.addSql('alter table "act_judgement" force row level security');
    this.addSql(
      'create policy "act_judgement_select" on "act_judgement" for select to "samnod_user" using ((("act_judgement".mandate_act_id is null or exists (select 1 from "mandate_act" seen where seen.id = "act_judgement".mandate_act_id))) and (("act_judgement".organization_id is null or exists (select 1 from "organization" seen where seen.id = "act_judgement".organization_id))))',
    );
    this.addSql(
      'create policy "act_judgement_insert" on "act_judgement" for insert to "samnod_user" with check ((exists (select 1 from "mandate_act" whole where whole.id = "act_judgement".mandate_act_id and ((whole.recorded_by_organization_id = (select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) or ((select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) is not null and whole.partnership_id = any(((select string_to_array(nullif(current_setting(\'samnod.principal_of\', true), \'\'), \',\')::uuid[])::uuid[]))))))) and (("act_judgement".mandate_act_id is null or exists (select 1 from "mandate_act" seen where seen.id = "act_judgement".mandate_act_id))) and (("act_judgement".organization_id is null or exists (select 1 from "organization" seen where seen.id = "act_judgement".organization_id))))',
    );
    this.addSql(
      'create policy "act_judgement_update" on "act_judgement" for update to "samnod_user" using (((("act_judgement".mandate_act_id is null or exists (select 1 from "mandate_act" seen where seen.id = "act_judgement".mandate_act_id))) and (("act_judgement".organization_id is null or exists (select 1 from "organization" seen where seen.id = "act_judgement".organization_id)))) and (exists (select 1 from "mandate_act" whole where whole.id = "act_judgement".mandate_act_id and ((whole.recorded_by_organization_id = (select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) or ((select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) is not null and whole.partnership_id = any(((select string_to_array(nullif(current_setting(\'samnod.principal_of\', true), \'\'), \',\')::uuid[])::uuid[])))))))) with check ((exists (select 1 from "mandate_act" whole where whole.id = "act_judgement".mandate_act_id and ((whole.recorded_by_organization_id = (select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) or ((select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) is not null and whole.partnership_id = any(((select string_to_array(nullif(current_setting(\'samnod.principal_of\', true), \'\'), \',\')::uuid[])::uuid[]))))))) and (("act_judgement".mandate_act_id is null or exists (select 1 from "mandate_act" seen where seen.id = "act_judgement".mandate_act_id))) and (("act_judgement".organization_id is null or exists (select 1 from "organization" seen where seen.id = "act_judgement".organization_id))))',
    );
    this.addSql(
      'create policy "act_judgement_delete" on "act_judgement" for delete to "samnod_user" using (((("act_judgement".mandate_act_id is null or exists (select 1 from "mandate_act" seen where seen.id = "act_judgement".mandate_act_id))) and (("act_judgement".organization_id is null or exists (select 1 from "organization" seen where seen.id = "act_judgement".organization_id)))) and (exists (select 1 from "mandate_act" whole where whole.id = "act_judgement".mandate_act_id and ((whole.recorded_by_organization_id = (select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) or ((select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) is not null and whole.partnership_id = any(((select string_to_array(nullif(current_setting(\'samnod.principal_of\', true), \'\'), \',\')::uuid[])::uuid[]))))))))',
    );
    this.addSql(
      'create policy "act_judgement_owner" on "act_judgement" to "samnod_owner" using (true) with check (true)',
    );
    this.addSql(
      'create policy "act_judgement_own" on "act_judgement" as restrictive for insert to "samnod_user" with check (organization_id = (select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) and exists (select 1 from membership m where m.organization_id = act_judgement.organization_id and m.is_principal))',
    );
  }
}
