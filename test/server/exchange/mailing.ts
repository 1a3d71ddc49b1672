import { asking } from '../../support/asking.js';
import type { OrganizationKey, Person } from '../../support/World.js';
import type { FileWorld } from './handIn.js';

export interface Mail {
  id: string;
  from: string;
  to: string;
  cc?: string;
  subject?: string;
  date?: string;
  answers?: string;
  text?: string;
  attachments?: [name: string, type: string, base64: string][];
}

/** An e-mail as a mail program saves it. */
export function mail({
  id,
  from,
  to,
  cc,
  subject = 'Sv: Fiber till Östbyn',
  date,
  answers,
  text = 'Hej!\r\n',
  attachments = [],
}: Mail) {
  const headers = [
    `From: ${from}`,
    `To: ${to}`,
    ...(cc ? [`Cc: ${cc}`] : []),
    `Subject: ${subject}`,
    `Date: ${date ?? 'Tue, 3 Mar 2026 10:12:00 +0100'}`,
    `Message-ID: <${id}>`,
    ...(answers ? [`In-Reply-To: <${answers}>`] : []),
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary="b1"',
  ];
  const part = (type: string, rest: string) => `--b1\r\nContent-Type: ${type}\r\n${rest}\r\n`;
  const parts = attachments.map(([name, type, base64]) =>
    part(
      type,
      `Content-Disposition: attachment; filename="${name}"\r\nContent-Transfer-Encoding: base64\r\n\r\n${base64}`,
    ),
  );
  const body = [part('text/plain; charset=utf-8', `\r\n${text}`), ...parts, '--b1--\r\n'].join('');
  return `${headers.join('\r\n')}\r\n\r\n${body}`;
}

const INTERACTION = `id version kind topic summary occurredAt initiative visibility { level } inReplyTo { topic }
  participants { role organization { name } contact { name } } unmatchedAddresses { id address name role suggestedOrganization { name } }
  attachments { fileName mediaType sizeBytes }`;
const RESULT = `alreadyImported import { id version source createdCount } interaction { ${INTERACTION} }
  refusedAttachments { fileName code message } problems { code message }`;

export const KARIN = '"Karin Kommunsson" <karin.kommunsson@avik.example.se>';
export const COORDINATOR = 'coordinator@example.se';

/** Short ways to bring e-mails in. */
export function mailing(files: () => FileWorld) {
  const { at, act } = asking(() => files().world);
  const mailbox = (key: OrganizationKey, email: string) =>
    files().world.arrange((em) =>
      em
        .getConnection()
        .execute('update organization set email = ? where id = ?', [email, files().world.organizations[key]]),
    );
  const contact = (givenName: string, familyName: string, email: string, organization: string) =>
    act(
      'coordinator',
      'registerContact',
      { givenName, familyName, email, affiliation: { organization } },
      'contact { id }',
    );
  return {
    /** Who has which address: some organizations have mailboxes; the municipality and operator A have a contact each. */
    async settle(): Promise<void> {
      await mailbox('municipality', 'kommun@avik.example.se');
      await mailbox('operatorA', 'kontakt@fjallfiber.example.se');
      await mailbox('region', 'registrator@provregionen.example.se');
      await mailbox('village', 'ostbyn@gmail.com');
      await contact('Karin', 'Kommunsson', 'karin.kommunsson@avik.example.se', at('municipality'));
      await contact('Olof', 'Operatorsson', 'olof@fjallfiber.example.se', at('operatorA'));
    },

    bringIn: async (person: Person, one: Mail, more: object = {}) =>
      act(person, 'importEmail', { upload: await files().handIn(person, 'brev.eml', mail(one)), ...more }, RESULT),
  };
}
