import { Migration } from '@mikro-orm/migrations';

/** Tables written from the entities by `npm run migration:create M0090Meetings`. */
export class M0090Meetings extends Migration {
  override up(): void {
    this.addSql(
      'create table "meeting" ("id" uuid not null, "version" int not null default 1, "recorded_at" timestamptz(3) not null, "recorded_by_id" uuid not null, "recorded_by_organization_id" uuid not null, "partnership_id" uuid not null, "visibility_level" text not null, "party_ids" uuid[] not null default \'{}\', "secrecy_reader_ids" uuid[] null, "secrecy_ground" text null, "title" text not null, "starts_at" timestamptz(3) not null, "ends_at" timestamptz(3) not null, "place" text null, "agenda" text null, "status" text not null, "sequence" int not null, "dialogue_id" uuid null, "previous_id" uuid null, "interaction_id" uuid null, primary key ("id"))',
    );
    this.addSql('create index "meeting_dialogue_id_index" on "meeting" ("dialogue_id")');
    this.addSql('create index "meeting_previous_id_index" on "meeting" ("previous_id")');
    this.addSql('create index "meeting_interaction_id_index" on "meeting" ("interaction_id")');
    this.addSql('create index "meeting_recorded_at_id_index" on "meeting" ("recorded_at", "id")');
    this.addSql('create index "meeting_status_starts_at_index" on "meeting" ("status", "starts_at")');
    this.addSql('create index "meeting_starts_at_id_index" on "meeting" ("starts_at", "id")');
    this.addSql(
      'alter table "meeting" add constraint "meeting_held_has_interaction" check ((status = \'HELD\') = (interaction_id is not null))',
    );
    this.addSql('alter table "meeting" add constraint "meeting_ends_after_it_starts" check (ends_at > starts_at)');
    this.addSql(
      "alter table \"meeting\" add constraint \"meeting_visibility_level_check\" check (\"visibility_level\" in ('OWN_ORGANIZATION', 'PRINCIPALS', 'PARTIES', 'PARTNERSHIP', 'PUBLIC'))",
    );
    this.addSql(
      "alter table \"meeting\" add constraint \"meeting_status_check\" check (\"status\" in ('PLANNED', 'CALLED', 'HELD', 'CANCELLED'))",
    );
    this.addSql(
      'create table "meeting_invitation" ("id" uuid not null, "version" int not null default 1, "meeting_id" uuid not null, "organization_id" uuid not null, "contact_id" uuid null, "called_at" timestamptz(3) null, "answer" text null, "answered_at" timestamptz(3) null, "answer_note" text null, "attendance" text null, primary key ("id"))',
    );
    this.addSql('create index "meeting_invitation_organization_id_index" on "meeting_invitation" ("organization_id")');
    this.addSql('create index "meeting_invitation_contact_id_index" on "meeting_invitation" ("contact_id")');
    this.addSql('create index "meeting_invitation_answer_index" on "meeting_invitation" ("answer")');
    this.addSql(
      'alter table "meeting_invitation" add constraint "meeting_invitation_meeting_id_organization_id_unique" unique ("meeting_id", "organization_id")',
    );
    this.addSql(
      'alter table "meeting_invitation" add constraint "meeting_invitation_answer_check" check ("answer" in (\'ACCEPTED\', \'TENTATIVE\', \'DECLINED\'))',
    );
    this.addSql(
      'alter table "meeting_invitation" add constraint "meeting_invitation_attendance_check" check ("attendance" in (\'PRESENT\', \'ABSENT\'))',
    );
    this.addSql(
      'alter table "meeting" add constraint "meeting_dialogue_id_foreign" foreign key ("dialogue_id") references "dialogue" ("id") on delete no action',
    );
    this.addSql(
      'alter table "meeting" add constraint "meeting_previous_id_foreign" foreign key ("previous_id") references "meeting" ("id") on delete set null',
    );
    this.addSql(
      'alter table "meeting" add constraint "meeting_interaction_id_foreign" foreign key ("interaction_id") references "interaction" ("id") on delete no action',
    );
    this.addSql(
      'alter table "meeting_invitation" add constraint "meeting_invitation_meeting_id_foreign" foreign key ("meeting_id") references "meeting" ("id") on delete cascade',
    );
    this.addSql(
      'alter table "meeting_invitation" add constraint "meeting_invitation_organization_id_foreign" foreign key ("organization_id") references "organization" ("id") on delete no action',
    );
    this.addSql(
      'alter table "meeting_invitation" add constraint "meeting_invitation_contact_id_foreign" foreign key ("contact_id") references "contact" ("id") on delete no action',
    );
    this.addSql('alter table "meeting" enable row level security');
    this.addSql('alter table "meeting" force row level security');
    this.addSql(
      "create policy \"meeting_select\" on \"meeting\" for select to \"samnod_user\" using ((secrecy_reader_ids is null or (select nullif(current_setting('samnod.account', true), '')::uuid) = any(secrecy_reader_ids)) and ((visibility_level = 'PUBLIC' and (select nullif(current_setting('samnod.account', true), '')::uuid) is not null) or recorded_by_organization_id = (select nullif(current_setting('samnod.acts_for', true), '')::uuid) or (visibility_level <> 'OWN_ORGANIZATION' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[]))) or (visibility_level in ('PARTIES', 'PARTNERSHIP') and (select nullif(current_setting('samnod.acts_for', true), '')::uuid) = any(party_ids)) or (visibility_level = 'PARTNERSHIP' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.member_of', true), ''), ',')::uuid[])::uuid[])))))",
    );
    this.addSql(
      'create policy "meeting_insert" on "meeting" for insert to "samnod_user" with check ((recorded_by_id = (select nullif(current_setting(\'samnod.account\', true), \'\')::uuid) and recorded_by_organization_id = (select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) and partnership_id = any(((select string_to_array(nullif(current_setting(\'samnod.member_of\', true), \'\'), \',\')::uuid[])::uuid[]))) and (("meeting".dialogue_id is null or exists (select 1 from "dialogue" seen where seen.id = "meeting".dialogue_id))) and (("meeting".interaction_id is null or exists (select 1 from "interaction" seen where seen.id = "meeting".interaction_id))) and (("meeting".previous_id is null or sees(\'meeting\', "meeting".previous_id))))',
    );
    this.addSql(
      "create policy \"meeting_update\" on \"meeting\" for update to \"samnod_user\" using (((secrecy_reader_ids is null or (select nullif(current_setting('samnod.account', true), '')::uuid) = any(secrecy_reader_ids)) and ((visibility_level = 'PUBLIC' and (select nullif(current_setting('samnod.account', true), '')::uuid) is not null) or recorded_by_organization_id = (select nullif(current_setting('samnod.acts_for', true), '')::uuid) or (visibility_level <> 'OWN_ORGANIZATION' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[]))) or (visibility_level in ('PARTIES', 'PARTNERSHIP') and (select nullif(current_setting('samnod.acts_for', true), '')::uuid) = any(party_ids)) or (visibility_level = 'PARTNERSHIP' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.member_of', true), ''), ',')::uuid[])::uuid[]))))) and ((recorded_by_organization_id = (select nullif(current_setting('samnod.writes_for', true), '')::uuid) or ((select nullif(current_setting('samnod.writes_for', true), '')::uuid) is not null and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[])))))) with check (((recorded_by_organization_id = (select nullif(current_setting('samnod.writes_for', true), '')::uuid) or ((select nullif(current_setting('samnod.writes_for', true), '')::uuid) is not null and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[]))))) and ((\"meeting\".dialogue_id is null or exists (select 1 from \"dialogue\" seen where seen.id = \"meeting\".dialogue_id))) and ((\"meeting\".interaction_id is null or exists (select 1 from \"interaction\" seen where seen.id = \"meeting\".interaction_id))) and ((\"meeting\".previous_id is null or sees('meeting', \"meeting\".previous_id))))",
    );
    this.addSql(
      "create policy \"meeting_delete\" on \"meeting\" for delete to \"samnod_user\" using (((secrecy_reader_ids is null or (select nullif(current_setting('samnod.account', true), '')::uuid) = any(secrecy_reader_ids)) and ((visibility_level = 'PUBLIC' and (select nullif(current_setting('samnod.account', true), '')::uuid) is not null) or recorded_by_organization_id = (select nullif(current_setting('samnod.acts_for', true), '')::uuid) or (visibility_level <> 'OWN_ORGANIZATION' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[]))) or (visibility_level in ('PARTIES', 'PARTNERSHIP') and (select nullif(current_setting('samnod.acts_for', true), '')::uuid) = any(party_ids)) or (visibility_level = 'PARTNERSHIP' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.member_of', true), ''), ',')::uuid[])::uuid[]))))) and ((recorded_by_organization_id = (select nullif(current_setting('samnod.writes_for', true), '')::uuid) or ((select nullif(current_setting('samnod.writes_for', true), '')::uuid) is not null and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[]))))))",
    );
    this.addSql('create policy "meeting_owner" on "meeting" to "samnod_owner" using (true) with check (true)');
    this.addSql('alter table "meeting_invitation" enable row level security');
    this.addSql('alter table "meeting_invitation" force row level security');
    this.addSql(
      'create policy "meeting_invitation_select" on "meeting_invitation" for select to "samnod_user" using ((("meeting_invitation".meeting_id is null or exists (select 1 from "meeting" seen where seen.id = "meeting_invitation".meeting_id))) and (("meeting_invitation".organization_id is null or exists (select 1 from "organization" seen where seen.id = "meeting_invitation".organization_id))) and (("meeting_invitation".contact_id is null or exists (select 1 from "contact" seen where seen.id = "meeting_invitation".contact_id))))',
    );
    this.addSql(
      'create policy "meeting_invitation_insert" on "meeting_invitation" for insert to "samnod_user" with check ((exists (select 1 from "meeting" whole where whole.id = "meeting_invitation".meeting_id and ((whole.recorded_by_organization_id = (select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) or ((select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) is not null and whole.partnership_id = any(((select string_to_array(nullif(current_setting(\'samnod.principal_of\', true), \'\'), \',\')::uuid[])::uuid[]))))))) and (("meeting_invitation".meeting_id is null or exists (select 1 from "meeting" seen where seen.id = "meeting_invitation".meeting_id))) and (("meeting_invitation".organization_id is null or exists (select 1 from "organization" seen where seen.id = "meeting_invitation".organization_id))) and (("meeting_invitation".contact_id is null or exists (select 1 from "contact" seen where seen.id = "meeting_invitation".contact_id))))',
    );
    this.addSql(
      'create policy "meeting_invitation_update" on "meeting_invitation" for update to "samnod_user" using (((("meeting_invitation".meeting_id is null or exists (select 1 from "meeting" seen where seen.id = "meeting_invitation".meeting_id))) and (("meeting_invitation".organization_id is null or exists (select 1 from "organization" seen where seen.id = "meeting_invitation".organization_id))) and (("meeting_invitation".contact_id is null or exists (select 1 from "contact" seen where seen.id = "meeting_invitation".contact_id)))) and ((exists (select 1 from "meeting" whole where whole.id = "meeting_invitation".meeting_id and ((whole.recorded_by_organization_id = (select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) or ((select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) is not null and whole.partnership_id = any(((select string_to_array(nullif(current_setting(\'samnod.principal_of\', true), \'\'), \',\')::uuid[])::uuid[]))))))) or (organization_id = (select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid)))) with check (((exists (select 1 from "meeting" whole where whole.id = "meeting_invitation".meeting_id and ((whole.recorded_by_organization_id = (select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) or ((select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) is not null and whole.partnership_id = any(((select string_to_array(nullif(current_setting(\'samnod.principal_of\', true), \'\'), \',\')::uuid[])::uuid[]))))))) or (organization_id = (select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid))) and (("meeting_invitation".meeting_id is null or exists (select 1 from "meeting" seen where seen.id = "meeting_invitation".meeting_id))) and (("meeting_invitation".organization_id is null or exists (select 1 from "organization" seen where seen.id = "meeting_invitation".organization_id))) and (("meeting_invitation".contact_id is null or exists (select 1 from "contact" seen where seen.id = "meeting_invitation".contact_id))))',
    );
    this.addSql(
      'create policy "meeting_invitation_delete" on "meeting_invitation" for delete to "samnod_user" using (((("meeting_invitation".meeting_id is null or exists (select 1 from "meeting" seen where seen.id = "meeting_invitation".meeting_id))) and (("meeting_invitation".organization_id is null or exists (select 1 from "organization" seen where seen.id = "meeting_invitation".organization_id))) and (("meeting_invitation".contact_id is null or exists (select 1 from "contact" seen where seen.id = "meeting_invitation".contact_id)))) and (exists (select 1 from "meeting" whole where whole.id = "meeting_invitation".meeting_id and ((whole.recorded_by_organization_id = (select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) or ((select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) is not null and whole.partnership_id = any(((select string_to_array(nullif(current_setting(\'samnod.principal_of\', true), \'\'), \',\')::uuid[])::uuid[]))))))))',
    );
    this.addSql(
      'create policy "meeting_invitation_owner" on "meeting_invitation" to "samnod_owner" using (true) with check (true)',
    );
  }
}
