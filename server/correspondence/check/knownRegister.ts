import { createHash } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { Bounded } from '../../shared/Bounded.js';
import { type Caller, sessionOf } from '../../shared/Caller.js';
import type { Register } from '../agreement/Register.js';
import { readRegisterState, readRegisterWithState } from './readRegister.js';

/** How many callers' registers are kept; one of 5,000 letters takes some tens of megabytes, and is shared by all who see the same. */
const MOST_CALLERS = 200;
const MOST_REGISTERS = 4;

interface Known {
  state: string;
  register: WeakRef<Register>;
}

/** What one server remembers, for one database. */
class Memory {
  readonly byRights = new Bounded<Known>(MOST_CALLERS);
  readonly byContent = new Bounded<Register>(MOST_REGISTERS);
}

const memories = new WeakMap<object, Memory>();

function memoryOn(em: EntityManager): Memory {
  const database = em.getConnection();
  let memory = memories.get(database);
  if (!memory) memories.set(database, (memory = new Memory()));
  return memory;
}

/**
 * All that a text is set against, as far as the caller may see it. It is read and arranged once for each state of the log
 * and each set of rights, and asked for its state every time: for reading alone. Who writes reads it within its own
 * transaction, so that races are found out.
 */
export async function knownRegister(em: EntityManager, caller: Caller): Promise<Register> {
  const memory = memoryOn(em);
  const rights = JSON.stringify([caller.partnershipId, sessionOf(caller)]);
  const before = memory.byRights.get(rights);
  const remembered = before?.register.deref();
  if (remembered && before!.state === (await readRegisterState(em, caller.partnershipId)).state) return remembered;
  const read = await readRegisterWithState(em, caller.partnershipId);
  if (!read.is_settled) return read.register;
  const register = shared(memory, read.register);
  memory.byRights.set(rights, { state: read.state, register: new WeakRef(register) });
  return register;
}

/** The one that is remembered already, when it says the very same: two colleagues see the same register. */
function shared(memory: Memory, read: Register): Register {
  const content = createHash('sha256').update(JSON.stringify(read)).digest('hex');
  const register = memory.byContent.get(content) ?? read;
  memory.byContent.set(content, register);
  return register;
}
