import { gql } from '../gql';
import type { PreviewImportMutation } from '../gql/graphql';

/** Asks what a file holds and what importing it would do; changes nothing. `after`: the rows that follow this one. */
export const previewMutation = gql(`
  mutation PreviewImport($input: PreviewImportInput!) {
    previewImport(input: $input) {
      source
      fileName
      rowCount
      createCount
      updateCount
      skipCount
      problemRowCount
      problemCount
      fingerprint
      headings {
        name
        mappedTo
      }
      problems {
        row
        column
        code
        message
        value
      }
      unknownOrganizations {
        name
        organizationNumber
        rowCount
        proposedKind
        proposedSector
        candidates {
          id
          name
        }
      }
      rows {
        row
        givenName
        familyName
        email
        otherEmails
        phone
        title
        organizationName
        organizationNumber
        organizationFoundBy
        organization {
          id
          name
        }
        action
        skipReason
        sameAsRow
        contact {
          id
          name
          email
          organizationNames
        }
        matches {
          foundBy
          contact {
            id
            name
            email
            organizationNames
          }
        }
        news {
          field
          known
          said
        }
        kept {
          field
          known
          said
        }
        leftOut
      }
      email {
        topic
        occurredAt
        excerpt
        visibility
        interaction
        answers
        addresses {
          address
          name
          role
          contact {
            id
            name
          }
          organization {
            id
            name
          }
          suggestedOrganization {
            id
            name
          }
        }
        attachments {
          fileName
          sizeBytes
        }
        refusedAttachments {
          fileName
          sizeBytes
          message
        }
      }
    }
  }
`);

export type Preview = PreviewImportMutation['previewImport'];
export type PreviewRow = Preview['rows'][number];
export type PreviewProblem = Preview['problems'][number];
export type PreviewOrganization = Preview['unknownOrganizations'][number];
export type PreviewDifference = PreviewRow['news'][number];
export type PreviewEmail = NonNullable<Preview['email']>;
