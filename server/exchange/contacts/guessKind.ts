import { OrganizationKind, Sector } from '../../organization/OrganizationKind.js';

/** What words of a name say of an organization; the first that fits. */
const signs: [RegExp, OrganizationKind, Sector][] = [
  [/^länsstyrelse/i, OrganizationKind.COUNTY_BOARD, Sector.PUBLIC],
  [/^region\b|\bregionen?$/i, OrganizationKind.REGION, Sector.PUBLIC],
  [/kommunalförbund|räddningstjänstförbund/i, OrganizationKind.MUNICIPAL_FEDERATION, Sector.PUBLIC],
  [/stadsnät|bynät/i, OrganizationKind.CITY_NETWORK, Sector.PUBLIC],
  [/\bkommun(?:en)?$|^.* stad$/i, OrganizationKind.MUNICIPALITY, Sector.PUBLIC],
  [/departement/i, OrganizationKind.MINISTRY, Sector.PUBLIC],
  [/fiber.*förening|bredband.*förening|ekonomisk förening/i, OrganizationKind.FIBRE_ASSOCIATION, Sector.NON_PROFIT],
  [
    /byalag|intresseförening|byförening|hembygdsförening|bygdegård/i,
    OrganizationKind.VILLAGE_ASSOCIATION,
    Sector.NON_PROFIT,
  ],
  [/verket$|myndigheten\b|styrelsen$/i, OrganizationKind.NATIONAL_AUTHORITY, Sector.PUBLIC],
  [/\b(?:energi|kraft|elnät)\b|(?:energi|kraft|elnät) ab\b/i, OrganizationKind.ENERGY_COMPANY, Sector.PRIVATE],
  [/\b(?:ab|aktiebolag|hb|kb)\b/i, OrganizationKind.OTHER, Sector.PRIVATE],
  [/förening|förbund|stiftelse/i, OrganizationKind.OTHER, Sector.NON_PROFIT],
];

/** What an organization probably is, by its name: a proposal for somebody to look at. */
export function guessKind(name: string): { kind: OrganizationKind; sector: Sector } {
  const [, kind, sector] = signs.find(([sign]) => sign.test(name)) ?? [null, OrganizationKind.OTHER, Sector.PRIVATE];
  return { kind, sector };
}
