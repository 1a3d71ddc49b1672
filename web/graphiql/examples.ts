/** A saved operation: its name is its file's, the first comment says what it shows. */
export interface Example {
  name: string;
  title: string;
  query: string;
  variables: string;
}

const documents = import.meta.glob<string>('./examples/*.graphql', { query: '?raw', import: 'default', eager: true });
const variables = import.meta.glob<string>('./examples/*.json', { query: '?raw', import: 'default', eager: true });

/** The saved operations, in the order of their files' names. */
export const examples: Example[] = Object.entries(documents)
  .sort(([one], [other]) => one.localeCompare(other))
  .map(([path, query]) => ({
    name: path.replace(/^.*\/|\.graphql$/g, ''),
    title: /^# (.*)/.exec(query)?.[1] ?? path,
    query,
    variables: variables[path.replace(/\.graphql$/, '.json')] ?? '',
  }));
