import { describedEnum } from '../../shared/reading/filtering.js';

/** The codes that the clauses of a declaration are cited by, in their order. */
export enum ClauseCode {
  P1 = 'P1',
  A1 = 'A1',
  A2 = 'A2',
  A3 = 'A3',
  A4 = 'A4',
  A5 = 'A5',
  P2 = 'P2',
  K1 = 'K1',
  K2 = 'K2',
  K3 = 'K3',
  K4 = 'K4',
  K5 = 'K5',
  R1 = 'R1',
}
describedEnum(ClauseCode, 'ClauseCode', 'The codes that the clauses of a declaration are cited by, in their order.', {
  P1: 'Take in every actor with a primary interest.',
  A1: 'A partnership of openness and mutual respect.',
  A2: 'Start from, and aim at, a regional broadband strategy.',
  A3: 'Enough resources for the long term.',
  A4: 'A continuous dialogue.',
  A5: 'Agreement in the contacts with national authorities.',
  P2: 'A coordinator with room, mandate and support.',
  K1: 'Market analysis and inventory of needs.',
  K2: 'Bridges over the borders of regions and municipalities.',
  K3: 'Gather the actors for joint action and information.',
  K4: 'Local initiatives and their applications for support.',
  K5: 'Advice on robustness, openness, business models and execution.',
  R1: 'Report to the board, follow its viewpoints and directives.',
});
