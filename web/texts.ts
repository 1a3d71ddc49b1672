import { accountTexts } from './access/accountTexts';
import { settingsTexts } from './access/settingsTexts';
import { accessTexts } from './access/texts';
import { tokenTexts } from './access/tokenTexts';
import { visibilityTexts } from './access/visibilityTexts';
import { boardRoomTexts } from './board/roomTexts';
import { followUpTexts } from './board/followUpTexts';
import { boardTexts } from './board/texts';
import { correspondenceTexts } from './correspondence/case/texts';
import { letterTexts } from './correspondence/letter/texts';
import { positionTexts } from './correspondence/position/texts';
import { commitmentFormTexts } from './commitment/formTexts';
import { commitmentTexts } from './commitment/texts';
import { contactTexts } from './contact/texts';
import { meetingTexts } from './dialogue/meeting/texts';
import { recordTexts } from './dialogue/recordTexts';
import { dialogueFormTexts } from './dialogue/formTexts';
import { dialogueTexts } from './dialogue/texts';
import { joinTexts } from './shared/i18n/joinTexts';
import { organizationTexts } from './organization/texts';
import { accessibilityTexts } from './pages/accessibilityTexts';
import { pageTexts } from './pages/texts';
import { figureTexts } from './exchange/figures/texts';
import { exchangeTexts } from './exchange/texts';
import { kindTexts } from './shared/kindTexts';
import { historyTexts } from './shared/history/historyTexts';
import { sharedTexts } from './shared/texts';
import { mandateTexts } from './partnership/mandateTexts';
import { partnershipTexts } from './partnership/texts';
import { graphTexts } from './timeline/graphTexts';
import { searchTexts } from './timeline/searchTexts';
import { strategyTexts } from './strategy/texts';
import { timelineTexts } from './timeline/texts';

/**
 * The words of every room, each under the room's name: `useTranslation('access')`, then `t('signIn.title')`.
 * A new room adds its line here, and from then on a key it does not have is a type error.
 */
export const texts = {
  shared: sharedTexts,
  history: historyTexts,
  kind: kindTexts,
  organization: organizationTexts,
  contact: contactTexts,
  access: accessTexts,
  account: accountTexts,
  token: tokenTexts,
  settings: settingsTexts,
  visibility: visibilityTexts,
  dialogue: joinTexts(dialogueTexts, dialogueFormTexts),
  meeting: meetingTexts,
  record: recordTexts,
  position: positionTexts,
  correspondence: correspondenceTexts,
  letter: letterTexts,
  commitment: joinTexts(commitmentTexts, commitmentFormTexts),
  board: boardTexts,
  boardRoom: boardRoomTexts,
  followUp: followUpTexts,
  partnership: partnershipTexts,
  mandate: mandateTexts,
  timeline: timelineTexts,
  search: searchTexts,
  graph: graphTexts,
  exchange: exchangeTexts,
  figures: figureTexts,
  strategy: strategyTexts,
  pages: pageTexts,
  accessibility: accessibilityTexts,
};

type Resources = { [Room in keyof typeof texts]: (typeof texts)[Room]['sv'] };

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'shared';
    resources: Resources;
  }
}
