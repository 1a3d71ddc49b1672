import { useMantineColorScheme } from '@mantine/core';
import {
  IconArrowRight,
  IconKeyboard,
  IconLanguage,
  IconLogout,
  IconPlus,
  IconSettings,
  IconSunMoon,
  type TablerIcon,
} from '@tabler/icons-react';
import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../shared/i18n/useLanguage';
import { currentShortcuts, watchShortcuts } from '../shared/keyboard/shortcutStore';

export interface Command {
  key: string;
  label: string;
  /** What kind of command: to do something, or to go somewhere. */
  group: 'do' | 'go';
  icon: TablerIcon;
  /** The keys that do the same. */
  keys?: string;
  run: () => void;
}

/** How to come away from where one is. */
export interface Ways {
  go: (to: string) => void;
  leave: () => void;
}

/** The command that opens the list of commands itself. */
const itself = 'mod+k';
/** Tells what every key does; stands last. */
const help = '?';

/** All that can be done from the keyboard right now, and what has no key: settings, language, colours, the way out. */
export function useCommands({ go, leave }: Ways): Command[] {
  const { t } = useTranslation(['search', 'shared', 'access']);
  const shortcuts = useSyncExternalStore(watchShortcuts, currentShortcuts);
  const [language, chooseLanguage] = useLanguage();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const other = language === 'sv' ? 'en' : 'sv';
  const fromKeys = shortcuts.map(({ keys, label, group, run }): Command => {
    const icon = group === 'go' ? IconArrowRight : keys === 'n' ? IconPlus : IconKeyboard;
    return { key: keys, label, group: group === 'go' ? 'go' : 'do', icon, keys, run };
  });
  return [
    ...fromKeys.filter(({ keys }) => keys !== itself && keys !== help),
    {
      key: 'settings',
      label: t('shared:nav.settings'),
      group: 'go',
      icon: IconSettings,
      run: () => go('/settings'),
    },
    {
      key: 'language',
      label: t(`shared:language.${other}`),
      group: 'do',
      icon: IconLanguage,
      run: () => chooseLanguage(other),
    },
    ...(['light', 'dark', 'auto'] as const)
      .filter((scheme) => scheme !== colorScheme)
      .map((scheme) => ({
        key: `scheme-${scheme}`,
        label: t('command.scheme', { scheme: t(`shared:scheme.${scheme}`) }),
        group: 'do' as const,
        icon: IconSunMoon,
        run: () => setColorScheme(scheme),
      })),
    ...fromKeys.filter(({ keys }) => keys === help),
    { key: 'leave', label: t('access:signOut'), group: 'do', icon: IconLogout, run: leave },
  ];
}
