import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, Info, Mutation, Resolver } from 'type-graphql';
import { Allowed, Payload, PRINCIPAL_HANDS } from '../../shared/Allowed.js';
import { Context } from '../../shared/Context.js';
import { Edition } from '../../strategy/Edition.js';
import { Import } from '../Import.js';
import { FigurePreview } from './FigurePreview.js';
import { ImportFiguresInput, PreviewFiguresInput } from './FiguresInput.js';
import { importFigures } from './importFigures.js';
import { previewFigures } from './previewFigures.js';
import { readHandedFigures } from './readHandedFigures.js';

@Payload('What an import of figures came to; both null where all of it was known already.')
export class ImportFiguresPayload {
  @Field(() => Edition, { nullable: true, description: 'What was brought in; null when nothing was new.' })
  edition!: Edition | null;

  @Field(() => Import, { nullable: true, description: 'The receipt, by which it can be undone.' })
  import!: Import | null;
}

@Resolver()
export class FiguresResolver {
  @Mutation(() => FigurePreview, {
    description:
      'Reads a file of figures, codes or outlines that was sent in, and tells what importing it would do. Changes nothing.',
  })
  @Allowed(PRINCIPAL_HANDS)
  async previewFigures(@Arg('input', () => PreviewFiguresInput) input: PreviewFiguresInput, @Ctx() context: Context) {
    const file = await readHandedFigures(context, input);
    return context.read((em) => previewFigures(em, context.caller, file));
  }

  @Mutation(() => ImportFiguresPayload, {
    description: 'Brings in a file of figures, codes or outlines as an edition of its own: all of it or nothing.',
  })
  @Allowed(PRINCIPAL_HANDS)
  async importFigures(
    @Arg('input', () => ImportFiguresInput) input: ImportFiguresInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const file = await readHandedFigures(context, input);
    return context.write(info, async (em, caller) => ({ ...(await importFigures(em, caller, file, input)) }));
  }
}
