import { Migration } from '@mikro-orm/migrations';

/** The filters by attendance and by year are read from an index; a number of a filter is compared as such. */
export class M0111FilterIndexes extends Migration {
  override up(): void {
    this.addSql('create index "meeting_invitation_attendance_index" on "meeting_invitation" ("attendance")');
    this.addSql('create index follow_up_year_number on follow_up ((year::double precision))');
  }
}
