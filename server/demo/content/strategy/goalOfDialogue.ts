import type { Key } from '../DemoRows.js';

/** Which goal a dialogue serves, by what its key begins with; the first that fits. */
const SERVED: [names: string, goal: Key][] = [
  ['kommunnatverk samverkan lansgrans vasternorrland', 'goal:m5'],
  ['mobiloperatorer hallnaset trafikverket', 'goal:m3'],
  ['storvallen-drift tvaraselet robusthet', 'goal:m4'],
  [
    'berg bracke harjedalen krokom ragunda stromsund are ostersund norrsund fjallnat servanet harjeans telia globalconnect',
    'goal:m1',
  ],
  [
    'storvallen kvarnasen tjarnmoen lovsavallen norrasvallen ronnvikslandet hoglidsbygden strandforsen norrudden',
    'goal:m2',
  ],
];

/** The goal that a dialogue of the demo is tied to; null for those that nobody has tied to any. */
export function goalOfDialogue(dialogue: Key): Key | null {
  const name = dialogue.replace(/^dialogue:/, '');
  return SERVED.find(([names]) => names.split(' ').includes(name))?.[1] ?? null;
}
