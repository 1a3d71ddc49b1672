import { Migration } from '@mikro-orm/migrations';

/** The tables with their columns, keys, checks, indexes and policies: written from the entities by `npm run migration:create`. */
export class M0001Tables extends Migration {
  override up(): void {
    this.addSql(
      'create table "contact" ("id" uuid not null, "version" int not null default 1, "recorded_at" timestamptz(3) not null, "recorded_by_id" uuid not null, "recorded_by_organization_id" uuid not null, "partnership_id" uuid not null, "visibility_level" text not null, "party_ids" uuid[] not null default \'{}\', "secrecy_reader_ids" uuid[] null, "secrecy_ground" text null, "given_name" text not null, "family_name" text not null, "email" text null, "other_emails" text[] not null default \'{}\', "phone" text null, "source" text null, "verified_at" timestamptz(3) null, "status" text not null, "left_on" date null, primary key ("id"))',
    );
    this.addSql(
      "create index contact_verified_or_never on contact (coalesce(verified_at, '-infinity'::timestamptz), id)",
    );
    this.addSql("create index contact_sorted_name on contact ((family_name || ' ' || given_name), id)");
    this.addSql("create index contact_name on contact ((given_name || ' ' || family_name))");
    this.addSql('create index "contact_recorded_at_id_index" on "contact" ("recorded_at", "id")');
    this.addSql('create index "contact_status_verified_at_index" on "contact" ("status", "verified_at")');
    this.addSql('create index "contact_verified_at_index" on "contact" ("verified_at")');
    this.addSql('create index "contact_email_index" on "contact" ("email")');
    this.addSql('create index "contact_family_name_given_name_index" on "contact" ("family_name", "given_name")');
    this.addSql(
      "alter table \"contact\" add constraint \"contact_visibility_level_check\" check (\"visibility_level\" in ('OWN_ORGANIZATION', 'PRINCIPALS', 'PARTIES', 'PARTNERSHIP', 'PUBLIC'))",
    );
    this.addSql(
      'alter table "contact" add constraint "contact_status_check" check ("status" in (\'ACTIVE\', \'LEFT\', \'ANONYMIZED\'))',
    );
    this.addSql(
      'create table "dialogue" ("id" uuid not null, "version" int not null default 1, "recorded_at" timestamptz(3) not null, "recorded_by_id" uuid not null, "recorded_by_organization_id" uuid not null, "partnership_id" uuid not null, "visibility_level" text not null, "party_ids" uuid[] not null default \'{}\', "secrecy_reader_ids" uuid[] null, "secrecy_ground" text null, "title" text not null, "purpose" text null, "status" text not null, "cadence_days" int null, primary key ("id"))',
    );
    this.addSql('create index "dialogue_recorded_at_id_index" on "dialogue" ("recorded_at", "id")');
    this.addSql('create index "dialogue_status_title_index" on "dialogue" ("status", "title")');
    this.addSql('create index "dialogue_title_index" on "dialogue" ("title")');
    this.addSql(
      'alter table "dialogue" add constraint "dialogue_cadence_days_check" check (cadence_days between 1 and 1000)',
    );
    this.addSql(
      "alter table \"dialogue\" add constraint \"dialogue_visibility_level_check\" check (\"visibility_level\" in ('OWN_ORGANIZATION', 'PRINCIPALS', 'PARTIES', 'PARTNERSHIP', 'PUBLIC'))",
    );
    this.addSql(
      'alter table "dialogue" add constraint "dialogue_status_check" check ("status" in (\'OPEN\', \'RESTING\', \'CLOSED\'))',
    );
    this.addSql(
      'create table "import" ("id" uuid not null, "version" int not null default 1, "recorded_at" timestamptz(3) not null, "recorded_by_id" uuid not null, "recorded_by_organization_id" uuid not null, "partnership_id" uuid not null, "visibility_level" text not null, "party_ids" uuid[] not null default \'{}\', "secrecy_reader_ids" uuid[] null, "secrecy_ground" text null, "source" text not null, "file_name" text not null, "sha256" text not null, "created_count" int not null, "changed_count" int not null, "skipped_count" int not null, "undone_at" timestamptz(3) null, primary key ("id"))',
    );
    this.addSql('create index "import_source_recorded_at_index" on "import" ("source", "recorded_at")');
    this.addSql('create index "import_recorded_at_id_index" on "import" ("recorded_at", "id")');
    this.addSql(
      "alter table \"import\" add constraint \"import_visibility_level_check\" check (\"visibility_level\" in ('OWN_ORGANIZATION', 'PRINCIPALS', 'PARTIES', 'PARTNERSHIP', 'PUBLIC'))",
    );
    this.addSql(
      'alter table "import" add constraint "import_source_check" check ("source" in (\'CONTACT_LIST\', \'VCARD\', \'EMAIL\'))',
    );
    this.addSql(
      'create table "imported_record" ("id" uuid not null, "import_id" uuid not null, "row" int not null, "outcome" text not null, "skip_reason" text null, "record_type" text null, "record_id" uuid null, "before" jsonb null, "answers" text[] null, "version_after" int null, primary key ("id"))',
    );
    this.addSql('create index "imported_record_record_id_index" on "imported_record" ("record_id")');
    this.addSql(
      'create index "imported_record_import_id_row_id_index" on "imported_record" ("import_id", "row", "id")',
    );
    this.addSql(
      'alter table "imported_record" add constraint "imported_record_outcome_check" check ("outcome" in (\'CREATED\', \'CHANGED\', \'SKIPPED\'))',
    );
    this.addSql(
      "alter table \"imported_record\" add constraint \"imported_record_skip_reason_check\" check (\"skip_reason\" in ('RECOGNIZED', 'HAS_LEFT', 'NOT_CHANGEABLE', 'CHOSEN', 'PROBLEM'))",
    );
    this.addSql(
      'create table "interaction" ("id" uuid not null, "version" int not null default 1, "recorded_at" timestamptz(3) not null, "recorded_by_id" uuid not null, "recorded_by_organization_id" uuid not null, "partnership_id" uuid not null, "visibility_level" text not null, "party_ids" uuid[] not null default \'{}\', "secrecy_reader_ids" uuid[] null, "secrecy_ground" text null, "kind" text not null, "occurred_at" timestamptz(3) not null, "topic" text not null, "summary" text null, "initiative" text not null, "awaits_answer" boolean not null, "dialogue_id" uuid null, "time_spent_minutes" int null, "activity_area" text null, "message_id" text null, "in_reply_to_id" uuid null, primary key ("id"))',
    );
    this.addSql('create index "interaction_in_reply_to_id_index" on "interaction" ("in_reply_to_id")');
    this.addSql(
      'create index "interaction_awaits_answer_occurred_at_index" on "interaction" ("awaits_answer", "occurred_at")',
    );
    this.addSql(
      'create index "interaction_activity_area_occurred_at_index" on "interaction" ("activity_area", "occurred_at")',
    );
    this.addSql(
      'create index "interaction_initiative_occurred_at_index" on "interaction" ("initiative", "occurred_at")',
    );
    this.addSql('create index "interaction_kind_occurred_at_index" on "interaction" ("kind", "occurred_at")');
    this.addSql('create index "interaction_recorded_at_id_index" on "interaction" ("recorded_at", "id")');
    this.addSql('create index "interaction_message_id_index" on "interaction" ("message_id")');
    this.addSql(
      'create index "interaction_dialogue_id_occurred_at_index" on "interaction" ("dialogue_id", "occurred_at")',
    );
    this.addSql('create index "interaction_occurred_at_id_index" on "interaction" ("occurred_at", "id")');
    this.addSql(
      'alter table "interaction" add constraint "interaction_time_spent_minutes_check" check (time_spent_minutes between 0 and 10000)',
    );
    this.addSql(
      "alter table \"interaction\" add constraint \"interaction_visibility_level_check\" check (\"visibility_level\" in ('OWN_ORGANIZATION', 'PRINCIPALS', 'PARTIES', 'PARTNERSHIP', 'PUBLIC'))",
    );
    this.addSql(
      "alter table \"interaction\" add constraint \"interaction_kind_check\" check (\"kind\" in ('MEETING', 'PHONE', 'EMAIL', 'LETTER', 'VIDEO', 'SITE_VISIT', 'SURVEY', 'EVENT', 'NOTE'))",
    );
    this.addSql(
      'alter table "interaction" add constraint "interaction_initiative_check" check ("initiative" in (\'OURS\', \'THEIRS\', \'JOINT\'))',
    );
    this.addSql(
      "alter table \"interaction\" add constraint \"interaction_activity_area_check\" check (\"activity_area\" in ('COORDINATION', 'MUNICIPAL_SUPPORT', 'MAPPING', 'VILLAGE_SUPPORT', 'SUPPORT_SCHEMES', 'MARKET', 'INFORMATION', 'ADMINISTRATION'))",
    );
    this.addSql(
      'create table "attachment" ("id" uuid not null, "interaction_id" uuid not null, "file_name" text not null, "media_type" text not null, "size_bytes" int not null, "sha256" text not null, "attached_at" timestamptz(3) not null, primary key ("id"))',
    );
    this.addSql('create index "attachment_interaction_id_index" on "attachment" ("interaction_id")');
    this.addSql(
      'create table "organization" ("id" uuid not null, "version" int not null default 1, "recorded_at" timestamptz(3) not null, "recorded_by_id" uuid not null, "recorded_by_organization_id" uuid not null, "partnership_id" uuid not null, "visibility_level" text not null, "party_ids" uuid[] not null default \'{}\', "secrecy_reader_ids" uuid[] null, "secrecy_ground" text null, "name" text not null, "short_name" text null, "kind" text not null, "sector" text not null, "organization_number" text null, "county_code" text null, "municipality_code" text null, "email" text null, "registrar_email" text null, "phone" text null, "website" text null, "notes" text null, "parent_id" uuid null, "active_from" date null, "active_until" date null, primary key ("id"))',
    );
    this.addSql('create index "organization_parent_id_index" on "organization" ("parent_id")');
    this.addSql('create index "organization_recorded_at_id_index" on "organization" ("recorded_at", "id")');
    this.addSql('create index "organization_sector_name_index" on "organization" ("sector", "name")');
    this.addSql('create index "organization_email_index" on "organization" ("email")');
    this.addSql('create index "organization_organization_number_index" on "organization" ("organization_number")');
    this.addSql('create index "organization_county_code_index" on "organization" ("county_code")');
    this.addSql('create index "organization_municipality_code_index" on "organization" ("municipality_code")');
    this.addSql('create index "organization_kind_name_index" on "organization" ("kind", "name")');
    this.addSql('create index "organization_name_index" on "organization" ("name")');
    this.addSql(
      "alter table \"organization\" add constraint \"organization_visibility_level_check\" check (\"visibility_level\" in ('OWN_ORGANIZATION', 'PRINCIPALS', 'PARTIES', 'PARTNERSHIP', 'PUBLIC'))",
    );
    this.addSql(
      "alter table \"organization\" add constraint \"organization_kind_check\" check (\"kind\" in ('REGION', 'COUNTY_BOARD', 'MUNICIPALITY', 'MUNICIPAL_FEDERATION', 'CITY_NETWORK', 'OPERATOR', 'COMMUNICATION_OPERATOR', 'ENERGY_COMPANY', 'VILLAGE_ASSOCIATION', 'FIBRE_ASSOCIATION', 'INTEREST_ORGANIZATION', 'NATIONAL_AUTHORITY', 'MINISTRY', 'COUNCIL', 'CONTRACTOR', 'OTHER'))",
    );
    this.addSql(
      'alter table "organization" add constraint "organization_sector_check" check ("sector" in (\'PUBLIC\', \'PRIVATE\', \'NON_PROFIT\'))',
    );
    this.addSql(
      'create table "minutes_point" ("id" uuid not null, "version" int not null default 1, "interaction_id" uuid not null, "number" int not null, "text" text not null, "owner_id" uuid null, "owner_contact_id" uuid null, "follow_up_on" date null, "done_on" date null, primary key ("id"))',
    );
    this.addSql('create index "minutes_point_interaction_id_index" on "minutes_point" ("interaction_id")');
    this.addSql('create index "minutes_point_owner_id_index" on "minutes_point" ("owner_id")');
    this.addSql('create index "minutes_point_owner_contact_id_index" on "minutes_point" ("owner_contact_id")');
    this.addSql(
      "create index minutes_point_follow_up_on_or_never on minutes_point (coalesce(follow_up_on, 'infinity'::date), id)",
    );
    this.addSql('create index "minutes_point_done_on_index" on "minutes_point" ("done_on")');
    this.addSql('create index "minutes_point_follow_up_on_index" on "minutes_point" ("follow_up_on")');
    this.addSql(
      'create table "interaction_participant" ("id" uuid not null, "interaction_id" uuid not null, "organization_id" uuid null, "contact_id" uuid null, "role" text not null, primary key ("id"))',
    );
    this.addSql(
      'create index "interaction_participant_interaction_id_index" on "interaction_participant" ("interaction_id")',
    );
    this.addSql(
      'create index "interaction_participant_organization_id_index" on "interaction_participant" ("organization_id")',
    );
    this.addSql('create index "interaction_participant_contact_id_index" on "interaction_participant" ("contact_id")');
    this.addSql(
      'alter table "interaction_participant" add constraint "interaction_participant_is_somebody" check (organization_id is not null or contact_id is not null)',
    );
    this.addSql(
      "alter table \"interaction_participant\" add constraint \"interaction_participant_role_check\" check (\"role\" in ('SENDER', 'RECIPIENT', 'COPY', 'CHAIR', 'ATTENDEE', 'MENTIONED'))",
    );
    this.addSql(
      'create table "commitment" ("id" uuid not null, "version" int not null default 1, "recorded_at" timestamptz(3) not null, "recorded_by_id" uuid not null, "recorded_by_organization_id" uuid not null, "partnership_id" uuid not null, "visibility_level" text not null, "party_ids" uuid[] not null default \'{}\', "secrecy_reader_ids" uuid[] null, "secrecy_ground" text null, "title" text not null, "description" text null, "giver_id" uuid not null, "giver_contact_id" uuid null, "receiver_id" uuid not null, "receiver_contact_id" uuid null, "due_on" date null, "status" text not null, "origin" text not null, "interaction_id" uuid null, "dialogue_id" uuid null, "fulfilled_on" date null, "proof" text null, "waived_reason" text null, primary key ("id"))',
    );
    this.addSql('create index "commitment_giver_id_index" on "commitment" ("giver_id")');
    this.addSql('create index "commitment_giver_contact_id_index" on "commitment" ("giver_contact_id")');
    this.addSql('create index "commitment_receiver_id_index" on "commitment" ("receiver_id")');
    this.addSql('create index "commitment_receiver_contact_id_index" on "commitment" ("receiver_contact_id")');
    this.addSql('create index "commitment_interaction_id_index" on "commitment" ("interaction_id")');
    this.addSql('create index "commitment_dialogue_id_index" on "commitment" ("dialogue_id")');
    this.addSql("create index commitment_due_on_or_never on commitment (coalesce(due_on, 'infinity'::date), id)");
    this.addSql('create index "commitment_recorded_at_id_index" on "commitment" ("recorded_at", "id")');
    this.addSql('create index "commitment_title_index" on "commitment" ("title")');
    this.addSql('create index "commitment_due_on_index" on "commitment" ("due_on")');
    this.addSql('create index "commitment_origin_due_on_index" on "commitment" ("origin", "due_on")');
    this.addSql('create index "commitment_status_due_on_index" on "commitment" ("status", "due_on")');
    this.addSql(
      'alter table "commitment" add constraint "commitment_waived_has_reason" check ((status = \'WAIVED\') = (waived_reason is not null))',
    );
    this.addSql(
      'alter table "commitment" add constraint "commitment_fulfilled_has_proof" check (status <> \'FULFILLED\' or proof is not null)',
    );
    this.addSql(
      'alter table "commitment" add constraint "commitment_fulfilled_has_day" check ((status = \'FULFILLED\') = (fulfilled_on is not null))',
    );
    this.addSql(
      "alter table \"commitment\" add constraint \"commitment_visibility_level_check\" check (\"visibility_level\" in ('OWN_ORGANIZATION', 'PRINCIPALS', 'PARTIES', 'PARTNERSHIP', 'PUBLIC'))",
    );
    this.addSql(
      "alter table \"commitment\" add constraint \"commitment_status_check\" check (\"status\" in ('OPEN', 'IN_PROGRESS', 'FULFILLED', 'WAIVED'))",
    );
    this.addSql(
      "alter table \"commitment\" add constraint \"commitment_origin_check\" check (\"origin\" in ('INTERACTION', 'MEETING', 'DIRECTIVE', 'LETTER', 'OTHER'))",
    );
    this.addSql(
      'create table "handover" ("id" uuid not null, "commitment_id" uuid not null, "end" text not null, "from_contact_id" uuid not null, "to_contact_id" uuid not null, "handed_over_on" date not null, primary key ("id"))',
    );
    this.addSql('create index "handover_commitment_id_index" on "handover" ("commitment_id")');
    this.addSql('create index "handover_from_contact_id_index" on "handover" ("from_contact_id")');
    this.addSql('create index "handover_to_contact_id_index" on "handover" ("to_contact_id")');
    this.addSql(
      'alter table "handover" add constraint "handover_end_check" check ("end" in (\'GIVER\', \'RECEIVER\'))',
    );
    this.addSql(
      'create table "affiliation" ("id" uuid not null, "version" int not null default 1, "contact_id" uuid not null, "organization_id" uuid not null, "title" text null, "from" date null, "until" date null, primary key ("id"))',
    );
    this.addSql('create index "affiliation_contact_id_index" on "affiliation" ("contact_id")');
    this.addSql('create index "affiliation_organization_id_index" on "affiliation" ("organization_id")');
    this.addSql('create index "affiliation_until_index" on "affiliation" ("until")');
    this.addSql(
      'create table "participation" ("id" uuid not null, "dialogue_id" uuid not null, "organization_id" uuid not null, primary key ("id"))',
    );
    this.addSql('create index "participation_organization_id_index" on "participation" ("organization_id")');
    this.addSql(
      'alter table "participation" add constraint "participation_dialogue_id_organization_id_unique" unique ("dialogue_id", "organization_id")',
    );
    this.addSql(
      'create table "partnership" ("id" uuid not null, "name" text not null, "county_code" text not null, primary key ("id"))',
    );
    this.addSql(
      'create table "membership" ("id" uuid not null, "partnership_id" uuid not null, "organization_id" uuid not null, "is_principal" boolean not null, "status" text not null default \'MEMBER\', "from" date null, "until" date null, primary key ("id"))',
    );
    this.addSql('create index "membership_organization_id_index" on "membership" ("organization_id")');
    this.addSql('create index "membership_status_index" on "membership" ("status")');
    this.addSql(
      'alter table "membership" add constraint "membership_partnership_id_organization_id_unique" unique ("partnership_id", "organization_id")',
    );
    this.addSql(
      "alter table \"membership\" add constraint \"membership_status_check\" check (\"status\" in ('IDENTIFIED', 'ASSESSED', 'INVITED', 'MEMBER', 'DORMANT', 'LEFT', 'DECLINED'))",
    );
    this.addSql(
      'create table "account" ("id" uuid not null, "name" text not null, "email" text not null, "password_hash" text null, "role" text not null, "language" text not null, "organization_id" uuid not null, "partnership_id" uuid not null, "closed_at" timestamptz(3) null, primary key ("id"))',
    );
    this.addSql('alter table "account" add constraint "account_email_unique" unique ("email")');
    this.addSql('create index "account_organization_id_index" on "account" ("organization_id")');
    this.addSql('create index "account_partnership_id_index" on "account" ("partnership_id")');
    this.addSql(
      "alter table \"account\" add constraint \"account_role_check\" check (\"role\" in ('COORDINATOR', 'CASE_OFFICER', 'DECIDER', 'BOARD_MEMBER', 'PARTNER', 'REGISTRAR', 'INTEGRATOR', 'ADMINISTRATOR'))",
    );
    this.addSql('alter table "account" add constraint "account_language_check" check ("language" in (\'sv\', \'en\'))');
    this.addSql(
      'create table "cadence" ("id" uuid not null, "version" int not null default 1, "partnership_id" uuid not null, "actor_category" text not null, "days" int null, "days_in_open_dialogue" int null, "set_by_id" uuid null, "set_at" timestamptz(3) null, primary key ("id"))',
    );
    this.addSql('create index "cadence_set_by_id_index" on "cadence" ("set_by_id")');
    this.addSql(
      'alter table "cadence" add constraint "cadence_partnership_id_actor_category_unique" unique ("partnership_id", "actor_category")',
    );
    this.addSql('alter table "cadence" add constraint "cadence_days_check" check (days between 1 and 1000)');
    this.addSql(
      'alter table "cadence" add constraint "cadence_days_in_open_dialogue_check" check (days_in_open_dialogue between 1 and 1000)',
    );
    this.addSql(
      "alter table \"cadence\" add constraint \"cadence_actor_category_check\" check (\"actor_category\" in ('PRINCIPAL', 'MUNICIPALITY', 'MARKET', 'VILLAGE', 'NATIONAL', 'OTHER'))",
    );
    this.addSql(
      'create table "relationship" ("id" uuid not null, "version" int not null default 1, "recorded_at" timestamptz(3) not null, "recorded_by_id" uuid not null, "recorded_by_organization_id" uuid not null, "partnership_id" uuid not null, "visibility_level" text not null, "party_ids" uuid[] not null default \'{}\', "secrecy_reader_ids" uuid[] null, "secrecy_ground" text null, "subject_id" uuid not null, "object_id" uuid not null, "kind" text not null, "from" date null, "until" date null, "share_percent" double precision null, "note" text null, primary key ("id"))',
    );
    this.addSql('create index "relationship_subject_id_index" on "relationship" ("subject_id")');
    this.addSql('create index "relationship_object_id_index" on "relationship" ("object_id")');
    this.addSql('create index relationship_from_or_ever on relationship (coalesce("from", \'-infinity\'::date), id)');
    this.addSql('create index "relationship_recorded_at_id_index" on "relationship" ("recorded_at", "id")');
    this.addSql('create index "relationship_until_index" on "relationship" ("until")');
    this.addSql('create index "relationship_kind_index" on "relationship" ("kind")');
    this.addSql(
      'alter table "relationship" add constraint "relationship_share_percent_check" check (share_percent between 0 and 100)',
    );
    this.addSql(
      "alter table \"relationship\" add constraint \"relationship_visibility_level_check\" check (\"visibility_level\" in ('OWN_ORGANIZATION', 'PRINCIPALS', 'PARTIES', 'PARTNERSHIP', 'PUBLIC'))",
    );
    this.addSql(
      "alter table \"relationship\" add constraint \"relationship_kind_check\" check (\"kind\" in ('OWNS', 'PART_OF', 'CONTRACT_WITH', 'OPERATES_FOR', 'BUILDS_FOR', 'FUNDS', 'SUPERVISES', 'COOPERATES', 'NEIGHBOURS'))",
    );
    this.addSql(
      'create table "renegotiation" ("id" uuid not null, "commitment_id" uuid not null, "old_due_on" date null, "new_due_on" date not null, "reason" text not null, "agreed_on" date not null, primary key ("id"))',
    );
    this.addSql('create index "renegotiation_commitment_id_index" on "renegotiation" ("commitment_id")');
    this.addSql(
      'create table "responsibility" ("id" uuid not null, "version" int not null default 1, "organization_id" uuid not null, "contact_id" uuid null, "area" text not null, "from" date null, "until" date null, primary key ("id"))',
    );
    this.addSql('create index "responsibility_organization_id_index" on "responsibility" ("organization_id")');
    this.addSql('create index "responsibility_contact_id_index" on "responsibility" ("contact_id")');
    this.addSql('create index "responsibility_until_index" on "responsibility" ("until")');
    this.addSql('create index "responsibility_area_index" on "responsibility" ("area")');
    this.addSql(
      "alter table \"responsibility\" add constraint \"responsibility_area_check\" check (\"area\" in ('SPATIAL_PLANNING', 'LAND_PERMITS', 'BROADBAND_SUPPORT', 'VILLAGE_NETWORKS', 'NETWORK_OPERATION', 'ROBUSTNESS', 'MOBILE_COVERAGE', 'STATISTICS', 'CONSULTATION_RESPONSES', 'COMMUNICATION'))",
    );
    this.addSql(
      'create table "session" ("id" uuid not null, "account_id" uuid not null, "secret_hash" bytea not null, "started_at" timestamptz(3) not null, "used_at" timestamptz(3) not null, primary key ("id"))',
    );
    this.addSql('create index "session_account_id_index" on "session" ("account_id")');
    this.addSql('alter table "session" add constraint "session_secret_hash_unique" unique ("secret_hash")');
    this.addSql('create index "session_used_at_index" on "session" ("used_at")');
    this.addSql(
      'create table "succession" ("id" uuid not null, "predecessor_id" uuid not null, "successor_id" uuid not null, "kind" text not null, "occurred_on" date not null, "source" text null, primary key ("id"))',
    );
    this.addSql('create index "succession_successor_id_index" on "succession" ("successor_id")');
    this.addSql(
      'alter table "succession" add constraint "succession_predecessor_id_successor_id_unique" unique ("predecessor_id", "successor_id")',
    );
    this.addSql(
      "alter table \"succession\" add constraint \"succession_kind_check\" check (\"kind\" in ('RENAMED', 'MERGED', 'BOUGHT', 'TAKEN_OVER', 'SPLIT'))",
    );
    this.addSql(
      'create table "token" ("id" uuid not null, "account_id" uuid not null, "name" text not null, "prefix" text not null, "secret_hash" bytea not null, "scopes" text[] not null, "made_at" timestamptz(3) not null, "expires_at" timestamptz(3) not null, "used_at" timestamptz(3) null, "revoked_at" timestamptz(3) null, primary key ("id"))',
    );
    this.addSql('create index "token_account_id_index" on "token" ("account_id")');
    this.addSql('alter table "token" add constraint "token_secret_hash_unique" unique ("secret_hash")');
    this.addSql(
      'create table "unmatched_address" ("id" uuid not null, "interaction_id" uuid not null, "address" text not null, "name" text not null, "role" text not null, "status" text not null default \'OPEN\', "found_at" timestamptz(3) not null, primary key ("id"))',
    );
    this.addSql('create index "unmatched_address_interaction_id_index" on "unmatched_address" ("interaction_id")');
    this.addSql(
      'create index "unmatched_address_status_address_id_index" on "unmatched_address" ("status", "address", "id")',
    );
    this.addSql(
      "alter table \"unmatched_address\" add constraint \"unmatched_address_role_check\" check (\"role\" in ('SENDER', 'RECIPIENT', 'COPY', 'CHAIR', 'ATTENDEE', 'MENTIONED'))",
    );
    this.addSql(
      'alter table "unmatched_address" add constraint "unmatched_address_status_check" check ("status" in (\'OPEN\', \'RESOLVED\', \'DISMISSED\'))',
    );
    this.addSql(
      'create table "upload" ("id" uuid not null, "account_id" uuid not null, "file_name" text not null, "media_type" text not null, "size_bytes" int not null, "sha256" text not null, "made_at" timestamptz(3) not null, primary key ("id"))',
    );
    this.addSql('create index "upload_account_id_index" on "upload" ("account_id")');
    this.addSql('create index "upload_made_at_index" on "upload" ("made_at")');
    this.addSql(
      'create table "widening_request" ("id" uuid not null, "version" int not null default 1, "recorded_at" timestamptz(3) not null, "recorded_by_id" uuid not null, "recorded_by_organization_id" uuid not null, "partnership_id" uuid not null, "visibility_level" text not null, "party_ids" uuid[] not null default \'{}\', "secrecy_reader_ids" uuid[] null, "secrecy_ground" text null, "record_type" text not null, "record_id" uuid not null, "proposed" text not null, "reason" text null, "asked_id" uuid not null, "status" text not null, "answered_at" timestamptz(3) null, primary key ("id"))',
    );
    this.addSql('create index "widening_request_asked_id_index" on "widening_request" ("asked_id")');
    this.addSql('create index "widening_request_recorded_at_id_index" on "widening_request" ("recorded_at", "id")');
    this.addSql(
      'create index "widening_request_status_recorded_at_index" on "widening_request" ("status", "recorded_at")',
    );
    this.addSql('create index "widening_request_record_id_index" on "widening_request" ("record_id")');
    this.addSql(
      "alter table \"widening_request\" add constraint \"widening_request_visibility_level_check\" check (\"visibility_level\" in ('OWN_ORGANIZATION', 'PRINCIPALS', 'PARTIES', 'PARTNERSHIP', 'PUBLIC'))",
    );
    this.addSql(
      "alter table \"widening_request\" add constraint \"widening_request_proposed_check\" check (\"proposed\" in ('OWN_ORGANIZATION', 'PRINCIPALS', 'PARTIES', 'PARTNERSHIP', 'PUBLIC'))",
    );
    this.addSql(
      'alter table "widening_request" add constraint "widening_request_status_check" check ("status" in (\'ASKED\', \'CONSENTED\', \'DECLINED\'))',
    );
    this.addSql(
      'create table "withdrawal" ("id" uuid not null, "version" int not null default 1, "recorded_at" timestamptz(3) not null, "recorded_by_id" uuid not null, "recorded_by_organization_id" uuid not null, "partnership_id" uuid not null, "visibility_level" text not null, "party_ids" uuid[] not null default \'{}\', "secrecy_reader_ids" uuid[] null, "secrecy_ground" text null, "kind" text not null, "occurred_at" timestamptz(3) not null, "topic" text not null, "summary" text null, "reason" text not null, "interaction_id" uuid not null, "taken_from_id" uuid not null, "participants" jsonb not null, primary key ("id"))',
    );
    this.addSql('create index "withdrawal_recorded_at_id_index" on "withdrawal" ("recorded_at", "id")');
    this.addSql(
      "alter table \"withdrawal\" add constraint \"withdrawal_visibility_level_check\" check (\"visibility_level\" in ('OWN_ORGANIZATION', 'PRINCIPALS', 'PARTIES', 'PARTNERSHIP', 'PUBLIC'))",
    );
    this.addSql(
      "alter table \"withdrawal\" add constraint \"withdrawal_kind_check\" check (\"kind\" in ('MEETING', 'PHONE', 'EMAIL', 'LETTER', 'VIDEO', 'SITE_VISIT', 'SURVEY', 'EVENT', 'NOTE'))",
    );
    this.addSql(
      'alter table "imported_record" add constraint "imported_record_import_id_foreign" foreign key ("import_id") references "import" ("id") on delete cascade',
    );
    this.addSql(
      'alter table "interaction" add constraint "interaction_dialogue_id_foreign" foreign key ("dialogue_id") references "dialogue" ("id") on delete no action',
    );
    this.addSql(
      'alter table "interaction" add constraint "interaction_in_reply_to_id_foreign" foreign key ("in_reply_to_id") references "interaction" ("id") on delete set null',
    );
    this.addSql(
      'alter table "attachment" add constraint "attachment_interaction_id_foreign" foreign key ("interaction_id") references "interaction" ("id") on delete cascade',
    );
    this.addSql(
      'alter table "organization" add constraint "organization_parent_id_foreign" foreign key ("parent_id") references "organization" ("id") on delete no action',
    );
    this.addSql(
      'alter table "minutes_point" add constraint "minutes_point_interaction_id_foreign" foreign key ("interaction_id") references "interaction" ("id") on delete cascade',
    );
    this.addSql(
      'alter table "minutes_point" add constraint "minutes_point_owner_id_foreign" foreign key ("owner_id") references "organization" ("id") on delete no action',
    );
    this.addSql(
      'alter table "minutes_point" add constraint "minutes_point_owner_contact_id_foreign" foreign key ("owner_contact_id") references "contact" ("id") on delete no action',
    );
    this.addSql(
      'alter table "interaction_participant" add constraint "interaction_participant_interaction_id_foreign" foreign key ("interaction_id") references "interaction" ("id") on delete cascade',
    );
    this.addSql(
      'alter table "interaction_participant" add constraint "interaction_participant_organization_id_foreign" foreign key ("organization_id") references "organization" ("id") on delete no action',
    );
    this.addSql(
      'alter table "interaction_participant" add constraint "interaction_participant_contact_id_foreign" foreign key ("contact_id") references "contact" ("id") on delete no action',
    );
    this.addSql(
      'alter table "commitment" add constraint "commitment_giver_id_foreign" foreign key ("giver_id") references "organization" ("id") on delete no action',
    );
    this.addSql(
      'alter table "commitment" add constraint "commitment_giver_contact_id_foreign" foreign key ("giver_contact_id") references "contact" ("id") on delete no action',
    );
    this.addSql(
      'alter table "commitment" add constraint "commitment_receiver_id_foreign" foreign key ("receiver_id") references "organization" ("id") on delete no action',
    );
    this.addSql(
      'alter table "commitment" add constraint "commitment_receiver_contact_id_foreign" foreign key ("receiver_contact_id") references "contact" ("id") on delete no action',
    );
    this.addSql(
      'alter table "commitment" add constraint "commitment_interaction_id_foreign" foreign key ("interaction_id") references "interaction" ("id") on delete set null',
    );
    this.addSql(
      'alter table "commitment" add constraint "commitment_dialogue_id_foreign" foreign key ("dialogue_id") references "dialogue" ("id") on delete no action',
    );
    this.addSql(
      'alter table "handover" add constraint "handover_commitment_id_foreign" foreign key ("commitment_id") references "commitment" ("id") on delete cascade',
    );
    this.addSql(
      'alter table "handover" add constraint "handover_from_contact_id_foreign" foreign key ("from_contact_id") references "contact" ("id") on delete no action',
    );
    this.addSql(
      'alter table "handover" add constraint "handover_to_contact_id_foreign" foreign key ("to_contact_id") references "contact" ("id") on delete no action',
    );
    this.addSql(
      'alter table "affiliation" add constraint "affiliation_contact_id_foreign" foreign key ("contact_id") references "contact" ("id") on delete cascade',
    );
    this.addSql(
      'alter table "affiliation" add constraint "affiliation_organization_id_foreign" foreign key ("organization_id") references "organization" ("id") on delete no action',
    );
    this.addSql(
      'alter table "participation" add constraint "participation_dialogue_id_foreign" foreign key ("dialogue_id") references "dialogue" ("id") on delete cascade',
    );
    this.addSql(
      'alter table "participation" add constraint "participation_organization_id_foreign" foreign key ("organization_id") references "organization" ("id") on delete no action',
    );
    this.addSql(
      'alter table "membership" add constraint "membership_partnership_id_foreign" foreign key ("partnership_id") references "partnership" ("id") on delete no action',
    );
    this.addSql(
      'alter table "membership" add constraint "membership_organization_id_foreign" foreign key ("organization_id") references "organization" ("id") on delete no action',
    );
    this.addSql(
      'alter table "account" add constraint "account_organization_id_foreign" foreign key ("organization_id") references "organization" ("id") on delete no action',
    );
    this.addSql(
      'alter table "account" add constraint "account_partnership_id_foreign" foreign key ("partnership_id") references "partnership" ("id") on delete no action',
    );
    this.addSql(
      'alter table "cadence" add constraint "cadence_partnership_id_foreign" foreign key ("partnership_id") references "partnership" ("id") on delete no action',
    );
    this.addSql(
      'alter table "cadence" add constraint "cadence_set_by_id_foreign" foreign key ("set_by_id") references "account" ("id") on delete no action',
    );
    this.addSql(
      'alter table "relationship" add constraint "relationship_subject_id_foreign" foreign key ("subject_id") references "organization" ("id") on delete no action',
    );
    this.addSql(
      'alter table "relationship" add constraint "relationship_object_id_foreign" foreign key ("object_id") references "organization" ("id") on delete no action',
    );
    this.addSql(
      'alter table "renegotiation" add constraint "renegotiation_commitment_id_foreign" foreign key ("commitment_id") references "commitment" ("id") on delete cascade',
    );
    this.addSql(
      'alter table "responsibility" add constraint "responsibility_organization_id_foreign" foreign key ("organization_id") references "organization" ("id") on delete no action',
    );
    this.addSql(
      'alter table "responsibility" add constraint "responsibility_contact_id_foreign" foreign key ("contact_id") references "contact" ("id") on delete no action',
    );
    this.addSql(
      'alter table "session" add constraint "session_account_id_foreign" foreign key ("account_id") references "account" ("id") on delete cascade',
    );
    this.addSql(
      'alter table "succession" add constraint "succession_predecessor_id_foreign" foreign key ("predecessor_id") references "organization" ("id") on delete no action',
    );
    this.addSql(
      'alter table "succession" add constraint "succession_successor_id_foreign" foreign key ("successor_id") references "organization" ("id") on delete no action',
    );
    this.addSql(
      'alter table "token" add constraint "token_account_id_foreign" foreign key ("account_id") references "account" ("id") on delete cascade',
    );
    this.addSql(
      'alter table "unmatched_address" add constraint "unmatched_address_interaction_id_foreign" foreign key ("interaction_id") references "interaction" ("id") on delete cascade',
    );
    this.addSql(
      'alter table "upload" add constraint "upload_account_id_foreign" foreign key ("account_id") references "account" ("id") on delete cascade',
    );
    this.addSql(
      'alter table "widening_request" add constraint "widening_request_asked_id_foreign" foreign key ("asked_id") references "organization" ("id") on delete no action',
    );
    this.addSql('alter table "contact" enable row level security');
    this.addSql('alter table "contact" force row level security');
    this.addSql(
      "create policy \"contact_select\" on \"contact\" for select to \"samnod_user\" using ((secrecy_reader_ids is null or (select nullif(current_setting('samnod.account', true), '')::uuid) = any(secrecy_reader_ids)) and ((visibility_level = 'PUBLIC' and (select nullif(current_setting('samnod.account', true), '')::uuid) is not null) or recorded_by_organization_id = (select nullif(current_setting('samnod.acts_for', true), '')::uuid) or (visibility_level <> 'OWN_ORGANIZATION' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[]))) or (visibility_level in ('PARTIES', 'PARTNERSHIP') and (select nullif(current_setting('samnod.acts_for', true), '')::uuid) = any(party_ids)) or (visibility_level = 'PARTNERSHIP' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.member_of', true), ''), ',')::uuid[])::uuid[])))))",
    );
    this.addSql(
      "create policy \"contact_insert\" on \"contact\" for insert to \"samnod_user\" with check ((recorded_by_id = (select nullif(current_setting('samnod.account', true), '')::uuid) and recorded_by_organization_id = (select nullif(current_setting('samnod.writes_for', true), '')::uuid) and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.member_of', true), ''), ',')::uuid[])::uuid[]))))",
    );
    this.addSql(
      "create policy \"contact_update\" on \"contact\" for update to \"samnod_user\" using (((secrecy_reader_ids is null or (select nullif(current_setting('samnod.account', true), '')::uuid) = any(secrecy_reader_ids)) and ((visibility_level = 'PUBLIC' and (select nullif(current_setting('samnod.account', true), '')::uuid) is not null) or recorded_by_organization_id = (select nullif(current_setting('samnod.acts_for', true), '')::uuid) or (visibility_level <> 'OWN_ORGANIZATION' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[]))) or (visibility_level in ('PARTIES', 'PARTNERSHIP') and (select nullif(current_setting('samnod.acts_for', true), '')::uuid) = any(party_ids)) or (visibility_level = 'PARTNERSHIP' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.member_of', true), ''), ',')::uuid[])::uuid[]))))) and ((recorded_by_organization_id = (select nullif(current_setting('samnod.writes_for', true), '')::uuid) or ((select nullif(current_setting('samnod.writes_for', true), '')::uuid) is not null and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[])))))) with check (((recorded_by_organization_id = (select nullif(current_setting('samnod.writes_for', true), '')::uuid) or ((select nullif(current_setting('samnod.writes_for', true), '')::uuid) is not null and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[]))))))",
    );
    this.addSql(
      "create policy \"contact_delete\" on \"contact\" for delete to \"samnod_user\" using (((secrecy_reader_ids is null or (select nullif(current_setting('samnod.account', true), '')::uuid) = any(secrecy_reader_ids)) and ((visibility_level = 'PUBLIC' and (select nullif(current_setting('samnod.account', true), '')::uuid) is not null) or recorded_by_organization_id = (select nullif(current_setting('samnod.acts_for', true), '')::uuid) or (visibility_level <> 'OWN_ORGANIZATION' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[]))) or (visibility_level in ('PARTIES', 'PARTNERSHIP') and (select nullif(current_setting('samnod.acts_for', true), '')::uuid) = any(party_ids)) or (visibility_level = 'PARTNERSHIP' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.member_of', true), ''), ',')::uuid[])::uuid[]))))) and ((recorded_by_organization_id = (select nullif(current_setting('samnod.writes_for', true), '')::uuid) or ((select nullif(current_setting('samnod.writes_for', true), '')::uuid) is not null and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[]))))))",
    );
    this.addSql('create policy "contact_owner" on "contact" to "samnod_owner" using (true) with check (true)');
    this.addSql(
      "create policy \"contact_scope\" on \"contact\" as restrictive for select to \"samnod_user\" using (('*' = any(((select string_to_array(nullif(current_setting('samnod.scopes', true), ''), ','))::text[])) or 'contacts:read' = any(((select string_to_array(nullif(current_setting('samnod.scopes', true), ''), ','))::text[]))))",
    );
    this.addSql('alter table "dialogue" enable row level security');
    this.addSql('alter table "dialogue" force row level security');
    this.addSql(
      "create policy \"dialogue_select\" on \"dialogue\" for select to \"samnod_user\" using ((secrecy_reader_ids is null or (select nullif(current_setting('samnod.account', true), '')::uuid) = any(secrecy_reader_ids)) and ((visibility_level = 'PUBLIC' and (select nullif(current_setting('samnod.account', true), '')::uuid) is not null) or recorded_by_organization_id = (select nullif(current_setting('samnod.acts_for', true), '')::uuid) or (visibility_level <> 'OWN_ORGANIZATION' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[]))) or (visibility_level in ('PARTIES', 'PARTNERSHIP') and (select nullif(current_setting('samnod.acts_for', true), '')::uuid) = any(party_ids)) or (visibility_level = 'PARTNERSHIP' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.member_of', true), ''), ',')::uuid[])::uuid[])))))",
    );
    this.addSql(
      "create policy \"dialogue_insert\" on \"dialogue\" for insert to \"samnod_user\" with check ((recorded_by_id = (select nullif(current_setting('samnod.account', true), '')::uuid) and recorded_by_organization_id = (select nullif(current_setting('samnod.writes_for', true), '')::uuid) and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.member_of', true), ''), ',')::uuid[])::uuid[]))))",
    );
    this.addSql(
      "create policy \"dialogue_update\" on \"dialogue\" for update to \"samnod_user\" using (((secrecy_reader_ids is null or (select nullif(current_setting('samnod.account', true), '')::uuid) = any(secrecy_reader_ids)) and ((visibility_level = 'PUBLIC' and (select nullif(current_setting('samnod.account', true), '')::uuid) is not null) or recorded_by_organization_id = (select nullif(current_setting('samnod.acts_for', true), '')::uuid) or (visibility_level <> 'OWN_ORGANIZATION' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[]))) or (visibility_level in ('PARTIES', 'PARTNERSHIP') and (select nullif(current_setting('samnod.acts_for', true), '')::uuid) = any(party_ids)) or (visibility_level = 'PARTNERSHIP' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.member_of', true), ''), ',')::uuid[])::uuid[]))))) and ((recorded_by_organization_id = (select nullif(current_setting('samnod.writes_for', true), '')::uuid) or ((select nullif(current_setting('samnod.writes_for', true), '')::uuid) is not null and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[])))))) with check (((recorded_by_organization_id = (select nullif(current_setting('samnod.writes_for', true), '')::uuid) or ((select nullif(current_setting('samnod.writes_for', true), '')::uuid) is not null and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[]))))))",
    );
    this.addSql(
      "create policy \"dialogue_delete\" on \"dialogue\" for delete to \"samnod_user\" using (((secrecy_reader_ids is null or (select nullif(current_setting('samnod.account', true), '')::uuid) = any(secrecy_reader_ids)) and ((visibility_level = 'PUBLIC' and (select nullif(current_setting('samnod.account', true), '')::uuid) is not null) or recorded_by_organization_id = (select nullif(current_setting('samnod.acts_for', true), '')::uuid) or (visibility_level <> 'OWN_ORGANIZATION' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[]))) or (visibility_level in ('PARTIES', 'PARTNERSHIP') and (select nullif(current_setting('samnod.acts_for', true), '')::uuid) = any(party_ids)) or (visibility_level = 'PARTNERSHIP' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.member_of', true), ''), ',')::uuid[])::uuid[]))))) and ((recorded_by_organization_id = (select nullif(current_setting('samnod.writes_for', true), '')::uuid) or ((select nullif(current_setting('samnod.writes_for', true), '')::uuid) is not null and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[]))))))",
    );
    this.addSql('create policy "dialogue_owner" on "dialogue" to "samnod_owner" using (true) with check (true)');
    this.addSql('alter table "import" enable row level security');
    this.addSql('alter table "import" force row level security');
    this.addSql(
      "create policy \"import_select\" on \"import\" for select to \"samnod_user\" using ((secrecy_reader_ids is null or (select nullif(current_setting('samnod.account', true), '')::uuid) = any(secrecy_reader_ids)) and ((visibility_level = 'PUBLIC' and (select nullif(current_setting('samnod.account', true), '')::uuid) is not null) or recorded_by_organization_id = (select nullif(current_setting('samnod.acts_for', true), '')::uuid) or (visibility_level <> 'OWN_ORGANIZATION' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[]))) or (visibility_level in ('PARTIES', 'PARTNERSHIP') and (select nullif(current_setting('samnod.acts_for', true), '')::uuid) = any(party_ids)) or (visibility_level = 'PARTNERSHIP' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.member_of', true), ''), ',')::uuid[])::uuid[])))))",
    );
    this.addSql(
      "create policy \"import_insert\" on \"import\" for insert to \"samnod_user\" with check ((recorded_by_id = (select nullif(current_setting('samnod.account', true), '')::uuid) and recorded_by_organization_id = (select nullif(current_setting('samnod.writes_for', true), '')::uuid) and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.member_of', true), ''), ',')::uuid[])::uuid[]))))",
    );
    this.addSql(
      "create policy \"import_update\" on \"import\" for update to \"samnod_user\" using (((secrecy_reader_ids is null or (select nullif(current_setting('samnod.account', true), '')::uuid) = any(secrecy_reader_ids)) and ((visibility_level = 'PUBLIC' and (select nullif(current_setting('samnod.account', true), '')::uuid) is not null) or recorded_by_organization_id = (select nullif(current_setting('samnod.acts_for', true), '')::uuid) or (visibility_level <> 'OWN_ORGANIZATION' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[]))) or (visibility_level in ('PARTIES', 'PARTNERSHIP') and (select nullif(current_setting('samnod.acts_for', true), '')::uuid) = any(party_ids)) or (visibility_level = 'PARTNERSHIP' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.member_of', true), ''), ',')::uuid[])::uuid[]))))) and ((recorded_by_organization_id = (select nullif(current_setting('samnod.writes_for', true), '')::uuid) or ((select nullif(current_setting('samnod.writes_for', true), '')::uuid) is not null and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[])))))) with check (((recorded_by_organization_id = (select nullif(current_setting('samnod.writes_for', true), '')::uuid) or ((select nullif(current_setting('samnod.writes_for', true), '')::uuid) is not null and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[]))))))",
    );
    this.addSql(
      "create policy \"import_delete\" on \"import\" for delete to \"samnod_user\" using (((secrecy_reader_ids is null or (select nullif(current_setting('samnod.account', true), '')::uuid) = any(secrecy_reader_ids)) and ((visibility_level = 'PUBLIC' and (select nullif(current_setting('samnod.account', true), '')::uuid) is not null) or recorded_by_organization_id = (select nullif(current_setting('samnod.acts_for', true), '')::uuid) or (visibility_level <> 'OWN_ORGANIZATION' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[]))) or (visibility_level in ('PARTIES', 'PARTNERSHIP') and (select nullif(current_setting('samnod.acts_for', true), '')::uuid) = any(party_ids)) or (visibility_level = 'PARTNERSHIP' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.member_of', true), ''), ',')::uuid[])::uuid[]))))) and ((recorded_by_organization_id = (select nullif(current_setting('samnod.writes_for', true), '')::uuid) or ((select nullif(current_setting('samnod.writes_for', true), '')::uuid) is not null and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[]))))))",
    );
    this.addSql('create policy "import_owner" on "import" to "samnod_owner" using (true) with check (true)');
    this.addSql('alter table "imported_record" enable row level security');
    this.addSql('alter table "imported_record" force row level security');
    this.addSql(
      'create policy "imported_record_select" on "imported_record" for select to "samnod_user" using ((("imported_record".import_id is null or exists (select 1 from "import" seen where seen.id = "imported_record".import_id))))',
    );
    this.addSql(
      'create policy "imported_record_insert" on "imported_record" for insert to "samnod_user" with check ((exists (select 1 from "import" whole where whole.id = "imported_record".import_id and ((whole.recorded_by_organization_id = (select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) or ((select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) is not null and whole.partnership_id = any(((select string_to_array(nullif(current_setting(\'samnod.principal_of\', true), \'\'), \',\')::uuid[])::uuid[]))))))) and (("imported_record".import_id is null or exists (select 1 from "import" seen where seen.id = "imported_record".import_id))))',
    );
    this.addSql(
      "create policy \"imported_record_update\" on \"imported_record\" for update to \"samnod_user\" using ((((\"imported_record\".import_id is null or exists (select 1 from \"import\" seen where seen.id = \"imported_record\".import_id)))) and (exists (select 1 from \"import\" whole where whole.id = \"imported_record\".import_id and ((whole.recorded_by_organization_id = (select nullif(current_setting('samnod.writes_for', true), '')::uuid) or ((select nullif(current_setting('samnod.writes_for', true), '')::uuid) is not null and whole.partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[])))))))) with check ((exists (select 1 from \"import\" whole where whole.id = \"imported_record\".import_id and ((whole.recorded_by_organization_id = (select nullif(current_setting('samnod.writes_for', true), '')::uuid) or ((select nullif(current_setting('samnod.writes_for', true), '')::uuid) is not null and whole.partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[]))))))) and ((\"imported_record\".import_id is null or exists (select 1 from \"import\" seen where seen.id = \"imported_record\".import_id))))",
    );
    this.addSql(
      'create policy "imported_record_delete" on "imported_record" for delete to "samnod_user" using (((("imported_record".import_id is null or exists (select 1 from "import" seen where seen.id = "imported_record".import_id)))) and (exists (select 1 from "import" whole where whole.id = "imported_record".import_id and ((whole.recorded_by_organization_id = (select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) or ((select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) is not null and whole.partnership_id = any(((select string_to_array(nullif(current_setting(\'samnod.principal_of\', true), \'\'), \',\')::uuid[])::uuid[]))))))))',
    );
    this.addSql(
      'create policy "imported_record_owner" on "imported_record" to "samnod_owner" using (true) with check (true)',
    );
    this.addSql('alter table "interaction" enable row level security');
    this.addSql('alter table "interaction" force row level security');
    this.addSql(
      "create policy \"interaction_select\" on \"interaction\" for select to \"samnod_user\" using ((secrecy_reader_ids is null or (select nullif(current_setting('samnod.account', true), '')::uuid) = any(secrecy_reader_ids)) and ((visibility_level = 'PUBLIC' and (select nullif(current_setting('samnod.account', true), '')::uuid) is not null) or recorded_by_organization_id = (select nullif(current_setting('samnod.acts_for', true), '')::uuid) or (visibility_level <> 'OWN_ORGANIZATION' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[]))) or (visibility_level in ('PARTIES', 'PARTNERSHIP') and (select nullif(current_setting('samnod.acts_for', true), '')::uuid) = any(party_ids)) or (visibility_level = 'PARTNERSHIP' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.member_of', true), ''), ',')::uuid[])::uuid[])))))",
    );
    this.addSql(
      'create policy "interaction_insert" on "interaction" for insert to "samnod_user" with check ((recorded_by_id = (select nullif(current_setting(\'samnod.account\', true), \'\')::uuid) and recorded_by_organization_id = (select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) and partnership_id = any(((select string_to_array(nullif(current_setting(\'samnod.member_of\', true), \'\'), \',\')::uuid[])::uuid[]))) and (("interaction".dialogue_id is null or exists (select 1 from "dialogue" seen where seen.id = "interaction".dialogue_id))) and (("interaction".in_reply_to_id is null or sees(\'interaction\', "interaction".in_reply_to_id))))',
    );
    this.addSql(
      "create policy \"interaction_update\" on \"interaction\" for update to \"samnod_user\" using (((secrecy_reader_ids is null or (select nullif(current_setting('samnod.account', true), '')::uuid) = any(secrecy_reader_ids)) and ((visibility_level = 'PUBLIC' and (select nullif(current_setting('samnod.account', true), '')::uuid) is not null) or recorded_by_organization_id = (select nullif(current_setting('samnod.acts_for', true), '')::uuid) or (visibility_level <> 'OWN_ORGANIZATION' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[]))) or (visibility_level in ('PARTIES', 'PARTNERSHIP') and (select nullif(current_setting('samnod.acts_for', true), '')::uuid) = any(party_ids)) or (visibility_level = 'PARTNERSHIP' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.member_of', true), ''), ',')::uuid[])::uuid[]))))) and ((recorded_by_organization_id = (select nullif(current_setting('samnod.writes_for', true), '')::uuid) or ((select nullif(current_setting('samnod.writes_for', true), '')::uuid) is not null and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[])))))) with check (((recorded_by_organization_id = (select nullif(current_setting('samnod.writes_for', true), '')::uuid) or ((select nullif(current_setting('samnod.writes_for', true), '')::uuid) is not null and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[]))))) and ((\"interaction\".dialogue_id is null or exists (select 1 from \"dialogue\" seen where seen.id = \"interaction\".dialogue_id))) and ((\"interaction\".in_reply_to_id is null or sees('interaction', \"interaction\".in_reply_to_id))))",
    );
    this.addSql(
      "create policy \"interaction_delete\" on \"interaction\" for delete to \"samnod_user\" using (((secrecy_reader_ids is null or (select nullif(current_setting('samnod.account', true), '')::uuid) = any(secrecy_reader_ids)) and ((visibility_level = 'PUBLIC' and (select nullif(current_setting('samnod.account', true), '')::uuid) is not null) or recorded_by_organization_id = (select nullif(current_setting('samnod.acts_for', true), '')::uuid) or (visibility_level <> 'OWN_ORGANIZATION' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[]))) or (visibility_level in ('PARTIES', 'PARTNERSHIP') and (select nullif(current_setting('samnod.acts_for', true), '')::uuid) = any(party_ids)) or (visibility_level = 'PARTNERSHIP' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.member_of', true), ''), ',')::uuid[])::uuid[]))))) and ((recorded_by_organization_id = (select nullif(current_setting('samnod.writes_for', true), '')::uuid) or ((select nullif(current_setting('samnod.writes_for', true), '')::uuid) is not null and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[]))))))",
    );
    this.addSql('create policy "interaction_owner" on "interaction" to "samnod_owner" using (true) with check (true)');
    this.addSql('alter table "attachment" enable row level security');
    this.addSql('alter table "attachment" force row level security');
    this.addSql(
      'create policy "attachment_select" on "attachment" for select to "samnod_user" using ((("attachment".interaction_id is null or exists (select 1 from "interaction" seen where seen.id = "attachment".interaction_id))))',
    );
    this.addSql(
      'create policy "attachment_insert" on "attachment" for insert to "samnod_user" with check ((exists (select 1 from "interaction" whole where whole.id = "attachment".interaction_id and ((whole.recorded_by_organization_id = (select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) or ((select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) is not null and whole.partnership_id = any(((select string_to_array(nullif(current_setting(\'samnod.principal_of\', true), \'\'), \',\')::uuid[])::uuid[]))))))) and (("attachment".interaction_id is null or exists (select 1 from "interaction" seen where seen.id = "attachment".interaction_id))))',
    );
    this.addSql(
      "create policy \"attachment_update\" on \"attachment\" for update to \"samnod_user\" using ((((\"attachment\".interaction_id is null or exists (select 1 from \"interaction\" seen where seen.id = \"attachment\".interaction_id)))) and (exists (select 1 from \"interaction\" whole where whole.id = \"attachment\".interaction_id and ((whole.recorded_by_organization_id = (select nullif(current_setting('samnod.writes_for', true), '')::uuid) or ((select nullif(current_setting('samnod.writes_for', true), '')::uuid) is not null and whole.partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[])))))))) with check ((exists (select 1 from \"interaction\" whole where whole.id = \"attachment\".interaction_id and ((whole.recorded_by_organization_id = (select nullif(current_setting('samnod.writes_for', true), '')::uuid) or ((select nullif(current_setting('samnod.writes_for', true), '')::uuid) is not null and whole.partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[]))))))) and ((\"attachment\".interaction_id is null or exists (select 1 from \"interaction\" seen where seen.id = \"attachment\".interaction_id))))",
    );
    this.addSql(
      'create policy "attachment_delete" on "attachment" for delete to "samnod_user" using (((("attachment".interaction_id is null or exists (select 1 from "interaction" seen where seen.id = "attachment".interaction_id)))) and (exists (select 1 from "interaction" whole where whole.id = "attachment".interaction_id and ((whole.recorded_by_organization_id = (select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) or ((select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) is not null and whole.partnership_id = any(((select string_to_array(nullif(current_setting(\'samnod.principal_of\', true), \'\'), \',\')::uuid[])::uuid[]))))))))',
    );
    this.addSql('create policy "attachment_owner" on "attachment" to "samnod_owner" using (true) with check (true)');
    this.addSql('alter table "organization" enable row level security');
    this.addSql('alter table "organization" force row level security');
    this.addSql(
      "create policy \"organization_select\" on \"organization\" for select to \"samnod_user\" using ((secrecy_reader_ids is null or (select nullif(current_setting('samnod.account', true), '')::uuid) = any(secrecy_reader_ids)) and ((visibility_level = 'PUBLIC' and (select nullif(current_setting('samnod.account', true), '')::uuid) is not null) or recorded_by_organization_id = (select nullif(current_setting('samnod.acts_for', true), '')::uuid) or (visibility_level <> 'OWN_ORGANIZATION' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[]))) or (visibility_level in ('PARTIES', 'PARTNERSHIP') and (select nullif(current_setting('samnod.acts_for', true), '')::uuid) = any(party_ids)) or (visibility_level = 'PARTNERSHIP' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.member_of', true), ''), ',')::uuid[])::uuid[])))))",
    );
    this.addSql(
      "create policy \"organization_insert\" on \"organization\" for insert to \"samnod_user\" with check ((recorded_by_id = (select nullif(current_setting('samnod.account', true), '')::uuid) and recorded_by_organization_id = (select nullif(current_setting('samnod.writes_for', true), '')::uuid) and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.member_of', true), ''), ',')::uuid[])::uuid[]))) and ((\"organization\".parent_id is null or sees('organization', \"organization\".parent_id))))",
    );
    this.addSql(
      "create policy \"organization_update\" on \"organization\" for update to \"samnod_user\" using (((secrecy_reader_ids is null or (select nullif(current_setting('samnod.account', true), '')::uuid) = any(secrecy_reader_ids)) and ((visibility_level = 'PUBLIC' and (select nullif(current_setting('samnod.account', true), '')::uuid) is not null) or recorded_by_organization_id = (select nullif(current_setting('samnod.acts_for', true), '')::uuid) or (visibility_level <> 'OWN_ORGANIZATION' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[]))) or (visibility_level in ('PARTIES', 'PARTNERSHIP') and (select nullif(current_setting('samnod.acts_for', true), '')::uuid) = any(party_ids)) or (visibility_level = 'PARTNERSHIP' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.member_of', true), ''), ',')::uuid[])::uuid[]))))) and ((recorded_by_organization_id = (select nullif(current_setting('samnod.writes_for', true), '')::uuid) or ((select nullif(current_setting('samnod.writes_for', true), '')::uuid) is not null and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[])))))) with check (((recorded_by_organization_id = (select nullif(current_setting('samnod.writes_for', true), '')::uuid) or ((select nullif(current_setting('samnod.writes_for', true), '')::uuid) is not null and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[]))))) and ((\"organization\".parent_id is null or sees('organization', \"organization\".parent_id))))",
    );
    this.addSql(
      "create policy \"organization_delete\" on \"organization\" for delete to \"samnod_user\" using (((secrecy_reader_ids is null or (select nullif(current_setting('samnod.account', true), '')::uuid) = any(secrecy_reader_ids)) and ((visibility_level = 'PUBLIC' and (select nullif(current_setting('samnod.account', true), '')::uuid) is not null) or recorded_by_organization_id = (select nullif(current_setting('samnod.acts_for', true), '')::uuid) or (visibility_level <> 'OWN_ORGANIZATION' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[]))) or (visibility_level in ('PARTIES', 'PARTNERSHIP') and (select nullif(current_setting('samnod.acts_for', true), '')::uuid) = any(party_ids)) or (visibility_level = 'PARTNERSHIP' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.member_of', true), ''), ',')::uuid[])::uuid[]))))) and ((recorded_by_organization_id = (select nullif(current_setting('samnod.writes_for', true), '')::uuid) or ((select nullif(current_setting('samnod.writes_for', true), '')::uuid) is not null and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[]))))))",
    );
    this.addSql(
      'create policy "organization_owner" on "organization" to "samnod_owner" using (true) with check (true)',
    );
    this.addSql('alter table "minutes_point" enable row level security');
    this.addSql('alter table "minutes_point" force row level security');
    this.addSql(
      'create policy "minutes_point_select" on "minutes_point" for select to "samnod_user" using ((("minutes_point".interaction_id is null or exists (select 1 from "interaction" seen where seen.id = "minutes_point".interaction_id))) and (("minutes_point".owner_id is null or exists (select 1 from "organization" seen where seen.id = "minutes_point".owner_id))) and (("minutes_point".owner_contact_id is null or exists (select 1 from "contact" seen where seen.id = "minutes_point".owner_contact_id))))',
    );
    this.addSql(
      'create policy "minutes_point_insert" on "minutes_point" for insert to "samnod_user" with check ((exists (select 1 from "interaction" whole where whole.id = "minutes_point".interaction_id and ((whole.recorded_by_organization_id = (select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) or ((select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) is not null and whole.partnership_id = any(((select string_to_array(nullif(current_setting(\'samnod.principal_of\', true), \'\'), \',\')::uuid[])::uuid[]))))))) and (("minutes_point".interaction_id is null or exists (select 1 from "interaction" seen where seen.id = "minutes_point".interaction_id))) and (("minutes_point".owner_id is null or exists (select 1 from "organization" seen where seen.id = "minutes_point".owner_id))) and (("minutes_point".owner_contact_id is null or exists (select 1 from "contact" seen where seen.id = "minutes_point".owner_contact_id))))',
    );
    this.addSql(
      'create policy "minutes_point_update" on "minutes_point" for update to "samnod_user" using (((("minutes_point".interaction_id is null or exists (select 1 from "interaction" seen where seen.id = "minutes_point".interaction_id))) and (("minutes_point".owner_id is null or exists (select 1 from "organization" seen where seen.id = "minutes_point".owner_id))) and (("minutes_point".owner_contact_id is null or exists (select 1 from "contact" seen where seen.id = "minutes_point".owner_contact_id)))) and ((exists (select 1 from "interaction" whole where whole.id = "minutes_point".interaction_id and ((whole.recorded_by_organization_id = (select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) or ((select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) is not null and whole.partnership_id = any(((select string_to_array(nullif(current_setting(\'samnod.principal_of\', true), \'\'), \',\')::uuid[])::uuid[]))))))) or (owner_id = (select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid)))) with check (((exists (select 1 from "interaction" whole where whole.id = "minutes_point".interaction_id and ((whole.recorded_by_organization_id = (select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) or ((select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) is not null and whole.partnership_id = any(((select string_to_array(nullif(current_setting(\'samnod.principal_of\', true), \'\'), \',\')::uuid[])::uuid[]))))))) or (owner_id = (select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid))) and (("minutes_point".interaction_id is null or exists (select 1 from "interaction" seen where seen.id = "minutes_point".interaction_id))) and (("minutes_point".owner_id is null or exists (select 1 from "organization" seen where seen.id = "minutes_point".owner_id))) and (("minutes_point".owner_contact_id is null or exists (select 1 from "contact" seen where seen.id = "minutes_point".owner_contact_id))))',
    );
    this.addSql(
      'create policy "minutes_point_delete" on "minutes_point" for delete to "samnod_user" using (((("minutes_point".interaction_id is null or exists (select 1 from "interaction" seen where seen.id = "minutes_point".interaction_id))) and (("minutes_point".owner_id is null or exists (select 1 from "organization" seen where seen.id = "minutes_point".owner_id))) and (("minutes_point".owner_contact_id is null or exists (select 1 from "contact" seen where seen.id = "minutes_point".owner_contact_id)))) and (exists (select 1 from "interaction" whole where whole.id = "minutes_point".interaction_id and ((whole.recorded_by_organization_id = (select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) or ((select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) is not null and whole.partnership_id = any(((select string_to_array(nullif(current_setting(\'samnod.principal_of\', true), \'\'), \',\')::uuid[])::uuid[]))))))))',
    );
    this.addSql(
      'create policy "minutes_point_owner" on "minutes_point" to "samnod_owner" using (true) with check (true)',
    );
    this.addSql('alter table "interaction_participant" enable row level security');
    this.addSql('alter table "interaction_participant" force row level security');
    this.addSql(
      'create policy "interaction_participant_select" on "interaction_participant" for select to "samnod_user" using ((("interaction_participant".interaction_id is null or exists (select 1 from "interaction" seen where seen.id = "interaction_participant".interaction_id))) and (("interaction_participant".organization_id is null or exists (select 1 from "organization" seen where seen.id = "interaction_participant".organization_id))) and (("interaction_participant".contact_id is null or exists (select 1 from "contact" seen where seen.id = "interaction_participant".contact_id))))',
    );
    this.addSql(
      'create policy "interaction_participant_insert" on "interaction_participant" for insert to "samnod_user" with check ((exists (select 1 from "interaction" whole where whole.id = "interaction_participant".interaction_id and ((whole.recorded_by_organization_id = (select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) or ((select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) is not null and whole.partnership_id = any(((select string_to_array(nullif(current_setting(\'samnod.principal_of\', true), \'\'), \',\')::uuid[])::uuid[]))))))) and (("interaction_participant".interaction_id is null or exists (select 1 from "interaction" seen where seen.id = "interaction_participant".interaction_id))) and (("interaction_participant".organization_id is null or exists (select 1 from "organization" seen where seen.id = "interaction_participant".organization_id))) and (("interaction_participant".contact_id is null or exists (select 1 from "contact" seen where seen.id = "interaction_participant".contact_id))))',
    );
    this.addSql(
      'create policy "interaction_participant_update" on "interaction_participant" for update to "samnod_user" using (((("interaction_participant".interaction_id is null or exists (select 1 from "interaction" seen where seen.id = "interaction_participant".interaction_id))) and (("interaction_participant".organization_id is null or exists (select 1 from "organization" seen where seen.id = "interaction_participant".organization_id))) and (("interaction_participant".contact_id is null or exists (select 1 from "contact" seen where seen.id = "interaction_participant".contact_id)))) and (exists (select 1 from "interaction" whole where whole.id = "interaction_participant".interaction_id and ((whole.recorded_by_organization_id = (select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) or ((select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) is not null and whole.partnership_id = any(((select string_to_array(nullif(current_setting(\'samnod.principal_of\', true), \'\'), \',\')::uuid[])::uuid[])))))))) with check ((exists (select 1 from "interaction" whole where whole.id = "interaction_participant".interaction_id and ((whole.recorded_by_organization_id = (select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) or ((select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) is not null and whole.partnership_id = any(((select string_to_array(nullif(current_setting(\'samnod.principal_of\', true), \'\'), \',\')::uuid[])::uuid[]))))))) and (("interaction_participant".interaction_id is null or exists (select 1 from "interaction" seen where seen.id = "interaction_participant".interaction_id))) and (("interaction_participant".organization_id is null or exists (select 1 from "organization" seen where seen.id = "interaction_participant".organization_id))) and (("interaction_participant".contact_id is null or exists (select 1 from "contact" seen where seen.id = "interaction_participant".contact_id))))',
    );
    this.addSql(
      'create policy "interaction_participant_delete" on "interaction_participant" for delete to "samnod_user" using (((("interaction_participant".interaction_id is null or exists (select 1 from "interaction" seen where seen.id = "interaction_participant".interaction_id))) and (("interaction_participant".organization_id is null or exists (select 1 from "organization" seen where seen.id = "interaction_participant".organization_id))) and (("interaction_participant".contact_id is null or exists (select 1 from "contact" seen where seen.id = "interaction_participant".contact_id)))) and (exists (select 1 from "interaction" whole where whole.id = "interaction_participant".interaction_id and ((whole.recorded_by_organization_id = (select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) or ((select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) is not null and whole.partnership_id = any(((select string_to_array(nullif(current_setting(\'samnod.principal_of\', true), \'\'), \',\')::uuid[])::uuid[]))))))))',
    );
    this.addSql(
      'create policy "interaction_participant_owner" on "interaction_participant" to "samnod_owner" using (true) with check (true)',
    );
    this.addSql('alter table "commitment" enable row level security');
    this.addSql('alter table "commitment" force row level security');
    this.addSql(
      "create policy \"commitment_select\" on \"commitment\" for select to \"samnod_user\" using ((secrecy_reader_ids is null or (select nullif(current_setting('samnod.account', true), '')::uuid) = any(secrecy_reader_ids)) and ((visibility_level = 'PUBLIC' and (select nullif(current_setting('samnod.account', true), '')::uuid) is not null) or recorded_by_organization_id = (select nullif(current_setting('samnod.acts_for', true), '')::uuid) or (visibility_level <> 'OWN_ORGANIZATION' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[]))) or (visibility_level in ('PARTIES', 'PARTNERSHIP') and (select nullif(current_setting('samnod.acts_for', true), '')::uuid) = any(party_ids)) or (visibility_level = 'PARTNERSHIP' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.member_of', true), ''), ',')::uuid[])::uuid[])))))",
    );
    this.addSql(
      'create policy "commitment_insert" on "commitment" for insert to "samnod_user" with check ((recorded_by_id = (select nullif(current_setting(\'samnod.account\', true), \'\')::uuid) and recorded_by_organization_id = (select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) and partnership_id = any(((select string_to_array(nullif(current_setting(\'samnod.member_of\', true), \'\'), \',\')::uuid[])::uuid[]))) and (("commitment".giver_id is null or exists (select 1 from "organization" seen where seen.id = "commitment".giver_id))) and (("commitment".receiver_id is null or exists (select 1 from "organization" seen where seen.id = "commitment".receiver_id))) and (("commitment".giver_contact_id is null or exists (select 1 from "contact" seen where seen.id = "commitment".giver_contact_id))) and (("commitment".receiver_contact_id is null or exists (select 1 from "contact" seen where seen.id = "commitment".receiver_contact_id))) and (("commitment".interaction_id is null or exists (select 1 from "interaction" seen where seen.id = "commitment".interaction_id))) and (("commitment".dialogue_id is null or exists (select 1 from "dialogue" seen where seen.id = "commitment".dialogue_id))))',
    );
    this.addSql(
      "create policy \"commitment_update\" on \"commitment\" for update to \"samnod_user\" using (((secrecy_reader_ids is null or (select nullif(current_setting('samnod.account', true), '')::uuid) = any(secrecy_reader_ids)) and ((visibility_level = 'PUBLIC' and (select nullif(current_setting('samnod.account', true), '')::uuid) is not null) or recorded_by_organization_id = (select nullif(current_setting('samnod.acts_for', true), '')::uuid) or (visibility_level <> 'OWN_ORGANIZATION' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[]))) or (visibility_level in ('PARTIES', 'PARTNERSHIP') and (select nullif(current_setting('samnod.acts_for', true), '')::uuid) = any(party_ids)) or (visibility_level = 'PARTNERSHIP' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.member_of', true), ''), ',')::uuid[])::uuid[]))))) and (((recorded_by_organization_id = (select nullif(current_setting('samnod.writes_for', true), '')::uuid) or ((select nullif(current_setting('samnod.writes_for', true), '')::uuid) is not null and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[]))))) or ((select nullif(current_setting('samnod.writes_for', true), '')::uuid) in (giver_id, receiver_id)))) with check ((((recorded_by_organization_id = (select nullif(current_setting('samnod.writes_for', true), '')::uuid) or ((select nullif(current_setting('samnod.writes_for', true), '')::uuid) is not null and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[]))))) and ((\"commitment\".giver_id is null or exists (select 1 from \"organization\" seen where seen.id = \"commitment\".giver_id))) and ((\"commitment\".receiver_id is null or exists (select 1 from \"organization\" seen where seen.id = \"commitment\".receiver_id))) and ((\"commitment\".giver_contact_id is null or exists (select 1 from \"contact\" seen where seen.id = \"commitment\".giver_contact_id))) and ((\"commitment\".receiver_contact_id is null or exists (select 1 from \"contact\" seen where seen.id = \"commitment\".receiver_contact_id))) and ((\"commitment\".interaction_id is null or exists (select 1 from \"interaction\" seen where seen.id = \"commitment\".interaction_id))) and ((\"commitment\".dialogue_id is null or exists (select 1 from \"dialogue\" seen where seen.id = \"commitment\".dialogue_id)))) or ((select nullif(current_setting('samnod.writes_for', true), '')::uuid) in (giver_id, receiver_id)))",
    );
    this.addSql(
      "create policy \"commitment_delete\" on \"commitment\" for delete to \"samnod_user\" using (((secrecy_reader_ids is null or (select nullif(current_setting('samnod.account', true), '')::uuid) = any(secrecy_reader_ids)) and ((visibility_level = 'PUBLIC' and (select nullif(current_setting('samnod.account', true), '')::uuid) is not null) or recorded_by_organization_id = (select nullif(current_setting('samnod.acts_for', true), '')::uuid) or (visibility_level <> 'OWN_ORGANIZATION' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[]))) or (visibility_level in ('PARTIES', 'PARTNERSHIP') and (select nullif(current_setting('samnod.acts_for', true), '')::uuid) = any(party_ids)) or (visibility_level = 'PARTNERSHIP' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.member_of', true), ''), ',')::uuid[])::uuid[]))))) and ((recorded_by_organization_id = (select nullif(current_setting('samnod.writes_for', true), '')::uuid) or ((select nullif(current_setting('samnod.writes_for', true), '')::uuid) is not null and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[]))))))",
    );
    this.addSql('create policy "commitment_owner" on "commitment" to "samnod_owner" using (true) with check (true)');
    this.addSql('alter table "handover" enable row level security');
    this.addSql('alter table "handover" force row level security');
    this.addSql(
      'create policy "handover_select" on "handover" for select to "samnod_user" using ((("handover".commitment_id is null or exists (select 1 from "commitment" seen where seen.id = "handover".commitment_id))) and (("handover".from_contact_id is null or exists (select 1 from "contact" seen where seen.id = "handover".from_contact_id))) and (("handover".to_contact_id is null or exists (select 1 from "contact" seen where seen.id = "handover".to_contact_id))))',
    );
    this.addSql(
      'create policy "handover_insert" on "handover" for insert to "samnod_user" with check ((exists (select 1 from "commitment" whole where whole.id = "handover".commitment_id and ((whole.recorded_by_organization_id = (select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) or ((select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) is not null and whole.partnership_id = any(((select string_to_array(nullif(current_setting(\'samnod.principal_of\', true), \'\'), \',\')::uuid[])::uuid[])))) or (select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) in (whole.giver_id, whole.receiver_id)))) and (("handover".commitment_id is null or exists (select 1 from "commitment" seen where seen.id = "handover".commitment_id))) and (("handover".from_contact_id is null or exists (select 1 from "contact" seen where seen.id = "handover".from_contact_id))) and (("handover".to_contact_id is null or exists (select 1 from "contact" seen where seen.id = "handover".to_contact_id))))',
    );
    this.addSql(
      'create policy "handover_update" on "handover" for update to "samnod_user" using (((("handover".commitment_id is null or exists (select 1 from "commitment" seen where seen.id = "handover".commitment_id))) and (("handover".from_contact_id is null or exists (select 1 from "contact" seen where seen.id = "handover".from_contact_id))) and (("handover".to_contact_id is null or exists (select 1 from "contact" seen where seen.id = "handover".to_contact_id)))) and (exists (select 1 from "commitment" whole where whole.id = "handover".commitment_id and ((whole.recorded_by_organization_id = (select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) or ((select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) is not null and whole.partnership_id = any(((select string_to_array(nullif(current_setting(\'samnod.principal_of\', true), \'\'), \',\')::uuid[])::uuid[])))) or (select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) in (whole.giver_id, whole.receiver_id))))) with check ((exists (select 1 from "commitment" whole where whole.id = "handover".commitment_id and ((whole.recorded_by_organization_id = (select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) or ((select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) is not null and whole.partnership_id = any(((select string_to_array(nullif(current_setting(\'samnod.principal_of\', true), \'\'), \',\')::uuid[])::uuid[])))) or (select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) in (whole.giver_id, whole.receiver_id)))) and (("handover".commitment_id is null or exists (select 1 from "commitment" seen where seen.id = "handover".commitment_id))) and (("handover".from_contact_id is null or exists (select 1 from "contact" seen where seen.id = "handover".from_contact_id))) and (("handover".to_contact_id is null or exists (select 1 from "contact" seen where seen.id = "handover".to_contact_id))))',
    );
    this.addSql(
      'create policy "handover_delete" on "handover" for delete to "samnod_user" using (((("handover".commitment_id is null or exists (select 1 from "commitment" seen where seen.id = "handover".commitment_id))) and (("handover".from_contact_id is null or exists (select 1 from "contact" seen where seen.id = "handover".from_contact_id))) and (("handover".to_contact_id is null or exists (select 1 from "contact" seen where seen.id = "handover".to_contact_id)))) and (exists (select 1 from "commitment" whole where whole.id = "handover".commitment_id and ((whole.recorded_by_organization_id = (select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) or ((select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) is not null and whole.partnership_id = any(((select string_to_array(nullif(current_setting(\'samnod.principal_of\', true), \'\'), \',\')::uuid[])::uuid[])))) or (select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) in (whole.giver_id, whole.receiver_id)))))',
    );
    this.addSql('create policy "handover_owner" on "handover" to "samnod_owner" using (true) with check (true)');
    this.addSql('alter table "affiliation" enable row level security');
    this.addSql('alter table "affiliation" force row level security');
    this.addSql(
      'create policy "affiliation_select" on "affiliation" for select to "samnod_user" using ((("affiliation".contact_id is null or exists (select 1 from "contact" seen where seen.id = "affiliation".contact_id))) and (("affiliation".organization_id is null or exists (select 1 from "organization" seen where seen.id = "affiliation".organization_id))))',
    );
    this.addSql(
      'create policy "affiliation_insert" on "affiliation" for insert to "samnod_user" with check ((exists (select 1 from "contact" whole where whole.id = "affiliation".contact_id and ((whole.recorded_by_organization_id = (select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) or ((select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) is not null and whole.partnership_id = any(((select string_to_array(nullif(current_setting(\'samnod.principal_of\', true), \'\'), \',\')::uuid[])::uuid[]))))))) and (("affiliation".contact_id is null or exists (select 1 from "contact" seen where seen.id = "affiliation".contact_id))) and (("affiliation".organization_id is null or exists (select 1 from "organization" seen where seen.id = "affiliation".organization_id))))',
    );
    this.addSql(
      'create policy "affiliation_update" on "affiliation" for update to "samnod_user" using (((("affiliation".contact_id is null or exists (select 1 from "contact" seen where seen.id = "affiliation".contact_id))) and (("affiliation".organization_id is null or exists (select 1 from "organization" seen where seen.id = "affiliation".organization_id)))) and (exists (select 1 from "contact" whole where whole.id = "affiliation".contact_id and ((whole.recorded_by_organization_id = (select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) or ((select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) is not null and whole.partnership_id = any(((select string_to_array(nullif(current_setting(\'samnod.principal_of\', true), \'\'), \',\')::uuid[])::uuid[])))))))) with check ((exists (select 1 from "contact" whole where whole.id = "affiliation".contact_id and ((whole.recorded_by_organization_id = (select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) or ((select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) is not null and whole.partnership_id = any(((select string_to_array(nullif(current_setting(\'samnod.principal_of\', true), \'\'), \',\')::uuid[])::uuid[]))))))) and (("affiliation".contact_id is null or exists (select 1 from "contact" seen where seen.id = "affiliation".contact_id))) and (("affiliation".organization_id is null or exists (select 1 from "organization" seen where seen.id = "affiliation".organization_id))))',
    );
    this.addSql(
      'create policy "affiliation_delete" on "affiliation" for delete to "samnod_user" using (((("affiliation".contact_id is null or exists (select 1 from "contact" seen where seen.id = "affiliation".contact_id))) and (("affiliation".organization_id is null or exists (select 1 from "organization" seen where seen.id = "affiliation".organization_id)))) and (exists (select 1 from "contact" whole where whole.id = "affiliation".contact_id and ((whole.recorded_by_organization_id = (select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) or ((select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) is not null and whole.partnership_id = any(((select string_to_array(nullif(current_setting(\'samnod.principal_of\', true), \'\'), \',\')::uuid[])::uuid[]))))))))',
    );
    this.addSql('create policy "affiliation_owner" on "affiliation" to "samnod_owner" using (true) with check (true)');
    this.addSql('alter table "participation" enable row level security');
    this.addSql('alter table "participation" force row level security');
    this.addSql(
      'create policy "participation_select" on "participation" for select to "samnod_user" using ((("participation".dialogue_id is null or exists (select 1 from "dialogue" seen where seen.id = "participation".dialogue_id))) and (("participation".organization_id is null or exists (select 1 from "organization" seen where seen.id = "participation".organization_id))))',
    );
    this.addSql(
      'create policy "participation_insert" on "participation" for insert to "samnod_user" with check ((exists (select 1 from "dialogue" whole where whole.id = "participation".dialogue_id and ((whole.recorded_by_organization_id = (select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) or ((select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) is not null and whole.partnership_id = any(((select string_to_array(nullif(current_setting(\'samnod.principal_of\', true), \'\'), \',\')::uuid[])::uuid[]))))))) and (("participation".dialogue_id is null or exists (select 1 from "dialogue" seen where seen.id = "participation".dialogue_id))) and (("participation".organization_id is null or exists (select 1 from "organization" seen where seen.id = "participation".organization_id))))',
    );
    this.addSql(
      'create policy "participation_update" on "participation" for update to "samnod_user" using (((("participation".dialogue_id is null or exists (select 1 from "dialogue" seen where seen.id = "participation".dialogue_id))) and (("participation".organization_id is null or exists (select 1 from "organization" seen where seen.id = "participation".organization_id)))) and (exists (select 1 from "dialogue" whole where whole.id = "participation".dialogue_id and ((whole.recorded_by_organization_id = (select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) or ((select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) is not null and whole.partnership_id = any(((select string_to_array(nullif(current_setting(\'samnod.principal_of\', true), \'\'), \',\')::uuid[])::uuid[])))))))) with check ((exists (select 1 from "dialogue" whole where whole.id = "participation".dialogue_id and ((whole.recorded_by_organization_id = (select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) or ((select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) is not null and whole.partnership_id = any(((select string_to_array(nullif(current_setting(\'samnod.principal_of\', true), \'\'), \',\')::uuid[])::uuid[]))))))) and (("participation".dialogue_id is null or exists (select 1 from "dialogue" seen where seen.id = "participation".dialogue_id))) and (("participation".organization_id is null or exists (select 1 from "organization" seen where seen.id = "participation".organization_id))))',
    );
    this.addSql(
      'create policy "participation_delete" on "participation" for delete to "samnod_user" using (((("participation".dialogue_id is null or exists (select 1 from "dialogue" seen where seen.id = "participation".dialogue_id))) and (("participation".organization_id is null or exists (select 1 from "organization" seen where seen.id = "participation".organization_id)))) and (exists (select 1 from "dialogue" whole where whole.id = "participation".dialogue_id and ((whole.recorded_by_organization_id = (select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) or ((select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) is not null and whole.partnership_id = any(((select string_to_array(nullif(current_setting(\'samnod.principal_of\', true), \'\'), \',\')::uuid[])::uuid[]))))))))',
    );
    this.addSql(
      'create policy "participation_owner" on "participation" to "samnod_owner" using (true) with check (true)',
    );
    this.addSql('alter table "partnership" enable row level security');
    this.addSql('alter table "partnership" force row level security');
    this.addSql(
      'create policy "partnership_select" on "partnership" for select to "samnod_user" using ((select nullif(current_setting(\'samnod.account\', true), \'\')::uuid) is not null)',
    );
    this.addSql('create policy "partnership_owner" on "partnership" to "samnod_owner" using (true) with check (true)');
    this.addSql('alter table "membership" enable row level security');
    this.addSql('alter table "membership" force row level security');
    this.addSql(
      'create policy "membership_select" on "membership" for select to "samnod_user" using (partnership_id = any(((select string_to_array(nullif(current_setting(\'samnod.member_of\', true), \'\'), \',\')::uuid[])::uuid[])))',
    );
    this.addSql('create policy "membership_owner" on "membership" to "samnod_owner" using (true) with check (true)');
    this.addSql('alter table "account" enable row level security');
    this.addSql('alter table "account" force row level security');
    this.addSql(
      "create policy \"account_select\" on \"account\" for select to \"samnod_user\" using (id = (select nullif(current_setting('samnod.account', true), '')::uuid) or partnership_id = any(((select string_to_array(nullif(current_setting('samnod.member_of', true), ''), ',')::uuid[])::uuid[])) and (select nullif(current_setting('samnod.account', true), '')::uuid) is not null)",
    );
    this.addSql(
      "create policy \"account_update\" on \"account\" for update to \"samnod_user\" using ((id = (select nullif(current_setting('samnod.account', true), '')::uuid) and ('*' = any(((select string_to_array(nullif(current_setting('samnod.scopes', true), ''), ','))::text[])) or 'write' = any(((select string_to_array(nullif(current_setting('samnod.scopes', true), ''), ','))::text[])))) or ((select nullif(current_setting('samnod.role', true), '')) = 'ADMINISTRATOR' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.member_of', true), ''), ',')::uuid[])::uuid[])) and ('*' = any(((select string_to_array(nullif(current_setting('samnod.scopes', true), ''), ','))::text[])) or 'write' = any(((select string_to_array(nullif(current_setting('samnod.scopes', true), ''), ','))::text[]))))) with check ((id = (select nullif(current_setting('samnod.account', true), '')::uuid) and ('*' = any(((select string_to_array(nullif(current_setting('samnod.scopes', true), ''), ','))::text[])) or 'write' = any(((select string_to_array(nullif(current_setting('samnod.scopes', true), ''), ','))::text[])))) or ((select nullif(current_setting('samnod.role', true), '')) = 'ADMINISTRATOR' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.member_of', true), ''), ',')::uuid[])::uuid[])) and ('*' = any(((select string_to_array(nullif(current_setting('samnod.scopes', true), ''), ','))::text[])) or 'write' = any(((select string_to_array(nullif(current_setting('samnod.scopes', true), ''), ','))::text[])))))",
    );
    this.addSql(
      "create policy \"account_insert\" on \"account\" for insert to \"samnod_user\" with check ((select nullif(current_setting('samnod.role', true), '')) = 'ADMINISTRATOR' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.member_of', true), ''), ',')::uuid[])::uuid[])) and ('*' = any(((select string_to_array(nullif(current_setting('samnod.scopes', true), ''), ','))::text[])) or 'write' = any(((select string_to_array(nullif(current_setting('samnod.scopes', true), ''), ','))::text[]))) and exists (select 1 from \"organization\" seen where seen.id = \"account\".organization_id) and exists (select 1 from \"membership\" m where m.organization_id = \"account\".organization_id\n  and m.partnership_id = \"account\".partnership_id and m.status in ('MEMBER', 'DORMANT') and coalesce(m.until, 'infinity') >= current_date))",
    );
    this.addSql('create policy "account_owner" on "account" to "samnod_owner" using (true) with check (true)');
    this.addSql('alter table "cadence" enable row level security');
    this.addSql('alter table "cadence" force row level security');
    this.addSql(
      'create policy "cadence_select" on "cadence" for select to "samnod_user" using (partnership_id = any(((select string_to_array(nullif(current_setting(\'samnod.member_of\', true), \'\'), \',\')::uuid[])::uuid[])))',
    );
    this.addSql(
      "create policy \"cadence_update\" on \"cadence\" for update to \"samnod_user\" using (partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[])) and (select nullif(current_setting('samnod.role', true), '')) = 'COORDINATOR' and (select nullif(current_setting('samnod.writes_for', true), '')::uuid) is not null) with check (partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[])) and (select nullif(current_setting('samnod.role', true), '')) = 'COORDINATOR' and (select nullif(current_setting('samnod.writes_for', true), '')::uuid) is not null and (set_by_id is null or exists (select 1 from \"account\" seen where seen.id = \"cadence\".set_by_id)))",
    );
    this.addSql('create policy "cadence_owner" on "cadence" to "samnod_owner" using (true) with check (true)');
    this.addSql('alter table "relationship" enable row level security');
    this.addSql('alter table "relationship" force row level security');
    this.addSql(
      "create policy \"relationship_select\" on \"relationship\" for select to \"samnod_user\" using ((secrecy_reader_ids is null or (select nullif(current_setting('samnod.account', true), '')::uuid) = any(secrecy_reader_ids)) and ((visibility_level = 'PUBLIC' and (select nullif(current_setting('samnod.account', true), '')::uuid) is not null) or recorded_by_organization_id = (select nullif(current_setting('samnod.acts_for', true), '')::uuid) or (visibility_level <> 'OWN_ORGANIZATION' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[]))) or (visibility_level in ('PARTIES', 'PARTNERSHIP') and (select nullif(current_setting('samnod.acts_for', true), '')::uuid) = any(party_ids)) or (visibility_level = 'PARTNERSHIP' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.member_of', true), ''), ',')::uuid[])::uuid[])))))",
    );
    this.addSql(
      'create policy "relationship_insert" on "relationship" for insert to "samnod_user" with check ((recorded_by_id = (select nullif(current_setting(\'samnod.account\', true), \'\')::uuid) and recorded_by_organization_id = (select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) and partnership_id = any(((select string_to_array(nullif(current_setting(\'samnod.member_of\', true), \'\'), \',\')::uuid[])::uuid[]))) and (("relationship".subject_id is null or exists (select 1 from "organization" seen where seen.id = "relationship".subject_id))) and (("relationship".object_id is null or exists (select 1 from "organization" seen where seen.id = "relationship".object_id))))',
    );
    this.addSql(
      "create policy \"relationship_update\" on \"relationship\" for update to \"samnod_user\" using (((secrecy_reader_ids is null or (select nullif(current_setting('samnod.account', true), '')::uuid) = any(secrecy_reader_ids)) and ((visibility_level = 'PUBLIC' and (select nullif(current_setting('samnod.account', true), '')::uuid) is not null) or recorded_by_organization_id = (select nullif(current_setting('samnod.acts_for', true), '')::uuid) or (visibility_level <> 'OWN_ORGANIZATION' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[]))) or (visibility_level in ('PARTIES', 'PARTNERSHIP') and (select nullif(current_setting('samnod.acts_for', true), '')::uuid) = any(party_ids)) or (visibility_level = 'PARTNERSHIP' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.member_of', true), ''), ',')::uuid[])::uuid[]))))) and ((recorded_by_organization_id = (select nullif(current_setting('samnod.writes_for', true), '')::uuid) or ((select nullif(current_setting('samnod.writes_for', true), '')::uuid) is not null and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[])))))) with check (((recorded_by_organization_id = (select nullif(current_setting('samnod.writes_for', true), '')::uuid) or ((select nullif(current_setting('samnod.writes_for', true), '')::uuid) is not null and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[]))))) and ((\"relationship\".subject_id is null or exists (select 1 from \"organization\" seen where seen.id = \"relationship\".subject_id))) and ((\"relationship\".object_id is null or exists (select 1 from \"organization\" seen where seen.id = \"relationship\".object_id))))",
    );
    this.addSql(
      "create policy \"relationship_delete\" on \"relationship\" for delete to \"samnod_user\" using (((secrecy_reader_ids is null or (select nullif(current_setting('samnod.account', true), '')::uuid) = any(secrecy_reader_ids)) and ((visibility_level = 'PUBLIC' and (select nullif(current_setting('samnod.account', true), '')::uuid) is not null) or recorded_by_organization_id = (select nullif(current_setting('samnod.acts_for', true), '')::uuid) or (visibility_level <> 'OWN_ORGANIZATION' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[]))) or (visibility_level in ('PARTIES', 'PARTNERSHIP') and (select nullif(current_setting('samnod.acts_for', true), '')::uuid) = any(party_ids)) or (visibility_level = 'PARTNERSHIP' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.member_of', true), ''), ',')::uuid[])::uuid[]))))) and ((recorded_by_organization_id = (select nullif(current_setting('samnod.writes_for', true), '')::uuid) or ((select nullif(current_setting('samnod.writes_for', true), '')::uuid) is not null and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[]))))))",
    );
    this.addSql(
      'create policy "relationship_owner" on "relationship" to "samnod_owner" using (true) with check (true)',
    );
    this.addSql('alter table "renegotiation" enable row level security');
    this.addSql('alter table "renegotiation" force row level security');
    this.addSql(
      'create policy "renegotiation_select" on "renegotiation" for select to "samnod_user" using ((("renegotiation".commitment_id is null or exists (select 1 from "commitment" seen where seen.id = "renegotiation".commitment_id))))',
    );
    this.addSql(
      "create policy \"renegotiation_insert\" on \"renegotiation\" for insert to \"samnod_user\" with check ((exists (select 1 from \"commitment\" whole where whole.id = \"renegotiation\".commitment_id and ((whole.recorded_by_organization_id = (select nullif(current_setting('samnod.writes_for', true), '')::uuid) or ((select nullif(current_setting('samnod.writes_for', true), '')::uuid) is not null and whole.partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[])))) or (select nullif(current_setting('samnod.writes_for', true), '')::uuid) in (whole.giver_id, whole.receiver_id)))) and ((\"renegotiation\".commitment_id is null or exists (select 1 from \"commitment\" seen where seen.id = \"renegotiation\".commitment_id))))",
    );
    this.addSql(
      "create policy \"renegotiation_update\" on \"renegotiation\" for update to \"samnod_user\" using ((((\"renegotiation\".commitment_id is null or exists (select 1 from \"commitment\" seen where seen.id = \"renegotiation\".commitment_id)))) and (exists (select 1 from \"commitment\" whole where whole.id = \"renegotiation\".commitment_id and ((whole.recorded_by_organization_id = (select nullif(current_setting('samnod.writes_for', true), '')::uuid) or ((select nullif(current_setting('samnod.writes_for', true), '')::uuid) is not null and whole.partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[])))) or (select nullif(current_setting('samnod.writes_for', true), '')::uuid) in (whole.giver_id, whole.receiver_id))))) with check ((exists (select 1 from \"commitment\" whole where whole.id = \"renegotiation\".commitment_id and ((whole.recorded_by_organization_id = (select nullif(current_setting('samnod.writes_for', true), '')::uuid) or ((select nullif(current_setting('samnod.writes_for', true), '')::uuid) is not null and whole.partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[])))) or (select nullif(current_setting('samnod.writes_for', true), '')::uuid) in (whole.giver_id, whole.receiver_id)))) and ((\"renegotiation\".commitment_id is null or exists (select 1 from \"commitment\" seen where seen.id = \"renegotiation\".commitment_id))))",
    );
    this.addSql(
      "create policy \"renegotiation_delete\" on \"renegotiation\" for delete to \"samnod_user\" using ((((\"renegotiation\".commitment_id is null or exists (select 1 from \"commitment\" seen where seen.id = \"renegotiation\".commitment_id)))) and (exists (select 1 from \"commitment\" whole where whole.id = \"renegotiation\".commitment_id and ((whole.recorded_by_organization_id = (select nullif(current_setting('samnod.writes_for', true), '')::uuid) or ((select nullif(current_setting('samnod.writes_for', true), '')::uuid) is not null and whole.partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[])))) or (select nullif(current_setting('samnod.writes_for', true), '')::uuid) in (whole.giver_id, whole.receiver_id)))))",
    );
    this.addSql(
      'create policy "renegotiation_owner" on "renegotiation" to "samnod_owner" using (true) with check (true)',
    );
    this.addSql('alter table "responsibility" enable row level security');
    this.addSql('alter table "responsibility" force row level security');
    this.addSql(
      'create policy "responsibility_select" on "responsibility" for select to "samnod_user" using ((("responsibility".organization_id is null or exists (select 1 from "organization" seen where seen.id = "responsibility".organization_id))) and (("responsibility".contact_id is null or exists (select 1 from "contact" seen where seen.id = "responsibility".contact_id))))',
    );
    this.addSql(
      'create policy "responsibility_insert" on "responsibility" for insert to "samnod_user" with check ((exists (select 1 from "organization" whole where whole.id = "responsibility".organization_id and ((whole.recorded_by_organization_id = (select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) or ((select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) is not null and whole.partnership_id = any(((select string_to_array(nullif(current_setting(\'samnod.principal_of\', true), \'\'), \',\')::uuid[])::uuid[])))) or whole.id = (select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid)))) and (("responsibility".organization_id is null or exists (select 1 from "organization" seen where seen.id = "responsibility".organization_id))) and (("responsibility".contact_id is null or exists (select 1 from "contact" seen where seen.id = "responsibility".contact_id))))',
    );
    this.addSql(
      'create policy "responsibility_update" on "responsibility" for update to "samnod_user" using (((("responsibility".organization_id is null or exists (select 1 from "organization" seen where seen.id = "responsibility".organization_id))) and (("responsibility".contact_id is null or exists (select 1 from "contact" seen where seen.id = "responsibility".contact_id)))) and (exists (select 1 from "organization" whole where whole.id = "responsibility".organization_id and ((whole.recorded_by_organization_id = (select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) or ((select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) is not null and whole.partnership_id = any(((select string_to_array(nullif(current_setting(\'samnod.principal_of\', true), \'\'), \',\')::uuid[])::uuid[])))) or whole.id = (select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid))))) with check ((exists (select 1 from "organization" whole where whole.id = "responsibility".organization_id and ((whole.recorded_by_organization_id = (select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) or ((select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) is not null and whole.partnership_id = any(((select string_to_array(nullif(current_setting(\'samnod.principal_of\', true), \'\'), \',\')::uuid[])::uuid[])))) or whole.id = (select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid)))) and (("responsibility".organization_id is null or exists (select 1 from "organization" seen where seen.id = "responsibility".organization_id))) and (("responsibility".contact_id is null or exists (select 1 from "contact" seen where seen.id = "responsibility".contact_id))))',
    );
    this.addSql(
      'create policy "responsibility_delete" on "responsibility" for delete to "samnod_user" using (((("responsibility".organization_id is null or exists (select 1 from "organization" seen where seen.id = "responsibility".organization_id))) and (("responsibility".contact_id is null or exists (select 1 from "contact" seen where seen.id = "responsibility".contact_id)))) and (exists (select 1 from "organization" whole where whole.id = "responsibility".organization_id and ((whole.recorded_by_organization_id = (select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) or ((select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) is not null and whole.partnership_id = any(((select string_to_array(nullif(current_setting(\'samnod.principal_of\', true), \'\'), \',\')::uuid[])::uuid[])))) or whole.id = (select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid)))))',
    );
    this.addSql(
      'create policy "responsibility_owner" on "responsibility" to "samnod_owner" using (true) with check (true)',
    );
    this.addSql('alter table "session" enable row level security');
    this.addSql('alter table "session" force row level security');
    this.addSql(
      'create policy "session_select" on "session" for select to "samnod_user" using (account_id = (select nullif(current_setting(\'samnod.account\', true), \'\')::uuid))',
    );
    this.addSql(
      'create policy "session_delete" on "session" for delete to "samnod_user" using (account_id = (select nullif(current_setting(\'samnod.account\', true), \'\')::uuid))',
    );
    this.addSql('create policy "session_owner" on "session" to "samnod_owner" using (true) with check (true)');
    this.addSql('alter table "succession" enable row level security');
    this.addSql('alter table "succession" force row level security');
    this.addSql(
      'create policy "succession_select" on "succession" for select to "samnod_user" using ((("succession".successor_id is null or exists (select 1 from "organization" seen where seen.id = "succession".successor_id))) and (("succession".predecessor_id is null or exists (select 1 from "organization" seen where seen.id = "succession".predecessor_id))))',
    );
    this.addSql(
      'create policy "succession_insert" on "succession" for insert to "samnod_user" with check ((exists (select 1 from "organization" whole where whole.id = "succession".successor_id and ((whole.recorded_by_organization_id = (select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) or ((select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) is not null and whole.partnership_id = any(((select string_to_array(nullif(current_setting(\'samnod.principal_of\', true), \'\'), \',\')::uuid[])::uuid[]))))))) and (("succession".successor_id is null or exists (select 1 from "organization" seen where seen.id = "succession".successor_id))) and (("succession".predecessor_id is null or exists (select 1 from "organization" seen where seen.id = "succession".predecessor_id))))',
    );
    this.addSql(
      'create policy "succession_update" on "succession" for update to "samnod_user" using (((("succession".successor_id is null or exists (select 1 from "organization" seen where seen.id = "succession".successor_id))) and (("succession".predecessor_id is null or exists (select 1 from "organization" seen where seen.id = "succession".predecessor_id)))) and (exists (select 1 from "organization" whole where whole.id = "succession".successor_id and ((whole.recorded_by_organization_id = (select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) or ((select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) is not null and whole.partnership_id = any(((select string_to_array(nullif(current_setting(\'samnod.principal_of\', true), \'\'), \',\')::uuid[])::uuid[])))))))) with check ((exists (select 1 from "organization" whole where whole.id = "succession".successor_id and ((whole.recorded_by_organization_id = (select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) or ((select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) is not null and whole.partnership_id = any(((select string_to_array(nullif(current_setting(\'samnod.principal_of\', true), \'\'), \',\')::uuid[])::uuid[]))))))) and (("succession".successor_id is null or exists (select 1 from "organization" seen where seen.id = "succession".successor_id))) and (("succession".predecessor_id is null or exists (select 1 from "organization" seen where seen.id = "succession".predecessor_id))))',
    );
    this.addSql(
      'create policy "succession_delete" on "succession" for delete to "samnod_user" using (((("succession".successor_id is null or exists (select 1 from "organization" seen where seen.id = "succession".successor_id))) and (("succession".predecessor_id is null or exists (select 1 from "organization" seen where seen.id = "succession".predecessor_id)))) and (exists (select 1 from "organization" whole where whole.id = "succession".successor_id and ((whole.recorded_by_organization_id = (select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) or ((select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) is not null and whole.partnership_id = any(((select string_to_array(nullif(current_setting(\'samnod.principal_of\', true), \'\'), \',\')::uuid[])::uuid[]))))))))',
    );
    this.addSql('create policy "succession_owner" on "succession" to "samnod_owner" using (true) with check (true)');
    this.addSql('alter table "token" enable row level security');
    this.addSql('alter table "token" force row level security');
    this.addSql(
      'create policy "token_select" on "token" for select to "samnod_user" using (account_id = (select nullif(current_setting(\'samnod.account\', true), \'\')::uuid))',
    );
    this.addSql(
      "create policy \"token_insert\" on \"token\" for insert to \"samnod_user\" with check (account_id = (select nullif(current_setting('samnod.account', true), '')::uuid) and ('*' = any(((select string_to_array(nullif(current_setting('samnod.scopes', true), ''), ','))::text[])) or 'write' = any(((select string_to_array(nullif(current_setting('samnod.scopes', true), ''), ','))::text[]))) and ('*' = any(((select string_to_array(nullif(current_setting('samnod.scopes', true), ''), ','))::text[])) or scopes <@ ((select string_to_array(nullif(current_setting('samnod.scopes', true), ''), ','))::text[])))",
    );
    this.addSql(
      "create policy \"token_update\" on \"token\" for update to \"samnod_user\" using (account_id = (select nullif(current_setting('samnod.account', true), '')::uuid)) with check (account_id = (select nullif(current_setting('samnod.account', true), '')::uuid) and ('*' = any(((select string_to_array(nullif(current_setting('samnod.scopes', true), ''), ','))::text[])) or 'write' = any(((select string_to_array(nullif(current_setting('samnod.scopes', true), ''), ','))::text[]))))",
    );
    this.addSql('create policy "token_owner" on "token" to "samnod_owner" using (true) with check (true)');
    this.addSql('alter table "unmatched_address" enable row level security');
    this.addSql('alter table "unmatched_address" force row level security');
    this.addSql(
      'create policy "unmatched_address_select" on "unmatched_address" for select to "samnod_user" using ((("unmatched_address".interaction_id is null or exists (select 1 from "interaction" seen where seen.id = "unmatched_address".interaction_id))))',
    );
    this.addSql(
      'create policy "unmatched_address_insert" on "unmatched_address" for insert to "samnod_user" with check ((exists (select 1 from "interaction" whole where whole.id = "unmatched_address".interaction_id and ((whole.recorded_by_organization_id = (select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) or ((select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) is not null and whole.partnership_id = any(((select string_to_array(nullif(current_setting(\'samnod.principal_of\', true), \'\'), \',\')::uuid[])::uuid[]))))))) and (("unmatched_address".interaction_id is null or exists (select 1 from "interaction" seen where seen.id = "unmatched_address".interaction_id))))',
    );
    this.addSql(
      "create policy \"unmatched_address_update\" on \"unmatched_address\" for update to \"samnod_user\" using ((((\"unmatched_address\".interaction_id is null or exists (select 1 from \"interaction\" seen where seen.id = \"unmatched_address\".interaction_id)))) and (exists (select 1 from \"interaction\" whole where whole.id = \"unmatched_address\".interaction_id and ((whole.recorded_by_organization_id = (select nullif(current_setting('samnod.writes_for', true), '')::uuid) or ((select nullif(current_setting('samnod.writes_for', true), '')::uuid) is not null and whole.partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[])))))))) with check ((exists (select 1 from \"interaction\" whole where whole.id = \"unmatched_address\".interaction_id and ((whole.recorded_by_organization_id = (select nullif(current_setting('samnod.writes_for', true), '')::uuid) or ((select nullif(current_setting('samnod.writes_for', true), '')::uuid) is not null and whole.partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[]))))))) and ((\"unmatched_address\".interaction_id is null or exists (select 1 from \"interaction\" seen where seen.id = \"unmatched_address\".interaction_id))))",
    );
    this.addSql(
      'create policy "unmatched_address_delete" on "unmatched_address" for delete to "samnod_user" using (((("unmatched_address".interaction_id is null or exists (select 1 from "interaction" seen where seen.id = "unmatched_address".interaction_id)))) and (exists (select 1 from "interaction" whole where whole.id = "unmatched_address".interaction_id and ((whole.recorded_by_organization_id = (select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) or ((select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) is not null and whole.partnership_id = any(((select string_to_array(nullif(current_setting(\'samnod.principal_of\', true), \'\'), \',\')::uuid[])::uuid[]))))))))',
    );
    this.addSql(
      'create policy "unmatched_address_owner" on "unmatched_address" to "samnod_owner" using (true) with check (true)',
    );
    this.addSql(
      "create policy \"unmatched_address_triage\" on \"unmatched_address\" as restrictive for select to \"samnod_user\" using (exists (select 1 from \"interaction\" whole where whole.id = \"unmatched_address\".interaction_id and (whole.recorded_by_organization_id = (select nullif(current_setting('samnod.writes_for', true), '')::uuid) or ((select nullif(current_setting('samnod.writes_for', true), '')::uuid) is not null and whole.partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[]))))))",
    );
    this.addSql('alter table "upload" enable row level security');
    this.addSql('alter table "upload" force row level security');
    this.addSql(
      'create policy "upload_select" on "upload" for select to "samnod_user" using (account_id = (select nullif(current_setting(\'samnod.account\', true), \'\')::uuid))',
    );
    this.addSql(
      'create policy "upload_insert" on "upload" for insert to "samnod_user" with check (account_id = (select nullif(current_setting(\'samnod.account\', true), \'\')::uuid))',
    );
    this.addSql(
      'create policy "upload_delete" on "upload" for delete to "samnod_user" using (account_id = (select nullif(current_setting(\'samnod.account\', true), \'\')::uuid))',
    );
    this.addSql('create policy "upload_owner" on "upload" to "samnod_owner" using (true) with check (true)');
    this.addSql('alter table "widening_request" enable row level security');
    this.addSql('alter table "widening_request" force row level security');
    this.addSql(
      "create policy \"widening_request_select\" on \"widening_request\" for select to \"samnod_user\" using ((secrecy_reader_ids is null or (select nullif(current_setting('samnod.account', true), '')::uuid) = any(secrecy_reader_ids)) and ((visibility_level = 'PUBLIC' and (select nullif(current_setting('samnod.account', true), '')::uuid) is not null) or recorded_by_organization_id = (select nullif(current_setting('samnod.acts_for', true), '')::uuid) or (visibility_level <> 'OWN_ORGANIZATION' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[]))) or (visibility_level in ('PARTIES', 'PARTNERSHIP') and (select nullif(current_setting('samnod.acts_for', true), '')::uuid) = any(party_ids)) or (visibility_level = 'PARTNERSHIP' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.member_of', true), ''), ',')::uuid[])::uuid[])))))",
    );
    this.addSql(
      "create policy \"widening_request_insert\" on \"widening_request\" for insert to \"samnod_user\" with check ((recorded_by_id = (select nullif(current_setting('samnod.account', true), '')::uuid) and recorded_by_organization_id = (select nullif(current_setting('samnod.writes_for', true), '')::uuid) and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.member_of', true), ''), ',')::uuid[])::uuid[]))) and ((\"widening_request\".asked_id is null or exists (select 1 from \"organization\" seen where seen.id = \"widening_request\".asked_id))))",
    );
    this.addSql(
      "create policy \"widening_request_update\" on \"widening_request\" for update to \"samnod_user\" using (((secrecy_reader_ids is null or (select nullif(current_setting('samnod.account', true), '')::uuid) = any(secrecy_reader_ids)) and ((visibility_level = 'PUBLIC' and (select nullif(current_setting('samnod.account', true), '')::uuid) is not null) or recorded_by_organization_id = (select nullif(current_setting('samnod.acts_for', true), '')::uuid) or (visibility_level <> 'OWN_ORGANIZATION' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[]))) or (visibility_level in ('PARTIES', 'PARTNERSHIP') and (select nullif(current_setting('samnod.acts_for', true), '')::uuid) = any(party_ids)) or (visibility_level = 'PARTNERSHIP' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.member_of', true), ''), ',')::uuid[])::uuid[]))))) and (((recorded_by_organization_id = (select nullif(current_setting('samnod.writes_for', true), '')::uuid) or ((select nullif(current_setting('samnod.writes_for', true), '')::uuid) is not null and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[]))))) or (asked_id = (select nullif(current_setting('samnod.writes_for', true), '')::uuid)))) with check ((((recorded_by_organization_id = (select nullif(current_setting('samnod.writes_for', true), '')::uuid) or ((select nullif(current_setting('samnod.writes_for', true), '')::uuid) is not null and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[]))))) and ((\"widening_request\".asked_id is null or exists (select 1 from \"organization\" seen where seen.id = \"widening_request\".asked_id)))) or (asked_id = (select nullif(current_setting('samnod.writes_for', true), '')::uuid)))",
    );
    this.addSql(
      "create policy \"widening_request_delete\" on \"widening_request\" for delete to \"samnod_user\" using (((secrecy_reader_ids is null or (select nullif(current_setting('samnod.account', true), '')::uuid) = any(secrecy_reader_ids)) and ((visibility_level = 'PUBLIC' and (select nullif(current_setting('samnod.account', true), '')::uuid) is not null) or recorded_by_organization_id = (select nullif(current_setting('samnod.acts_for', true), '')::uuid) or (visibility_level <> 'OWN_ORGANIZATION' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[]))) or (visibility_level in ('PARTIES', 'PARTNERSHIP') and (select nullif(current_setting('samnod.acts_for', true), '')::uuid) = any(party_ids)) or (visibility_level = 'PARTNERSHIP' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.member_of', true), ''), ',')::uuid[])::uuid[]))))) and ((recorded_by_organization_id = (select nullif(current_setting('samnod.writes_for', true), '')::uuid) or ((select nullif(current_setting('samnod.writes_for', true), '')::uuid) is not null and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[]))))))",
    );
    this.addSql(
      'create policy "widening_request_owner" on "widening_request" to "samnod_owner" using (true) with check (true)',
    );
    this.addSql('alter table "withdrawal" enable row level security');
    this.addSql('alter table "withdrawal" force row level security');
    this.addSql(
      "create policy \"withdrawal_select\" on \"withdrawal\" for select to \"samnod_user\" using ((secrecy_reader_ids is null or (select nullif(current_setting('samnod.account', true), '')::uuid) = any(secrecy_reader_ids)) and ((visibility_level = 'PUBLIC' and (select nullif(current_setting('samnod.account', true), '')::uuid) is not null) or recorded_by_organization_id = (select nullif(current_setting('samnod.acts_for', true), '')::uuid) or (visibility_level <> 'OWN_ORGANIZATION' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[]))) or (visibility_level in ('PARTIES', 'PARTNERSHIP') and (select nullif(current_setting('samnod.acts_for', true), '')::uuid) = any(party_ids)) or (visibility_level = 'PARTNERSHIP' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.member_of', true), ''), ',')::uuid[])::uuid[])))))",
    );
    this.addSql(
      "create policy \"withdrawal_insert\" on \"withdrawal\" for insert to \"samnod_user\" with check ((recorded_by_id = (select nullif(current_setting('samnod.account', true), '')::uuid) and recorded_by_organization_id = (select nullif(current_setting('samnod.writes_for', true), '')::uuid) and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.member_of', true), ''), ',')::uuid[])::uuid[]))))",
    );
    this.addSql(
      "create policy \"withdrawal_update\" on \"withdrawal\" for update to \"samnod_user\" using (((secrecy_reader_ids is null or (select nullif(current_setting('samnod.account', true), '')::uuid) = any(secrecy_reader_ids)) and ((visibility_level = 'PUBLIC' and (select nullif(current_setting('samnod.account', true), '')::uuid) is not null) or recorded_by_organization_id = (select nullif(current_setting('samnod.acts_for', true), '')::uuid) or (visibility_level <> 'OWN_ORGANIZATION' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[]))) or (visibility_level in ('PARTIES', 'PARTNERSHIP') and (select nullif(current_setting('samnod.acts_for', true), '')::uuid) = any(party_ids)) or (visibility_level = 'PARTNERSHIP' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.member_of', true), ''), ',')::uuid[])::uuid[]))))) and ((recorded_by_organization_id = (select nullif(current_setting('samnod.writes_for', true), '')::uuid) or ((select nullif(current_setting('samnod.writes_for', true), '')::uuid) is not null and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[])))))) with check (((recorded_by_organization_id = (select nullif(current_setting('samnod.writes_for', true), '')::uuid) or ((select nullif(current_setting('samnod.writes_for', true), '')::uuid) is not null and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[]))))))",
    );
    this.addSql(
      "create policy \"withdrawal_delete\" on \"withdrawal\" for delete to \"samnod_user\" using (((secrecy_reader_ids is null or (select nullif(current_setting('samnod.account', true), '')::uuid) = any(secrecy_reader_ids)) and ((visibility_level = 'PUBLIC' and (select nullif(current_setting('samnod.account', true), '')::uuid) is not null) or recorded_by_organization_id = (select nullif(current_setting('samnod.acts_for', true), '')::uuid) or (visibility_level <> 'OWN_ORGANIZATION' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[]))) or (visibility_level in ('PARTIES', 'PARTNERSHIP') and (select nullif(current_setting('samnod.acts_for', true), '')::uuid) = any(party_ids)) or (visibility_level = 'PARTNERSHIP' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.member_of', true), ''), ',')::uuid[])::uuid[]))))) and ((recorded_by_organization_id = (select nullif(current_setting('samnod.writes_for', true), '')::uuid) or ((select nullif(current_setting('samnod.writes_for', true), '')::uuid) is not null and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[]))))))",
    );
    this.addSql('create policy "withdrawal_owner" on "withdrawal" to "samnod_owner" using (true) with check (true)');
  }
}
