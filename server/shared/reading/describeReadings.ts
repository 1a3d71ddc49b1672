import { Arg, Extensions, Field, Int, Query as QueryDecorator, registerEnumType, InputType } from 'type-graphql';
import { connectionOf } from './Connection.js';
import { decorate } from './decorate.js';
import { filterInputOf } from './filtering.js';
import type { ArgDeclaration, FieldDeclaration, Noun, Reading, TypeThunk } from './Reading.js';
import { allReadings, Query, readingOf } from './Reading.js';

/** ASC or DESC. */
export enum OrderDirection {
  ASC = 'ASC',
  DESC = 'DESC',
}
registerEnumType(OrderDirection, {
  name: 'OrderDirection',
  description: 'Which way a list is ordered.',
  valuesConfig: {
    ASC: { description: 'Smallest, earliest or alphabetically first comes first.' },
    DESC: { description: 'The reverse.' },
  },
});

const orderInputs = new Map<Noun, Noun>();

const ordersOffered = (noun: Noun) => Object.entries(readingOf(noun).orders).filter(([, order]) => !order.isInner);

/** The GraphQL input `<Noun>Order`, from the noun's declared orders. */
function orderInputOf(noun: Noun): Noun {
  const known = orderInputs.get(noun);
  if (known) return known;
  const { name } = readingOf(noun);
  const orders = ordersOffered(noun);
  const fields = Object.fromEntries(orders.map(([key]) => [key, key]));
  const valuesConfig = Object.fromEntries(orders.map(([key, order]) => [key, { description: order.description }]));
  registerEnumType(fields, {
    name: `${name}OrderField`,
    description: `What a list of ${name} can be ordered by.`,
    valuesConfig,
  });
  class Order {}
  InputType(`${name}Order`, { description: 'One level of order; the id is always the last.' })(Order);
  decorate(
    Field(() => fields, { description: 'What to order by.' }),
    Order.prototype,
    'field',
  );
  decorate(
    Field(() => OrderDirection, { defaultValue: OrderDirection.ASC, description: 'Which way.' }),
    Order.prototype,
    'direction',
  );
  orderInputs.set(noun, Order);
  return Order;
}

function connectionArgs(noun: Noun): Record<string, ArgDeclaration> {
  const { filters } = readingOf(noun);
  const filterInput = Object.keys(filters).length > 0 ? filterInputOf(noun) : null;
  const orderInput = ordersOffered(noun).length > 1 ? orderInputOf(noun) : null;
  return {
    first: {
      type: () => Int,
      nullable: true,
      description: 'How many from the start of the list, 1 to 100. Either this or `last` is required.',
    },
    after: { type: () => String, nullable: true, description: 'Only what follows this cursor.' },
    last: { type: () => Int, nullable: true, description: 'How many from the end of the list, 1 to 100.' },
    before: { type: () => String, nullable: true, description: 'Only what comes before this cursor.' },
    ...(filterInput
      ? { filter: { type: () => filterInput, nullable: true, description: 'Only records that fit.' } }
      : {}),
    ...(orderInput
      ? {
          orderBy: {
            type: () => [orderInput],
            nullable: true,
            description: 'The order; the list has its own when none is given.',
          },
        }
      : {}),
  };
}

function typeOf(field: FieldDeclaration): TypeThunk {
  if (field.kind === 'value') return field.type;
  if (field.kind === 'one') return field.of;
  if (field.kind === 'list') return () => [field.of() as Noun];
  const connection = connectionOf(field.of() as Noun);
  return () => connection;
}

function nullability(field: FieldDeclaration): boolean | 'items' {
  if (field.kind === 'value') return field.nullable ?? false;
  if (field.kind === 'one') return field.nullable ?? true;
  return field.kind === 'list' && field.nullableItems ? 'items' : false;
}

/** Stands for a compiled field in type-graphql's eyes: root fields take their part of the operation's one answer. */
function compiledField(): never {
  throw new Error('a compiled field is answered by the executor');
}

function describeField(reading: Reading, name: string, field: FieldDeclaration): void {
  const prototype = reading.noun.prototype as object;
  const args = { ...(field.kind === 'connection' ? connectionArgs(field.of() as Noun) : {}), ...field.args };
  const options = { nullable: nullability(field), description: field.description };
  const descriptor = { value: compiledField, writable: true, configurable: true };
  if (reading.noun === Query) {
    decorate(QueryDecorator(typeOf(field), options), prototype, name, descriptor);
  } else {
    decorate(Field(typeOf(field), options), prototype, name, Object.keys(args).length > 0 ? descriptor : undefined);
  }
  if (field.cost !== undefined) decorate(Extensions({ cost: field.cost }), prototype, name, descriptor);
  Object.entries(args).forEach(([arg, { type, ...rest }], index) => {
    Arg(arg, type, rest)(prototype, name, index);
  });
  if (reading.noun === Query || Object.keys(args).length > 0) Object.defineProperty(prototype, name, descriptor);
}

let described = false;

/** Turns every declaration into GraphQL fields. To be called once, when all rooms have declared, before the schema is built. */
export function describeReadings(): void {
  if (described) return;
  described = true;
  for (const reading of allReadings()) {
    for (const [name, field] of reading.fields) describeField(reading, name, field);
  }
}
