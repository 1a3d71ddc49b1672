import { type Kind, kindIcons } from './kindIcons';

interface KindIconProps {
  /** The key of an enum (`MUNICIPALITY`, `PHONE`) or of a noun (`CONTACT`). One the client does not know yet gets the sign of "other". */
  kind: Kind | (string & {});
  /** Pixels. */
  size?: number;
  /** Said to those who do not see it; leave out where the words stand beside it. */
  label?: string;
}

/** The sign of a kind of organization, interaction or entry. */
export function KindIcon({ kind, size = 18, label }: KindIconProps) {
  const Icon = kindIcons[kind as Kind] ?? kindIcons.OTHER;
  return (
    <Icon
      size={size}
      stroke={1.6}
      role={label ? 'img' : undefined}
      aria-label={label}
      aria-hidden={label ? undefined : true}
      style={{ flex: 'none' }}
    />
  );
}
