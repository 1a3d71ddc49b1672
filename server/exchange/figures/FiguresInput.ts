import { Field, ID, InputType, Int } from 'type-graphql';
import { describedEnum } from '../../shared/reading/filtering.js';
import { AreaClass } from '../../strategy/figureKinds.js';
import { OnProblems } from '../OnProblems.js';

export const FigureScale = { FRACTION: 'FRACTION', PERCENT: 'PERCENT', EITHER: 'EITHER' } as const;
describedEnum(FigureScale, 'FigureScale', 'How a table writes shares.', {
  FRACTION: 'As fractions: 0.73.',
  PERCENT: 'As percent: 73.',
  EITHER: 'Now one and now the other: what is at most 1 is a fraction.',
});

@InputType({ description: 'A column of figures that somebody has said the meaning of.' })
export class FigureColumnInput {
  @Field(() => Int, { description: 'Which column, from 1.' })
  column!: number;

  @Field(() => ID, { description: 'The indicator it is about.' })
  indicator!: string;

  @Field(() => AreaClass, { defaultValue: AreaClass.TOTAL, description: 'Where people live.' })
  areaClass!: AreaClass;
}

@InputType({ description: 'Which columns are which in a workbook that nobody knows. Rows and columns count from 1.' })
export class FigureMappingInput {
  @Field(() => Int, { description: 'Which sheet, from 1.' })
  sheet!: number;

  @Field(() => Int, { description: 'The row of headings.' })
  headingRow!: number;

  @Field(() => Int, { description: 'The column with the code or the name of the place.' })
  placeColumn!: number;

  @Field(() => Int, { nullable: true, description: 'The column with the year; left out: `year` holds for all rows.' })
  yearColumn?: number | null;

  @Field(() => FigureScale, { defaultValue: 'PERCENT', description: 'How shares are written.' })
  scale!: keyof typeof FigureScale;

  @Field(() => [FigureColumnInput], { description: 'The columns of figures, 1 to 50.' })
  columns!: FigureColumnInput[];
}

@InputType({ description: 'A file of figures, codes or outlines to look at.' })
export class PreviewFiguresInput {
  @Field(() => ID, { description: 'What `POST /files` answered.' })
  upload!: string;

  @Field(() => String, { nullable: true, description: 'The vintage, such as "2026-03"; left out: proposed.' })
  vintage?: string | null;

  @Field(() => Int, { nullable: true, description: 'The year of a table that does not say its own.' })
  year?: number | null;

  @Field(() => FigureMappingInput, { nullable: true, description: 'Which columns are which, where nobody knows.' })
  mapping?: FigureMappingInput | null;
}

@InputType({ description: 'A file of figures, codes or outlines to bring in.' })
export class ImportFiguresInput extends PreviewFiguresInput {
  @Field(() => OnProblems, { defaultValue: OnProblems.STOP, description: 'What to do when something cannot be used.' })
  onProblems!: OnProblems;

  @Field(() => String, {
    nullable: true,
    description: 'Fingerprint of the preview that was looked at: CONFLICT when the same would not be done any more.',
  })
  preview?: string | null;
}
