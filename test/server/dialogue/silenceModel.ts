import { daysAfter, pausedDays } from '../../../server/shared/swedishCalendar.js';

/*
 * What silence is, told once more in plain TypeScript, apart from the SQL: facts in, rows out. Moments are whole hours
 * before now, so that nothing hangs on seconds; organizations, dialogues and interactions are named by short keys.
 */
export interface SaidFact {
  key: string;
  hoursAgo: number;
  kind: 'EMAIL' | 'LETTER' | 'PHONE' | 'MEETING';
  initiative: 'OURS' | 'THEIRS' | 'JOINT';
  awaitsAnswer: boolean;
  recorder: string;
  participants: { organization: string; role: 'SENDER' | 'RECIPIENT' | 'COPY' | 'ATTENDEE' | 'MENTIONED' }[];
  dialogue: string | null;
  inReplyTo: string | null;
  visibility: 'OWN_ORGANIZATION' | 'PRINCIPALS' | 'PARTIES' | 'PARTNERSHIP';
}

export interface DialogueFact {
  key: string;
  status: 'OPEN' | 'RESTING' | 'CLOSED';
  cadenceDays: number | null;
  organizations: string[];
  visibility: 'PRINCIPALS' | 'PARTIES';
}

export interface History {
  principals: string[];
  /** organizations that may be listed, with their cadences and the standing of their membership */
  organizations: Record<
    string,
    { days: number | null; inOpenDialogue: number | null; membership: 'MEMBER' | 'DORMANT' | 'LEFT' | null }
  >;
  /** who continues whom: [predecessor, successor, whether the predecessor is no more] */
  successions: [string, string, boolean][];
  dialogues: DialogueFact[];
  said: SaidFact[];
}

/** Who asks: a principal's person sees and is told all but others' own notes; a partner, what they take part in. */
export interface Asker {
  organization: string | null;
  isOfPrincipal: boolean;
}

export interface SilenceRow {
  of: string;
  state: string;
  /** hours before now; null where it counts from the beginning of the membership or dialogue */
  sinceHoursAgo: number | null;
  awaited: string | null;
  lastHoursAgo: number | null;
}

/** The days after one day, until and with another, that count. */
export function countedDays(after: string, until: string): number {
  const passed = Math.round((Date.parse(until) - Date.parse(after)) / 86_400_000);
  return passed <= 0 ? 0 : passed - pausedDays(daysAfter(after, 1), until).length;
}

