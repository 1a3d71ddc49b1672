import { describedEnum } from '../shared/reading/filtering.js';

/** What an organization is in the field. */
export enum OrganizationKind {
  REGION = 'REGION',
  COUNTY_BOARD = 'COUNTY_BOARD',
  MUNICIPALITY = 'MUNICIPALITY',
  MUNICIPAL_FEDERATION = 'MUNICIPAL_FEDERATION',
  CITY_NETWORK = 'CITY_NETWORK',
  OPERATOR = 'OPERATOR',
  COMMUNICATION_OPERATOR = 'COMMUNICATION_OPERATOR',
  ENERGY_COMPANY = 'ENERGY_COMPANY',
  VILLAGE_ASSOCIATION = 'VILLAGE_ASSOCIATION',
  FIBRE_ASSOCIATION = 'FIBRE_ASSOCIATION',
  INTEREST_ORGANIZATION = 'INTEREST_ORGANIZATION',
  NATIONAL_AUTHORITY = 'NATIONAL_AUTHORITY',
  MINISTRY = 'MINISTRY',
  COUNCIL = 'COUNCIL',
  CONTRACTOR = 'CONTRACTOR',
  OTHER = 'OTHER',
}
describedEnum(OrganizationKind, 'OrganizationKind', 'What an organization is in the field.', {
  REGION: 'A region (regional self-government).',
  COUNTY_BOARD: 'A county administrative board (länsstyrelse).',
  MUNICIPALITY: 'A municipality (kommun).',
  MUNICIPAL_FEDERATION: 'A federation of municipalities (kommunalförbund).',
  CITY_NETWORK: 'A municipally owned network (stadsnät).',
  OPERATOR: 'A network operator.',
  COMMUNICATION_OPERATOR: 'Runs an open network for its owner (kommunikationsoperatör).',
  ENERGY_COMPANY: 'An energy company.',
  VILLAGE_ASSOCIATION: 'A village association (byalag).',
  FIBRE_ASSOCIATION: 'A fibre association (fiberförening), often an economic association.',
  INTEREST_ORGANIZATION: 'An interest organization, such as an association of municipalities or networks.',
  NATIONAL_AUTHORITY: 'A national authority.',
  MINISTRY: 'A ministry (departement).',
  COUNCIL: 'A council or forum of several organizations.',
  CONTRACTOR: 'Plans or builds for others.',
  OTHER: 'None of the others.',
});

/** Who stands behind an organization. */
export enum Sector {
  PUBLIC = 'PUBLIC',
  PRIVATE = 'PRIVATE',
  NON_PROFIT = 'NON_PROFIT',
}
describedEnum(Sector, 'Sector', 'Who stands behind an organization.', {
  PUBLIC: 'Public body, or owned by one.',
  PRIVATE: 'Private company.',
  NON_PROFIT: 'Non-profit: associations and villages.',
});

/** The group an organization counts to when coverage of dialogue is measured; follows from its kind. */
export enum ActorCategory {
  PRINCIPAL = 'PRINCIPAL',
  MUNICIPALITY = 'MUNICIPALITY',
  MARKET = 'MARKET',
  VILLAGE = 'VILLAGE',
  NATIONAL = 'NATIONAL',
  OTHER = 'OTHER',
}
describedEnum(
  ActorCategory,
  'ActorCategory',
  'The group an organization counts to when coverage of dialogue is measured.',
  {
    PRINCIPAL: 'Region or county administrative board.',
    MUNICIPALITY: 'Municipality or federation of municipalities.',
    MARKET: 'Market actor: operator, city network, energy company, contractor.',
    VILLAGE: 'Village or fibre association.',
    NATIONAL: 'National authority or ministry.',
    OTHER: 'All others.',
  },
);

/** Category of each kind. */
export const CATEGORY_OF: Record<OrganizationKind, ActorCategory> = {
  REGION: ActorCategory.PRINCIPAL,
  COUNTY_BOARD: ActorCategory.PRINCIPAL,
  MUNICIPALITY: ActorCategory.MUNICIPALITY,
  MUNICIPAL_FEDERATION: ActorCategory.MUNICIPALITY,
  CITY_NETWORK: ActorCategory.MARKET,
  OPERATOR: ActorCategory.MARKET,
  COMMUNICATION_OPERATOR: ActorCategory.MARKET,
  ENERGY_COMPANY: ActorCategory.MARKET,
  VILLAGE_ASSOCIATION: ActorCategory.VILLAGE,
  FIBRE_ASSOCIATION: ActorCategory.VILLAGE,
  INTEREST_ORGANIZATION: ActorCategory.OTHER,
  NATIONAL_AUTHORITY: ActorCategory.NATIONAL,
  MINISTRY: ActorCategory.NATIONAL,
  COUNCIL: ActorCategory.OTHER,
  CONTRACTOR: ActorCategory.MARKET,
  OTHER: ActorCategory.OTHER,
};
