import { Button, Fieldset, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { BoardParagraphInput } from '../gql/graphql';
import { FieldRow } from '../shared/form/FieldRow';
import { given } from '../shared/form/given';

/** A matter of a meeting as it is written: its number, what it was, what was decided, directed and said. */
export interface Matter {
  number: string;
  heading: string;
  text: string;
  directive: string;
  dueOn: string;
  viewpoint: string;
}

export const emptyMatter = (number: number): Matter => ({
  number: String(number),
  heading: '',
  text: '',
  directive: '',
  dueOn: '',
  viewpoint: '',
});

/** The matters that have a heading, as paragraphs of the minutes. */
export const paragraphsOf = (matters: readonly Matter[]): BoardParagraphInput[] =>
  matters
    .filter(({ heading }) => heading.trim() !== '')
    .map(({ number, heading, text, directive, dueOn, viewpoint }, place) => ({
      number: Number(number) || place + 1,
      heading,
      text: given(text),
      directive: given(directive),
      directiveDueOn: given(dueOn),
      viewpoint: given(viewpoint),
    }));

interface MatterFieldsProps {
  matters: readonly Matter[];
  set: (matters: Matter[]) => void;
}

/** The matters of a meeting, one after another, each with what came of it. */
export function MatterFields({ matters, set }: MatterFieldsProps) {
  const { t } = useTranslation('boardRoom');
  const next = Math.max(0, ...matters.map(({ number }) => Number(number) || 0)) + 1;
  return (
    <>
      {matters.map((matter, place) => {
        const field = (name: keyof Matter) => ({
          value: matter[name],
          onChange: (event: { currentTarget: { value: string } }) =>
            set(matters.map((one, at) => (at === place ? { ...one, [name]: event.currentTarget.value } : one))),
        });
        return (
          <Fieldset key={place} legend={t('form.matter', { number: place + 1 })}>
            <FieldRow>
              <TextInput label={t('form.heading')} {...field('heading')} />
              <TextInput inputMode="numeric" label={t('form.paragraph')} {...field('number')} />
            </FieldRow>
            <Textarea label={t('form.decision')} autosize minRows={2} {...field('text')} />
            <FieldRow>
              <TextInput label={t('form.directive')} {...field('directive')} />
              <TextInput type="date" label={t('form.dueOn')} {...field('dueOn')} />
            </FieldRow>
            <TextInput label={t('form.viewpoint')} {...field('viewpoint')} />
            {matters.length > 1 && (
              <Button
                mt="sm"
                size="compact-sm"
                variant="subtle"
                onClick={() => set(matters.filter((_one, at) => at !== place))}
              >
                {t('form.removeMatter')}
              </Button>
            )}
          </Fieldset>
        );
      })}
      <div>
        <Button size="compact-sm" variant="default" onClick={() => set([...matters, emptyMatter(next)])}>
          {t('form.addMatter')}
        </Button>
      </div>
    </>
  );
}
