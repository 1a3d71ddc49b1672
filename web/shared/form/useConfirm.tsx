import { Button, Group, Modal, Text } from '@mantine/core';
import { type ReactNode, useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';

interface Question {
  /** What is about to happen, as a question: "Ta bort medlemmen?" */
  title: string;
  /** What it means and whether it can be undone. */
  text: ReactNode;
  /** The verb that does it: "Ta bort". Never "OK". */
  confirm: string;
  /** True where something is taken away. */
  isDestructive?: boolean;
}

type Asked = Question & { answer: (isConfirmed: boolean) => void };

/**
 * Asks before what is hard to undo.
 * @returns `ask`, whose promise says whether the person confirmed, and the dialog to put on the page.
 */
export function useConfirm(): [ask: (question: Question) => Promise<boolean>, dialog: ReactNode] {
  const { t } = useTranslation('shared');
  const [asked, setAsked] = useState<Asked | null>(null);
  const [isOpen, setIsOpen] = useState(false);
  const ask = useCallback((question: Question) => {
    setIsOpen(true);
    return new Promise<boolean>((answer) => setAsked({ ...question, answer }));
  }, []);
  const settle = (isConfirmed: boolean) => {
    asked?.answer(isConfirmed);
    setIsOpen(false);
  };
  const dialog = (
    <Modal
      opened={isOpen}
      onClose={() => settle(false)}
      title={asked?.title}
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      <Text component="div">{asked?.text}</Text>
      <Group mt="lg" justify="flex-end">
        <Button variant="default" data-autofocus onClick={() => settle(false)}>
          {t('form.cancel')}
        </Button>
        <Button color={asked?.isDestructive ? 'lingon' : undefined} onClick={() => settle(true)}>
          {asked?.confirm}
        </Button>
      </Group>
    </Modal>
  );
  return [ask, dialog];
}
