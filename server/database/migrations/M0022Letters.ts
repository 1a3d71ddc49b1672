import { Migration } from '@mikro-orm/migrations';

/** Tables written from the entities by `npm run migration:create M0022Letters`. */
export class M0022Letters extends Migration {
  override up(): void {
    this.addSql(
      'create table "correspondence" ("id" uuid not null, "version" int not null default 1, "recorded_at" timestamptz(3) not null, "recorded_by_id" uuid not null, "recorded_by_organization_id" uuid not null, "partnership_id" uuid not null, "visibility_level" text not null, "party_ids" uuid[] not null default \'{}\', "secrecy_reader_ids" uuid[] null, "secrecy_ground" text null, "kind" text not null, "authority_id" uuid not null, "subject" text not null, "authority_number" text null, "document" text null, "due_on" date null, "answering" text null, "status" text not null, "closed_on" date null, primary key ("id"))',
    );
    this.addSql('create index "correspondence_authority_id_index" on "correspondence" ("authority_id")');
    this.addSql(
      "create index correspondence_due_on_or_never on correspondence (coalesce(due_on, 'infinity'::date), id)",
    );
    this.addSql('create index "correspondence_recorded_at_id_index" on "correspondence" ("recorded_at", "id")');
    this.addSql('create index "correspondence_due_on_index" on "correspondence" ("due_on")');
    this.addSql('create index "correspondence_subject_index" on "correspondence" ("subject")');
    this.addSql('create index "correspondence_kind_index" on "correspondence" ("kind")');
    this.addSql('create index "correspondence_status_index" on "correspondence" ("status")');
    this.addSql(
      "alter table \"correspondence\" add constraint \"correspondence_visibility_level_check\" check (\"visibility_level\" in ('OWN_ORGANIZATION', 'PRINCIPALS', 'PARTIES', 'PARTNERSHIP', 'PUBLIC'))",
    );
    this.addSql(
      "alter table \"correspondence\" add constraint \"correspondence_kind_check\" check (\"kind\" in ('REFERRAL', 'CONSULTATION', 'QUALITY_ASSURANCE', 'PRIORITIZATION', 'NEEDS_SURVEY', 'REPORT', 'REQUISITION', 'SURVEY', 'REQUEST', 'PERMIT', 'RUNNING_CONTACT'))",
    );
    this.addSql(
      "alter table \"correspondence\" add constraint \"correspondence_answering_check\" check (\"answering\" in ('JOINTLY', 'REGION', 'COUNTY_BOARD', 'SEPARATELY'))",
    );
    this.addSql(
      "alter table \"correspondence\" add constraint \"correspondence_status_check\" check (\"status\" in ('RECEIVED', 'INITIATED', 'ASSIGNED', 'IN_PREPARATION', 'IN_CHECK', 'DECIDED', 'SENT', 'AWAITING_ANSWER', 'SUPPLEMENT', 'CLOSED'))",
    );
    this.addSql(
      'create table "letter" ("id" uuid not null, "version" int not null default 1, "recorded_at" timestamptz(3) not null, "recorded_by_id" uuid not null, "recorded_by_organization_id" uuid not null, "partnership_id" uuid not null, "visibility_level" text not null, "party_ids" uuid[] not null default \'{}\', "secrecy_reader_ids" uuid[] null, "secrecy_ground" text null, "correspondence_id" uuid not null, "direction" text not null, "status" text not null, "subject" text not null, "body" text not null, "channel" text not null, "dated_on" date not null, "is_joint" boolean not null, "sender_id" uuid not null, "signatories" text[] not null, "reply_due_on" date null, "about_id" uuid null, "tie" text null, "edited_at" timestamptz(3) not null, "claims" jsonb not null, "other_informed_on" date null, "frozen_at" timestamptz(3) null, "content_hash" text null, "checked_hash" text null, primary key ("id"))',
    );
    this.addSql('create index "letter_correspondence_id_index" on "letter" ("correspondence_id")');
    this.addSql('create index "letter_sender_id_index" on "letter" ("sender_id")');
    this.addSql('create index "letter_about_id_index" on "letter" ("about_id")');
    this.addSql('create index "letter_recorded_at_id_index" on "letter" ("recorded_at", "id")');
    this.addSql('create index "letter_dated_on_id_index" on "letter" ("dated_on", "id")');
    this.addSql('create index "letter_reply_due_on_index" on "letter" ("reply_due_on")');
    this.addSql('create index "letter_subject_index" on "letter" ("subject")');
    this.addSql('create index "letter_direction_index" on "letter" ("direction")');
    this.addSql('create index "letter_status_index" on "letter" ("status")');
    this.addSql(
      'alter table "letter" add constraint "letter_frozen_has_hash" check (status in (\'DRAFT\', \'FOR_APPROVAL\') or content_hash is not null)',
    );
    this.addSql(
      'alter table "letter" add constraint "letter_tie_names_letter" check ((about_id is null) = (tie is null))',
    );
    this.addSql(
      "alter table \"letter\" add constraint \"letter_visibility_level_check\" check (\"visibility_level\" in ('OWN_ORGANIZATION', 'PRINCIPALS', 'PARTIES', 'PARTNERSHIP', 'PUBLIC'))",
    );
    this.addSql(
      'alter table "letter" add constraint "letter_direction_check" check ("direction" in (\'IN\', \'OUT\'))',
    );
    this.addSql(
      "alter table \"letter\" add constraint \"letter_status_check\" check (\"status\" in ('DRAFT', 'FOR_APPROVAL', 'SENT', 'RECEIVED'))",
    );
    this.addSql(
      'alter table "letter" add constraint "letter_channel_check" check ("channel" in (\'EMAIL\', \'POST\', \'PORTAL\'))',
    );
    this.addSql(
      "alter table \"letter\" add constraint \"letter_tie_check\" check (\"tie\" in ('ANSWERS', 'CORRECTS', 'SUPPLEMENTS', 'ASKS_FOR_MORE'))",
    );
    this.addSql(
      'create table "letter_section" ("id" uuid not null, "letter_id" uuid not null, "section" text not null, "stance" text not null, primary key ("id"))',
    );
    this.addSql(
      'alter table "letter_section" add constraint "letter_section_letter_id_section_unique" unique ("letter_id", "section")',
    );
    this.addSql(
      "alter table \"letter_section\" add constraint \"letter_section_stance_check\" check (\"stance\" in ('SUPPORTS', 'SUPPORTS_WITH_CHANGES', 'NO_OBJECTION', 'OPPOSES', 'ABSTAINS'))",
    );
    this.addSql(
      'create table "finding" ("id" uuid not null, "letter_id" uuid not null, "key" text not null, "code" text not null, "severity" text not null, "status" text not null, "sentence" text null, "from" int null, "until" int null, "opposed_kind" text null, "opposed_id" text null, "opposed_sentence" text null, "explanation_sv" text not null, "explanation_en" text not null, "resolution_sv" text not null, "resolution_en" text not null, "suggestion" text null, "found_at" timestamptz(3) not null, primary key ("id"))',
    );
    this.addSql('create index "finding_found_at_id_index" on "finding" ("found_at", "id")');
    this.addSql('create index "finding_severity_index" on "finding" ("severity")');
    this.addSql('create index "finding_status_index" on "finding" ("status")');
    this.addSql('create index "finding_code_index" on "finding" ("code")');
    this.addSql('alter table "finding" add constraint "finding_letter_id_key_unique" unique ("letter_id", "key")');
    this.addSql(
      "alter table \"finding\" add constraint \"finding_code_check\" check (\"code\" in ('NO_POSITION', 'NOT_JOINT', 'EXPIRED', 'SUPERSEDED_VERSION', 'VALUE_CONFLICT', 'STALE_VINTAGE', 'MEASURE_MISMATCH', 'STANCE_CONFLICT', 'AUDIENCE_MISMATCH', 'UNSOURCED', 'UNREGISTERED', 'LATE_REPLY', 'OTHER_PRINCIPAL_NOT_INFORMED'))",
    );
    this.addSql(
      'alter table "finding" add constraint "finding_severity_check" check ("severity" in (\'BLOCKING\', \'WARNING\', \'NOTE\'))',
    );
    this.addSql(
      "alter table \"finding\" add constraint \"finding_status_check\" check (\"status\" in ('OPEN', 'FIXED', 'ACCEPTED', 'FALSE_ALARM'))",
    );
    this.addSql(
      "alter table \"finding\" add constraint \"finding_opposed_kind_check\" check (\"opposed_kind\" in ('FACT', 'POSITION', 'LETTER', 'DRAFT', 'TEXT'))",
    );
    this.addSql(
      'create table "diary_reference" ("id" uuid not null, "correspondence_id" uuid not null, "organization_id" uuid not null, "status" text not null default \'MISSING\', "number" text null, "asked_on" date not null, "registered_on" date null, primary key ("id"))',
    );
    this.addSql('create index "diary_reference_organization_id_index" on "diary_reference" ("organization_id")');
    this.addSql('create index "diary_reference_asked_on_id_index" on "diary_reference" ("asked_on", "id")');
    this.addSql('create index "diary_reference_number_index" on "diary_reference" ("number")');
    this.addSql('create index "diary_reference_status_index" on "diary_reference" ("status")');
    this.addSql(
      'alter table "diary_reference" add constraint "diary_reference_correspondence_id_organization_id_unique" unique ("correspondence_id", "organization_id")',
    );
    this.addSql(
      'alter table "diary_reference" add constraint "diary_reference_registered_has_number" check ((status = \'REGISTERED\') = ("number" is not null))',
    );
    this.addSql(
      'alter table "diary_reference" add constraint "diary_reference_status_check" check ("status" in (\'MISSING\', \'REQUESTED\', \'REGISTERED\'))',
    );
    this.addSql(
      'create table "deadline" ("id" uuid not null, "correspondence_id" uuid not null, "kind" text not null, "due_on" date not null, "is_proposed" boolean not null default true, primary key ("id"))',
    );
    this.addSql(
      'alter table "deadline" add constraint "deadline_correspondence_id_kind_unique" unique ("correspondence_id", "kind")',
    );
    this.addSql(
      "alter table \"deadline\" add constraint \"deadline_kind_check\" check (\"kind\" in ('DRAFT', 'CONSULTATION', 'APPROVAL', 'DISPATCH'))",
    );
    this.addSql(
      'create table "letter_approval" ("id" uuid not null, "letter_id" uuid not null, "content_hash" text not null default \'\', "organization_id" uuid not null, "account_id" uuid not null, "verdict" text not null, "reason" text null, "decided_at" timestamptz(3) not null, primary key ("id"))',
    );
    this.addSql('create index "letter_approval_organization_id_index" on "letter_approval" ("organization_id")');
    this.addSql('create index "letter_approval_account_id_index" on "letter_approval" ("account_id")');
    this.addSql(
      'create index "letter_approval_letter_id_decided_at_id_index" on "letter_approval" ("letter_id", "decided_at", "id")',
    );
    this.addSql(
      'alter table "letter_approval" add constraint "letter_approval_refused_with_reason" check (verdict = \'APPROVED\' or reason is not null)',
    );
    this.addSql(
      'alter table "letter_approval" add constraint "letter_approval_verdict_check" check ("verdict" in (\'APPROVED\', \'DECLINED\', \'RETRACTED\'))',
    );
    this.addSql(
      'create table "finding_answer" ("id" uuid not null, "letter_id" uuid not null, "finding_id" uuid not null, "organization_id" uuid not null, "account_id" uuid not null, "answer" text not null, "reason" text not null, "answered_at" timestamptz(3) not null, primary key ("id"))',
    );
    this.addSql('create index "finding_answer_letter_id_index" on "finding_answer" ("letter_id")');
    this.addSql('create index "finding_answer_organization_id_index" on "finding_answer" ("organization_id")');
    this.addSql('create index "finding_answer_account_id_index" on "finding_answer" ("account_id")');
    this.addSql(
      'alter table "finding_answer" add constraint "finding_answer_finding_id_organization_id_answer_unique" unique ("finding_id", "organization_id", "answer")',
    );
    this.addSql(
      'alter table "finding_answer" add constraint "finding_answer_answer_check" check ("answer" in (\'ACCEPT\', \'FALSE_ALARM\'))',
    );
    this.addSql(
      'create table "citation" ("id" uuid not null, "letter_id" uuid not null, "position_version_id" uuid not null, primary key ("id"))',
    );
    this.addSql('create index "citation_position_version_id_index" on "citation" ("position_version_id")');
    this.addSql(
      'alter table "citation" add constraint "citation_letter_id_position_version_id_unique" unique ("letter_id", "position_version_id")',
    );
    this.addSql(
      'alter table "correspondence" add constraint "correspondence_authority_id_foreign" foreign key ("authority_id") references "organization" ("id") on delete no action',
    );
    this.addSql(
      'alter table "letter" add constraint "letter_correspondence_id_foreign" foreign key ("correspondence_id") references "correspondence" ("id") on delete no action',
    );
    this.addSql(
      'alter table "letter" add constraint "letter_sender_id_foreign" foreign key ("sender_id") references "organization" ("id") on delete no action',
    );
    this.addSql(
      'alter table "letter" add constraint "letter_about_id_foreign" foreign key ("about_id") references "letter" ("id") on delete no action',
    );
    this.addSql(
      'alter table "letter_section" add constraint "letter_section_letter_id_foreign" foreign key ("letter_id") references "letter" ("id") on delete no action',
    );
    this.addSql(
      'alter table "finding" add constraint "finding_letter_id_foreign" foreign key ("letter_id") references "letter" ("id") on delete no action',
    );
    this.addSql(
      'alter table "diary_reference" add constraint "diary_reference_correspondence_id_foreign" foreign key ("correspondence_id") references "correspondence" ("id") on delete no action',
    );
    this.addSql(
      'alter table "diary_reference" add constraint "diary_reference_organization_id_foreign" foreign key ("organization_id") references "organization" ("id") on delete no action',
    );
    this.addSql(
      'alter table "deadline" add constraint "deadline_correspondence_id_foreign" foreign key ("correspondence_id") references "correspondence" ("id") on delete no action',
    );
    this.addSql(
      'alter table "letter_approval" add constraint "letter_approval_letter_id_foreign" foreign key ("letter_id") references "letter" ("id") on delete no action',
    );
    this.addSql(
      'alter table "letter_approval" add constraint "letter_approval_organization_id_foreign" foreign key ("organization_id") references "organization" ("id") on delete no action',
    );
    this.addSql(
      'alter table "letter_approval" add constraint "letter_approval_account_id_foreign" foreign key ("account_id") references "account" ("id") on delete no action',
    );
    this.addSql(
      'alter table "finding_answer" add constraint "finding_answer_letter_id_foreign" foreign key ("letter_id") references "letter" ("id") on delete no action',
    );
    this.addSql(
      'alter table "finding_answer" add constraint "finding_answer_finding_id_foreign" foreign key ("finding_id") references "finding" ("id") on delete no action',
    );
    this.addSql(
      'alter table "finding_answer" add constraint "finding_answer_organization_id_foreign" foreign key ("organization_id") references "organization" ("id") on delete no action',
    );
    this.addSql(
      'alter table "finding_answer" add constraint "finding_answer_account_id_foreign" foreign key ("account_id") references "account" ("id") on delete no action',
    );
    this.addSql(
      'alter table "citation" add constraint "citation_letter_id_foreign" foreign key ("letter_id") references "letter" ("id") on delete no action',
    );
    this.addSql(
      'alter table "citation" add constraint "citation_position_version_id_foreign" foreign key ("position_version_id") references "position_version" ("id") on delete no action',
    );
    this.addSql('alter table "correspondence" enable row level security');
    this.addSql('alter table "correspondence" force row level security');
    this.addSql(
      "create policy \"correspondence_select\" on \"correspondence\" for select to \"samnod_user\" using ((secrecy_reader_ids is null or (select nullif(current_setting('samnod.account', true), '')::uuid) = any(secrecy_reader_ids)) and ((visibility_level = 'PUBLIC' and (select nullif(current_setting('samnod.account', true), '')::uuid) is not null) or recorded_by_organization_id = (select nullif(current_setting('samnod.acts_for', true), '')::uuid) or (visibility_level <> 'OWN_ORGANIZATION' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[]))) or (visibility_level in ('PARTIES', 'PARTNERSHIP') and (select nullif(current_setting('samnod.acts_for', true), '')::uuid) = any(party_ids)) or (visibility_level = 'PARTNERSHIP' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.member_of', true), ''), ',')::uuid[])::uuid[])))))",
    );
    this.addSql(
      "create policy \"correspondence_insert\" on \"correspondence\" for insert to \"samnod_user\" with check ((recorded_by_id = (select nullif(current_setting('samnod.account', true), '')::uuid) and recorded_by_organization_id = (select nullif(current_setting('samnod.writes_for', true), '')::uuid) and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.member_of', true), ''), ',')::uuid[])::uuid[]))) and ((\"correspondence\".authority_id is null or exists (select 1 from \"organization\" seen where seen.id = \"correspondence\".authority_id))))",
    );
    this.addSql(
      "create policy \"correspondence_update\" on \"correspondence\" for update to \"samnod_user\" using (((secrecy_reader_ids is null or (select nullif(current_setting('samnod.account', true), '')::uuid) = any(secrecy_reader_ids)) and ((visibility_level = 'PUBLIC' and (select nullif(current_setting('samnod.account', true), '')::uuid) is not null) or recorded_by_organization_id = (select nullif(current_setting('samnod.acts_for', true), '')::uuid) or (visibility_level <> 'OWN_ORGANIZATION' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[]))) or (visibility_level in ('PARTIES', 'PARTNERSHIP') and (select nullif(current_setting('samnod.acts_for', true), '')::uuid) = any(party_ids)) or (visibility_level = 'PARTNERSHIP' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.member_of', true), ''), ',')::uuid[])::uuid[]))))) and ((recorded_by_organization_id = (select nullif(current_setting('samnod.writes_for', true), '')::uuid) or ((select nullif(current_setting('samnod.writes_for', true), '')::uuid) is not null and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[])))))) with check (((recorded_by_organization_id = (select nullif(current_setting('samnod.writes_for', true), '')::uuid) or ((select nullif(current_setting('samnod.writes_for', true), '')::uuid) is not null and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[]))))) and ((\"correspondence\".authority_id is null or exists (select 1 from \"organization\" seen where seen.id = \"correspondence\".authority_id))))",
    );
    this.addSql(
      "create policy \"correspondence_delete\" on \"correspondence\" for delete to \"samnod_user\" using (((secrecy_reader_ids is null or (select nullif(current_setting('samnod.account', true), '')::uuid) = any(secrecy_reader_ids)) and ((visibility_level = 'PUBLIC' and (select nullif(current_setting('samnod.account', true), '')::uuid) is not null) or recorded_by_organization_id = (select nullif(current_setting('samnod.acts_for', true), '')::uuid) or (visibility_level <> 'OWN_ORGANIZATION' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[]))) or (visibility_level in ('PARTIES', 'PARTNERSHIP') and (select nullif(current_setting('samnod.acts_for', true), '')::uuid) = any(party_ids)) or (visibility_level = 'PARTNERSHIP' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.member_of', true), ''), ',')::uuid[])::uuid[]))))) and ((recorded_by_organization_id = (select nullif(current_setting('samnod.writes_for', true), '')::uuid) or ((select nullif(current_setting('samnod.writes_for', true), '')::uuid) is not null and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[]))))))",
    );
    this.addSql(
      'create policy "correspondence_owner" on "correspondence" to "samnod_owner" using (true) with check (true)',
    );
    this.addSql('alter table "letter" enable row level security');
    this.addSql('alter table "letter" force row level security');
    this.addSql(
      "create policy \"letter_select\" on \"letter\" for select to \"samnod_user\" using ((secrecy_reader_ids is null or (select nullif(current_setting('samnod.account', true), '')::uuid) = any(secrecy_reader_ids)) and ((visibility_level = 'PUBLIC' and (select nullif(current_setting('samnod.account', true), '')::uuid) is not null) or recorded_by_organization_id = (select nullif(current_setting('samnod.acts_for', true), '')::uuid) or (visibility_level <> 'OWN_ORGANIZATION' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[]))) or (visibility_level in ('PARTIES', 'PARTNERSHIP') and (select nullif(current_setting('samnod.acts_for', true), '')::uuid) = any(party_ids)) or (visibility_level = 'PARTNERSHIP' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.member_of', true), ''), ',')::uuid[])::uuid[])))))",
    );
    this.addSql(
      'create policy "letter_insert" on "letter" for insert to "samnod_user" with check ((recorded_by_id = (select nullif(current_setting(\'samnod.account\', true), \'\')::uuid) and recorded_by_organization_id = (select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) and partnership_id = any(((select string_to_array(nullif(current_setting(\'samnod.member_of\', true), \'\'), \',\')::uuid[])::uuid[]))) and (("letter".correspondence_id is null or exists (select 1 from "correspondence" seen where seen.id = "letter".correspondence_id))) and (("letter".sender_id is null or exists (select 1 from "organization" seen where seen.id = "letter".sender_id))) and (("letter".about_id is null or sees(\'letter\', "letter".about_id))))',
    );
    this.addSql(
      "create policy \"letter_update\" on \"letter\" for update to \"samnod_user\" using (((secrecy_reader_ids is null or (select nullif(current_setting('samnod.account', true), '')::uuid) = any(secrecy_reader_ids)) and ((visibility_level = 'PUBLIC' and (select nullif(current_setting('samnod.account', true), '')::uuid) is not null) or recorded_by_organization_id = (select nullif(current_setting('samnod.acts_for', true), '')::uuid) or (visibility_level <> 'OWN_ORGANIZATION' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[]))) or (visibility_level in ('PARTIES', 'PARTNERSHIP') and (select nullif(current_setting('samnod.acts_for', true), '')::uuid) = any(party_ids)) or (visibility_level = 'PARTNERSHIP' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.member_of', true), ''), ',')::uuid[])::uuid[]))))) and ((recorded_by_organization_id = (select nullif(current_setting('samnod.writes_for', true), '')::uuid) or ((select nullif(current_setting('samnod.writes_for', true), '')::uuid) is not null and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[])))))) with check (((recorded_by_organization_id = (select nullif(current_setting('samnod.writes_for', true), '')::uuid) or ((select nullif(current_setting('samnod.writes_for', true), '')::uuid) is not null and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[]))))) and ((\"letter\".correspondence_id is null or exists (select 1 from \"correspondence\" seen where seen.id = \"letter\".correspondence_id))) and ((\"letter\".sender_id is null or exists (select 1 from \"organization\" seen where seen.id = \"letter\".sender_id))) and ((\"letter\".about_id is null or sees('letter', \"letter\".about_id))))",
    );
    this.addSql(
      "create policy \"letter_delete\" on \"letter\" for delete to \"samnod_user\" using (((secrecy_reader_ids is null or (select nullif(current_setting('samnod.account', true), '')::uuid) = any(secrecy_reader_ids)) and ((visibility_level = 'PUBLIC' and (select nullif(current_setting('samnod.account', true), '')::uuid) is not null) or recorded_by_organization_id = (select nullif(current_setting('samnod.acts_for', true), '')::uuid) or (visibility_level <> 'OWN_ORGANIZATION' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[]))) or (visibility_level in ('PARTIES', 'PARTNERSHIP') and (select nullif(current_setting('samnod.acts_for', true), '')::uuid) = any(party_ids)) or (visibility_level = 'PARTNERSHIP' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.member_of', true), ''), ',')::uuid[])::uuid[]))))) and ((recorded_by_organization_id = (select nullif(current_setting('samnod.writes_for', true), '')::uuid) or ((select nullif(current_setting('samnod.writes_for', true), '')::uuid) is not null and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[]))))))",
    );
    this.addSql('create policy "letter_owner" on "letter" to "samnod_owner" using (true) with check (true)');
    this.addSql('alter table "letter_section" enable row level security');
    this.addSql('alter table "letter_section" force row level security');
    this.addSql(
      'create policy "letter_section_select" on "letter_section" for select to "samnod_user" using ((("letter_section".letter_id is null or exists (select 1 from "letter" seen where seen.id = "letter_section".letter_id))))',
    );
    this.addSql(
      'create policy "letter_section_insert" on "letter_section" for insert to "samnod_user" with check ((exists (select 1 from "letter" whole where whole.id = "letter_section".letter_id and ((whole.recorded_by_organization_id = (select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) or ((select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) is not null and whole.partnership_id = any(((select string_to_array(nullif(current_setting(\'samnod.principal_of\', true), \'\'), \',\')::uuid[])::uuid[]))))))) and (("letter_section".letter_id is null or exists (select 1 from "letter" seen where seen.id = "letter_section".letter_id))))',
    );
    this.addSql(
      "create policy \"letter_section_update\" on \"letter_section\" for update to \"samnod_user\" using ((((\"letter_section\".letter_id is null or exists (select 1 from \"letter\" seen where seen.id = \"letter_section\".letter_id)))) and (exists (select 1 from \"letter\" whole where whole.id = \"letter_section\".letter_id and ((whole.recorded_by_organization_id = (select nullif(current_setting('samnod.writes_for', true), '')::uuid) or ((select nullif(current_setting('samnod.writes_for', true), '')::uuid) is not null and whole.partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[])))))))) with check ((exists (select 1 from \"letter\" whole where whole.id = \"letter_section\".letter_id and ((whole.recorded_by_organization_id = (select nullif(current_setting('samnod.writes_for', true), '')::uuid) or ((select nullif(current_setting('samnod.writes_for', true), '')::uuid) is not null and whole.partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[]))))))) and ((\"letter_section\".letter_id is null or exists (select 1 from \"letter\" seen where seen.id = \"letter_section\".letter_id))))",
    );
    this.addSql(
      'create policy "letter_section_delete" on "letter_section" for delete to "samnod_user" using (((("letter_section".letter_id is null or exists (select 1 from "letter" seen where seen.id = "letter_section".letter_id)))) and (exists (select 1 from "letter" whole where whole.id = "letter_section".letter_id and ((whole.recorded_by_organization_id = (select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) or ((select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) is not null and whole.partnership_id = any(((select string_to_array(nullif(current_setting(\'samnod.principal_of\', true), \'\'), \',\')::uuid[])::uuid[]))))))))',
    );
    this.addSql(
      'create policy "letter_section_owner" on "letter_section" to "samnod_owner" using (true) with check (true)',
    );
    this.addSql('alter table "finding" enable row level security');
    this.addSql('alter table "finding" force row level security');
    this.addSql(
      'create policy "finding_select" on "finding" for select to "samnod_user" using ((("finding".letter_id is null or exists (select 1 from "letter" seen where seen.id = "finding".letter_id))))',
    );
    this.addSql(
      'create policy "finding_insert" on "finding" for insert to "samnod_user" with check ((exists (select 1 from "letter" whole where whole.id = "finding".letter_id and ((whole.recorded_by_organization_id = (select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) or ((select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) is not null and whole.partnership_id = any(((select string_to_array(nullif(current_setting(\'samnod.principal_of\', true), \'\'), \',\')::uuid[])::uuid[]))))))) and (("finding".letter_id is null or exists (select 1 from "letter" seen where seen.id = "finding".letter_id))))',
    );
    this.addSql(
      "create policy \"finding_update\" on \"finding\" for update to \"samnod_user\" using ((((\"finding\".letter_id is null or exists (select 1 from \"letter\" seen where seen.id = \"finding\".letter_id)))) and (exists (select 1 from \"letter\" whole where whole.id = \"finding\".letter_id and ((whole.recorded_by_organization_id = (select nullif(current_setting('samnod.writes_for', true), '')::uuid) or ((select nullif(current_setting('samnod.writes_for', true), '')::uuid) is not null and whole.partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[])))))))) with check ((exists (select 1 from \"letter\" whole where whole.id = \"finding\".letter_id and ((whole.recorded_by_organization_id = (select nullif(current_setting('samnod.writes_for', true), '')::uuid) or ((select nullif(current_setting('samnod.writes_for', true), '')::uuid) is not null and whole.partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[]))))))) and ((\"finding\".letter_id is null or exists (select 1 from \"letter\" seen where seen.id = \"finding\".letter_id))))",
    );
    this.addSql(
      'create policy "finding_delete" on "finding" for delete to "samnod_user" using (((("finding".letter_id is null or exists (select 1 from "letter" seen where seen.id = "finding".letter_id)))) and (exists (select 1 from "letter" whole where whole.id = "finding".letter_id and ((whole.recorded_by_organization_id = (select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) or ((select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) is not null and whole.partnership_id = any(((select string_to_array(nullif(current_setting(\'samnod.principal_of\', true), \'\'), \',\')::uuid[])::uuid[]))))))))',
    );
    this.addSql('create policy "finding_owner" on "finding" to "samnod_owner" using (true) with check (true)');
    this.addSql('alter table "diary_reference" enable row level security');
    this.addSql('alter table "diary_reference" force row level security');
    this.addSql(
      'create policy "diary_reference_select" on "diary_reference" for select to "samnod_user" using ((("diary_reference".correspondence_id is null or exists (select 1 from "correspondence" seen where seen.id = "diary_reference".correspondence_id))) and (("diary_reference".organization_id is null or exists (select 1 from "organization" seen where seen.id = "diary_reference".organization_id))))',
    );
    this.addSql(
      'create policy "diary_reference_insert" on "diary_reference" for insert to "samnod_user" with check ((exists (select 1 from "correspondence" whole where whole.id = "diary_reference".correspondence_id and ((whole.recorded_by_organization_id = (select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) or ((select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) is not null and whole.partnership_id = any(((select string_to_array(nullif(current_setting(\'samnod.principal_of\', true), \'\'), \',\')::uuid[])::uuid[]))))))) and (("diary_reference".correspondence_id is null or exists (select 1 from "correspondence" seen where seen.id = "diary_reference".correspondence_id))) and (("diary_reference".organization_id is null or exists (select 1 from "organization" seen where seen.id = "diary_reference".organization_id))))',
    );
    this.addSql(
      'create policy "diary_reference_update" on "diary_reference" for update to "samnod_user" using (((("diary_reference".correspondence_id is null or exists (select 1 from "correspondence" seen where seen.id = "diary_reference".correspondence_id))) and (("diary_reference".organization_id is null or exists (select 1 from "organization" seen where seen.id = "diary_reference".organization_id)))) and (exists (select 1 from "correspondence" whole where whole.id = "diary_reference".correspondence_id and ((whole.recorded_by_organization_id = (select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) or ((select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) is not null and whole.partnership_id = any(((select string_to_array(nullif(current_setting(\'samnod.principal_of\', true), \'\'), \',\')::uuid[])::uuid[])))))))) with check ((exists (select 1 from "correspondence" whole where whole.id = "diary_reference".correspondence_id and ((whole.recorded_by_organization_id = (select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) or ((select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) is not null and whole.partnership_id = any(((select string_to_array(nullif(current_setting(\'samnod.principal_of\', true), \'\'), \',\')::uuid[])::uuid[]))))))) and (("diary_reference".correspondence_id is null or exists (select 1 from "correspondence" seen where seen.id = "diary_reference".correspondence_id))) and (("diary_reference".organization_id is null or exists (select 1 from "organization" seen where seen.id = "diary_reference".organization_id))))',
    );
    this.addSql(
      'create policy "diary_reference_delete" on "diary_reference" for delete to "samnod_user" using (((("diary_reference".correspondence_id is null or exists (select 1 from "correspondence" seen where seen.id = "diary_reference".correspondence_id))) and (("diary_reference".organization_id is null or exists (select 1 from "organization" seen where seen.id = "diary_reference".organization_id)))) and (exists (select 1 from "correspondence" whole where whole.id = "diary_reference".correspondence_id and ((whole.recorded_by_organization_id = (select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) or ((select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) is not null and whole.partnership_id = any(((select string_to_array(nullif(current_setting(\'samnod.principal_of\', true), \'\'), \',\')::uuid[])::uuid[]))))))))',
    );
    this.addSql(
      'create policy "diary_reference_owner" on "diary_reference" to "samnod_owner" using (true) with check (true)',
    );
    this.addSql('alter table "deadline" enable row level security');
    this.addSql('alter table "deadline" force row level security');
    this.addSql(
      'create policy "deadline_select" on "deadline" for select to "samnod_user" using ((("deadline".correspondence_id is null or exists (select 1 from "correspondence" seen where seen.id = "deadline".correspondence_id))))',
    );
    this.addSql(
      'create policy "deadline_insert" on "deadline" for insert to "samnod_user" with check ((exists (select 1 from "correspondence" whole where whole.id = "deadline".correspondence_id and ((whole.recorded_by_organization_id = (select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) or ((select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) is not null and whole.partnership_id = any(((select string_to_array(nullif(current_setting(\'samnod.principal_of\', true), \'\'), \',\')::uuid[])::uuid[]))))))) and (("deadline".correspondence_id is null or exists (select 1 from "correspondence" seen where seen.id = "deadline".correspondence_id))))',
    );
    this.addSql(
      "create policy \"deadline_update\" on \"deadline\" for update to \"samnod_user\" using ((((\"deadline\".correspondence_id is null or exists (select 1 from \"correspondence\" seen where seen.id = \"deadline\".correspondence_id)))) and (exists (select 1 from \"correspondence\" whole where whole.id = \"deadline\".correspondence_id and ((whole.recorded_by_organization_id = (select nullif(current_setting('samnod.writes_for', true), '')::uuid) or ((select nullif(current_setting('samnod.writes_for', true), '')::uuid) is not null and whole.partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[])))))))) with check ((exists (select 1 from \"correspondence\" whole where whole.id = \"deadline\".correspondence_id and ((whole.recorded_by_organization_id = (select nullif(current_setting('samnod.writes_for', true), '')::uuid) or ((select nullif(current_setting('samnod.writes_for', true), '')::uuid) is not null and whole.partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[]))))))) and ((\"deadline\".correspondence_id is null or exists (select 1 from \"correspondence\" seen where seen.id = \"deadline\".correspondence_id))))",
    );
    this.addSql(
      'create policy "deadline_delete" on "deadline" for delete to "samnod_user" using (((("deadline".correspondence_id is null or exists (select 1 from "correspondence" seen where seen.id = "deadline".correspondence_id)))) and (exists (select 1 from "correspondence" whole where whole.id = "deadline".correspondence_id and ((whole.recorded_by_organization_id = (select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) or ((select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) is not null and whole.partnership_id = any(((select string_to_array(nullif(current_setting(\'samnod.principal_of\', true), \'\'), \',\')::uuid[])::uuid[]))))))))',
    );
    this.addSql('create policy "deadline_owner" on "deadline" to "samnod_owner" using (true) with check (true)');
    this.addSql('alter table "letter_approval" enable row level security');
    this.addSql('alter table "letter_approval" force row level security');
    this.addSql(
      'create policy "letter_approval_select" on "letter_approval" for select to "samnod_user" using ((("letter_approval".letter_id is null or exists (select 1 from "letter" seen where seen.id = "letter_approval".letter_id))) and (("letter_approval".account_id is null or exists (select 1 from "account" seen where seen.id = "letter_approval".account_id))) and (("letter_approval".organization_id is null or exists (select 1 from "organization" seen where seen.id = "letter_approval".organization_id))))',
    );
    this.addSql(
      'create policy "letter_approval_insert" on "letter_approval" for insert to "samnod_user" with check ((exists (select 1 from "letter" whole where whole.id = "letter_approval".letter_id and ((whole.recorded_by_organization_id = (select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) or ((select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) is not null and whole.partnership_id = any(((select string_to_array(nullif(current_setting(\'samnod.principal_of\', true), \'\'), \',\')::uuid[])::uuid[]))))))) and (("letter_approval".letter_id is null or exists (select 1 from "letter" seen where seen.id = "letter_approval".letter_id))) and (("letter_approval".account_id is null or exists (select 1 from "account" seen where seen.id = "letter_approval".account_id))) and (("letter_approval".organization_id is null or exists (select 1 from "organization" seen where seen.id = "letter_approval".organization_id))))',
    );
    this.addSql(
      'create policy "letter_approval_update" on "letter_approval" for update to "samnod_user" using (((("letter_approval".letter_id is null or exists (select 1 from "letter" seen where seen.id = "letter_approval".letter_id))) and (("letter_approval".account_id is null or exists (select 1 from "account" seen where seen.id = "letter_approval".account_id))) and (("letter_approval".organization_id is null or exists (select 1 from "organization" seen where seen.id = "letter_approval".organization_id)))) and (exists (select 1 from "letter" whole where whole.id = "letter_approval".letter_id and ((whole.recorded_by_organization_id = (select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) or ((select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) is not null and whole.partnership_id = any(((select string_to_array(nullif(current_setting(\'samnod.principal_of\', true), \'\'), \',\')::uuid[])::uuid[])))))))) with check ((exists (select 1 from "letter" whole where whole.id = "letter_approval".letter_id and ((whole.recorded_by_organization_id = (select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) or ((select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) is not null and whole.partnership_id = any(((select string_to_array(nullif(current_setting(\'samnod.principal_of\', true), \'\'), \',\')::uuid[])::uuid[]))))))) and (("letter_approval".letter_id is null or exists (select 1 from "letter" seen where seen.id = "letter_approval".letter_id))) and (("letter_approval".account_id is null or exists (select 1 from "account" seen where seen.id = "letter_approval".account_id))) and (("letter_approval".organization_id is null or exists (select 1 from "organization" seen where seen.id = "letter_approval".organization_id))))',
    );
    this.addSql(
      'create policy "letter_approval_delete" on "letter_approval" for delete to "samnod_user" using (((("letter_approval".letter_id is null or exists (select 1 from "letter" seen where seen.id = "letter_approval".letter_id))) and (("letter_approval".account_id is null or exists (select 1 from "account" seen where seen.id = "letter_approval".account_id))) and (("letter_approval".organization_id is null or exists (select 1 from "organization" seen where seen.id = "letter_approval".organization_id)))) and (exists (select 1 from "letter" whole where whole.id = "letter_approval".letter_id and ((whole.recorded_by_organization_id = (select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) or ((select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) is not null and whole.partnership_id = any(((select string_to_array(nullif(current_setting(\'samnod.principal_of\', true), \'\'), \',\')::uuid[])::uuid[]))))))))',
    );
    this.addSql(
      'create policy "letter_approval_owner" on "letter_approval" to "samnod_owner" using (true) with check (true)',
    );
    this.addSql('alter table "finding_answer" enable row level security');
    this.addSql('alter table "finding_answer" force row level security');
    this.addSql(
      'create policy "finding_answer_select" on "finding_answer" for select to "samnod_user" using ((("finding_answer".letter_id is null or exists (select 1 from "letter" seen where seen.id = "finding_answer".letter_id))) and (("finding_answer".finding_id is null or exists (select 1 from "finding" seen where seen.id = "finding_answer".finding_id))) and (("finding_answer".account_id is null or exists (select 1 from "account" seen where seen.id = "finding_answer".account_id))) and (("finding_answer".organization_id is null or exists (select 1 from "organization" seen where seen.id = "finding_answer".organization_id))))',
    );
    this.addSql(
      'create policy "finding_answer_insert" on "finding_answer" for insert to "samnod_user" with check ((exists (select 1 from "letter" whole where whole.id = "finding_answer".letter_id and ((whole.recorded_by_organization_id = (select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) or ((select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) is not null and whole.partnership_id = any(((select string_to_array(nullif(current_setting(\'samnod.principal_of\', true), \'\'), \',\')::uuid[])::uuid[]))))))) and (("finding_answer".letter_id is null or exists (select 1 from "letter" seen where seen.id = "finding_answer".letter_id))) and (("finding_answer".finding_id is null or exists (select 1 from "finding" seen where seen.id = "finding_answer".finding_id))) and (("finding_answer".account_id is null or exists (select 1 from "account" seen where seen.id = "finding_answer".account_id))) and (("finding_answer".organization_id is null or exists (select 1 from "organization" seen where seen.id = "finding_answer".organization_id))))',
    );
    this.addSql(
      'create policy "finding_answer_update" on "finding_answer" for update to "samnod_user" using (((("finding_answer".letter_id is null or exists (select 1 from "letter" seen where seen.id = "finding_answer".letter_id))) and (("finding_answer".finding_id is null or exists (select 1 from "finding" seen where seen.id = "finding_answer".finding_id))) and (("finding_answer".account_id is null or exists (select 1 from "account" seen where seen.id = "finding_answer".account_id))) and (("finding_answer".organization_id is null or exists (select 1 from "organization" seen where seen.id = "finding_answer".organization_id)))) and (exists (select 1 from "letter" whole where whole.id = "finding_answer".letter_id and ((whole.recorded_by_organization_id = (select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) or ((select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) is not null and whole.partnership_id = any(((select string_to_array(nullif(current_setting(\'samnod.principal_of\', true), \'\'), \',\')::uuid[])::uuid[])))))))) with check ((exists (select 1 from "letter" whole where whole.id = "finding_answer".letter_id and ((whole.recorded_by_organization_id = (select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) or ((select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) is not null and whole.partnership_id = any(((select string_to_array(nullif(current_setting(\'samnod.principal_of\', true), \'\'), \',\')::uuid[])::uuid[]))))))) and (("finding_answer".letter_id is null or exists (select 1 from "letter" seen where seen.id = "finding_answer".letter_id))) and (("finding_answer".finding_id is null or exists (select 1 from "finding" seen where seen.id = "finding_answer".finding_id))) and (("finding_answer".account_id is null or exists (select 1 from "account" seen where seen.id = "finding_answer".account_id))) and (("finding_answer".organization_id is null or exists (select 1 from "organization" seen where seen.id = "finding_answer".organization_id))))',
    );
    this.addSql(
      'create policy "finding_answer_delete" on "finding_answer" for delete to "samnod_user" using (((("finding_answer".letter_id is null or exists (select 1 from "letter" seen where seen.id = "finding_answer".letter_id))) and (("finding_answer".finding_id is null or exists (select 1 from "finding" seen where seen.id = "finding_answer".finding_id))) and (("finding_answer".account_id is null or exists (select 1 from "account" seen where seen.id = "finding_answer".account_id))) and (("finding_answer".organization_id is null or exists (select 1 from "organization" seen where seen.id = "finding_answer".organization_id)))) and (exists (select 1 from "letter" whole where whole.id = "finding_answer".letter_id and ((whole.recorded_by_organization_id = (select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) or ((select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) is not null and whole.partnership_id = any(((select string_to_array(nullif(current_setting(\'samnod.principal_of\', true), \'\'), \',\')::uuid[])::uuid[]))))))))',
    );
    this.addSql(
      'create policy "finding_answer_owner" on "finding_answer" to "samnod_owner" using (true) with check (true)',
    );
    this.addSql('alter table "citation" enable row level security');
    this.addSql('alter table "citation" force row level security');
    this.addSql(
      'create policy "citation_select" on "citation" for select to "samnod_user" using ((("citation".letter_id is null or exists (select 1 from "letter" seen where seen.id = "citation".letter_id))) and (("citation".position_version_id is null or exists (select 1 from "position_version" seen where seen.id = "citation".position_version_id))))',
    );
    this.addSql(
      'create policy "citation_insert" on "citation" for insert to "samnod_user" with check ((exists (select 1 from "letter" whole where whole.id = "citation".letter_id and ((whole.recorded_by_organization_id = (select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) or ((select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) is not null and whole.partnership_id = any(((select string_to_array(nullif(current_setting(\'samnod.principal_of\', true), \'\'), \',\')::uuid[])::uuid[]))))))) and (("citation".letter_id is null or exists (select 1 from "letter" seen where seen.id = "citation".letter_id))) and (("citation".position_version_id is null or exists (select 1 from "position_version" seen where seen.id = "citation".position_version_id))))',
    );
    this.addSql(
      'create policy "citation_update" on "citation" for update to "samnod_user" using (((("citation".letter_id is null or exists (select 1 from "letter" seen where seen.id = "citation".letter_id))) and (("citation".position_version_id is null or exists (select 1 from "position_version" seen where seen.id = "citation".position_version_id)))) and (exists (select 1 from "letter" whole where whole.id = "citation".letter_id and ((whole.recorded_by_organization_id = (select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) or ((select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) is not null and whole.partnership_id = any(((select string_to_array(nullif(current_setting(\'samnod.principal_of\', true), \'\'), \',\')::uuid[])::uuid[])))))))) with check ((exists (select 1 from "letter" whole where whole.id = "citation".letter_id and ((whole.recorded_by_organization_id = (select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) or ((select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) is not null and whole.partnership_id = any(((select string_to_array(nullif(current_setting(\'samnod.principal_of\', true), \'\'), \',\')::uuid[])::uuid[]))))))) and (("citation".letter_id is null or exists (select 1 from "letter" seen where seen.id = "citation".letter_id))) and (("citation".position_version_id is null or exists (select 1 from "position_version" seen where seen.id = "citation".position_version_id))))',
    );
    this.addSql(
      'create policy "citation_delete" on "citation" for delete to "samnod_user" using (((("citation".letter_id is null or exists (select 1 from "letter" seen where seen.id = "citation".letter_id))) and (("citation".position_version_id is null or exists (select 1 from "position_version" seen where seen.id = "citation".position_version_id)))) and (exists (select 1 from "letter" whole where whole.id = "citation".letter_id and ((whole.recorded_by_organization_id = (select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) or ((select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) is not null and whole.partnership_id = any(((select string_to_array(nullif(current_setting(\'samnod.principal_of\', true), \'\'), \',\')::uuid[])::uuid[]))))))))',
    );
    this.addSql('create policy "citation_owner" on "citation" to "samnod_owner" using (true) with check (true)');
    this.addSql(
      'create policy "finding_principals" on "finding" as restrictive for select to "samnod_user" using (exists (select 1 from "letter" l where l.id = "finding".letter_id and l.partnership_id = any(((select string_to_array(nullif(current_setting(\'samnod.principal_of\', true), \'\'), \',\')::uuid[])::uuid[]))))',
    );
    this.addSql(
      'create policy "finding_answer_principals" on "finding_answer" as restrictive for select to "samnod_user" using (exists (select 1 from "letter" l where l.id = "finding_answer".letter_id and l.partnership_id = any(((select string_to_array(nullif(current_setting(\'samnod.principal_of\', true), \'\'), \',\')::uuid[])::uuid[]))))',
    );
  }
}
