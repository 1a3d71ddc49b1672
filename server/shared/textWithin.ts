import { badInput } from './Refusal.js';

/**
 * A text that must say something and not too much: trimmed, its letters composed (NFC: some machines write å as a and a
 * ring), refused when empty or longer than `most` characters.
 */
export function textWithin(field: string, text: string, most: number): string {
  const trimmed = text.trim().normalize('NFC');
  if (trimmed.length >= 1 && trimmed.length <= most) return trimmed;
  throw badInput(field, {
    sv: `Skriv 1 till ${most.toLocaleString('sv')} tecken.`,
    en: `Write 1 to ${most.toLocaleString('en')} characters.`,
  });
}
