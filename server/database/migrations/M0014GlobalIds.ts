import { Migration } from '@mikro-orm/migrations';

/** The database writes global ids as `server/shared/globalId.ts` does: the name of the type to a multiple of three bytes, then the uuid. */
export class M0014GlobalIds extends Migration {
  override up(): void {
    this.addSql(`
      create or replace function global_id(type text, id uuid) returns text language sql immutable strict parallel safe as $$
        select translate(encode(convert_to(rpad(type, (length(type) / 3 + 1) * 3, ':'), 'UTF8') || uuid_send(id), 'base64'), E'+/=\\n', '-_')
      $$`);
  }
}
