import { Migration } from '@mikro-orm/migrations';

/** A report to the board tells where the targets of the strategies stand. */
export class M0075ReportIndicators extends Migration {
  override up(): void {
    this.addSql('alter table report_section drop constraint report_section_chapter_check');
    this.addSql(
      `alter table report_section add constraint report_section_chapter_check check (chapter in ('DIRECTIVES', 'CLAUSES', 'DIALOGUE', 'COMMITMENTS', 'INDICATORS', 'AUTHORITIES', 'OBSTACLES', 'FUNDING', 'DECISIONS'))`,
    );
  }
}
