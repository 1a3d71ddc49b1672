import type { Day, DemoOrganization, InteractionKind } from './DemoRows.js';
import type { StoryNote, Theme } from './drafts.js';
import type { ContactBook } from './ContactBook.js';
import { Draw } from './Draw.js';
import { county, places, villageOf, type Place } from './places.js';
import { SentenceBag } from './SentenceBag.js';
import { addDays, weekdayNear } from './swedishDay.js';
import { themes } from './themes/themes.js';

const MONTHS = [
  'januari',
  'februari',
  'mars',
  'april',
  'maj',
  'juni',
  'augusti',
  'augusti',
  'september',
  'oktober',
  'november',
  'december',
];
const WEEKDAYS = ['söndag', 'måndag', 'tisdag', 'onsdag', 'torsdag', 'fredag', 'lördag'];
const NAMELESS: Partial<Record<DemoOrganization['kind'], string>> = {
  MUNICIPALITY: 'kommunens handläggare',
  VILLAGE_ASSOCIATION: 'byalaget',
  FIBRE_ASSOCIATION: 'styrelsen',
  NATIONAL_AUTHORITY: 'handläggaren',
  REGION: 'grannregionen',
};

type Section = 'topics' | 'openings' | 'middles' | 'endings';

/** An opening that says how people spoke decides the kind. */
const TOLD_BY: [RegExp, InteractionKind][] = [
  [/ringde|telefon|återkom om|i telefon/i, 'PHONE'],
  [/^Enkät/, 'SURVEY'],
  [/videomöte|digital/i, 'VIDEO'],
  [/mejl|skickade|utskick|nyhetsbrev|vidarebefordra|skickad/i, 'EMAIL'],
  [/besök (i|hos|efter)|på plats|gick längs/i, 'SITE_VISIT'],
  [/öppet möte|informationskväll|monter|temadag|webbinarium|kvällsmöte om/i, 'EVENT'],
  [/möte|träff/i, 'MEETING'],
  [/samtal/i, 'PHONE'],
];

/** The counterpart called, wrote or asked. */
const BY_THEM =
  /^\S+ (ringde|mejl|skick|hörde|undrade|ville|bad|frågade|rapporterade|lämnade|hittade|återkom|meddelade|vill)/;

export type WrittenNote = Pick<StoryNote, 'kind' | 'topic' | 'text' | 'area'> & {
  /** Whether the opening says that the counterpart took the first step. */
  isTheirs: boolean;
};

export interface Occasion {
  theme: string;
  on: Day;
  /** Whom it is with, the main counterpart first. */
  counterparts: DemoOrganization[];
  /** The counterpart's person who takes part, if anybody. */
  speaker: string | null;
}

/** Puts a note together from the sentences of its theme: never the same ones soon again for the same counterpart. */
export class NoteWriter {
  private readonly bags = new Map<string, SentenceBag>();

  constructor(readonly book: ContactBook) {}

  write(occasion: Occasion, draw: Draw): WrittenNote {
    const theme = themes[occasion.theme];
    if (!theme) throw new Error(`There is no theme ${occasion.theme}.`);
    const fill = this.slots(occasion, draw);
    const said = new Set<string>();
    const take = (section: Section): string => {
      return fill(this.take(theme, section, occasion, said));
    };
    const topic = take('topics').replace(/\.$/, '');
    const rawOpening = this.take(theme, 'openings', occasion, said);
    const opening = fill(rawOpening);
    const isTheirs = rawOpening.startsWith('{vem}') && BY_THEM.test(rawOpening);
    const kind = this.kindOf(theme, rawOpening, occasion.on, draw);
    const shape = draw.fraction();
    if (shape < 0.22) return { kind, topic, isTheirs, area: theme.area, text: `${opening} ${take('middles')}` };
    if (shape < 0.8 || kind === 'PHONE' || kind === 'EMAIL') {
      const middle = shape < 0.5 ? take('middles') : `${take('middles')} ${take('middles')}`;
      return { kind, topic, isTheirs, area: theme.area, text: `${opening} ${middle} ${take('endings')}` };
    }
    const points = [take('middles'), take('middles'), take('middles')].map((point) => `- ${point}`).join('\n');
    return { kind, topic, isTheirs, area: theme.area, text: `${opening}\n\n${points}\n\n${take('endings')}` };
  }

