import { type PlaceFinder, placeFinder } from './placeFinder.js';
import { ownVoice } from './ownVoice.js';
import type { TextContext } from './TextContext.js';
import { type TopicFinder, topicFinder } from './topicFinder.js';

/** What is made once to read many texts of one partnership. */
export interface Reader {
  places: PlaceFinder;
  topics: TopicFinder;
  /** The words that mean the senders. */
  we: RegExp;
  context: TextContext;
}

const placesOf = new WeakMap<object, PlaceFinder>();
const topicsOf = new WeakMap<object, TopicFinder>();

/** A reader for a text; the finders of one list of places or topics are made once. */
export function readerFor(context: TextContext): Reader {
  const places = placesOf.get(context.places) ?? placeFinder(context.places);
  const topics = topicsOf.get(context.topics) ?? topicFinder(context.topics);
  placesOf.set(context.places, places);
  topicsOf.set(context.topics, topics);
  return { places, topics, we: ownVoice(context), context };
}
