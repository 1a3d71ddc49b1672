import type { Theme } from '../drafts.js';
import { authority } from './authority.js';
import { crossCounty } from './crossCounty.js';
import { information } from './information.js';
import { landPermits } from './landPermits.js';
import { marketNeutral } from './marketNeutral.js';
import { mobile } from './mobile.js';
import { municipalSupport } from './municipalSupport.js';
import { needs } from './needs.js';
import { network } from './network.js';
import { operatorTalk } from './operatorTalk.js';
import { ownNotes } from './ownNotes.js';
import { principals } from './principals.js';
import { ptsWindow } from './ptsWindow.js';
import { robustness } from './robustness.js';
import { ruralProgramme } from './ruralProgramme.js';
import { statistics } from './statistics.js';
import { strategy } from './strategy.js';
import { villageBuild } from './villageBuild.js';
import { villageStart } from './villageStart.js';

/** What there is to talk about. */
export const themes: Record<string, Theme> = {
  authority,
  crossCounty,
  information,
  landPermits,
  marketNeutral,
  mobile,
  municipalSupport,
  needs,
  network,
  operatorTalk,
  ownNotes,
  principals,
  ptsWindow,
  robustness,
  ruralProgramme,
  statistics,
  strategy,
  villageBuild,
  villageStart,
};
