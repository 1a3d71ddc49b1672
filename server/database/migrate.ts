import { MikroORM } from '@mikro-orm/postgresql';
import { Migrator } from '@mikro-orm/migrations';
import type { ClientConfig } from 'pg';
import { ormOptions } from '../orm.js';
import { M0000Sees } from './migrations/M0000Sees.js';
import { M0001Tables } from './migrations/M0001Tables.js';
import { M0002Rules } from './migrations/M0002Rules.js';
import { M0003SignIn } from './migrations/M0003SignIn.js';
import { M0004ChangeLog } from './migrations/M0004ChangeLog.js';
import { M0005Access } from './migrations/M0005Access.js';
import { M0006Core } from './migrations/M0006Core.js';
import { M0007Timeline } from './migrations/M0007Timeline.js';
import { M0008Silence } from './migrations/M0008Silence.js';
import { M0009Search } from './migrations/M0009Search.js';
import { M0010Graph } from './migrations/M0010Graph.js';
import { M0011Exchange } from './migrations/M0011Exchange.js';
import { M0012Visibility } from './migrations/M0012Visibility.js';
import { M0013ChangeSeal } from './migrations/M0013ChangeSeal.js';
import { M0014GlobalIds } from './migrations/M0014GlobalIds.js';
import { M0015AccountPassword } from './migrations/M0015AccountPassword.js';
import { M0016ParticipatedAt } from './migrations/M0016ParticipatedAt.js';
import { M0020Positions } from './migrations/M0020Positions.js';
import { M0021PositionRules } from './migrations/M0021PositionRules.js';
import { M0022Letters } from './migrations/M0022Letters.js';
import { M0023LetterRules } from './migrations/M0023LetterRules.js';
import { M0030Declaration } from './migrations/M0030Declaration.js';
import { M0031DeclarationRules } from './migrations/M0031DeclarationRules.js';
import { M0032Members } from './migrations/M0032Members.js';
import { M0033MemberRules } from './migrations/M0033MemberRules.js';
import { M0034Mandate } from './migrations/M0034Mandate.js';
import { M0035MandateRules } from './migrations/M0035MandateRules.js';
import { M0036Board } from './migrations/M0036Board.js';
import { M0037BoardRules } from './migrations/M0037BoardRules.js';
import { M0040GraphTies } from './migrations/M0040GraphTies.js';
import { M0050AgreementVersion } from './migrations/M0050AgreementVersion.js';
import { M0051EmailedLetters } from './migrations/M0051EmailedLetters.js';
import { M0060ReportLife } from './migrations/M0060ReportLife.js';
import { M0061CommitmentClause } from './migrations/M0061CommitmentClause.js';
import { M0065Acts } from './migrations/M0065Acts.js';
import { M0066ActRules } from './migrations/M0066ActRules.js';
import { M0067FollowUp } from './migrations/M0067FollowUp.js';
import { M0068FollowUpRules } from './migrations/M0068FollowUpRules.js';
import { M0070Strategy } from './migrations/M0070Strategy.js';
import { M0071StrategyRules } from './migrations/M0071StrategyRules.js';
import { M0072Readings } from './migrations/M0072Readings.js';
import { M0073ReadingRules } from './migrations/M0073ReadingRules.js';
import { M0074FigureImports } from './migrations/M0074FigureImports.js';
import { M0075ReportIndicators } from './migrations/M0075ReportIndicators.js';
import { M0090Meetings } from './migrations/M0090Meetings.js';
import { M0091MeetingRules } from './migrations/M0091MeetingRules.js';
import { M0110ConsentFromTheStart } from './migrations/M0110ConsentFromTheStart.js';
import { M0111FilterIndexes } from './migrations/M0111FilterIndexes.js';

/** Every migration, in order. One that has been released is never changed. */
export const migrations = [
  M0000Sees,
  M0001Tables,
  M0002Rules,
  M0003SignIn,
  M0004ChangeLog,
  M0005Access,
  M0006Core,
  M0007Timeline,
  M0008Silence,
  M0009Search,
  M0010Graph,
  M0011Exchange,
  M0012Visibility,
  M0013ChangeSeal,
  M0014GlobalIds,
  M0015AccountPassword,
  M0016ParticipatedAt,
  M0020Positions,
  M0021PositionRules,
  M0022Letters,
  M0023LetterRules,
  M0030Declaration,
  M0031DeclarationRules,
  M0032Members,
  M0033MemberRules,
  M0034Mandate,
  M0035MandateRules,
  M0036Board,
  M0037BoardRules,
  M0040GraphTies,
  M0050AgreementVersion,
  M0051EmailedLetters,
  M0060ReportLife,
  M0061CommitmentClause,
  M0065Acts,
  M0066ActRules,
  M0067FollowUp,
  M0068FollowUpRules,
  M0070Strategy,
  M0071StrategyRules,
  M0072Readings,
  M0073ReadingRules,
  M0074FigureImports,
  M0075ReportIndicators,
  M0090Meetings,
  M0091MeetingRules,
  M0110ConsentFromTheStart,
  M0111FilterIndexes,
];

/** Brings a database up to date, signed in as the owner of its tables. All of it or nothing. */
export async function migrate(owner: ClientConfig): Promise<void> {
  const orm = await MikroORM.init({
    ...ormOptions(owner, 1),
    extensions: [Migrator],
    migrations: {
      snapshot: false,
      allOrNothing: true,
      migrationsList: migrations.map((migration) => ({ name: migration.name, class: migration })),
    },
  });
  try {
    await orm.migrator.up();
    // After a restore into another cluster, what is written from now on comes after all that was restored.
    await orm.em.getConnection().execute('select set_change_clock()');
  } finally {
    await orm.close(true);
  }
}
