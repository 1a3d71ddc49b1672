import { GraphiQL } from 'graphiql';
import { useMemo, useState } from 'react';
import { askAsToken } from './askAsToken';
import { examples } from './examples';

const TOKEN = 'samnod.graphiql.token';
const language = navigator.language.startsWith('sv') ? 'sv' : 'en';

const words = {
  sv: { home: 'Samnod', token: 'API-nyckel', example: 'Exempel', hint: 'snd_…' },
  en: { home: 'Samnod', token: 'Token', example: 'Example', hint: 'snd_…' },
}[language];

/** GraphiQL on this very host: signs in with a token, which stays in this tab, and brings saved operations to begin from. */
export function ApiExplorer() {
  const [token, setToken] = useState(() => sessionStorage.getItem(TOKEN) ?? '');
  const [name, setName] = useState(examples[0]?.name ?? '');
  const example = examples.find((one) => one.name === name);
  const fetcher = useMemo(() => askAsToken(token.trim(), language), [token]);
  const keepToken = (value: string) => {
    sessionStorage.setItem(TOKEN, value);
    setToken(value);
  };
  return (
    <div className="explorer">
      <header className="explorer-bar">
        <a href="/">{words.home}</a>
        <label>
          {words.token}
          <input
            type="password"
            autoComplete="off"
            placeholder={words.hint}
            value={token}
            onChange={(event) => keepToken(event.target.value)}
          />
        </label>
        <label>
          {words.example}
          <select value={name} onChange={(event) => setName(event.target.value)}>
            {examples.map((one) => (
              <option key={one.name} value={one.name}>
                {one.title}
              </option>
            ))}
          </select>
        </label>
      </header>
      <main className="explorer-editor">
        <GraphiQL
          key={name}
          fetcher={fetcher as never}
          query={example?.query}
          variables={example?.variables}
          defaultEditorToolsVisibility
        />
      </main>
    </div>
  );
}
