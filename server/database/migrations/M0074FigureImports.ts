import { Migration } from '@mikro-orm/migrations';

/** Figures, codes and outlines are brought in by files, too. */
export class M0074FigureImports extends Migration {
  override up(): void {
    this.addSql('alter table import drop constraint import_source_check');
    this.addSql(
      `alter table "import" add constraint "import_source_check" check ("source" in ('CONTACT_LIST', 'VCARD', 'EMAIL', 'FIGURES'))`,
    );
  }
}
