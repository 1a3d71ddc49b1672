import { describedEnum } from '../../shared/reading/filtering.js';

/** What is put in, or needed. */
export enum ResourceKind {
  SEK = 'SEK',
  FTE = 'FTE',
  IN_KIND = 'IN_KIND',
}
describedEnum(ResourceKind, 'ResourceKind', 'What is put in, or needed.', {
  SEK: 'Money, in kronor.',
  FTE: 'Work, in full-time posts.',
  IN_KIND: 'Rooms, systems, data: in kronor that it is worth.',
});
