import { Migration } from '@mikro-orm/migrations';

const CODES = `'{P1,A1,A2,A3,A4,A5,P2,K1,K2,K3,K4,K5,R1}'::text[]`;
const WRITES_FOR = `nullif(current_setting('samnod.writes_for', true), '')::uuid`;

/** Every partnership has the thirteen clauses from its first day; what is signed, and what was judged, stands. */
export class M0031DeclarationRules extends Migration {
  override up(): void {
    this.addSql('grant select on clause to samnod_user');
    this.addSql('grant select, insert, update, delete on declaration, clause_evidence to samnod_user');
    this.addSql('grant select, insert, update on clause_assessment to samnod_user');
    this.addSql('grant select, insert on clause_wording, declaration_signature to samnod_user');
    this.thirteen();
    this.standing();
    for (const table of ['declaration', 'clause_assessment', 'clause_evidence']) {
      this.addSql(`select keep_change_log('${table}')`);
      this.addSql(`select guard_records_of('${table}')`);
    }
    for (const part of ['clause_wording', 'declaration_signature'])
      this.addSql(`select keep_change_log('${part}', 'declaration_id')`);
  }

  private thirteen(): void {
    this.addSql(`
      create function clauses_of_partnership() returns trigger language plpgsql security definer set search_path = public as $$
      begin
        insert into clause (id, partnership_id, code, place)
        select md5(new.id::text || code)::uuid, new.id, code, place from unnest(${CODES}) with ordinality as c(code, place);
        return null;
      end $$`);
    this.addSql('revoke execute on function clauses_of_partnership from public');
    this.addSql(
      'create trigger clauses_of_partnership after insert on partnership for each row execute function clauses_of_partnership()',
    );
    this.addSql(`
      insert into clause (id, partnership_id, code, place)
      select md5(p.id::text || code)::uuid, p.id, code, place from partnership p cross join unnest(${CODES}) with ordinality as c(code, place)`);
  }

  private standing(): void {
    this.addSql(`
      create function signed_declaration_stands() returns trigger language plpgsql set search_path = public as $$
      begin
        if current_user = 'samnod_user' and exists (select 1 from declaration_signature s where s.declaration_id = old.id)
          and (tg_op = 'DELETE' or (new.title, new.edition, new.preamble) is distinct from (old.title, old.edition, old.preamble))
        then
          raise insufficient_privilege using message = 'a signed declaration stands';
        end if;
        return coalesce(new, old);
      end $$`);
    this.addSql(
      'create trigger signed_declaration_stands before update or delete on declaration for each row execute function signed_declaration_stands()',
    );
    this.addSql(`
      create function signed_wording_stands() returns trigger language plpgsql set search_path = public as $$
      begin
        if current_user = 'samnod_user' and exists (select 1 from declaration_signature s where s.declaration_id = new.declaration_id) then
          raise insufficient_privilege using message = 'a signed declaration stands';
        end if;
        return new;
      end $$`);
    this.addSql(
      'create trigger signed_wording_stands before insert on clause_wording for each row execute function signed_wording_stands()',
    );
    this.addSql(`
      create function clause_assessment_stands() returns trigger language plpgsql set search_path = public as $$
      begin
        if current_user <> 'samnod_user' then return new; end if;
        if (new.clause_id, new.outcome, new.reason, new.assessed_on) is distinct from (old.clause_id, old.outcome, old.reason, old.assessed_on)
          or new.recorded_by_organization_id is distinct from ${WRITES_FOR}
        then
          raise insufficient_privilege using message = 'what a principal judged stands';
        end if;
        return new;
      end $$`);
    this.addSql(
      'create trigger clause_assessment_stands before update on clause_assessment for each row execute function clause_assessment_stands()',
    );
  }
}
