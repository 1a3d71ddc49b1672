import { registerEnumType } from 'type-graphql';

/** Who may see a record. A secrecy mark narrows any level to named readers. */
export enum Visibility {
  OWN_ORGANIZATION = 'OWN_ORGANIZATION',
  PRINCIPALS = 'PRINCIPALS',
  PARTIES = 'PARTIES',
  PARTNERSHIP = 'PARTNERSHIP',
  PUBLIC = 'PUBLIC',
}

registerEnumType(Visibility, {
  name: 'Visibility',
  description: 'Who may see a record.',
  valuesConfig: {
    OWN_ORGANIZATION: { description: 'Only the organization that recorded it.' },
    PRINCIPALS: { description: 'The two principals: the region and the county administrative board.' },
    PARTIES: { description: 'The organizations that take part, and the principals.' },
    PARTNERSHIP: { description: 'Every member of the partnership.' },
    PUBLIC: { description: 'Everyone who is signed in, in any partnership.' },
  },
});

/** Why the caller sees a record. */
export enum VisibilityReason {
  NAMED_READER = 'NAMED_READER',
  OWN_ORGANIZATION = 'OWN_ORGANIZATION',
  PRINCIPAL = 'PRINCIPAL',
  PARTY = 'PARTY',
  MEMBER = 'MEMBER',
  PUBLIC = 'PUBLIC',
}

registerEnumType(VisibilityReason, {
  name: 'VisibilityReason',
  description: 'Why the caller sees a record: the first rule that lets it through.',
  valuesConfig: {
    NAMED_READER: { description: 'The record has a secrecy mark and the caller is one of its named readers.' },
    OWN_ORGANIZATION: { description: "The caller's own organization recorded it." },
    PRINCIPAL: { description: 'The caller works for one of the two principals.' },
    PARTY: { description: "The caller's organization takes part in it." },
    MEMBER: { description: "The caller's organization is a member of the partnership." },
    PUBLIC: { description: 'It is open to everyone who is signed in.' },
  },
});
