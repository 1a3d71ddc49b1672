import { Button, Menu, Modal } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconDots } from '@tabler/icons-react';
import { type ComponentType, type ReactNode, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Loading } from '../page/Loading';

export interface Action {
  key: string;
  /** What it does, as a verb: "Lägg till kontakt". */
  label: string;
  Icon?: ComponentType<{ size?: number }>;
  /** The heading of its form, where it says more than the label. */
  title?: string;
  size?: string;
  form: (close: () => void) => ReactNode;
}

interface ActionsProps {
  actions: readonly (Action | false | null | undefined)[];
  /** How many stand as buttons of their own; the others are in a menu. */
  first?: number;
  size?: 'xs' | 'compact-sm' | 'sm';
  /** The look of the first: it is `filled` where it is what most come to the page for. */
  variant?: 'filled' | 'light' | 'default' | 'subtle';
}

/** What can be done here: buttons and a menu, each opening a form over the page. Nothing where nothing may be done. */
export function Actions({ actions: all, first = 1, size = 'sm', variant = 'light' }: ActionsProps) {
  const { t } = useTranslation('shared');
  const actions = all.filter((action) => !!action);
  const [open, setOpen] = useState<Action | null>(null);
  const [isOpen, setIsOpen] = useState(false);
  const isNarrow = useMediaQuery('(max-width: 30em)');
  const close = () => setIsOpen(false);
  const start = (action: Action) => {
    setOpen(action);
    setIsOpen(true);
  };
  const [buttons, rest] = [actions.slice(0, first), actions.slice(first)];
  // The form is the one of this drawing, so that it follows the record while it is open.
  const shown = actions.find(({ key }) => key === open?.key) ?? open;
  return (
    <>
      {buttons.map((action, place) => (
        <Button
          key={action.key}
          size={size}
          variant={place === 0 ? variant : 'default'}
          leftSection={action.Icon && <action.Icon size={17} aria-hidden />}
          onClick={() => start(action)}
        >
          {action.label}
        </Button>
      ))}
      {rest.length > 0 && (
        <Menu position="bottom-end">
          <Menu.Target>
            <Button size={size} variant="default" leftSection={<IconDots size={17} aria-hidden />}>
              {t('moreActions')}
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {rest.map((action) => (
              <Menu.Item
                key={action.key}
                leftSection={action.Icon && <action.Icon size={17} aria-hidden />}
                onClick={() => start(action)}
              >
                {action.label}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      )}
      <Modal
        opened={isOpen}
        onClose={close}
        title={shown?.title ?? shown?.label}
        size={shown?.size ?? 'lg'}
        fullScreen={isNarrow}
        closeButtonProps={{ 'aria-label': t('close') }}
      >
        {isOpen && <Suspense fallback={<Loading shape="text" />}>{shown?.form(close)}</Suspense>}
      </Modal>
    </>
  );
}
