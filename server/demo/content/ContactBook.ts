import type { Day, DemoAffiliation, DemoContact, Key } from './DemoRows.js';
import { Draw } from './Draw.js';
import { market } from './people/market.js';
import { municipalities } from './people/municipalities.js';
import { nationalAndNeighbours } from './people/nationalAndNeighbours.js';
import { principals } from './people/principals.js';
import type { Employment, Person } from './people/readPeople.js';
import { villages } from './people/villages.js';
import { JAMTLAND, recorded, REGISTER_START } from './recorded.js';
import { addDays, momentOf, workingDayOnOrBefore } from './swedishDay.js';

const PLAIN: Record<string, string> = { å: 'a', ä: 'a', ö: 'o', é: 'e', ø: 'o', ü: 'u' };
const SOURCES = [
  'Kommunens webbplats',
  'Visitkort vid nätverksträff',
  'E-postsignatur',
  'Deltagarlista',
  'Uppgift per telefon',
  'Årsmötesprotokoll',
];
/** Days since a person who has just left stopped working. */
const JUST_LEFT = 24;
const FIRST_PHONE = 605;
const LAST_PHONE = 699;

const plain = (text: string): string => text.toLowerCase().replace(/[^a-z0-9 -]/g, (letter) => PLAIN[letter] ?? '');

/** "Nils-Erik Marklund" as it stands in a key or before the @. */
const slug = (person: Person, between: string): string =>
  `${plain(person.givenName)}${between}${plain(person.familyName).replaceAll(' ', '-')}`;

/** The people of the register, where they have worked, and who spoke for an organization on a given day. */
export class ContactBook {
  readonly contacts: DemoContact[] = [];
  readonly affiliations: DemoAffiliation[] = [];
  private readonly byKey = new Map<Key, DemoContact>();
  private readonly employees = new Map<Key, { leading: DemoAffiliation[]; others: DemoAffiliation[] }>();
  private readonly employments = new Map<Key, DemoAffiliation[]>();
  private nextPhone = FIRST_PHONE;

  constructor(
    private readonly today: Day,
    private readonly domains: Map<Key, string>,
    private readonly marketActors: Set<Key>,
  ) {
    for (const person of [...principals, ...municipalities, ...market, ...villages, ...nationalAndNeighbours])
      this.enter(person);
    this.contacts.push(this.anonymized());
  }

  /** Those in an organization's service on a day, the one who speaks for it first. */
  at(organization: Key, day: Day): DemoContact[] {
    const { leading, others } = this.employees.get(organization) ?? { leading: [], others: [] };
    return [...leading, ...others]
      .filter(({ from, until }) => (!from || from <= day) && (!until || until >= day))
      .flatMap(({ contact }) => this.byKey.get(contact) ?? [])
      .filter(({ visibility }) => visibility !== 'PRINCIPALS');
  }

  /** Whom a person worked for on a day; the first known employer where the day is outside them all. */
  employerAt(contact: Key, day: Day): Key | null {
    const all = this.employments.get(contact) ?? [];
    const then = all.findLast(({ from, until }) => (!from || from <= day) && (!until || until >= day));
    return (then ?? all[0])?.organization ?? null;
  }

  find(contact: Key): DemoContact {
    const found = this.byKey.get(contact);
    if (!found) throw new Error(`There is no ${contact}.`);
    return found;
  }

  private enter(person: Person): void {
    const draw = new Draw(`${person.givenName} ${person.familyName}`);
    const has = (mark: string): boolean => person.marks.includes(mark);
    const last = person.employments.at(-1);
    if (has('just') && last) last.until = workingDayOnOrBefore(addDays(this.today, -JUST_LEFT));
    const key = `contact:${slug(person, '-')}`;
    const domain = this.domains.get(last?.organization ?? '') ?? 'example.se';
    const leftOn = (has('left') || has('just')) && !this.stillWorks(person) ? (last?.until ?? null) : null;
    const verifiedOn = workingDayOnOrBefore(
      addDays(this.today, has('stale') ? -draw.whole(230, 800) : -draw.whole(4, 150)),
    );
    const by = draw.one([
      'account:elin-fjallstrom',
      'account:elin-fjallstrom',
      'account:nils-erik-marklund',
      'account:johannes-stuguback',
    ]);
    const contact: DemoContact = {
      ...recorded(
        key,
        addDays(REGISTER_START, draw.whole(1, 60)),
        '10:15',
        by,
        has('private') ? 'PRINCIPALS' : this.isOfMarket(person) ? 'PARTIES' : 'PARTNERSHIP',
      ),
      givenName: person.givenName,
      familyName: person.familyName,
      email: `${slug(person, '.')}@${domain}`,
      otherEmails: has('alias') ? [`bredband@${domain}`] : [],
      phone: has('tel') ? this.phone() : null,
      source: draw.one(SOURCES),
      verifiedAt: has('new')
        ? null
        : momentOf(leftOn && leftOn < verifiedOn ? workingDayOnOrBefore(leftOn) : verifiedOn, '11:00'),
      status: leftOn ? 'LEFT' : 'ACTIVE',
      leftOn,
    };
    this.contacts.push(contact);
    this.byKey.set(key, contact);
    person.employments.forEach((employment, index) => this.employ(key, employment, index + 1));
  }

  /** Whoever has spoken for a market actor is known to the parties alone: the actor has not been asked for more. */
  private isOfMarket(person: Person): boolean {
    return person.employments.some(({ organization }) => this.marketActors.has(organization));
  }

  private stillWorks(person: Person): boolean {
    return person.employments.some(({ until }) => !until || until >= this.today);
  }

  private employ(contact: Key, { leads, ...employment }: Employment, number: number): void {
    const affiliation = { key: `affiliation:${contact.slice(8)}-${number}`, contact, ...employment };
    this.affiliations.push(affiliation);
    this.employments.set(contact, [...(this.employments.get(contact) ?? []), affiliation]);
    const colleagues = this.employees.get(employment.organization) ?? { leading: [], others: [] };
    (leads ? colleagues.leading : colleagues.others).push(affiliation);
    this.employees.set(employment.organization, colleagues);
  }

  /** A number from the series that PTS keeps for fiction, each given to one person only. */
  private phone(): string | null {
    if (this.nextPhone > LAST_PHONE) return null;
    const number = String(this.nextPhone++).padStart(4, '0');
    return `070-174 ${number.slice(0, 2)} ${number.slice(2)}`;
  }

  private anonymized(): DemoContact {
    return {
      ...recorded(
        'contact:avidentifierad-1',
        addDays(REGISTER_START, 3),
        '10:15',
        'account:nils-erik-marklund',
        'PARTNERSHIP',
      ),
      partnership: JAMTLAND,
      givenName: 'Avidentifierad',
      familyName: 'kontakt',
      email: null,
      otherEmails: [],
      phone: null,
      source: null,
      verifiedAt: null,
      status: 'ANONYMIZED',
      leftOn: '2019-03-31',
    };
  }
}
