import { IconAddressBook, IconChartBar, IconId, IconMail } from '@tabler/icons-react';
import type { ImportSource } from '../gql/graphql';

const icons = { CONTACT_LIST: IconAddressBook, VCARD: IconId, EMAIL: IconMail, FIGURES: IconChartBar } satisfies Record<
  ImportSource,
  unknown
>;

/** The sign of a kind of file. */
export function SourceIcon({ source, size = 19 }: { source: ImportSource; size?: number }) {
  const Icon = icons[source];
  return <Icon size={size} stroke={1.6} aria-hidden />;
}
