import { Extensions, Field, Float, Int, ObjectType } from 'type-graphql';
import { describedEnum } from '../../shared/reading/filtering.js';
import { AreaClass } from '../../strategy/figureKinds.js';
import { FigureLayout } from './Figure.js';

describedEnum(
  FigureLayout,
  'FigureLayout',
  'How a file of figures is laid out; told by its headings, not by its name.',
  {
    TECHNIQUE: 'PTS: techniques, one row for each municipality, year and kind of area.',
    TECHNIQUE_HISTORY: 'PTS: techniques over the years, one column for each measure, year and population.',
    MOBILE: 'PTS: mobile coverage until 2024, kinds of coverage above years.',
    MOBILE_BY_OPERATOR: 'PTS: mobile coverage from 2025, operator and kind in one heading; the year is asked for.',
    KOLADA: 'An answer of Kolada, as JSON.',
    PLACE_CODES: 'Codes and names of municipalities or counties, as CSV.',
    OUTLINES: 'Outlines of municipalities, as GeoJSON in WGS 84.',
    BY_HAND: 'A workbook that somebody has said the columns of.',
    UNKNOWN: 'A workbook that nobody knows yet: say which columns are which.',
  },
);

export const FigureProblemCode = {
  NO_NUMBER: 'NO_NUMBER',
  OUT_OF_RANGE: 'OUT_OF_RANGE',
  UNKNOWN_YEAR: 'UNKNOWN_YEAR',
  TWICE: 'TWICE',
  OTHER_VALUE: 'OTHER_VALUE',
} as const;
describedEnum(FigureProblemCode, 'FigureProblemCode', 'Why something in a file of figures cannot be used.', {
  NO_NUMBER: 'It is no number, or no code of a place.',
  OUT_OF_RANGE: 'It is outside what it can be: a share outside 0 to 1, a point outside Sweden.',
  UNKNOWN_YEAR: 'Its year, place or kind of area cannot be told.',
  TWICE: 'It is said twice, and differently.',
  OTHER_VALUE: 'The same vintage has said something else before. Give the file a vintage of its own.',
});

@Extensions({ plain: true })
@ObjectType({ description: 'Something in a file of figures that cannot be used, and where it stands.' })
export class FigureTrouble {
  @Field(() => FigureProblemCode, { description: 'What it is.' })
  code!: keyof typeof FigureProblemCode;

  @Field(() => String, { description: 'In which sheet; empty where there are none.' })
  sheet!: string;

  @Field(() => Int, { description: 'In which row, from 1.' })
  row!: number;

  @Field(() => String, { description: 'Under which heading.' })
  column!: string;

  @Field(() => String, { description: 'What stands there, shortened.' })
  value!: string;
}

@Extensions({ plain: true })
@ObjectType({ description: 'A change larger than such figures make by themselves: look at it before you bring it in.' })
export class FigureJump {
  @Field(() => String, { description: 'Code of the indicator.' })
  indicator!: string;

  @Field(() => String, { description: 'SCB code of the place.' })
  place!: string;

  @Field(() => String, { description: 'What the file calls the place.' })
  name!: string;

  @Field(() => AreaClass, { description: 'Where people live.' })
  areaClass!: AreaClass;

  @Field(() => Int, { description: 'The year.' })
  year!: number;

  @Field(() => Int, { description: 'The year it is compared with.' })
  beforeYear!: number;

  @Field(() => Float, { description: 'What was known, in percent.' })
  before!: number;

  @Field(() => Float, { description: 'What the file says, in percent.' })
  after!: number;
}

@Extensions({ plain: true })
@ObjectType({ description: 'What a file says of one indicator.' })
export class PreviewedIndicator {
  @Field(() => String, { description: 'Its code.' })
  code!: string;

  @Field(() => String, { description: 'What it is called.' })
  name!: string;

  @Field(() => Int, { description: 'How many new readings of it.' })
  count!: number;

  @Field(() => [Int], { description: 'Of which years.' })
  years!: number[];
}

@Extensions({ plain: true })
@ObjectType({ description: 'The beginning of a sheet, to say from which columns are which.' })
export class PreviewedSheet {
  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => [[String]], { description: 'Its first rows, cell by cell.' })
  rows!: string[][];
}

@Extensions({ plain: true })
@ObjectType({ description: 'What a file of figures holds, and what importing it would do.' })
export class FigurePreview {
  @Field(() => FigureLayout, { description: 'How it is laid out.' })
  layout!: FigureLayout;

  @Field(() => String, { description: 'Name of the file.' })
  fileName!: string;

  @Field(() => String, { description: 'The vintage it is read as: as asked, or as proposed.' })
  vintage!: string;

  @Field(() => String, { nullable: true, description: "The publisher's diary number, where the file's name has it." })
  diaryNumber!: string | null;

  @Field(() => Int, { description: 'How many readings, names or outlines would be new.' })
  newCount!: number;

  @Field(() => Int, { description: 'How many are known already, from the same vintage.' })
  sameCount!: number;

  @Field(() => Int, { description: 'How many places it is about, among those that are known.' })
  placeCount!: number;

  @Field(() => [PreviewedIndicator], { description: 'What it is about.' })
  indicators!: PreviewedIndicator[];

  @Field(() => [String], { description: 'Places that nobody knows by that name, at most 400. They are left out.' })
  unmatchedNames!: string[];

  @Field(() => [String], { description: 'Headings that nobody knows. Their columns are left out.' })
  unknownColumns!: string[];

  @Field(() => Int, { description: 'How many cells or rows cannot be used.' })
  problemCount!: number;

  @Field(() => [FigureTrouble], { description: 'Those, at most 100.' })
  problems!: FigureTrouble[];

  @Field(() => Int, { description: 'How many changes are larger than such figures make by themselves.' })
  jumpCount!: number;

  @Field(() => [FigureJump], { description: 'Those, at most 100.' })
  jumps!: FigureJump[];

  @Field(() => [PreviewedSheet], { description: 'The sheets of a workbook that nobody knows; empty otherwise.' })
  sheets!: PreviewedSheet[];

  @Field(() => String, { description: 'Give it as `preview` to `importFigures`: what was looked at is what is done.' })
  fingerprint!: string;
}
