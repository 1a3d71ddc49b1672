import { Migration } from '@mikro-orm/migrations';

/**
 * A policy may not query its own table. This function does it for the policies of tables that refer to themselves: it
 * runs with the caller's rights, behind the same wall.
 */
export class M0000Sees extends Migration {
  override up(): void {
    this.addSql(`
      create function sees(protected_table text, wanted uuid) returns boolean language plpgsql stable as $$
      declare found boolean;
      begin
        execute format('select exists (select 1 from public.%I where id = $1)', protected_table) into found using wanted;
        return found;
      end $$`);
  }
}
