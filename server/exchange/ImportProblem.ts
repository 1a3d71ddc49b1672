import { Extensions, Field, Int, ObjectType } from 'type-graphql';
import type { Language } from '../shared/Caller.js';
import { describedEnum } from '../shared/reading/filtering.js';
import type { Sentence } from '../shared/Refusal.js';
import { emailProblemSentences } from './parsing/EmailMessage.js';
import { rowProblemSentences } from './parsing/RowProblem.js';

const sentences = {
  ...rowProblemSentences,
  ...emailProblemSentences,
  PERSONAL_NUMBER: {
    sv: 'Här står ett personnummer. Registret har inga personnummer.',
    en: 'There is a personal identity number here. The register holds none.',
  },
  DATE_AHEAD: {
    sv: 'Meddelandets datum ligger i framtiden; tidpunkten nu används.',
    en: 'The date of the message lies in the future; the moment now is used.',
  },
} satisfies Record<string, Sentence>;

type Code = keyof typeof sentences;

/** What can be wrong with a row of a file, or with an e-mail. */
export const ImportProblemCode = Object.fromEntries(Object.keys(sentences).map((code) => [code, code])) as {
  [K in Code]: K;
};
describedEnum(
  ImportProblemCode,
  'ImportProblemCode',
  'What can be wrong with a row of a file, or with an e-mail.',
  Object.fromEntries(Object.entries(sentences).map(([code, { en }]) => [code, en])) as Record<Code, string>,
);

/** A problem as it is found, before it is said in a language. */
export interface FoundProblem {
  row: number;
  line?: number;
  column?: string | null;
  code: Code;
  value?: string;
}

@Extensions({ plain: true })
@ObjectType({ description: 'What is wrong with a row of a file, or with an e-mail, and where.' })
export class ImportProblem {
  @Field(() => Int, { description: 'The row of the file, or the number of the vCard; 1 for an e-mail.' })
  row!: number;

  @Field(() => Int, { nullable: true, description: 'The line of the text where it starts; null for an e-mail.' })
  line!: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'Heading of the column, or name of the vCard property; null where the whole row is meant.',
  })
  column!: string | null;

  @Field(() => ImportProblemCode, { description: 'What it is.' })
  code!: Code;

  @Field(() => String, { description: "The same as a sentence, in the caller's language." })
  message!: string;

  @Field(() => String, { nullable: true, description: 'What the file says there, shortened.' })
  value!: string | null;

  /** A found problem, said in a language. */
  static said({ row, line, column, code, value }: FoundProblem, language: `${Language}`): ImportProblem {
    const message = sentences[code][language];
    return { row, line: line ?? null, column: column ?? null, code, message, value: value ?? null };
  }
}
