import type { Language } from '../../shared/Caller.js';
import type { BoardReportStatus } from './BoardReport.js';

interface PaperWords {
  locale: string;
  board: string;
  directives: string;
  draft: string;
  seal: string;
  period: string;
  status: string;
  submitted: string;
  treated: string;
  replaces: string;
  figure: string;
  now: string;
  before: string;
  change: string;
  clause: string;
  quarter: string;
  statuses: Record<BoardReportStatus, string>;
  strengths: Record<string, string>;
}

/** What stands on the paper of a report beside its own words. */
export const PAPER: Record<Language, PaperWords> = {
  sv: {
    locale: 'sv-SE',
    board: 'Partnerskapets styrelse',
    directives: 'Styrelsens uppdrag',
    draft: 'Utkast: siffrorna följer registret tills rapporten lämnas in.',
    seal: 'Sigill (SHA-256)',
    period: 'Period',
    status: 'Läge',
    submitted: 'Inlämnad',
    treated: 'Behandlad',
    replaces: 'Ersätter',
    figure: 'Vad',
    now: 'Perioden',
    before: 'Förra rapporten',
    change: 'Skillnad',
    clause: 'Klausul',
    quarter: 'Kv. ',
    statuses: {
      DRAFT: 'Utkast',
      SUBMITTED: 'Inlämnad',
      TREATED: 'Behandlad',
      APPROVED: 'Godkänd',
      SENT_BACK: 'Återremitterad',
    },
    strengths: { STRONG: 'Starkt', THIN: 'Tunt', NONE: 'Inget' },
  },
  en: {
    locale: 'en-GB',
    board: 'The board of the partnership',
    directives: 'Directives of the board',
    draft: 'Draft: the figures follow the records until the report is handed in.',
    seal: 'Seal (SHA-256)',
    period: 'Period',
    status: 'Status',
    submitted: 'Handed in',
    treated: 'Dealt with',
    replaces: 'Replaces',
    figure: 'What',
    now: 'The period',
    before: 'The report before',
    change: 'Change',
    clause: 'Clause',
    quarter: 'Q',
    statuses: {
      DRAFT: 'Draft',
      SUBMITTED: 'Handed in',
      TREATED: 'Dealt with',
      APPROVED: 'Approved',
      SENT_BACK: 'Sent back',
    },
    strengths: { STRONG: 'Strong', THIN: 'Thin', NONE: 'None' },
  },
};
