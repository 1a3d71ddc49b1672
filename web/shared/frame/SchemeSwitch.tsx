import { SegmentedControl, useMantineColorScheme, VisuallyHidden } from '@mantine/core';
import { IconDeviceDesktop, IconMoon, IconSun } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

const schemes = [
  { scheme: 'light', Icon: IconSun },
  { scheme: 'dark', Icon: IconMoon },
  { scheme: 'auto', Icon: IconDeviceDesktop },
] as const;

/** Chooses light, dark, or what the device says. */
export function SchemeSwitch() {
  const { t } = useTranslation('shared');
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <SegmentedControl
      size="xs"
      aria-label={t('scheme.label')}
      value={colorScheme}
      onChange={(value) => setColorScheme(value)}
      data={schemes.map(({ scheme, Icon }) => ({
        value: scheme,
        label: (
          <span title={t(`scheme.${scheme}`)} style={{ display: 'grid', placeItems: 'center', height: '1lh' }}>
            <Icon size={16} stroke={1.75} aria-hidden />
            <VisuallyHidden>{t(`scheme.${scheme}`)}</VisuallyHidden>
          </span>
        ),
      }))}
    />
  );
}
