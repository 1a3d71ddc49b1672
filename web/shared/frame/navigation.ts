import {
  IconAddressBook,
  IconBuildingCommunity,
  IconChartDots3,
  IconCode,
  IconCoins,
  IconDatabaseImport,
  IconHeartHandshake,
  IconHourglassEmpty,
  IconLayoutDashboard,
  IconGavel,
  IconLicense,
  IconListCheck,
  IconMailOpened,
  IconMessages,
  IconNotebook,
  IconReport,
  IconScale,
  IconTable,
  IconTransfer,
  IconUserCheck,
  IconUsersPlus,
  IconUserShield,
} from '@tabler/icons-react';

/**
 * The pages one can go to from anywhere, in order. `key` names it in the texts (`nav.<key>`); `go` is pressed after G.
 * The four with `onPhone` stand in the bottom bar of a phone, the others behind "more".
 */
export const navigation = [
  { to: '/', key: 'overview', icon: IconLayoutDashboard, group: null, go: 'h', onPhone: true },
  {
    to: '/organizations',
    key: 'organizations',
    icon: IconBuildingCommunity,
    group: 'relations',
    go: 'o',
    onPhone: true,
  },
  { to: '/contacts', key: 'contacts', icon: IconAddressBook, group: 'relations', go: 'k', onPhone: false },
  { to: '/dialogues', key: 'dialogues', icon: IconMessages, group: 'relations', go: 'd', onPhone: false },
  { to: '/graph', key: 'graph', icon: IconChartDots3, group: 'relations', go: 's', onPhone: false },
  {
    to: '/correspondence',
    key: 'correspondence',
    icon: IconMailOpened,
    group: 'authorities',
    go: 'm',
    onPhone: false,
  },
  { to: '/positions', key: 'positions', icon: IconScale, group: 'authorities', go: 'u', onPhone: false },
  { to: '/matrix', key: 'matrix', icon: IconTable, group: 'authorities', go: 'y', onPhone: false },
  { to: '/registrar', key: 'registrar', icon: IconNotebook, group: 'authorities', go: 'r', onPhone: false },
  { to: '/commitments', key: 'commitments', icon: IconHeartHandshake, group: 'follow', go: 'c', onPhone: true },
  { to: '/silence', key: 'silence', icon: IconHourglassEmpty, group: 'follow', go: 't', onPhone: false },
  { to: '/responsibilities', key: 'responsibilities', icon: IconUserCheck, group: 'follow', go: 'a', onPhone: false },
  { to: '/members', key: 'members', icon: IconUsersPlus, group: 'partnership', go: 'n', onPhone: false },
  { to: '/mandate', key: 'mandate', icon: IconLicense, group: 'partnership', go: 'f', onPhone: false },
  { to: '/resources', key: 'resources', icon: IconCoins, group: 'partnership', go: 'v', onPhone: false },
  { to: '/board', key: 'board', icon: IconGavel, group: 'partnership', go: 'b', onPhone: false },
  { to: '/follow-up', key: 'followUp', icon: IconReport, group: 'partnership', go: 'j', onPhone: false },
  { to: '/handover', key: 'handover', icon: IconTransfer, group: 'partnership', go: 'w', onPhone: false },
  { to: '/clauses', key: 'clauses', icon: IconListCheck, group: 'partnership', go: 'e', onPhone: false },
  { to: '/import', key: 'import', icon: IconDatabaseImport, group: 'tools', go: 'i', onPhone: false },
  { to: '/accounts', key: 'accounts', icon: IconUserShield, group: 'tools', go: 'l', onPhone: false },
  { to: '/tokens', key: 'tokens', icon: IconCode, group: 'tools', go: 'p', onPhone: false },
] as const;

export type NavigationItem = (typeof navigation)[number];
