import { readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** What the build of the web client wrote: the hash of each of its documents, and its text. */
const MANIFEST = fileURLToPath(new URL('../../../web/gql/persisted-documents.json', import.meta.url));

/** The documents of the web client: all that a browser's session may run. */
export class StoredDocuments {
  private texts = new Map<string, string>();
  private readAt = -1;

  constructor(private readonly manifest = MANIFEST) {}

  /** The document with an id; undefined when there is none. A client built anew is read anew. */
  get(id: string): string | undefined {
    if (!this.texts.has(id)) this.readIfChanged();
    return this.texts.get(id);
  }

  private readIfChanged(): void {
    const changedAt = statSync(this.manifest, { throwIfNoEntry: false })?.mtimeMs;
    if (changedAt === undefined || changedAt === this.readAt) return;
    this.readAt = changedAt;
    this.texts = new Map(Object.entries(JSON.parse(readFileSync(this.manifest, 'utf8')) as Record<string, string>));
  }
}
