/** A stretch of a sentence that somebody else says, or that a source is named for. */
export interface Attribution {
  from: number;
  until: number;
  /** SOURCE: ours to answer for, with its source; OTHERS: somebody else's word. */
  kind: 'SOURCE' | 'OTHERS' | 'OURS';
  /** As the text names it. */
  name: string;
}
