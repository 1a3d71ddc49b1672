import { accessTexts } from './access/texts';
import { commitmentTexts } from './commitment/texts';
import { dialogueTexts } from './dialogue/texts';
import { pageTexts } from './pages/texts';
import { kindTexts } from './shared/kindTexts';
import { sharedTexts } from './shared/texts';

/** The words that signing in and the overview speak with: the others come while the first page is read. */
export const firstTexts = {
  shared: sharedTexts,
  kind: kindTexts,
  access: accessTexts,
  dialogue: dialogueTexts,
  commitment: commitmentTexts,
  pages: pageTexts,
};