  private take(theme: Theme, section: Section, { theme: name, on, counterparts }: Occasion, said: Set<string>): string {
    const bagName = `${name}|${section}|${counterparts[0]?.key ?? ''}`;
    const bag = this.bags.get(bagName) ?? new SentenceBag(theme[section], new Draw(bagName));
    this.bags.set(bagName, bag);
    const { text, stems } = bag.take(Number(on.slice(0, 4)), said);
    for (const stem of stems) said.add(stem);
    return text;
  }

  private kindOf(theme: Theme, opening: string, on: Day, draw: Draw): InteractionKind {
    const drawn = draw.one(theme.kinds);
    const kind = theme.kinds.length < 2 ? drawn : (TOLD_BY.find(([words]) => words.test(opening))?.[1] ?? drawn);
    const month = Number(on.slice(5, 7));
    const isPandemic = on > '2020-03-16' && on < '2021-09-29';
    if (kind === 'VIDEO' && on < '2018-01-01') return theme.kinds.includes('PHONE') ? 'PHONE' : 'MEETING';
    if ((kind === 'MEETING' || kind === 'SITE_VISIT') && isPandemic && draw.chance(0.85)) return 'VIDEO';
    if (kind === 'SITE_VISIT' && (month < 5 || month > 10)) return isPandemic ? 'VIDEO' : 'MEETING';
    return kind;
  }

  private placeOf(counterparts: DemoOrganization[]): Place {
    const local = counterparts.find(({ municipalityCode }) => municipalityCode && places[municipalityCode]);
    return (local?.municipalityCode && places[local.municipalityCode]) || county;
  }

  /** The values of one occasion's slots; the same slot has the same value all through the note. */
  private slots({ on, counterparts, speaker }: Occasion, draw: Draw): (sentence: string) => string {
    const place = this.placeOf(counterparts);
    const own = counterparts.map(({ key }) => villageOf[key]).filter((village) => village !== undefined);
    const [by, by2] = [...new Set([...own, ...draw.shuffled(place.villages)])];
    const year = Number(on.slice(0, 4));
    const later = weekdayNear(addDays(on, draw.whole(10, 40)));
    const households = draw.whole(14, 70);
    const main = counterparts[0];
    const values: Record<string, string | number | undefined> = {
      by,
      by2,
      ort: draw.one(place.seats),
      kommun: place.name,
      vem: speaker ?? (main && NAMELESS[main.kind]) ?? 'kontaktpersonen',
      org: main?.shortName ?? main?.name ?? 'grannlänet',
      n: households,
      n2: households + draw.whole(12, 60),
      km: draw.whole(2, 38),
      m: draw.whole(4, 36) * 50,
      avgift: `${draw.whole(15, 28)} ${draw.one(['000', '500'])}`,
      tkr: draw.whole(8, 95) * 10,
      år: year,
      nästa: year + 1,
      förra: year - 1,
      vecka: 1 + (Math.floor((Date.parse(later) - Date.parse(`${later.slice(0, 4)}-01-01`)) / 604_800_000) % 52),
      månad: MONTHS[(Number(later.slice(5, 7)) - 1 + draw.whole(0, 1)) % 12],
      dag: WEEKDAYS[new Date(later).getUTCDay()],
      antal: draw.one(['två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta']),
      datum: `${Number(later.slice(8))} ${['januari', 'februari', 'mars', 'april', 'maj', 'juni', 'juli', 'augusti', 'september', 'oktober', 'november', 'december'][Number(later.slice(5, 7)) - 1]}`,
    };
    return (sentence) => {
      const filled = sentence.replace(/\{([^}]+)\}/g, (_, slot: string) => String(values[slot] ?? slot));
      return filled.charAt(0).toUpperCase() + filled.slice(1);
    };
  }
}
