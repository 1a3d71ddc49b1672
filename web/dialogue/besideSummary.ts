import { createContext, type ReactNode } from 'react';
import type { Actor } from './actor';

export interface BesideSummaryProps {
  participants: readonly Actor[];
  /** What is written of the conversation so far. */
  text: string;
}

/** What a younger room shows beside the summary of an interaction while it is written; null where there is nothing. */
export const BesideSummary = createContext<((about: BesideSummaryProps) => ReactNode) | null>(null);
