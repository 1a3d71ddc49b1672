import type { Day, DemoDeclaration, DemoSignature } from './DemoRows.js';
import { JAMTLAND, recorded } from './recorded.js';

const signature = (organization: string, signatory: string, signedOn: Day): DemoSignature => ({
  organization: `org:${organization}`,
  signatory,
  signedOn,
});

/** The two editions of the Jämtland declaration: as it was first signed, and as it was renewed with a shared register. */
export const declarations: DemoDeclaration[] = [
  {
    ...recorded('declaration:1', '2021-02-16', '10:00', 'account:elin-fjallstrom', 'PARTNERSHIP'),
    title: 'Avsiktsförklaring om samarbete för bredband i Jämtlands län',
    edition: 1,
    preamble:
      'Tillgång till snabbt och driftsäkert bredband avgör om länet kan konkurrera och utvecklas. Avstånden är långa och husen ligger glest. Parterna är eniga om ett nära samarbete.',
    signatures: [
      signature('region-jh', 'Gunnar Tossåsen, regiondirektör', '2015-02-11'),
      signature('lst-jamtland', 'Eva-Stina Locknäs, länsråd', '2015-02-11'),
    ],
  },
  {
    ...recorded('declaration:2', '2023-09-20', '10:00', 'account:elin-fjallstrom', 'PARTNERSHIP'),
    title: 'Avsiktsförklaring om samarbete för bredband i Jämtlands län, förnyad',
    edition: 2,
    preamble:
      'Parterna förnyar sin avsiktsförklaring från 2015. Det som då var nytt är i dag ett arbetssätt: gemensamma ståndpunkter, en koordinator med mandat från båda och ett delat register.',
    signatures: [
      signature('region-jh', 'Gunnar Tossåsen, regiondirektör', '2023-10-03'),
      signature('lst-jamtland', 'Ragnhild Stugusjö, länsråd', '2023-10-11'),
    ],
  },
].map((declaration) => ({ ...declaration, partnership: JAMTLAND }));
