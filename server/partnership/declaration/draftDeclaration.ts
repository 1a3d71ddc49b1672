import type { EntityManager } from '@mikro-orm/postgresql';
import { Field, InputType } from 'type-graphql';
import type { Caller } from '../../shared/Caller.js';
import { Markdown } from '../../shared/scalars.js';
import { textWithin } from '../../shared/textWithin.js';
import { refuseOthersThanPrincipals } from '../refuseOthersThanPrincipals.js';
import { Clause } from './Clause.js';
import { ClauseCode } from './ClauseCode.js';
import { CLAUSE_WORDS } from './clauseWords.js';
import { ClauseWording, Declaration } from './Declaration.js';

@InputType({ description: 'What a clause is to say in an edition.' })
export class ClauseWordingInput {
  @Field(() => ClauseCode, { description: 'Which clause.' })
  code!: ClauseCode;

  @Field(() => String, { description: 'In Swedish, 1 to 2,000 characters.' })
  swedish!: string;

  @Field(() => String, { description: 'In English, 1 to 2,000 characters.' })
  english!: string;
}

@InputType({ description: 'A new edition of the declaration, to be signed by both principals.' })
export class DraftDeclarationInput {
  @Field(() => String, { description: 'What it is called, 1 to 200 characters.' })
  title!: string;

  @Field(() => Markdown, { nullable: true, description: 'What stands before the clauses.' })
  preamble?: string | null;

  @Field(() => [ClauseWordingInput], {
    nullable: true,
    description: 'Clauses that say something new. Those left out say what they say in the latest edition.',
  })
  wordings?: ClauseWordingInput[] | null;
}

/** Drafts the next edition with all thirteen clauses. For the principals. */
export async function draftDeclaration(
  em: EntityManager,
  caller: Caller,
  input: DraftDeclarationInput,
): Promise<Declaration> {
  refuseOthersThanPrincipals(caller);
  const { partnershipId } = caller;
  const [latest] = await em.find(Declaration, { partnershipId }, { orderBy: { edition: 'desc' }, limit: 1 });
  const before = latest ? await em.find(ClauseWording, { declaration: latest.id }) : [];
  const declaration = new Declaration(
    caller,
    textWithin('input.title', input.title, 200),
    (latest?.edition ?? 0) + 1,
    input.preamble?.trim() || null,
  );
  em.persist(declaration);
  for (const clause of await em.find(Clause, { partnership: partnershipId })) {
    const given = input.wordings?.find(({ code }) => code === clause.code);
    const kept = before.find((wording) => wording.clause.id === clause.id) ?? CLAUSE_WORDS[clause.code];
    const words = given
      ? {
          swedish: textWithin('input.wordings', given.swedish, 2000),
          english: textWithin('input.wordings', given.english, 2000),
        }
      : { swedish: kept.swedish, english: kept.english };
    em.persist(new ClauseWording(declaration, clause, words));
  }
  return declaration;
}
