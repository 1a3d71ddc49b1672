import { ObjectType } from 'type-graphql';

/** What one principal has last said of a position, and whether that holds for the words that stand. */
@ObjectType({
  description: 'What one principal has last said of a position, and whether that holds for the words that stand.',
})
export abstract class PrincipalVerdict {}
