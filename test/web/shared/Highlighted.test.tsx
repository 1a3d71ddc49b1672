import { cleanup } from '@testing-library/react';
import fc from 'fast-check';
import { Highlighted } from '../../../web/shared/words/Highlighted';
import { renderWeb } from '../renderWeb';

afterEach(cleanup);

function draw(text: string): HTMLElement {
  return renderWeb(
    <p data-testid="hit">
      <Highlighted text={text} />
    </p>,
  ).getByTestId('hit');
}

test('the words that were found are marked and the others are not', () => {
  const hit = draw('Avtal om ⟦fiber⟧ till ⟦Ljungdalen⟧ i Berg');
  expect([...hit.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual(['fiber', 'Ljungdalen']);
  expect(hit.textContent).toBe('Avtal om fiber till Ljungdalen i Berg');
});

test('markup in what people have written is shown as they wrote it and never run', () => {
  const hit = draw('<img src=x onerror="alert(1)"> ⟦<script>alert(2)</script>⟧ &lt;b&gt;');
  expect(hit.querySelectorAll('img, script, b')).toHaveLength(0);
  expect(hit.textContent).toBe('<img src=x onerror="alert(1)"> <script>alert(2)</script> &lt;b&gt;');
});

test('whatever the text, only text and marks come on the page, and nothing of it is lost', () => {
  const piece = fc.oneof(fc.constantFrom('⟦', '⟧', '<mark>', '<a href="javascript:x">', '&amp;'), fc.string());
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
      const text = pieces.join('');
      const hit = draw(text);
      const tags = new Set([...hit.querySelectorAll('*')].map((element) => element.tagName));
      expect([...tags].filter((tag) => tag !== 'MARK' && tag !== 'SPAN')).toEqual([]);
      expect(hit.textContent).toBe(text.replaceAll(/[⟦⟧]/g, ''));
      cleanup();
    }),
    { numRuns: 60 },
  );
});