export function silencesIn(history: History, asker: Asker, countedSince: (hoursAgo: number) => number): SilenceRow[] {
  const { principals, successions } = history;
  const isOurs = (organization: string) => principals.includes(organization);
  const isTold = (organization: string) => asker.isOfPrincipal || organization === asker.organization;

  const sees = (visibility: string, recorder: string, parties: string[]) =>
    recorder === asker.organization ||
    (visibility !== 'OWN_ORGANIZATION' && asker.isOfPrincipal) ||
    (['PARTIES', 'PARTNERSHIP'].includes(visibility) && parties.includes(asker.organization ?? '')) ||
    visibility === 'PARTNERSHIP';

  /** An organization and, if it is no more, all that continue it. */
  const heirs = (organization: string): string[] => [
    ...new Set([
      organization,
      ...successions.filter(([before, , gone]) => gone && before === organization).flatMap(([, after]) => heirs(after)),
    ]),
  ];

  const dialogues = history.dialogues.filter((one) => sees(one.visibility, principals[0]!, one.organizations));
  const said = history.said
    .map((one) => {
      const takingPart = one.participants.filter(({ role }) => role !== 'MENTIONED').map((p) => p.organization);
      const all = [...takingPart, one.recorder];
      const reversed = !isOurs(one.recorder);
      const side = one.initiative === 'JOINT' ? 'JOINT' : (one.initiative === 'OURS') !== reversed ? 'OURS' : 'THEIRS';
      const dialogue = dialogues.find(({ key }) => key === one.dialogue) ?? null;
      const named = [...new Set(all)].filter((organization) => !isOurs(organization));
      const concerned = [...new Set(named.flatMap(heirs))];
      return { ...one, all, takingPart, side, dialogue, named, concerned };
    })
    .filter((one) => sees(one.visibility, one.recorder, one.takingPart) && one.all.some(isOurs));
  type Said = (typeof said)[number];

  const isPutTo = (question: Said, organization: string): boolean => {
    if (organization === question.recorder) return true;
    const roles = question.participants.filter((p) => p.organization === organization && p.role !== 'MENTIONED');
    if (roles.length > 0 && roles.every(({ role }) => role === 'COPY')) return false;
    if (question.side === 'OURS' || roles.some(({ role }) => role === 'SENDER')) return true;
    const hasSender = question.participants.some((p) => p.role === 'SENDER' && !isOurs(p.organization));
    return isOurs(question.recorder) && !hasSender;
  };

  const isAnswered = (question: Said, organization: string): boolean =>
    said.some((one) => {
      if (!one.concerned.includes(organization)) return false;
      const isReminder = one.side === question.side && ['EMAIL', 'LETTER'].includes(one.kind);
      if (one.inReplyTo === question.key && !isReminder) return true;
      const isLater = one.hoursAgo < question.hoursAgo;
      const isInPlace = question.dialogue === null || one.dialogue === question.dialogue;
      return isLater && isInPlace && one.side !== question.side;
    });

  const questions = said
    .filter(({ awaitsAnswer, side }) => awaitsAnswer && side !== 'JOINT')
    .filter(({ dialogue }) => dialogue === null || dialogue.status === 'OPEN')
    .flatMap((question) =>
      question.named
        .filter((named) => isPutTo(question, named))
        .flatMap(heirs)
        .filter((organization) => isTold(organization) && !isAnswered(question, organization))
        .map((organization) => ({ question, organization })),
    );

  const row = (
    of: string,
    rests: boolean,
    heard: Said[],
    unanswered: Said[],
    cadence: number | null,
    sinceBeginning: number,
  ): SilenceRow => {
    const last = heard.length > 0 ? Math.min(...heard.map(({ hoursAgo }) => hoursAgo)) : null;
    const oldest = (side: string) =>
      unanswered.filter((one) => one.side === side).sort((a, b) => b.hoursAgo - a.hoursAgo)[0];
    const question = rests ? undefined : (oldest('THEIRS') ?? oldest('OURS'));
    const since = question?.hoursAgo ?? last;
    const counted = since === null ? sinceBeginning : countedSince(since);
    const state = rests
      ? 'RESTING'
      : question
        ? question.side === 'THEIRS'
          ? 'WE_OWE_AN_ANSWER'
          : 'NO_ANSWER_TO_US'
        : last === null
          ? 'NEVER_CONTACTED'
          : cadence !== null && counted > cadence
            ? 'BEYOND_CADENCE'
            : 'IN_TOUCH';
    return { of, state, sinceHoursAgo: since, awaited: question?.key ?? null, lastHoursAgo: last };
  };

  const takesPart = (organization: string, status: string) =>
    dialogues.some((one) => one.status === status && one.organizations.includes(organization));

  const ofOrganizations = Object.entries(history.organizations)
    .filter(([key, { membership }]) => {
      const isGone = successions.some(([before, , gone]) => before === key && gone);
      const isMember = membership === 'MEMBER' || membership === 'DORMANT';
      return isTold(key) && !isGone && (isMember || takesPart(key, 'OPEN'));
    })
    .map(([key, { days, inOpenDialogue, membership }]) => {
      const isInOpen = takesPart(key, 'OPEN');
      return row(
        key,
        !isInOpen && (takesPart(key, 'RESTING') || membership === 'DORMANT'),
        said.filter(({ concerned }) => concerned.includes(key)),
        questions.filter(({ organization }) => organization === key).map(({ question }) => question),
        isInOpen ? (inOpenDialogue ?? days) : days,
        0,
      );
    });

  const isLast = (organization: string) => !successions.some(([before, , gone]) => gone && before === organization);
  const ofDialogues = dialogues
    .filter(({ status }) => status !== 'CLOSED')
    .flatMap((dialogue) => {
      const others = dialogue.organizations.filter((organization) => !isOurs(organization));
      if (!others.some(isTold)) return [];
      const cadences = others.map((key) => {
        const known = history.organizations[key]!;
        return known.inOpenDialogue ?? known.days ?? Infinity;
      });
      const shortest = Math.min(...cadences);
      return row(
        dialogue.key,
        dialogue.status === 'RESTING',
        said.filter((one) => one.dialogue === dialogue && one.concerned.some(isTold)),
        questions
          .filter(({ question, organization }) => question.dialogue === dialogue && isLast(organization))
          .map(({ question }) => question),
        dialogue.cadenceDays ?? (shortest === Infinity ? null : shortest),
        0,
      );
    });
  return [...ofOrganizations, ...ofDialogues];
}
